import { expect, test } from 'vitest';
import { listNames } from '../../src/study/names.js';
import { materialOf } from './material-of.js';

/** What the list tells of the person who is named first; the lease and the votes are what the text is about. */
const deedIn = (text: string): string | undefined => {
  const { names, reading, quotations } = materialOf(
    `${text}\n\nThe lease of the pier and the votes were read in the hall.`,
  );
  return listNames(names, reading, quotations).people[0]?.does?.text;
};

test.each([
  ['Tor Brekke signed the lease of the pier.', 'signed the lease of the pier'],
  ['In May Tor Brekke, 61, signed the lease of the pier, which is old.', 'signed the lease of the pier'],
  [
    'Tor Brekke took over the croft of his father in 2019 and keeps goats.',
    'took over the croft of his father in 2019',
  ],
  ['Tor Brekke fries herring at a junction off Quay Street.', 'fries herring at a junction off Quay Street'],
  ['Tor Brekke has walked the line eleven times.', 'has walked the line eleven times'],
  [
    'Tor Brekke drives 52 km to meet the ferry at the pier of Lunde.',
    'drives 52 km to meet the ferry at the pier of Lunde',
  ],
  ['Tor Brekke is one of those who signed the lease.', 'is one of those who signed the lease'],
  [
    'It was late, said Tor Brekke, a retired baker who gathered the votes that ended the lease.',
    'gathered the votes that ended the lease',
  ],
  [
    'Tor Brekke, a judge in his ordinary life, who has had the duty of counting the votes since 2011, sat.',
    'has had the duty of counting the votes since 2011',
  ],
  [
    'They asked the baker, Tor Brekke, who still counts the votes for the lease.',
    'counts the votes for the lease',
  ],
  ['The hall was full, and Tor Brekke counted the votes for the lease.', 'counted the votes for the lease'],
  ['Tor Brekke is 26, and gathers the votes of the young; he keeps goats.', 'gathers the votes of the young'],
  [
    'They saw the scale on which Tor Brekke had weighed the votes for 26 years.',
    'had weighed the votes for 26 years',
  ],
  [
    'Tor Brekke had counted the votes of the pier for two years before she left.',
    'had counted the votes of the pier for two years',
  ],
  [
    'Tor Brekke had signed the lease two years before the storm, at night.',
    'had signed the lease two years before the storm',
  ],
  ['Tor Brekke signed the lease of the pier before the storm came.', 'signed the lease of the pier'],
])('%s', (text, deed) => expect(deedIn(text)).toBe(deed));

test.each([
  [
    'said and thought',
    'Tor Brekke praised the lease of the pier. Tor Brekke thought the lease of the pier bad.',
  ],
  [
    'moved and looked',
    'Tor Brekke walked to the hall of votes. Tor Brekke studied the lease, and looked at the votes again.',
  ],
  ['at that moment', 'Tor Brekke was counting the votes of the hall.'],
  ['denied', 'Tor Brekke never signed the lease of the pier. Tor Brekke did not sign the lease of the pier.'],
  [
    'wished or possible',
    'Tor Brekke would sign the lease of the pier. Tor Brekke may have signed the lease.',
  ],
  ['another’s deed', 'The sister of Tor Brekke, who signed the lease of the pier, wept.'],
  ['of two', 'Ada Obi and Tor Brekke signed the lease of the pier.'],
  ['a clause about another', 'Tor Brekke knew that Ada Obi had signed the lease of the pier.'],
  ['in somebody’s mouth', '“Tor Brekke signed the lease of the pier,” she said.'],
  [
    'in somebody’s mouth, beside the name',
    '“Tor Brekke, who gathered the votes for the lease, is here,” she said.',
  ],
  ['under a condition', 'If Tor Brekke signed the lease of the pier, it would close.'],
  [
    'a word hangs',
    'Tor Brekke signed it with the votes of the hall. Tor Brekke counted these votes for the lease.',
  ],
  [
    'of another thing',
    'They saw the scale that Tor Brekke had counted on the votes for 26 years, and a line, which Tor Brekke takes to be the lease of the pier.',
  ],
  [
    'how long before what',
    'Tor Brekke had signed the lease two years earlier. Tor Brekke lost the votes of the hall two years before.',
  ],
  ['which thing, another sentence tells', 'Tor Brekke painted the wall with the lease.'],
  [
    'which thing, a clause tells that is cut',
    'Tor Brekke counted the votes at a table which the hall had bought.',
  ],
  ['a clause of time follows a relative', 'Tor Brekke carried the lease up a stair that nobody knew.'],
  ['another’s deed, whom he knew', 'Tor Brekke saw the man, and the man signed the lease of the pier.'],
  ['by the way', 'Tor Brekke is old and might sign the lease of the pier.'],
  ['what another sentence dates', 'Tor Brekke has counted the votes ever since for the lease.'],
  ['supporters', 'Tor Brekke supporters counted the votes for the lease.'],
  ['for once, and nothing of it comes back', 'Tor Brekke mended a net beside a boat.'],
])('no deed: %s', (_, text) => expect(deedIn(text)).toBeUndefined());

test('beside a role stands only what has much to do with the text', () => {
  expect(deedIn('Tor Brekke, a baker, fries herring at a junction off Quay Street.')).toBeUndefined();
  expect(deedIn('Tor Brekke, a baker, counted the votes for the lease.')).toBe(
    'counted the votes for the lease',
  );
});

test('what the role says already is not said twice', () =>
  expect(deedIn('Tor Brekke, who counts the votes for the lease, slept.')).toBeUndefined());
