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
  test('what is counted is named by all of its words or by none', () =>
    expect(
      framed(
        'change',
        'The police of Lunde recorded 61 street fights in the port, up from 22 in the year before.',
      )[0]?.answer,
    ).toMatch(/^By 39; it was about 2\.8 times as large\./u));
  test('none for hours', () => none('change', 'The ferry has gone from nine to two since the war.'));
  test('a motion that passed', () => {
    const text = 'He welcomed a late amendment on the quay. It passed 9–3.';
    expect(framed('vote', text)[0]?.prompt).toContain('in the vote that ¶1 tells of?');
    none('vote', text.replace('a late amendment', 'a late guest'));
  });
});

test('what somebody asks for has not gone up', () => {
  const [question] = framed(
    'change',
    'He has asked for one change: that the number of low rents be raised from 190 to 260.',
  );
  expect(question?.prompt).toContain('By how much would the figure go up');
});
