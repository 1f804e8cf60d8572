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
  ['The mayor, Ida Holm, closed the pier.', ['Ida Holm, mayor']],
  ['Mayor Ida Holm closed the pier.', ['Ida Holm, mayor']],
  ['County Clerk Janelle Fritsch closed the pier.', ['Janelle Fritsch, county clerk']],
  ['Trustee Janelle Fritsch closed the pier.', ['Janelle Fritsch, trustee']],
  ['Village Head Janelle Fritsch closed the pier.', ['Janelle Fritsch, village head']],
  ['Infrastructure manager Janelle Fritsch closed the pier.', ['Janelle Fritsch, infrastructure manager']],
  ['Justice Janelle Fritsch closed the pier.', ['Janelle Fritsch, justice']],
  ['Chief Janelle Fritsch closed the pier.', ['Janelle Fritsch, chief']],
  ['Sir Tor Brekke closed the pier.', ['Tor Brekke']],
  ['Danish Prime Minister Ida Holm closed the pier.', ['Ida Holm, Danish Prime Minister']],
  ['The French physicist Ida Holm closed the pier.', ['Ida Holm, French physicist']],
  ['General manager Tor Brekke said that the pier was old.', ['Tor Brekke, general manager']],
  ['The owner, Tor Brekke, said that the pier was old.', ['Tor Brekke, owner']],
  [
    'Harbour Council spokesperson Tor Brekke said that the pier was old.',
    ['Tor Brekke, Harbour Council spokesperson'],
  ],
  ['Team member Tor Brekke said that the pier was old.', ['Tor Brekke']],
  [
    'Tor Brekke, general secretary of the 4,000-strong union of the dockers, said that it was old.',
    ['Tor Brekke, general secretary of the 4,000-strong union of the dockers'],
  ],
  ['“The pier is old,” said Tor Brekke.', ['Tor Brekke']],
  ['Anna Lindqvist walked home over the ice.', ['Anna Lindqvist']],
  ['Anna Lindqvist, who wrote, laughed.', ['Anna Lindqvist']],
  ['Anna Lindqvist, who keeps goats in the fells, laughed.', ['Anna Lindqvist']],
  [
    'Anna Lindqvist, who owns a mill on the coast, laughed.',
    ['Anna Lindqvist, owner of a mill on the coast'],
  ],
  [
    'Anna Lindqvist, who teaches mathematics in Lunde and whom I had asked, laughed.',
    ['Anna Lindqvist, teacher of mathematics in Lunde'],
  ],
  ['Anna Lindqvist, who runs a shop on the coast, laughed.', ['Anna Lindqvist']],
  [
    'Anna Lindqvist, who sells smoked eel and flounder in Torvik, laughed.',
    ['Anna Lindqvist, seller of smoked eel and flounder in Torvik'],
  ],
  ['Anna Lindqvist, who sells eels in Torvik and teaches the young, laughed.', ['Anna Lindqvist']],
  [
    'Anna Lindqvist, who commands the fort at Torvik, laughed.',
    ['Anna Lindqvist, commander of the fort at Torvik'],
  ],
  ['Anna Lindqvist, who runs the tearoom at the pier, laughed.', ['Anna Lindqvist']],
  [
    'Anna Lindqvist, who runs the survey of the coast, laughed.',
    ['Anna Lindqvist, head of the survey of the coast'],
  ],
])('somebody: %s', (text, expected) => expect(peopleOf(text)).toEqual(expected));

test.each([
  ['a colony', 'They sailed to British Guiana. British Guiana sold sugar, and the ship went home.'],
  ['a holy name', 'They prayed to Jesus Christ in the chapel.'],
  ['a class', 'They made him an engineer, First Class, in May.'],
  ['several', 'Tor Descendants, who have signed for years, wept. “No,” said Tor Descendants.'],
  ['a pet', 'Their dog Honey slept under the table.'],
])('nobody: %s', (_, text) => expect(peopleOf(text)).toEqual([]));

test('a family name alone is nobody else', () => {
  expect(peopleOf('Ada Furtado ran. Furtado was most decided. “No,” Furtado said.')).toEqual(['Ada Furtado']);
  expect(peopleOf('Ada Furtado ran. M. Furtado said no. “No,” M. Furtado said.')).toEqual(['Ada Furtado']);
  expect(peopleOf('Ada Furtado ran. Tor Brekke saw the mayor, Furtado, who laughed.')).toHaveLength(2);
  expect(peopleOf('Ada Holm ran. Brekke said no. “No,” Brekke said.')).toHaveLength(2);
});

test('whoever is listed in full is not listed by a letter', () => {
  expect(peopleOf('Ada Furtado ran. Miss F. was most decided.')).toEqual(['Ada Furtado']);
  expect(peopleOf('Ada Holm ran. Miss F. was most decided.')).toHaveLength(2);
});

test.each([
  ['He walked to Brekke with a letter.', [1, 2]],
  ['Of the 260 at Brekke’s, nobody came.', [1]],
  ['The women from Brekke’s and the mill went home.', [1]],
  ['They laughed at Brekke’s letter.', [1, 2]],
])('what belongs to somebody is not that person: %s', (second, paragraphs) => {
  const { names, reading } = materialOf(`The owner, Tor Brekke, closed the mill.\n\n${second}`);
  expect(listNames(names, reading).people.map((one) => one.paragraphs)).toEqual([paragraphs]);
});
