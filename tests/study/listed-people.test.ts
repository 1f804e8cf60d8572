/** Who stands in the list, and with which role, where the words around the name could mislead. */

import { expect, test } from 'vitest';
import { listNames } from '../../src/study/names.js';
import { materialOf } from './material-of.js';

const peopleOf = (text: string): string[] => {
  const { names, reading, quotations } = materialOf(text);
  return listNames(names, reading, quotations).people.map(({ name, role }) =>
    role ? `${name}, ${role}` : name,
  );
};

test.each([
  // A clause is no role, a participle belongs to one.
  ['Police arrested councillor Tor Brekke on Monday.', ['Tor Brekke, councillor']],
  ['Newly elected councillor Tor Brekke spoke.', ['Tor Brekke, newly elected councillor']],
  ['Lunde-based sculptor Tor Brekke spoke.', ['Tor Brekke, Lunde-based sculptor']],
  ['According to Tor Brekke, a clerk for the court was warned by letter.', ['Tor Brekke']],
  [
    'We met Tor Brekke, a clerk for the court who was warned by letter.',
    ['Tor Brekke, clerk for the court who was warned by letter'],
  ],
  // `Its` of a body that has no name.
  [
    'The firm, Norrland Zinc, said that its mine was safe. The union disputes that. Its secretary, Tor Brekke, has a list.',
    ['Tor Brekke, secretary'],
  ],
  // What is broken off says nothing.
  ['A spokesman for the pier authority confirmed that Tor Brekke’s complaint was read.', ['Tor Brekke']],
  // What opens the sentence is about another.
  ['After a talk with the chairman, Ida Holm resigned.', ['Ida Holm']],
  ['In the opinion of the teacher, Ida Holm was ready.', ['Ida Holm']],
  ['According to the mayor, Ida Holm was a thief.', ['Ida Holm']],
  ['According to the mayor, Ida Holm, the pier is old.', ['Ida Holm, mayor']],
  ['With the help of the teacher, Ida Holm, they won.', ['Ida Holm, teacher']],
  // The rival of a mayor is no mayor.
  ['A rival of the mayor, Tor Brekke, has bought the pier.', ['Tor Brekke, rival of the mayor']],
  ['The council sacked the mayor, Tor Brekke, in May.', ['Tor Brekke, mayor']],
  ['Tor Brekke, never a friend of the mayor, left.', ['Tor Brekke']],
  // A first name or a part of a name that is also a post.
  ['Dean Holm opened the gate.', ['Dean Holm']],
  ['Dean Ida Holm opened the gate.', ['Ida Holm, dean']],
  ['General Motors closed the plant. Bishop Road is long.', []],
  ['Mayor Hill closed the plant.', ['Hill, mayor']],
  // A noun that opens the sentence is no part of the name.
  ['Librarian Ida Holm shut the door.', ['Ida Holm, librarian']],
  // A post is not cut.
  ['Rail users’ group chair Ida Holm spoke.', ['Ida Holm, rail users’ group chair']],
  ['The Farm Workers’ Union president, Ida Holm, spoke.', ['Ida Holm, the Farm Workers’ Union president']],
  [
    'Chief fire officer Tor Brekke, a farm contractor who has served for 27 years, spoke.',
    ['Tor Brekke, chief fire officer'],
  ],
  [
    'The Harbour Council wants a rebate. Its southern delegate, Tor Brekke, spoke.',
    ['Tor Brekke, southern delegate of the Harbour Council'],
  ],
  // What does not last: an age, and where somebody happened to be.
  ['Ida Holm, a 41-year-old teacher, wept.', ['Ida Holm, teacher']],
  ['Tor Brekke, a 14-year-old boy from Lunde, wept.', ['Tor Brekke, 14-year-old boy from Lunde']],
  ['An engineer at the next table, Tor Brekke, told me so.', ['Tor Brekke, engineer']],
  [
    'An engineer at the harbour office, Tor Brekke, told me so.',
    ['Tor Brekke, engineer at the harbour office'],
  ],
])('%s', (text, people) => expect(peopleOf(text)).toEqual(people));
