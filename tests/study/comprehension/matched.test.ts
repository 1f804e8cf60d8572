/** Columns to be matched: people, years, paragraphs and sources with what the text tells of them; and what only looks so. */

import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/study/comprehension/candidate.js';
import { chooseComprehension } from '../../../src/study/comprehension/choose.js';
import { makeCandidates } from '../../../src/study/comprehension/index.js';
import { materialOf } from '../material-of.js';
import { framed } from './frames-of.js';

const none = (frame: string, paragraphs: readonly string[]): void =>
  expect(framed(frame, paragraphs.join('\n\n'), { textType: 'news' })).toEqual([]);

describe('year-events', () => {
  const YEARS = [
    'Engineers of the state drained the marsh of Lunde in 1874 with two pumps from the north.',
    'Fishermen of the coast founded a bank of their own in 1901 with the savings of the parish.',
    'A storm broke the northern wall in 1936 and carried nine boats out of the basin.',
    'Tor Brekke built the first slipway of concrete in 1962 beside the old smithy.',
  ];
  test('the year is left out, and no sentence stands beside its own', () => {
    const [question] = framed('year-events', YEARS.join('\n\n'));
    expect(question?.prompt).toContain('1874, 1901, 1936 or 1962');
    expect(question?.choices).toHaveLength(4);
    for (const [i, year] of ['1874', '1901', '1936', '1962'].entries()) {
      expect(question?.choices?.join()).not.toContain(year);
      const letter = new RegExp(`${year}: (\\w)\\)`, 'u').exec(question!.answer)![1]!;
      expect('abcd'.indexOf(letter)).not.toBe(i);
    }
    expect(question?.choices?.['abcd'.indexOf(/1936: (\w)/u.exec(question.answer)![1]!)]).toContain(
      'A storm',
    );
  });
  test.each([
    [[...YEARS.slice(0, 3)]],
    [[...YEARS.slice(0, 3), 'It was given up in 1962 by all the people who had lived there.']],
    [[...YEARS.slice(0, 3), 'I built a slipway of concrete in 1962 beside the old smithy.']],
    [[...YEARS.slice(0, 3), 'Tor Brekke built a slipway between 1962 and 1964 beside the old smithy.']],
    [[...YEARS.slice(0, 3), 'Tor Brekke built the slipway in 1936 beside the old smithy.']],
  ])('none: %j', (paragraphs) => none('year-events', paragraphs));
});

describe('who-is-who', () => {
  const PEOPLE = [
    'Ada Obi sold her three boats to a bank in the north.',
    'Tor Brekke climbed the northern wall with a lamp in the storm.',
    'The plan came from Ida Holm, who runs the only smithy of the coast.',
    'Per Lunde painted the names of all the boats on the quay.',
  ];
  test('what each of them did, without a name', () => {
    const [question] = framed('who-is-who', PEOPLE.join('\n\n'));
    expect(question?.choices).toContain('“runs the only smithy of the coast”');
    expect(question?.choices).toContain('“climbed the northern wall with a lamp in the storm”');
    expect(question?.answer).toMatch(
      /Per Lunde: \w\) “painted the names of all the boats on the quay” \(¶4\)/u,
    );
  });
  test.each([
    [PEOPLE.slice(0, 3)],
    [[...PEOPLE.slice(0, 3), 'Per Lunde said that all the boats on the quay were lost.']],
    [[...PEOPLE.slice(0, 3), 'Per Lunde and a friend of his painted the boats on the quay.']],
    [[...PEOPLE.slice(0, 3), 'Per Lunde sold the boats of Ada Obi on the old quay.']],
    [[...PEOPLE.slice(0, 3), 'Per Lunde has not been asked for his boats on the quay.']],
    [[...PEOPLE.slice(0, 3), 'Per Lunde would paint the names of all the boats on the quay.']],
  ])('none: %j', (paragraphs) => none('who-is-who', paragraphs));
});

describe('match-reports', () => {
  const REPORTS = [
    'The ministry said that the northern wall would be mended before the winter.',
    'Ada Obi said that the harbour had lost nine of its boats in ten years.',
    'Tor Brekke warned that the price of oil was a danger to the small crews.',
  ];
  test('three sources', () => {
    const [question] = framed('match-reports', REPORTS.join('\n\n'), { textType: 'news' });
    expect(question?.prompt).toContain('the ministry');
    expect(question?.answer).toMatch(
      /Ada Obi: \w\) “The harbour had lost nine of its boats in ten years” \(¶2\)/u,
    );
  });
  test.each([
    [REPORTS.slice(0, 2)],
    [[...REPORTS.slice(0, 2), 'Tor Brekke said that he had lost nine boats in ten years.']],
    [[...REPORTS.slice(0, 2), 'Tor Brekke said that Ada Obi had lost nine boats in ten years.']],
    [[...REPORTS.slice(0, 2), 'Ada Obi warned that the price of oil was a danger to the small crews.']],
  ])('none: %j', (paragraphs) => none('match-reports', paragraphs));
});

