import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const asked = (...paragraphs: string[]) => framed('worked-out', paragraphs.join('\n\n'));

describe('a figure that follows from others', () => {
  test('as a sum', () => {
    const [question, ...more] = asked(
      'The bridge of Lunde would cost $41.6 million. The state would pay $33.28 million. The town would have to find $8.32 million.',
    );
    expect(more).toEqual([]);
    expect(question?.prompt).toBe(
      '“$41.6 million” (¶1) is the sum of two other figures of the paragraph. Which are they, and what does each of them stand for? Show your working.',
    );
    expect(question?.working).toBe('$33.28 million + $8.32 million = $41.6 million');
    expect(question?.answer).toMatch(/^\$33\.28 million \+ \$8\.32 million: “The bridge.*” \(¶1\)\.$/u);
    expect(question?.paragraphs).toEqual([1]);
  });
  test('as a sum of all that a list has', () =>
    expect(
      asked(
        'Planks, K9,500. Nails, K2,200. A cart and two boats, K8,600. Food for the crew, K16,400. All this came to K36,700. The town gave K29,200. That left K7,500.',
      )[0]?.working,
    ).toBe('K9,500 + K2,200 + K8,600 + K16,400 = K36,700'));
  test.each([
    [
      'a rate for what is counted',
      'The pilots cleared 1,400 hectares of the moor. The fund pays £1,650 a hectare. In all they had £2.31 million.',
      '1,400 hectares × £1,650 a hectare = £2.31 million',
    ],
    [
      'so much a month for every one',
      'The lamps hang on 38 kitchens. Every kitchen pays 95 crowns a month. The street pays 3,610 crowns.',
      '38 kitchens × 95 crowns a month = 3,610 crowns',
    ],
    [
      'so much for each',
      'Each of the 171 pilots would receive £150. The payments, which come to £25,650, are late.',
      '171 pilots × £150 = £25,650',
    ],
  ])('as a product: %s', (_, text, working) => expect(asked(text)[0]?.working).toBe(working));
  test('without what hedges it', () =>
    expect(
      asked('The yard took 151,200 tonnes. Only 52,920 tonnes are sold. That leaves 98,280 tonnes.')[0]
        ?.working,
    ).toBe('52,920 tonnes + 98,280 tonnes = 151,200 tonnes'));
  test('of two paragraphs', () =>
    expect(
      asked(
        'The harbour of Lunde has 94 acres.',
        'Another 38 acres are planned. That would make 132 acres.',
      )[0]?.prompt,
    ).toContain('of two other figures of ¶1 and ¶2.'));
  test('as a share, whose whole is to be found', () => {
    const [question] = asked(
      'Pipes all over the hill would save 15 litres of water. The town of Lunde proposed 60 percent, or 9 litres, and no more.',
    );
    expect(question?.prompt).toMatch(
      /^¶1 says: “The town .*”\. Of what is that 60 percent\? Check the sum\.$/u,
    );
    expect(question?.working).toBe('9 litres ÷ 15 litres = 60 percent');
    expect(question?.answer).toMatch(/^Of 15 litres; the text is right: /u);
  });
});

describe('no question', () => {
  test.each([
    [
      'the sum is another',
      'It would cost $41.6 million. The state pays $33 million. The town finds $8 million.',
    ],
    ['the sum is told', 'It would cost $41.6 million, of which $33.28 million and $8.32 million are there.'],
    ['other things are counted', 'There were 94 boats. There were 38 pilots. There were 132 gulls.'],
    ['it is seen at once', 'There were 9 boats. Then 4 boats came. That made 13 boats.'],
    [
      'a rate is for something else',
      'They cleared 1,400 fields. It pays £1,650 a hectare. They had £2.31 million.',
    ],
    ['nothing is said of each', 'There were four votes. It has €160,000. It would cost €640,000.'],
    [
      'another coin is paid',
      'Each of the 171 pilots had $150. The payments, which come to £25,650, are late.',
    ],
    ['the rate is rough', 'Each of the 171 pilots had about £150. The payments come to £25,650.'],
    ['it is roughly so', 'It would cost about $41.6 million. It has $33.28 million. It needs $8.32 million.'],
    ['it is a range', 'The cost rose by $100, from $300 to $450. It needs $400. It has $200.'],
    ['the dead are counted', 'In the storm 94 sailors drowned. Then 38 sailors died. That made 132 sailors.'],
    [
      'the share is of something else',
      'Pipes would save 15 litres of water. The town proposed 40 percent, or 9 litres, and no more.',
    ],
    [
      'two pairs lead to it',
      'It has 21 boats. It has 32 boats. It has 40 boats. It has 13 boats. It has 53 boats.',
    ],
  ])('where %s', (_, text) => expect(asked(text)).toEqual([]));
});
