/** Where a rule of names ends: each name as its kind, its role and its gender, as far as the text tells. */

import { expect, test } from 'vitest';
import { findNames } from '../../../src/grammar/names/index.js';
import { NO_HINTS } from '../../../src/language/analysis.js';
import { analyse } from '../../../src/language/index.js';
import { articleOf } from '../../language/article-of.js';

const shown = (text: string): string[] =>
  findNames(analyse(articleOf(text)), NO_HINTS).map(({ kind, name, role, gender }) =>
    [kind, name, role && `(${role})`, gender].filter(Boolean).join(' '),
  );

test.each([
  // A head of bodies that opens the chain is part of the office; behind a name it is not.
  ['They met Police Commissioner Ada Obi in May.', 'person Ada Obi (Police Commissioner) female'],
  [
    'They met Harbour Police Commissioner Ada Obi in May.',
    'organization Harbour Police',
    'person Ada Obi (Harbour Police Commissioner) female',
  ],
  // A first name that opens a sentence and a text alone may be a verb or a noun.
  ['Mark left.'],
  ['Rose Obi left. Grace.', 'person Rose Obi female', 'person Grace'],
  // Things in a list say nothing of their neighbours.
  ['The river runs past Lunde, Hurricane Quell and Varnes.', 'place Lunde', 'unknown Varnes'],
  ['They flew to Oslo, Bergen and Quell.', 'place Oslo', 'place Bergen', 'place Quell'],
  // A comma behind an opening phrase makes no list.
  ['With NATO, Quell left the pier.', 'organization NATO', 'unknown Quell'],
  ['They asked UNICEF, Oxfam and Quell.', 'organization UNICEF', 'organization Oxfam', 'organization Quell'],
  // An opener of things alone may be a name.
  ['Hurricane left the pier. They saw Hurricane.', 'unknown Hurricane'],
  ['They fled from Hurricane Quell.'],
  // A sentence without a pronoun tells no gender, and does not outvote one that does.
  ['They met Quell Obi. She wept. Quell Obi left. The rain came.', 'person Quell Obi female'],
  ['They met Quell Obi. Per Ek came. She wept.', 'person Quell Obi', 'person Per Ek male'],
  // An honorific before an office is no part of it.
  ['They met Mr Mayor Per Ek on the pier.', 'person Per Ek (Mayor) male'],
  ['They met Sir Captain Per Ek.', 'person Per Ek (Captain) male'],
  // A surname with its particle, seen alone.
  ['It was told by van Dijk. The men saw de Vries.', 'person van Dijk', 'person de Vries'],
  // Each word of an office belongs to it by one sign alone.
  ['They met German Commissioner Ada Obi in May.', 'person Ada Obi (German Commissioner) female'],
  [
    'They met the new Lunde Deputy Police Commissioner Ada Obi.',
    'unknown Lunde',
    'person Ada Obi (new Lunde Deputy Police Commissioner) female',
  ],
  // A noun tells more than a clause, wherever it stands.
  [
    'Tor Brekke, who keeps goats, laughed. Later the vice-mayor of Lunde, Tor Brekke, wept.',
    'person Tor Brekke (vice-mayor of Lunde) male',
    'unknown Lunde',
  ],
  // Nobody stands behind "and".
  ['They saw Ada and.', 'person Ada'],
  ['Rose and Per Ek left. Rose wept.', 'person Rose Ek female', 'person Per Ek male'],
])('%s', (text, ...expected) => expect(shown(text)).toEqual(expected));

test('a body that is met by its noun too is mentioned in the order of the text', () => {
  const text = 'The Harbour Board met. The board spoke. The Harbour Board wept. The board laughed.';
  const [board] = findNames(analyse(articleOf(text)), NO_HINTS);
  expect(board?.mentions.map(({ start }) => start)).toEqual([4, 23, 44, 64]);
});
