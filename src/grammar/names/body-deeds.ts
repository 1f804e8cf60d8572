/** Whether the words around a phrase treat it as somebody who acts, speaks, is asked or employs. */

import { is, isCalendarName, isSpeechTag, isVerbForm } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

/** The phrase without its determiner: words `from` up to, not including, `to`. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** `the union wants`, `hired by the union`, `the union's lawyer`, `a letter from the union`, `according to the union`. */
export function doesBodyWork(words: readonly NameWord[], place: Place): boolean {
  const last = words[place.to - 1]!;
  if (last.possessive) return owns(words, place.to);
  return isSubject(words, place.to) || isObject(words, place.from - 1);
}

/** What stands behind a possessive, one adjective left out: `the union's last offer`. */
function owns(words: readonly NameWord[], at: number): boolean {
  const owned = [words[at], words[at + 1], words[at + 2]];
  return owned.some(
    (word, i) =>
      word !== undefined &&
      owned.slice(0, i + 1).every((one) => one!.gap === ' ' || one === words[at]) &&
      (is(word.lower, 'body-people') || is(word.lower, 'body-paper')),
  );
}

function isSubject(words: readonly NameWord[], at: number): boolean {
  const next = words[at];
  if (!next) return false;
  if (next.gap === ', ' && next.lower === 'which')
    return isDeed(words, at + 1) || words[at + 1]?.lower === 'runs';
  if (next.gap !== ' ') return false;
  if (!/^(?:in|at|for)$/.test(next.lower)) return isDeed(words, at);
  if (next.lower === 'in' && (!words[at + 1]?.capital || isCalendarName(words[at + 1]!.text))) return false;
  return [2, 3, 4].some((length) => isDeed(words, at + length) && isUnbroken(words, at, at + length));
}

/** `the union at the harbour agreed`: nothing but spaces up to the verb. */
const isUnbroken = (words: readonly NameWord[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ gap, lower }) => gap === ' ' && !/^(?:that|who|which|to)$/.test(lower));

/** A verb of acting or saying, with its auxiliary and adverbs. */
function isDeed(words: readonly NameWord[], at: number): boolean {
  let next = AUXILIARIES.has(words[at]?.lower ?? '') ? at + 1 : at;
  while (words[next]?.gap === ' ' && isAdverb(words[next]!)) next++;
  const verb = words[next];
  return verb?.gap === ' ' && (isVerbForm(verb.lower, 'body-verb') || isSpeechTag(verb.lower));
}

const AUXILIARIES = new Set('has have had will would can could should must may might did does do'.split(' '));

const isAdverb = ({ lower }: NameWord): boolean =>
  /^(?:also|not|never|still|later|then|now|soon|only|even|always|again|already|finally|at|last|once|to)$/.test(
    lower,
  ) || /..ly$/.test(lower);

/** `at` is the determiner, or the owner, before the phrase. */
function isObject(words: readonly NameWord[], at: number): boolean {
  const [link, noun] = [words[at - 1], words[at - 2]];
  if (!link || !/^,? $/.test(words[at]!.gap)) return false;
  if (isSpeechTag(link.lower) || isVerbForm(link.lower, 'on-body')) return true;
  if (!noun || link.gap !== ' ') return /["”’']\s*$/u.test(link.gap) && isSpeechTag(link.lower);
  const phrase = `${noun.lower} ${link.lower}`;
  if (phrase === 'according to' || phrase === 'taking over' || phrase === 'took over') return true;
  if (link.lower === 'by')
    return /(?:ed|en|wn|run|led|paid|built|sent|set|said|told|found|bought|sold)$/.test(noun.lower);
  if (/^(?:of|for|with|at|from)$/.test(link.lower) && is(noun.lower, 'body-people')) return true;
  if (/^(?:from|by|to|with)$/.test(link.lower) && is(noun.lower, 'body-paper')) return true;
  return /^(?:to|with)$/.test(link.lower) && isVerbForm(noun.lower, 'to-body');
}
