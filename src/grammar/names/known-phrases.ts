/** Known places and organisations of several words. */

import { is, wordsOf } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';

/** Where the longest known place or organisation that starts here ends. */
export function knownPhraseEnd(words: readonly NameWord[], at: number): number | undefined {
  if (!words[at]!.capital || !PHRASE_OPENERS.has(words[at]!.text)) return undefined;
  let phrase = words[at]!.text;
  let end: number | undefined;
  for (let to = at + 1; to < Math.min(words.length, at + 6); to++) {
    if (words[to]!.gap !== ' ' || words[to - 1]!.possessive) break;
    phrase += ` ${words[to]!.text}`;
    if (is(phrase, 'place') || is(phrase, 'organization')) end = to + 1;
  }
  return end;
}

/** First words of the known names of several words. */
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  [...wordsOf('place'), ...wordsOf('organization')]
    .filter((name) => name.includes(' '))
    .map((name) => name.slice(0, name.indexOf(' '))),
);
