import { describe, expect, test } from 'vitest';
import type { TextType } from '../../src/study/guide.js';
import { sortStatements, spareStatements } from '../../src/study/statements.js';
import { materialOf } from './material-of.js';

/** Statements are only sorted when there are two kinds: each text gets a companion of another kind. */
const FACT = 'The old lock at Lunde is 42 metres long.';
const REPORT = 'Tor Brekke said that the old lock at Lunde had leaked for years.';

const sorted = (text: string, companion: string): string[] =>
  sortStatements(materialOf(`${text}\n\n${companion}`).passages, 'opinion')
    .filter(({ extract }) => text.includes(extract.text))
    .map(({ kind, why }) => `${kind} ${/“.*?”/u.exec(why)?.[0] ?? why.replace(/^\p{L}+: /u, '')}`);

const check = (text: string, expected: string, companion = FACT): void =>
  expect(sorted(text, companion)).toEqual([expected]);

const checkNone = (text: string, companion = FACT): void => expect(sorted(text, companion)).toEqual([]);

test('in a text that does not argue nobody judges', () => {
  const { passages } = materialOf(`The new pier is a grotesque heap of concrete.\n\n${FACT}\n\n${REPORT}`);
  const kindsIn = (textType: TextType) => sortStatements(passages, textType).map(({ kind }) => kind);
  expect(kindsIn('opinion')).toEqual(['opinion', 'fact', 'reported']);
  expect(kindsIn('news')).toEqual(['fact', 'reported']);
});

describe('spares', () => {
  const facts = Array.from(
    { length: 9 },
    (_, i) => `The lock at Port ${'ABCDEFGHJ'[i]} is ${i + 42} metres long.`,
  );
  const spareOf = (texts: readonly string[]) =>
    spareStatements(materialOf(texts.join('\n\n')).passages, 'news').map(
      ({ kind, extract }) => `${kind} ${extract.paragraph}`,
    );
  test('are those that have no place among the first', () =>
    expect(spareOf([...facts, REPORT])).toEqual([4, 5, 6, 7, 8, 9].map((paragraph) => `fact ${paragraph}`)));
  test('are none where all have a place', () => expect(spareOf([...facts.slice(0, 3), REPORT])).toEqual([]));
  test('are none of a text of one kind', () => expect(spareOf(facts)).toEqual([]));
  test('are no less clear than those', () => {
    const reports = facts.map(
      (_, i) =>
        `Tor Brekke ${i < 3 ? 'said' : 'warned'} that the lock of Port ${'ABCDEFGHJ'[i]} had leaked for years.`,
    );
    expect(spareOf([...reports, FACT])).toEqual([]);
  });
});

describe('facts', () => {
  test('with a rough figure come behind the others', () => {
    const text = [
      '50 metres long and holds about 30 boats',
      '60 metres long',
      '70 metres long',
      '80 metres long',
    ].map((size, i) => `The lock at Port ${'ABCD'[i]} is ${size}.`);
    const { passages } = materialOf([...text, REPORT].join('\n\n'));
    expect(sortStatements(passages, 'news').map(({ extract }) => extract.paragraph)).toEqual([2, 3, 4, 5]);
  });
  const CHECKED = 'fact what it tells can be counted, measured or looked up, whoever tells it';
  test('a whole date', () => check('The lock was opened by the queen on 12 March 1911.', CHECKED, REPORT));
  test('a year', () => check('The lock was closed to all ships in 1974.', CHECKED, REPORT));
  test('a number with what it counts', () =>
    check('On most days 350 barges pass the town of Lunde.', CHECKED, REPORT));
  test('a number with its unit', () =>
    check('The canal draws 80 per cent of its water from the lake.', CHECKED, REPORT));
  test.each([
    'By the spring of 1974 the total was 1.3.',
    'In 1974 the total was $5.9 million in all.',
    'On 12 March 1911 the pilots of Lunde had handed over 41,212.',
    'Over the past ten years the rate was 1.9 metres.',
  ])('not without the noun of its figure: %s', (text) => checkNone(text, REPORT));
  test.each([
    'A report to the town gives the fullest account. On 12 March 1911 a valve stuck at the lock of Lunde.',
    'A witness told the court of the fire. The lock of Lunde is 42 metres long.',
  ])('what a report or a witness tells is no fact: %s', (text) =>
    expect(sorted(text, REPORT).filter((one) => one.startsWith('fact'))).toEqual([]),
  );
  test.each([
    'A report to the town was printed. On 12 March 1911 a valve stuck at the lock of Lunde.',
    'A study of the lock says so.\n\nOn 12 March 1911 a valve stuck at the lock.',
    'On 12 March 1911 a valve stuck at the lock. A witness said that he heard it.',
  ])('a report that tells nothing there changes nothing: %s', (text) =>
    expect(sorted(text, REPORT)).toContain(CHECKED),
  );
  test('a bare month tells too little', () =>
    checkNone('In January the men of Lunde went home over the ice.', REPORT));
  test('what might be is no fact', () =>
    checkNone('If the lake were 12 metres deeper, the mill could run all year.', REPORT));
  test('what somebody believes is no fact', () =>
    checkNone('Historians of the town believe the lock was dug in 1702.', REPORT));
});