describe('paragraph-work: what one of four does alone', () => {
  const OLD =
    'The first boats of the coast came to the bay in 1720, and nine families stayed there for all of the winter with their nets and their dogs on the shore.';
  const WARNS =
    'The pilots of the northern bay have warned that the sandbank moves, and that no ship of more than nine metres should pass the point without one of them on board.';
  const LAW =
    'All of this is laid down in the Harbour Pilots Act, which has eleven pages, and which every young pilot of the coast must know by heart before a first voyage out.';
  const LIKE =
    'On a calm morning the water of the inner basin lies there as if somebody had ironed it, and the gulls stand on the posts in one long row without a sound.';
  const PAID =
    'Each of the crews had $40 for a night on the wall, and it went up to twice as much in the week of the storm, when nobody slept at all.';
  const ALL = [OLD, WARNS, LAW, LIKE];
  const asked = (paragraphs: readonly string[]) =>
    framed('paragraph-work', [...paragraphs, 'Nets dried in 1990.'].join('\n\n')).filter(({ prompt }) =>
      prompt.includes('that the other'),
    );
  test('each is matched with its own', () => {
    const [question] = asked(ALL);
    expect(question?.answer).toMatch(/¶1: \w\) It goes further back in time than the others/u);
    expect(question?.answer).toMatch(/¶2: \w\) It passes on a warning/u);
    expect(question?.answer).toMatch(/¶3: \w\) It names a law, a treaty or a court/u);
    expect(question?.answer).toMatch(/¶4: \w\) It says what something is like/u);
    for (const [, letter, does] of question!.answer.matchAll(/¶\d: (\w)\) ([^(]+) \(/gu))
      expect(question!.choices!['abcd'.indexOf(letter!)]).toBe(`${does}.`);
  });
  test.each([
    ['only two', [OLD, WARNS]],
    ['one could be said to do two', [OLD, WARNS, `${LAW} The pilots fear the judge.`, LIKE]],
    ['the other way round', [OLD, `${WARNS} They have told it to a judge.`, LAW, LIKE]],
    ['another goes back as far', [OLD, `${WARNS} It was so in 1715.`, LAW, LIKE]],
    [
      'a comparison of degree',
      [OLD, WARNS, LAW, LIKE.replace('as if somebody had ironed it', 'as flat as a floor')],
    ],
    ['a line', [OLD, WARNS, LAW, 'It lies there as if somebody had ironed it.']],
    ['no warning of anybody', [OLD, WARNS.replace('have warned', 'say'), LAW, LIKE]],
  ])('not all four: %s', (_, paragraphs) =>
    expect(asked(paragraphs)[0]?.answer.match(/¶/gu)?.length ?? 0).toBeLessThan(4),
  );
  test('three have a choice left over that fits none of them', () => {
    const [question] = asked([OLD, WARNS, LAW]);
    expect(question?.prompt).toContain('One choice is left over.');
    expect(question?.choices).toHaveLength(4);
    expect(question?.answer.match(/¶/gu)).toHaveLength(3);
  });
  test('what is paid', () =>
    expect(asked([OLD, WARNS, PAID, LIKE])[0]?.answer).toContain('what something costs'));
});

describe('a sentence of two questions', () => {
  const [first] = makeCandidates(materialOf('The number of boats rose from 80 to 100 in a year.'));
  const other = (changed: Partial<Candidate>): Candidate => ({
    ...first!,
    frame: 'order',
    question: {
      ...first!.question,
      prompt: 'Put these in order.',
      answer: 'Something else.',
      choices: ['a', 'b'],
    },
    ...changed,
  });
  const count = (...all: Candidate[]): number =>
    chooseComprehension(all, { wanted: 6, paragraphs: 6 }).asked.length;
  test('where each leaves out something else', () =>
    expect(count(first!, other({ hidden: ['1990'] }))).toBe(2));
  test.each([
    ['it does not say what it leaves out', other({})],
    ['both leave out the same', other({ hidden: ['80'] })],
    [
      'it prints what the other leaves out',
      other({ hidden: [], question: { ...other({}).question, choices: ['It rose from 80'] } }),
    ],
    ['two sums', other({ hidden: ['1990'], frame: 'rate' })],
  ])('not where %s', (_, two) =>
    expect(count(first!, { ...two, hidden: two.hidden ?? undefined } as Candidate)).toBe(1),
  );
});

describe('figures that are to be found', () => {
  const prompt = (frame: string, text: string): string | undefined => framed(frame, text)[0]?.prompt;
  test.each([
    [
      'change',
      'The number of boats rose from 80 in 2019 to 1,100 last year.',
      'rose from ___ in 2019 to ___ last year',
    ],
    [
      'change',
      'The price of a berth fell from $400 to $300 last winter.',
      'fell from $___ to $___ last winter',
    ],
    [
      'change',
      'The share of women rose from 20% to 35% in ten years.',
      'rose from ___% to ___% in ten years',
    ],
    [
      'hidden-base',
      'The catch rose tenfold, to more than 5,000 tonnes of cod.',
      'to more than ___ tonnes of cod',
    ],
  ])('%s: %s', (frame, text, shown) => {
    expect(prompt(frame, text)).toContain(shown);
    expect(prompt(frame, text)).toContain('in ¶1.');
  });
  test.each([
    // A share that is one, a year, and what the question itself names.
    ['share-of-count', 'Of the 204 boats of the coast, fewer than one in ten were insured.', 'one in ten'],
    ['change', 'The number of boats rose from 80 in 2019 to 100 in 2021.', 'in 2019'],
  ])('%s keeps: %s', (frame, text, shown) => expect(prompt(frame, text)).toContain(shown));
});
