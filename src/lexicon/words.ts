/** Whether a word is English at all, as far as the lists go. */

import { TABLE } from './table.js';

/** Endings that make words of words, and what they may stand for. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/ies$|ied$|ier$|iest$|ily$|iness$/, ['y']],
  [/(?:s|es|ed|er|ers|est|ing|ings)$/, ['', 'e']],
  [/([bdglmnprt])\1(?:ed|er|ers|est|ing)$/, ['$1']],
  [/(?:ly|ness|ment|ments|less|ful|fully|ish|ship|hood|able|ably|or|ors|al|ally)$/, ['', 'e']],
  [/(?:ation|ations|ative|ational|ion|ions|ive)$/, ['', 'e', 'ate']],
];

/** Whether a list has the word, in small letters, or one that it is made of by an ending. */
export function isWord(word: string): boolean {
  return (
    isListed(word) ||
    ENDINGS.some(
      ([ending, instead]) => ending.test(word) && instead.some((end) => isListed(word.replace(ending, end))),
    )
  );
}

const isListed = (word: string): boolean => Object.values(TABLE).some((words) => words.has(word));
