/** 'headings': one question for a text that falls into parts without names. */

import { expect, test } from 'vitest';
import { askHeadings } from '../../../src/study/comprehension/headings.js';
import type { GuideTheme } from '../../../src/study/guide.js';
import { materialOf } from '../material-of.js';
import { smallGuide } from '../small-guide.js';

const [named] = smallGuide().themes;
const { passages } = materialOf('The port was closed.\n\nA boat was lost.\n\nThe port is open again.');

const part = (paragraphs: readonly number[]): GuideTheme => ({ ...named!, unnamed: true, paragraphs });

test('all parts are named in it, with a line for each', () => {
  const [asked] = askHeadings([part([1, 2]), part([3]), part([4, 5, 6])], passages);
  expect(asked).toMatchObject({
    frame: 'headings',
    prompt:
      'The text falls into three parts: ¶1–2, ¶3 and ¶4–6. Give each of them a heading of your own that fits all of its paragraphs and no other part.',
    lines: 3,
    paragraphs: [1, 2, 3, 4, 5, 6],
    evidence: { text: 'The port was closed.', paragraph: 1 },
  });
  expect(asked?.answer).toMatch(/^Open\./u);
});

test('parts that the article names are left out', () => {
  const [asked] = askHeadings([named!, part([2]), part([3])], passages);
  expect(asked).toMatchObject({ evidence: { paragraph: 2 } });
  expect(asked?.prompt).toMatch(/^Two parts of this guide have no heading: ¶2 and ¶3\./u);
});

test.each([
  ['one part', [part([1])]],
  ['parts with names', [named!, named!]],
  ['a part that was emptied', [part([1]), part([])]],
  ['more than a student wants to name', Array.from({ length: 7 }, (_, i) => part([i + 1]))],
])('none for %s', (_, themes) => expect(askHeadings(themes, passages)).toEqual([]));