describe('reports', () => {
  test('what a source says', () =>
    check('The harbour master said that the ice had held for a week.', 'reported “said”'));
  test.each([
    ['foretells', 'The harbour master said that the ice would hold for a week.'],
    ['tells of a plan', 'The harbour master, who is expected to retire, said the ice had held.'],
    ['leans on what was told', 'The harbour master said that the divers had done it before noon.'],
    ['does not say whose', '“The contract gives the number of ships,” said its lawyer, Tor Brekke.'],
    ['is an order', '“Think of a cake as long as a ferry,” says Tor Brekke, the master of the harbour.'],
    [
      'begins with what was said',
      '“That leaves forty days of ice on the lake,” said Tor Brekke of the harbour.',
    ],
  ])('a report that %s', (_, text) => checkNone(text));
  test.each([
    'The harbour master said that the divers had done the work before noon.',
    '“The contract gives the number of ships,” said the lawyer of the harbour, Tor Brekke.',
    '“Thinking of a cake makes the divers hungry,” says Tor Brekke of the harbour.',
  ])('a report of its own: %s', (text) => check(text, `reported “${/sa\p{L}+/u.exec(text)?.[0]}”`));
  test('a command is no report', () => checkNone('In June the council told hundreds of families to leave.'));
  test('being told is no report', () => checkNone('Young sailors are told every spring to learn to swim.'));
  test('a deed that is claimed is no report', () =>
    checkNone('The rebels claimed the attack on the fortress by the sea.'));
  test('a name is no verb', () =>
    checkNone('When Port Said grew rich, the fishermen moved along the shore.'));
  test('a quotation that is the whole sentence is nobody’s statement', () =>
    checkNone('“The ministry said that the ice would hold for a week.”'));
});

describe('predictions', () => {
  test('the phrase makes sense alone', () =>
    check('The closure will have far-reaching effects on the island.', 'prediction “will have”'));
  test('with its adjective', () =>
    check(
      'The repairs of the coming year will be slower than the last ones.',
      'prediction “will be slower”',
    ));
  test('what is expected', () =>
    check('The ferry company is expected to ask for a new pier.', 'prediction “is expected to ask”'));
  test('what will not be known foretells nothing', () =>
    checkNone('The number of drowned sailors will never be known to anybody.'));
  test('what is always so is not foretold', () =>
    checkNone('When a seal is woken too early, it will be slow for hours.'));
  test('people described by what they will do', () =>
    checkNone('The pupils who will work longest on the ships have no vote in the matter.'));
});

describe('opinions', () => {
  test('a loaded word', () => check('The new pier is a grotesque heap of concrete.', 'opinion “grotesque”'));
  test('should', () => check('The town should buy the old ferry at once.', 'opinion “should”'));
  test('advice that is passed on is not the author’s', () =>
    checkNone('The board recommends that every ship should carry two boats.'));
  test('a comparison with danger is no judgement', () =>
    checkNone('The sailors did nothing more dangerous than mending their nets.'));
});

test('a question is no statement', () =>
  checkNone('Who would say that the town should buy the ferry in 1974?'));

describe('what leans on the sentence before', () => {
  const FORECAST = 'The lake at Torvik will be warmer than the sea.';
  const FORETOLD = 'prediction “will be warmer”';
  const OF_HIMSELF = '“I crossed the ice in a coat of fur,” said Ida Holm.';
  test('one’s own tale beside a report', () => checkNone(OF_HIMSELF, `${FACT}\n\n${REPORT}`));
  test('one’s own tale where nothing else is reported', () => check(OF_HIMSELF, 'reported “said”'));
  test('such a thing', () => checkNone('Ida Holm paid 42 crowns for such a lock in 1911.', REPORT));
  test('what the sentence before decides is settled and no forecast', () =>
    checkNone(`The council has voted for a dam. ${FORECAST}`));
  test('a forecast behind a sentence that decides nothing', () =>
    check(`Ida Holm laughed. ${FORECAST}`, FORETOLD));
  test('a forecast, where another paragraph decides', () =>
    check(FORECAST, FORETOLD, `The council has voted.\n\n${FACT}`));
});
