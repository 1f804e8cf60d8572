/** Short forms that the text itself explains: National Energy Company (NEC). */

import type { Line } from './chains.js';
import { keyOf } from './name-keys.js';
import type { NameWord } from './name-words.js';

export interface Brackets {
  /** Key of the short form -> key of the full name. */
  readonly names: ReadonlyMap<string, string>;
  /** Short forms of things that are no names: megawatts (MW). */
  readonly terms: ReadonlySet<string>;
}

/** Reads every `full name (SHORT)` of the article. */
export function findBrackets(lines: readonly Line[], text: string): Brackets {
  const names = new Map<string, string>();
  const terms = new Set<string>();
  for (const { words } of lines) {
    words.forEach((word, at) => {
      if (closesExplanation(words, at, text)) terms.add(keyOf([word.text]));
      if (!isBracketed(word, text)) return;
      const full = fullForm(words, at);
      if (full === undefined) terms.add(keyOf([word.text]));
      else names.set(keyOf([word.text]), keyOf(full));
    });
  }
  return { names, terms };
}

/** `(an unmanned vessel, or USV)`. */
const closesExplanation = (words: readonly NameWord[], at: number, text: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(words[at]!.text) &&
  words[at - 1]?.lower === 'or' &&
  text[words[at]!.end] === ')' &&
  !words[at - 2]?.capital;

const isBracketed = (word: NameWord, text: string): boolean =>
  /\s\($/u.test(word.gap) &&
  /^[),;]/u.test(text.slice(word.end, word.end + 1)) &&
  /^\p{Lu}[\p{L}\d.&]*\p{Lu}[\p{L}\d.]*$/u.test(word.text);

/** The capitalised words before the bracket, from the one that begins with the short form's first letter. */
function fullForm(words: readonly NameWord[], at: number): string[] | undefined {
  const short = words[at]!.text;
  let from = at;
  while (
    from > 0 &&
    at - from < 10 &&
    (words[from - 1]!.capital || /^(?:of|for|the|and|on|de|la|des|du|et)$/.test(words[from - 1]!.lower)) &&
    (from === at || /^\s$/u.test(words[from]!.gap))
  )
    from--;
  while (from < at && (!words[from]!.capital || words[from]!.lower === 'the')) from++;
  if (from === at) return undefined;
  for (let start = from; start < at; start++) {
    if (words[start]!.capital && words[start]!.text[0]!.toLowerCase() === short[0]!.toLowerCase())
      from = start;
    else continue;
    break;
  }
  return words.slice(from, at).map((word) => word.text);
}
