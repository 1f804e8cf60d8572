import { expect, test } from 'vitest';
import { printedRole } from '../../src/study/printed-roles.js';
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
