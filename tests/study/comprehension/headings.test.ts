/** 'headings': one question for a text that falls into parts without names. */

import { expect, test } from 'vitest';
import { askHeadings } from '../../../src/study/comprehension/headings.js';
import type { GuideTheme } from '../../../src/study/guide.js';
import { smallGuide } from '../small-guide.js';

const [named] = smallGuide().themes;
const line = { text: 'The port was closed.', paragraph: 1, start: 0, end: 20 };

const part = (paragraphs: readonly number[], more: Partial<GuideTheme> = {}): GuideTheme => ({
  ...named!,
  unnamed: true,
  paragraphs,
  summary: [line],
  ...more,
});

test('all parts are named in it, with a line to have room and one that each heading should take in', () => {
  const nearest = { ...line, text: 'A boat was lost.', paragraph: 4 };
  const [asked] = askHeadings([
    part([1, 2]),
    part([3]),
    part([4, 5, 6], { summary: [], takesIn: [nearest] }),
  ]);
  expect(asked).toMatchObject({
    frame: 'headings',
    prompt:
      'The text falls into three parts: ¶1–2, ¶3 and ¶4–6. Give each of them a heading of your own that fits all of its paragraphs and no other part.',
    answer:
      'Open. ¶1–2 should take in: “The port was closed” (¶1). ¶3 should take in: “The port was closed” (¶1). ¶4–6 should take in: “A boat was lost” (¶4).',
    lines: 3,
    paragraphs: [1, 2, 3, 4, 5, 6],
    evidence: line,
  });
});

test('parts that the article names are left out', () => {
  const [asked] = askHeadings([named!, part([1]), part([2])]);
  expect(asked?.prompt).toMatch(/^Two parts of the text have no heading: ¶1 and ¶2\./u);
});

test.each([
  ['one part', [part([1])]],
  ['parts with names', [named!, named!]],
  ['a part that was emptied', [part([1]), part([])]],
  ['nothing to hold a heading against', [part([1], { summary: [] }), part([2], { summary: [] })]],
  ['more than a student wants to name', Array.from({ length: 7 }, (_, i) => part([i + 1]))],
])('none for %s', (_, themes) => expect(askHeadings(themes)).toEqual([]));
