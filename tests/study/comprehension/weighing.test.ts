import { describe, expect, test } from 'vitest';
import { chooseComprehension } from '../../../src/study/comprehension/choose.js';
import { makeCandidates } from '../../../src/study/comprehension/index.js';
import { materialOf, OPINION } from '../material-of.js';
import { framed, rightOf } from './frames-of.js';

const none = (frame: string, text: string): void => expect(framed(frame, text)).toEqual([]);

describe('not but', () => {
  test.each([
    [
      'The harbour needs not a museum but a working port.',
      'Rejected: “a museum”. Instead: “a working port”.',
    ],
    ['The loss of the ferry was a failure of planning, not of money.', 'Rejected: “of money”.'],
  ])('%s', (text, expected) => expect(framed('not-but', text)[0]?.answer).toContain(expected));
  test.each([
    'The harbour needs not only a museum but a working port.',
    'The harbour does not need a museum, but the town wants one all the same.',
    'The harbour needs a museum and a working port.',
    'The harbour is neither a museum nor a port, not even a beach.',
    'A harbour without boats is not a working port but a museum.',
    'The loss of the ferry was not a sign of strength but of weakness.',
  ])('none: %s', (text) => none('not-but', text));
});

describe('a named point', () => {
  test('what it is', () =>
    expect(
      framed('named-point', 'The danger is that the ice breaks the old quay in two at night.').map(
        ({ prompt, answer }) => `${prompt} => ${answer}`,
      ),
    ).toEqual(['According to ¶1, what is the danger? => The ice breaks the old quay in two at night.']));
  test.each([
    'The danger is that the ice stays.',
    'The danger is great that the ice breaks the old quay in two.',
    'The answer is that the ice breaks the old quay in two.',
    'My hope is that the ice breaks the old quay in two.',
    'The danger is known to all of the pilots.',
  ])('none: %s', (text) => none('named-point', text));
});

describe('what follows from it', () => {
  test('a clause with so', () =>
    expect(
      framed('consequence', 'The dike was only two metres high, so the water took the lower town.')[0]
        ?.answer,
    ).toBe('The water took the lower town.'));
  test.each([
    'The dike was so high in the north that the water never took the lower town.',
    'The dike was raised in the north so that the water would spare the lower town.',
    'The dike was only two metres high, and so was the wall of the lower town.',
  ])('none: %s', (text) => none('consequence', text));
});

describe('what caused it', () => {
  test('a thing that brings something about', () =>
    expect(
      framed('what-caused', 'A sudden storm in March destroyed the old quay of the town.').map(
        ({ prompt, answer }) => `${prompt} => ${answer}`,
      ),
    ).toEqual(['According to ¶1, what destroyed the old quay of the town? => A sudden storm in March.']));
  test.each([
    'The mayor of Lunde destroyed the old quay of the town.',
    'It destroyed the old quay of the town in a single night.',
    'A sudden storm in March passed the old quay of the town.',
    'The old quay was destroyed by a sudden storm in March.',
  ])('none: %s', (text) => none('what-caused', text));
});

describe('moves of an argument', () => {
  test('a point granted and outweighed', () =>
    expect(
      framed(
        'concession',
        'Of course the old cranes are worn out. But a worn crane can be mended for less.',
      )[0]?.answer,
    ).toBe(
      'Granted: “Of course the old cranes are worn out” (¶1). Set against it: “But a worn crane can be mended for less” (¶1).',
    ));
  test('an objection and its answer', () =>
    expect(
      framed(
        'objection',
        'Others will say that the quay is too old to be saved. The same was said of the church.',
      )[0]?.answer,
    ).toContain('The answer: “The same was said of the church”'));
  test.each([
    ['concession', 'Of course the old cranes are worn out. The council has no money to mend them.'],
    ['concession', 'The old cranes are worn out. But a worn crane can be mended for less.'],
    ['objection', 'Others will say that the quay is too old to be saved.'],
    ['objection', 'Ada Obi says that the quay is too old to be saved. The same was said of the church.'],
  ])('no %s: %s', (frame, text) => none(frame, text));
});

describe('numbered points', () => {
  test('first, second, finally', () =>
    expect(
      framed('steps', 'First, the crane is old. Second, the quay is short. Finally, the town is poor.')[0]
        ?.answer,
    ).toBe('(1) “The crane is old” (¶1); (2) “The quay is short” (¶1); (3) “The town is poor” (¶1)'));
  test.each([
    'First, the crane is old. Second, the quay is short.',
    'First, the crane is old. The quay is short. Finally, the town is poor.',
    'The first crane is old. The second quay is short. Finally, the town is poor.',
  ])('none: %s', (text) => none('steps', text));
});

describe('somebody is asked', () => {
  test('and answers', () =>
    expect(
      framed(
        'asked',
        'Asked whether the ferry would come back, the mayor of Lunde only smiled at the crews.',
      )[0]?.answer,
    ).toBe('The mayor of Lunde only smiled at the crews.'));
  test.each([
    'The mayor asked whether the ferry would come back to Lunde.',
    'Asked by the crews, the mayor of Lunde only smiled.',
  ])('none: %s', (text) => none('asked', text));
});

describe('what sums the text up', () => {
  const LEAD =
    'The council of Varnes closed the old harbour on Monday, after nine years in which it had paid for the quay alone.';
  const REST = [
    'The pilots had met before. Some of them were old.',
    'The quay is long. The council paid Tor Brekke 900 crowns for the mending of its cranes in May.',
    'The ferry is white. The company sold its boats to the town of Lunde in the autumn of 2016.',
    'The hotel is small. The owner Ida Holm wants 40 crowns a night for a room above the water.',
  ];
  const about = (lead: string, textType: 'news' | 'history', rest = REST) =>
    framed('main-idea', [lead, ...rest].join('\n\n'), { textType, title: 'Council closes the old harbour' });
  test('the lead of a report, among details', () => {
    const [question] = about(LEAD, 'news');
    expect(question && rightOf(question)).toContain('closed the old harbour');
    expect(question?.choices).toHaveLength(4);
  });
  test('none in a history', () => expect(about(LEAD, 'history')).toEqual([]));
  test('none that opens with a scene', () =>
    expect(about('It rained on the cranes, and two gulls sat on the roof of the inn.', 'news')).toEqual([]));
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
      frame: 'list' as const,
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
