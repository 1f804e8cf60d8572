import { describe, expect, test } from 'vitest';
import { chooseComprehension } from '../../../src/study/comprehension/choose.js';
import { makeCandidates } from '../../../src/study/comprehension/index.js';
import { materialOf, OPINION } from '../material-of.js';
import { framed, rightOf } from './frames-of.js';

describe('what sums the text up', () => {
  const LEAD = 'The council of Varnes closed the old harbour on Monday after nine years of debts.';
  const REST = [
    'The pilots had met before. Some of them were old.',
    'The quay is long. The council paid Tor Brekke 900 crowns for the mending of its cranes in May.',
    'The ferry is white. The company sold its boats to the town of Lunde in the autumn of 2016.',
    'The hotel is small. The owner Ida Holm wants 40 crowns a night for a room above the water.',
  ];
  const about = (lead: string, textType: 'news' | 'history' | 'explainer', rest = REST) =>
    framed('main-idea', [lead, ...rest].join('\n\n'), { textType, title: 'Council closes the old harbour' });
  test('the lead of a report, among details', () => {
    const [question] = about(LEAD, 'news');
    expect(question && rightOf(question)).toContain('closed the old harbour');
    expect(question?.choices).toHaveLength(4);
  });
  const titled = (title: string, paragraphs: readonly string[]) =>
    framed('main-idea', paragraphs.join('\n\n'), { textType: 'news', title });
  const IS_BEST = 'Varnes is the best harbour of the country for small boats, says a list of pilots.';
  test('a lead that tells nothing, where it says what the title says', () => {
    const [question] = titled('Pilots name Varnes best harbour for small boats', [IS_BEST, ...REST]);
    expect(question && rightOf(question)).toContain('Varnes is the best harbour');
    expect(titled('Varnes harbour on the list', [IS_BEST, ...REST])).toEqual([]);
  });
  test('details that are paragraphs of their own, and tell not what the title tells', () => {
    const alone = REST.map((one) => one.replace(/^.*? is .*?\. /u, ''));
    expect(about(LEAD, 'news', alone)).toHaveLength(1);
    const again = alone[1]!.replace('for the mending of its cranes', 'and closes the harbour');
    expect(about(LEAD, 'news', [alone[0]!, again, ...alone.slice(2)])).toEqual([]);
    // In a text of long paragraphs the first sentence may sum up its own.
    const long = [
      ...alone.slice(0, 1),
      ...alone.slice(1).map((one) => `${one} It rained. It was cold. No boat came.`),
    ];
    expect(about(LEAD, 'news', long)).toEqual([]);
  });
  test.each(['history', 'explainer'] as const)('none in a text of kind %s', (textType) =>
    expect(about(LEAD, textType)).toEqual([]),
  );
  test('none that opens with a scene', () =>
    expect(about('It rained on the cranes, and two gulls sat on the roof of the inn.', 'news')).toEqual([]));
  test('none that is longer than the details by a third', () =>
    expect(
      about(`${LEAD.slice(0, -1)} in which it had paid for the quay and for its cranes alone.`, 'news'),
    ).toEqual([]));
  test('none with too few details', () => expect(about(LEAD, 'news', REST.slice(0, 3))).toEqual([]));
});

describe('the choice', () => {
  const candidates = makeCandidates(materialOf(OPINION));
  const { asked, spare } = chooseComprehension(candidates, { wanted: 6, paragraphs: 6 });
  test('no sentence twice, at most three in ten are recall, spares come after', () => {
    const used = [...asked, ...spare].flatMap(({ sentences }) => sentences);
    expect(new Set(used).size).toBe(used.length);
    expect(spare.length).toBeLessThanOrEqual(5);
    expect(asked.length).toBeLessThanOrEqual(6);
  });
  test('an answer that another question prints is not asked for', () => {
    const [one] = candidates;
    const giving = {
      ...one!,
      frame: 'match-speakers' as const,
      sentences: [999],
      question: {
        ...one!.question,
        prompt: `Is it true that ${one!.question.answer}?`,
        answer: 'no idea at all',
      },
    };
    const chosen = chooseComprehension([one!, giving], { wanted: 6, paragraphs: 6 });
    expect(chosen.asked).toHaveLength(one!.question.answer.split(' ').length >= 3 ? 1 : 2);
  });
});
