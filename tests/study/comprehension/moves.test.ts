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
    expect(question?.answer).toBe(
      'The idea: “The company was ruined by the strike”. In its place: “It was ruined by the war in the north”.',
    );
  });
  test.each([
    'The company was not only ruined by the strike. It was ruined by the war in the north.',
    'The company was not ruined by the strike. It had lost two ships in the war in the north.',
    'The company was not ruined by the strike. It was not ruined by the war in the north.',
    'The company was not ruined by the strike.\n\nIt was ruined by the war in the north.',
    'The company did not fear the strike. It did fear the war that came from the north.',
    'It was not ruined by the strike in the spring. It was ruined by the war in the north.',
    'The company was not ruined by any strike. It was ruined by the war in the north.',
    'The company was not ruined because it had saved. It was ruined by the war in the north.',
  ])('none: %s', (text) => none('turned-down', text));
});

test('what somebody says it is not, and what it is', () => {
  const [question] = framed(
    'turned-down',
    'What worries her is not the computer. It is that there is nobody on the stool beside her.',
  );
  expect(question?.answer).toMatch(/^The idea: “What worries her is the computer”.*nobody on the stool/u);
});

test.each([
  [
    'What the trial showed is that the quay is not a wall. It is a door for the pilots.',
    'The quay is a wall',
  ],
  ['The quay is not a wall, then, and nobody needs it. It is a door for the pilots.', 'The quay is a wall'],
])('the idea alone: %s', (text, idea) =>
  expect(framed('turned-down', text)[0]?.answer).toContain(`“${idea}”`),
);

test('a point is one sentence or two; of more, nobody can say which are granted', () => {
  const granted =
    'Mr. Lunde is right that the salary is high. He is right too that the last man left. The staff have done their work well so far.';
  expect(framed('concession', `${granted} But goodwill is not a rota.`)).toEqual([]);
});
