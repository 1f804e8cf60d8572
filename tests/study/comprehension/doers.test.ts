import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const ADA = 'Ada Obi bought the old rope works behind the harbour in 1987.';
const PER = 'Per Lunde sailed three boats of timber round the northern cape.';
const IDA = 'Ida Holm painted the names of forty drowned pilots on the church wall.';
const TOR = 'Tor Brekke dug a channel of two metres through the sand bar.';

const BODIES = [
  'The council closed the northern quay to all boats of the island.',
  'The ministry paid for two cranes and a shed of corrugated iron.',
  'The union called out the pilots of four harbours for a week.',
  'The company moved its office from the town to the ferry port.',
];

const asked = (...paragraphs: readonly string[]): string[] =>
  framed('match-doers', paragraphs.join('\n\n')).map(({ prompt, answer }) => `${prompt} => ${answer}`);

/** Whoever is asked for beside Ada and Per, in the place of Ida. */
const beside = (third: string): string => asked(ADA, PER, third).join();

describe('match doers', () => {
  test('four people, each with a deed of another paragraph', () => {
    const [question] = framed('match-doers', [ADA, PER, IDA, TOR].join('\n\n'));
    expect(question?.prompt).toContain('Who did what in the text?');
    expect(question?.prompt).toContain('Tor Brekke; Ida Holm; Per Lunde; Ada Obi');
    expect(question?.choices).toContain('“sailed three boats of timber round the northern cape”');
    expect(question?.answer).toContain('“bought the old rope works behind the harbour in 1987” (¶1)');
    expect(question?.paragraphs).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ['behind a year', `In 1962 the painter ${IDA}`],
    ['behind words of place', `On the hill, ${IDA}`],
    ['in a second clause', `The wind dropped, and ${IDA}`],
    [
      'in a clause about a name',
      'Nobody came but Ida Holm, who painted the names of forty drowned pilots on the church wall.',
    ],
    ['by a pronoun', `Ida Holm came in May. ${IDA.replace('Ida Holm', 'She')}`],
    [
      'cut before the next of a list of deeds',
      IDA.replace('.', ', the widow’s sons were mixing the paint, and some forty people came to look.'),
    ],
    ['cut before somebody else acts', IDA.replace('.', ', and the parish paid for the paint.')],
  ])('found %s', (_, third) =>
    expect(beside(third)).toContain('“painted the names of forty drowned pilots on the church wall” (¶3)'),
  );

  test('what is said without marks counts', () =>
    expect(beside('Ida Holm said the council had sold the crane to a dealer.')).toContain(
      'Who did or said what in the text?',
    ));

  test('whoever is named in the deeds of others is left out', () => {
    const [question] = framed(
      'match-doers',
      [ADA, PER, IDA, TOR]
        .map((deed) => deed.replace('.', ' for Eva Dahl.'))
        .concat('Eva Dahl carried the stones of the pier into the chapel yard.')
        .join('\n\n'),
    );
    expect(question?.prompt).toContain('Tor Brekke; Ida Holm; Per Lunde; Ada Obi');
  });

  test('the more of one kind are asked for', () => {
    const [question] = framed('match-doers', [ADA, PER, IDA, ...BODIES].join('\n\n'));
    expect(question?.prompt).toContain('the company; the council; the ministry; the union');
    expect(question?.prompt).not.toContain('Ada Obi');
  });

  test('bodies, and people who are many', () => {
    expect(asked(...BODIES).join()).toContain(
      'these names with the right words: the company; the council; the ministry; the union',
    );
    expect(beside('The fishermen carried the stones of the pier into the chapel yard.')).toContain(
      'the fishermen: ',
    );
  });

  test.each([
    ['two only', ADA, PER],
    ['all in one paragraph', `${ADA} ${PER} ${IDA}`],
    ['one not done', ADA, PER, IDA.replace('painted', 'did not paint')],
    ['one done for a living', ADA, PER, IDA.replace('painted', 'paints')],
    ['one only possible', ADA, PER, IDA.replace('painted', 'could paint')],
    ['one that is a state', ADA, PER, 'Ida Holm was the daughter of a painter in the village of Varnes.'],
    ['one that says little', ADA, PER, 'Ida Holm left the village.'],
    ['one with more to follow', ADA, PER, 'Ida Holm painted the church wall with one word: Mercy.'],
    ['one that hangs', ADA, PER, 'Ida Holm painted it on the church wall of the island.'],
    ['one that is spoken', ADA, PER, 'Ida Holm painted “the names of forty drowned pilots” on the wall.'],
    ['one that names another', ADA, PER, 'Ida Holm painted Per Lunde on the church wall of the island.'],
    ['one told by a condition', ADA, PER, `The town laughed when ${IDA}`],
    ['one of two who act together', ADA, PER, IDA.replace('Ida Holm', 'Ida Holm and Tor Brekke')],
    ['one told of two', ADA, PER, PER.replace('Per Lunde', 'Ida Holm')],
    ['one body among people', ADA, PER, 'The council closed the northern quay to all boats of the island.'],
    [
      'one whose words tell the sex',
      ADA,
      PER,
      'Ida Holm painted her mother on the church wall of the island.',
    ],
    [
      'one who may be another',
      ADA,
      PER,
      `Ida Holm and Eva Dahl came in May. ${IDA.replace('Ida Holm', 'She')}`,
    ],
  ])('none: %s', (_, ...paragraphs) => expect(asked(...paragraphs)).toEqual([]));
});
