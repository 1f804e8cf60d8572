import { describe, expect, test } from 'vitest';
import type { Given } from '../material-of.js';
import { framed } from './frames-of.js';

const none = (frame: string, text: string, given: Given = {}): void =>
  expect(framed(frame, text, given)).toEqual([]);

describe('an idea turned down', () => {
  test('and what is put in its place', () => {
    const [question] = framed(
      'turned-down',
      'The company was not ruined by the strike. It was ruined by the war in the north.',
    );
    expect(question?.prompt).toContain('about the company');
    expect(question?.answer).toContain('Instead: “It was ruined by the war');
  });
  test.each([
    'The company was not only ruined by the strike. It was ruined by the war in the north.',
    'The company was not ruined by the strike. It had lost two ships in the war in the north.',
    'The company was not ruined by the strike. It was not ruined by the war in the north.',
    'The company was not ruined by the strike.\n\nIt was ruined by the war in the north.',
    'The company was not ruined because it had saved. It was ruined by the war in the north.',
  ])('none: %s', (text) => none('turned-down', text));
});

describe('what has led to a deed', () => {
  const REASON = 'The ferry had sunk and the bridge was closed to lorries.';
  test('in the sentences before', () =>
    expect(framed('led-to', `${REASON} So we sent for the fishermen of Lunde.`)[0]?.answer).toContain(
      'the bridge was closed',
    ));
  test('without half a pair of marks', () =>
    expect(
      framed('led-to', 'Ada Obi spoke. “The ferry had sunk. So we sent for the fishermen of Lunde.”')[0]
        ?.answer,
    ).toBe('“Ada Obi spoke. The ferry had sunk” (¶1).'));
  test.each([
    `${REASON} So far we have sent for the fishermen of Lunde.`,
    `${REASON} So did the fishermen of Lunde and of Varnes.`,
    `${REASON}\n\nSo we sent for the fishermen of Lunde.`,
    `${REASON} So we sent for whom?`,
  ])('none: %s', (text) => none('led-to', text));
});

test('what somebody says it is not, and what it is', () => {
  const [question] = framed(
    'turned-down',
    'What worries her is not the computer. It is that there is nobody on the stool beside her.',
  );
  expect(question?.prompt).toContain('turns down an idea and puts');
  expect(question?.answer).toContain('nobody on the stool');
});

test('several points that are granted', () => {
  const [question] = framed(
    'concession',
    'Mr. Lunde is right that the salary is high. He is right too that the last man left. The staff have done well. But goodwill is not a rota.',
  );
  expect(question?.prompt).toContain('Name two of them');
  expect(question?.answer).toContain('goodwill is not a rota');
});

describe('a report as a whole', () => {
  const LEAD = 'The old ferry of Lunde sank in the harbour on Monday with 40 crates of fish on board.';
  const given: Given = { textType: 'news', title: 'Old ferry sinks in Lunde harbour' };
  const whole = (text: string) =>
    framed('main-idea', text, given).filter(({ kind }) => kind === 'short-answer');
  test('what has happened and what is open', () =>
    expect(whole(`${LEAD}\n\nThe captain of the ferry has not been found.`)[0]?.answer).toMatch(
      /^What has happened: .*sank.* open or disputed: .*not been found/u,
    ));
  test.each([
    `${LEAD}\n\nThe captain of the ferry has been found.`,
    'The captain has not been found since Monday.',
  ])('none: %s', (text) => expect(whole(text)).toEqual([]));
});
