import { expect, test } from 'vitest';
import { asInSentence, openingsOf, printedRole, withSmallOffice } from '../../src/study/printed-roles.js';
import { materialOf } from './material-of.js';

test('a role reads the same below a quotation as in the list of people', () => {
  const { quotations } = materialOf(
    'Retired pilot Ida Holm said: “The quay is old and nobody mends it.” “The wall is older,” said Tor Brekke, who manages the crab plant. “It is not,” said the president, Ada Obi.',
  );
  expect(quotations.map(({ speaker }) => speaker)).toEqual([
    { name: 'Ida Holm', role: 'retired pilot' },
    { name: 'Tor Brekke', role: 'manager of the crab plant' },
    { name: 'Ada Obi', role: 'president' },
  ]);
});

test.each([
  ['Retired pilot', 'retired pilot'],
  ['Former Harbour Commissioner', 'former Harbour Commissioner'],
  ['Chief Harbour Pilot', 'Chief Harbour Pilot'],
  ['Opposition critic', 'Opposition critic'],
  ['Prime Minister', 'prime minister'],
  ['friend', undefined],
  ['clerk who weighed', undefined],
  ['engineer of their own', undefined],
  ['father of that family', undefined],
  ['engineer of the town', 'engineer of the town'],
])('printed of %s: %s', (role, printed) => expect(printedRole({ role })).toBe(printed));

test.each([
  [
    'Council leader who ordered it',
    'Council leader who ordered it Ada Obi spoke.',
    'council leader who ordered it',
  ],
  ['Opposition critic of it', 'She met the Opposition critic of it.', 'Opposition critic of it'],
  ['French doctor', 'French doctor Ada Obi spoke.', 'French doctor'],
  ['Harbour Commissioner', 'Harbour Commissioner Ada Obi spoke.', 'Harbour Commissioner'],
  ['Mayor', 'Mayor Ada Obi spoke.', 'Mayor'],
])('%s in a sentence', (role, text, expected) => expect(asInSentence(role, openingsOf(text))).toBe(expected));

test('in a list and in a question a role has the same capitals', () => {
  const { names } = materialOf(
    'Council leader Ada Obi of the island spoke. “It is late,” said General Secretary Tor Brekke.',
  );
  const rolesOf = names.flatMap(({ role }) => role ?? []);
  expect(rolesOf).toContain('General Secretary');
  expect(rolesOf.map(withSmallOffice)).toEqual(rolesOf.map((role) => printedRole({ role })));
});
