import { describe, expect, test } from 'vitest';
import { framed } from './frames-of.js';

const asked = (...paragraphs: string[]) =>
  framed('conclusion', paragraphs.join('\n\n'), { textType: 'explainer' });

const REASONS =
  'The plan of the pilots would bring the lake up to 1.7 metres. The plan of the town would bring it up to 1.2 metres.';
const SO = 'So the plan of the town falls short of the lower mark.';

describe('what a conclusion follows from', () => {
  test('is what stands before it in its paragraph', () => {
    const [question, ...more] = asked(`The sky is blue over the lake. ${REASONS} ${SO}`);
    expect(more).toEqual([]);
    expect(question?.prompt).toBe(
      `¶1 draws a conclusion: “${SO.slice(0, -1)}”. What does it follow from? Note the facts or reasons in a few words.`,
    );
    expect(question?.answer).toBe(`“The sky is blue over the lake. ${REASONS.slice(0, -1)}” (¶1).`);
  });
  test('no more than three sentences of it', () =>
    expect(asked(`The ice is old. The sky is blue over the lake. ${REASONS} ${SO}`)[0]?.answer).not.toContain(
      'The ice',
    ));
  test('or the paragraph before, where it opens its own', () =>
    expect(asked(REASONS, SO)[0]?.answer).toBe(`“${REASONS.slice(0, -1)}” (¶1).`));
  test('or the reason, where it says that there was one', () =>
    expect(asked(`${REASONS} That is why the pilots are so fond of their own plan.`)[0]?.prompt).toMatch(
      /fond of their own plan”\. Why, then\? Note the reason in a few words\.$/u,
    ));
  test('no more than 75 words of it, if not one sentence alone', () => {
    const long = `The ice of the lake ${'is old and '.repeat(14)}is cold.`;
    const other = `The sky of the lake ${'is blue and '.repeat(14)}is clear.`;
    expect(asked(`${long} ${other} ${SO}`)[0]?.answer).toBe(`“${other.slice(0, -1)}” (¶1).`);
  });
  test('of what can be', () =>
    expect(asked(`${REASONS} So the town of Lunde could not pay for all of the lake.`)).toHaveLength(1));
  test('with a figure also of what was', () =>
    expect(asked(`${REASONS} So the town lost about 40 crowns on each of the boats.`)).toHaveLength(1));
});

describe('no question', () => {
  test.each([
    ['the reader is told what comes', `${REASONS} So here is what the pilots of Lunde want.`],
    ['it is asked', `${REASONS} So the plan of the town falls short of the lower mark?`],
    ['it is somebody’s own', `${REASONS} So the plan of the town is one that I do not like.`],
    ['it was done next', `${REASONS} So the town took the plan of the pilots after all.`],
    ['it speaks of what stands before', `${REASONS} So once a minute the town of Lunde does that.`],
    [
      'it is said by somebody',
      `${REASONS} “So the plan of the town falls short of the mark,” said Ida Holm.`,
    ],
    ['nothing stands before it', SO],
    ['it is short', `${REASONS} So the plan of Lunde falls.`],
    ['it is long', `${REASONS} So the plan of the town falls short ${'of the mark '.repeat(10)}of the lake.`],
    ['hardly anything stands before it', `The sky is blue. ${SO}`],
  ])('where %s', (_, text) => expect(asked(text)).toEqual([]));
  test('of a history', () =>
    expect(
      framed('conclusion', `${REASONS} So the quay was shared out, two and two.`, { textType: 'history' }),
    ).toEqual([]));
});
