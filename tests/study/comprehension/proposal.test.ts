import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const STEPS = 'Mend the old bridge in May. The town would pay 40 crowns. The pilots would give their boats.';
const asked = (opening: string, textType: 'opinion' | 'news' = 'opinion') =>
  framed('proposal', `${opening} ${STEPS}`, { textType });

describe('what an author wants', () => {
  test.each([
    'So here is what I would do.',
    'Here’s how I see it done.',
    'What I’m asking for is small.',
    'What I want is a rule.',
    'What I’d ask for is one rule.',
    'My proposal is simple.',
  ])('%s', (opening) => {
    const [question, ...more] = asked(opening);
    expect(more).toEqual([]);
    expect(question?.prompt).toMatch(/^In ¶1 the author says what should be done\. Note each step/u);
    expect(question?.answer).toBe(`“${STEPS.slice(0, -1)}” (¶1).`);
  });
  test.each([
    'Here is what the town wants.',
    '“Here is what I want,” said Ida Holm.',
    'I wonder what I want.',
  ])('none: %s', (opening) => expect(asked(opening)).toEqual([]));
  test('none in a report', () => expect(asked('What I want is a rule.', 'news')).toEqual([]));
  test('none where hardly anything follows', () =>
    expect(
      framed('proposal', 'Here is what I would do. Mend the old bridge in May.', { textType: 'opinion' }),
    ).toEqual([]));
});
