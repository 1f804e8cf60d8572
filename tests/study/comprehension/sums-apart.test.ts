import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const working = (frame: string, text: string, date?: string): (string | undefined)[] =>
  framed(frame, text, date ? { date } : {}).map((question) => question.working);

const none = (frame: string, text: string, date?: string): void =>
  expect(framed(frame, text, date ? { date } : {})).toEqual([]);

describe('what narrows the whole of a part', () => {
  const CANCELLED =
    'Of the 402 sailings cancelled last winter, 188 were stopped because of ice in the sound.';
  test('is kept where it stands behind its noun', () => {
    const [question] = framed('part-of-whole', CANCELLED);
    expect(question?.prompt).toContain('of the sailings cancelled last winter “were stopped');
    expect(question?.answer).toBe('About 47% (188 of 402); 214 were not.');
  });
  test('is kept where it opens the sentence', () =>
    expect(
      framed('part-of-whole', 'In the first month of the strike, 19 of the 43 pilots left the harbour.')[0]
        ?.prompt,
    ).toContain('where it says “In the first month of the strike”'));
  test('is quoted where it stands in the sentence before', () =>
    expect(
      framed(
        'part-of-whole',
        'Last year the pilots brought 31 strangers ashore. Eleven were under fifteen.',
      )[0]?.prompt,
    ).toContain('“Last year the pilots brought 31 strangers ashore”'));
  test('goes along with what is said where it is a place', () =>
    expect(
      framed('part-of-whole', 'Some 11 of the 64 pilots on the list at Easter were gone by September.')[0]
        ?.prompt,
    ).toContain('the pilots “on the list at Easter were gone by September”'));
  test.each([
    'The storm drowned 31 sailors. Eleven were under fifteen.',
    'Of the 94 patients in the ward, 19 died within the week.',
    'Of the 94 crews in port, 11 of the 17 come from the islands.',
    'The pilots won four races out of five last summer.',
    'Where 112 boats put to sea on Mondays, 104 had stayed in.',
    'Of the 31 pilots, 14 have said that they will vote for the strike and 13 against it.',
    'Fewer than 120 of the 850 boats were mended in the harbour.',
  ])('none: %s', (text) => none('part-of-whole', text));
});

describe('plans and what was before', () => {
  test.each([
    ['The number of officers in our port has gone from nine to two.', '9 − 2 = 7; 7 ÷ 9 = about 78%'],
  ])('%s', (text, expected) => expect(working('change', text)).toEqual([expected]));
  test('none for hours', () => none('change', 'The ferry has gone from nine to two since the war.'));
  test('a motion that passed', () => {
    const text = 'He welcomed a late amendment on the quay. It passed 9–3.';
    expect(framed('vote', text)[0]?.prompt).toContain('in the vote that ¶1 tells of?');
    none('vote', text.replace('a late amendment', 'a late guest'));
  });
});

describe('figures side by side', () => {
  const asked = (text: string) => framed('same-unit-pair', text)[0];
  test.each([
    [
      'two shares',
      'In the north 81 per cent of the crews were for the strike; in the south, 9 per cent.',
      '81% − 9% = 72 percentage points',
    ],
    [
      'in words',
      'At sea nearly one in three of the pilots is older than fifty, and one in ten in the harbour.',
      '33% − 10% = 23 percentage points',
    ],
  ])('%s', (_, text, sum) => expect(asked(text)?.working).toBe(sum));
  test('shares in words are written as percentages first', () => {
    const question = asked(
      'At sea nearly one in three of the pilots is older than fifty, and one in ten in the harbour.',
    );
    expect(question?.prompt).toContain('Write both shares as percentages.');
    expect(question?.answer).toBe('About 33% and 10%: about 23 percentage points.');
  });
  test.each([
    ['all there is', 'Of the crews 81 per cent were for the strike, and 19 per cent were against it.'],
    ['a share of the other', 'A tenth of the 40 per cent of the crews that were for the strike went home.'],
    ['what was added', 'The fares rose by 12 per cent, and 40 per cent of the crews stayed at home.'],
    ['a range', 'Between 30 and 40 per cent of the crews, or 90 per cent of the pilots, stayed at home.'],
    ['no difference', 'In Varnes 29 per cent of the crews fell ill; in Lunde it was 28 per cent.'],
    ['the dead', 'In Varnes 29 per cent of the crews died; in Lunde it was 3 per cent.'],
    [
      'two wholes',
      'In Varnes 90 per cent of the crews are for the strike, and 40 per cent of the money is already spent.',
    ],
    [
      'a part of the part',
      'In Varnes 40 per cent of the crews, some of them old, are for it, and 10 per cent of those are cooks.',
    ],
    [
      'what things are made of',
      'The sail of the tug is 60 per cent cotton, and the rope on the quay is 5 per cent hemp.',
    ],
  ])('not: %s', (_, text) => none('same-unit-pair', text));
});

describe('two shares of a sentence', () => {
  test.each([
    'Of the pilots in the harbour one in three slept on the quay, against one in ten of the cooks.',
    'Of the pilots 12 per cent slept on the quay, against 40 per cent of the cooks.',
  ])('%s', (text) => expect(framed('same-unit-pair', text)).toHaveLength(1));
  test.each([
    // A share of the other share; of something else; no share but a bound of one.
    'The party of the mayor has 19 of its 37 seats, and two of the 19 have said that they are undecided.',
    'Hay from the land sells across the coast, and four of the nine farms would lose half of their fields.',
    'Of the pilots 12 per cent slept on the quay, against more than 40 per cent of the cooks.',
  ])('none: %s', (text) => none('same-unit-pair', text));
});

test('what somebody asks for has not gone up', () => {
  const [question] = framed(
    'change',
    'He has asked for one change: that the number of low rents be raised from 190 to 260.',
  );
  expect(question?.prompt).toContain('By how much would the figure go up');
});
