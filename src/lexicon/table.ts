/** The word lists as one table: for each mark its words, with their values. */

import { LISTS } from './lists.js';
import { MARKS, type Mark } from './marks.js';

type Table = Record<Mark, Map<string, string>>;

/** From a mark to its words, and from a word to the value its mark brings; empty where it brings none. */
export const TABLE: Readonly<Record<Mark, ReadonlyMap<string, string>>> = readTable(LISTS.join(''));

/** Marks are taken apart once for all words that share them: the lists are read whenever the program starts. */
function readTable(lists: string): Table {
  const table = Object.fromEntries(Object.keys(MARKS).map((mark) => [mark, new Map()])) as Table;
  for (const [marks, words] of groupByMarks(lists)) {
    for (const mark of marks.split(' ')) {
      const [name, value = ''] = mark.split('=');
      for (const word of words) table[name as Mark].set(word, value);
    }
  }
  return table;
}

function groupByMarks(lists: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [, word, marks] of lists.matchAll(/^([^#\t\n]+)\t(.+)$/gm)) {
    const words = groups.get(marks!);
    if (words) words.push(word!);
    else groups.set(marks!, [word!]);
  }
  return groups;
}
