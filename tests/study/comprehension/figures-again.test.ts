import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const ask = (...paragraphs: string[]) => framed('figures-again', paragraphs.join('\n\n'));
const FIRST = 'The friends of the pier have raised £21,600 in nine years.';
const HALL = 'The hall of Lunde was shut for want of £4,000 in March.';
const OTHER = 'The pier has stood in the sea for a long time, and nobody paints it.';
const AGAIN = 'If the £21,600 went to the hall, it could open again.';
const LAST = 'Somebody will have to find £4,000 for it.';

describe('figures that a text comes back to', () => {
  test('are asked for with the sentences that give them first', () => {
    const [question, ...more] = ask(FIRST, HALL, OTHER, AGAIN, LAST);
    expect(more).toEqual([]);
    expect(question?.choices).toEqual(['“£21,600” in ¶4', '“£4,000” in ¶5']);
    expect(question?.answer).toBe(
      'a) ¶1: “The friends of the pier have raised £21,600 in nine years”; b) ¶2: “The hall of Lunde was shut for want of £4,000 in March”',
    );
    expect(question?.paragraphs).toEqual([1, 2, 4, 5]);
  });
  test.each([
    ['one alone comes back', [FIRST, HALL, OTHER, AGAIN]],
    ['it comes back in the next paragraph', [FIRST, OTHER, HALL, LAST, AGAIN.replace('£21,600', '£21,700')]],
    ['both stand in one sentence', [`${FIRST.slice(0, -1)}, and the hall needs £4,000.`, OTHER, AGAIN, LAST]],
    ['it is only about so much', [FIRST.replace('raised', 'raised about'), HALL, OTHER, AGAIN, LAST]],
    [
      'it counts few',
      [FIRST, HALL.replace('£4,000', '12 pilots'), OTHER, AGAIN, LAST.replace('£4,000', '12 pilots')],
    ],
  ])('not where %s', (_, paragraphs) => expect(ask(...paragraphs)).toEqual([]));
});
