/** Whether the words around a phrase treat it as somebody who acts, speaks, is asked or employs. */

import { is, isSpeechTag, isVerbForm } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

/** The phrase without its determiner: words `from` up to, not including, `to`. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** `the union wants`, `hired by the union`, `a letter from the union`, `according to the union`. */
export function doesBodyWork(words: readonly NameWord[], place: Place): boolean {
  return !words[place.to - 1]!.possessive && (isSubject(words, place.to) || isObject(words, place.from - 1));
}

function isSubject(words: readonly NameWord[], at: number): boolean {
  const next = words[at];
  if (!next) return false;
  if (next.gap === ', ' && next.lower === 'which') return isDeed(words, at + 1);
  return next.gap === ' ' && isDeed(words, at);
}

/** A verb of acting or saying, with its auxiliary. */
function isDeed(words: readonly NameWord[], at: number): boolean {
  const first = words[at]?.lower ?? '';
  const verb = words[is(first, 'auxiliary') && !is(first, 'be') ? at + 1 : at];
  return verb?.gap === ' ' && (isVerbForm(verb.lower, 'body-verb') || isSpeechTag(verb.lower));
}

/** `at` is the determiner, or the owner, before the phrase. */
function isObject(words: readonly NameWord[], at: number): boolean {
  const [link, noun] = [words[at - 1], words[at - 2]];
  if (!link || !/^,? $/.test(words[at]!.gap)) return false;
  if (isSpeechTag(link.lower) || isVerbForm(link.lower, 'on-body')) return true;
  if (!noun || link.gap !== ' ') return /["”’']\s*$/u.test(link.gap) && isSpeechTag(link.lower);
  const phrase = `${noun.lower} ${link.lower}`;
  if (phrase === 'according to') return true;
  if (link.lower === 'by')
    return /(?:ed|en|wn|run|led|paid|built|sent|set|said|told|found|bought|sold)$/.test(noun.lower);
  if (/^(?:of|for|with|at|from)$/.test(link.lower) && is(noun.lower, 'body-people')) return true;
  if (/^(?:from|by|to|with)$/.test(link.lower) && is(noun.lower, 'body-paper')) return true;
  return /^(?:to|with)$/.test(link.lower) && isVerbForm(noun.lower, 'to-body');
}
