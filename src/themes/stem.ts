/**
 * Brings the forms of a word together: refugees and refugee, reactionary and reaction. For counting, never
 * for print.
 */

/** Longest first. An ending may go only when enough of the word is left to tell it from others. */
const ENDINGS: readonly (readonly [ending: string, instead: string, leaves: number])[] = [
  ['isations', '', 5],
  ['izations', '', 5],
  ['isation', '', 5],
  ['ization', '', 5],
  ['ations', '', 5],
  ['ation', '', 5],
  ['ments', '', 4],
  ['ment', '', 4],
  ['ions', '', 5],
  ['isms', '', 4],
  ['ists', '', 4],
  ['ings', '', 4],
  ['ism', '', 4],
  ['ist', '', 4],
  ['ing', '', 4],
  ['ary', '', 5],
  ['ies', 'y', 2],
  ['ves', 'f', 2],
  ['ion', '', 5],
  ['ers', '', 4],
  ['ed', '', 4],
  ['er', '', 5],
  ['al', '', 5],
  ['ly', '', 4],
  ['es', '', 4],
  ['s', '', 3],
  ['e', '', 4],
];

/** The stem of a word, lower case and without a possessive ending. */
export function stem(word: string): string {
  let rest = word.toLowerCase().replace(/['’]s?$/u, '');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = withoutEnding(rest);
  }
  return rest;
}

function withoutEnding(word: string): string {
  for (const [ending, instead, leaves] of ENDINGS) {
    const kept = word.length - ending.length;
    if (kept >= leaves && word.endsWith(ending) && !(ending === 's' && word.endsWith('ss'))) {
      return word.slice(0, kept) + instead;
    }
  }
  return word;
}
