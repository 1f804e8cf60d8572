import { describe, expect, test } from 'vitest';
import { prepareReading } from '../../src/study/before.js';
import type { TextType } from '../../src/study/guide.js';
import { materialOf, OPINION } from './material-of.js';

const TYPES: readonly TextType[] = ['news', 'opinion', 'explainer', 'history', 'other'];

describe('before reading', () => {
  test.each(TYPES)('three objectives and a warm-up (%s)', (textType) => {
    const { objectives, warmUp } = prepareReading(materialOf(OPINION, { textType, themes: [3, 3] }));
    expect(objectives).toHaveLength(3);
    expect(objectives.join()).not.toContain('undefined');
    expect(warmUp).toContain('“harbour”');
  });
  test('no word that could stand in any text', () => {
    const text = `${OPINION}\n\nThe harbour is quiet at night.\n\nEvery night the harbour sleeps.`;
    const { warmUp } = prepareReading(materialOf(text, { textType: 'opinion' }));
    expect(warmUp).toContain('“harbour”');
    expect(warmUp).not.toContain('night');
  });
  test('a debate has two sides and no one author', () => {
    const headings = [
      { text: 'For the pool', level: 1, beforeParagraph: 1 },
      { text: 'Against the pool', level: 1, beforeParagraph: 2 },
    ];
    const { objectives } = prepareReading(materialOf('Open it.\n\nClose it.', { headings }));
    expect(objectives[0]).toContain('each side');
  });
  test('a tale of long ago is read as a history', () =>
    expect(
      prepareReading(materialOf('In 1813 the mill burned.\n\nIn 1820 it stood again.', { textType: 'other' }))
        .objectives[0],
    ).toBe('put the main events of the text in order'));
  test.each([
    ['She mends clocks.', 'and why its writer found it worth telling'],
    ['They mend clocks.', 'and what its writer wants a reader to know'],
  ])('a portrait is read for its person, and what is none is not (%s)', (sentence, objective) =>
    expect(
      prepareReading(materialOf(Array(5).fill(sentence).join('\n\n'), { textType: 'other' })).objectives[0],
    ).toContain(objective),
  );
});

describe('content note', () => {
  const note = (text: string): string | undefined => prepareReading(materialOf(text)).contentNote;

  test('says what a violent text speaks of, and where', () => {
    const text =
      'Soldiers killed forty people in the market.\n\nThe town was quiet.\n\nThe bombing of the bridge took the lives of nine men.\n\nA gunman shot at the doctors.';
    expect(note(text)).toMatch(/^This text speaks of violence \(¶1, ¶3, ¶4\)\./u);
  });
  test('is silent on one mention', () =>
    expect(note('The king was killed in a war long ago. The garden is fine.')).toBeUndefined());
  test('is silent where nobody is hurt', () =>
    expect(
      note(
        'The yeast dies at sixty degrees. Dead yeast does not rise. When the culture is dead, bakers start again.',
      ),
    ).toBeUndefined());
});
