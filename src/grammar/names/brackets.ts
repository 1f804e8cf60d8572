/** Short forms that the text itself explains: Arden Relief Fund (ARF), megawatts (MW). */

import type { NameMention } from './mentions.js';
import { keyOf } from './name-keys.js';
import type { NameWord } from './name-words.js';

export interface Brackets {
  /** Key of the short form -> key of the full name. */
  readonly names: ReadonlyMap<string, string>;
  /** Keys of short forms that stand for things without a name. */
  readonly terms: ReadonlySet<string>;
}

/** Reads every `full name (SHORT)` among the mentions. */
export function findBrackets(mentions: readonly NameMention[], text: string): Brackets {
  const names = new Map<string, string>();
  const terms = new Set<string>();
  const endingAt = new Map(mentions.map((mention) => [mention.line.words[mention.to], mention]));
  for (const { line, from, words } of mentions) {
    const short = line.words[from]!;
    const key = keyOf(words.map((word) => word.text));
    if (standsFor(line.words, from)) terms.add(key);
    if (words.length > 1 || !isBracketed(short, text)) continue;
    const full = endingAt.get(short);
    if (!isAcronym(short) && (full?.words.length ?? 0) < FEWEST_SHORTENED) continue;
    if (full) names.set(key, keyOf(full.words.map((word) => word.text)));
    else if (!line.words[from - 1]?.capital) terms.add(key);
  }
  return { names, terms };
}

/** `QED stands for` words in lower case. */
const standsFor = (words: readonly NameWord[], at: number): boolean =>
  isAcronym(words[at]!) &&
  words[at + 1]?.lower === 'stands' &&
  words[at + 2]?.lower === 'for' &&
  words[at + 3]?.capital === false;

const isBracketed = (word: NameWord, text: string): boolean =>
  /\s\($/u.test(word.gap) && /^[),;]/u.test(text.slice(word.end, word.end + 1));

/** Only a name of so many words is followed by a short form that is not all in capitals. From judgement. */
const FEWEST_SHORTENED = 4;

const isAcronym = ({ text }: NameWord): boolean => /^\p{Lu}[\p{L}\d.&]*\p{Lu}[\p{L}\d.]*$/u.test(text);
