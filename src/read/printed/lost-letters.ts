/**
 * Letters that a font joins into one sign and for which the file tells no text (`educa?on`): found again where one of the
 * usual pairs makes a word that a dictionary has, or that the text writes elsewhere.
 */

import { spelledWords } from '../../lexicon/index.js';

const LOST = '\ufffd';
const WORD = /[\p{L}\p{M}\ufffd]*\ufffd[\p{L}\p{M}\ufffd]*/gu;
/** In the order of how often they are met. */
const JOINED = ['ti', 'tt', 'ft', 'fi', 'ff', 'fl', 'ffi', 'tti', 'Th', 'ffl', 'fj', 'tf', 'ts'];
const MOST_IN_A_WORD = 3;

/** The function that mends a text of these pages; the dictionary is loaded only if a letter is lost. */
export async function lostLetters(whole: string): Promise<(text: string) => string> {
  if (!whole.includes(LOST)) return (text) => text;
  const spelled = await spelledWords();
  const written = new Set(whole.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu));
  const found = new Map<string, string>();
  for (const [word] of whole.matchAll(WORD))
    if (!found.has(word)) found.set(word, mend(word, (one) => spelled.has(one) || written.has(one)) ?? word);
  return (text) => text.replace(WORD, (word) => found.get(word) ?? word);
}

/** The one way to fill the gaps that gives a word; of two, `offer` and `otter`, nobody can tell. An ending that many words have will do too. */
function mend(word: string, isWord: (word: string) => boolean): string | undefined {
  const parts = word.split(LOST);
  if (parts.length - 1 > MOST_IN_A_WORD || word === LOST) return undefined;
  const fills = parts
    .slice(1)
    .reduce((made, part) => made.flatMap((left) => JOINED.map((pair) => left + pair + part)), [parts[0]!]);
  const [whole, another] = fills.filter((one) => isWord(one.toLowerCase()));
  if (whole) return another ? undefined : whole;
  return (
    fills.find((one) => formsOf(one.toLowerCase()).some(isWord)) ?? fills.find((one) => ENDING.test(one))
  );
}

const ENDING = /(?:tion|tions|tional|tive|ting|ted|ties|tically|tical|tistic|tic|tiveness)$/i;

/** What a word may be a form of. */
const formsOf = (word: string): string[] =>
  [/s$/, /es$/, /d$/, /ed$/, /ing$/, /ly$/, /ally$/, /ies$/, /al$/].flatMap((end) =>
    end.test(word) ? [word.replace(end, ''), word.replace(end, 'e'), word.replace(end, 'y')] : [],
  );
