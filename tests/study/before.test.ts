import { describe, expect, test } from 'vitest';
import { prepareReading } from '../../src/study/before.js';
import type { TextType } from '../../src/study/guide.js';
import { HISTORY, materialOf, OPINION } from './material-of.js';

const TYPES: readonly TextType[] = ['news', 'opinion', 'explainer', 'history', 'other'];

describe('before reading', () => {
  test.each(TYPES)('three objectives and a question about this text (%s)', (textType) => {
    const { question, objectives, warmUp } = prepareReading(
      materialOf(OPINION, { textType, themes: [3, 3] }),
    );
    expect(question).toContain('“The Harbour”');
    expect(objectives).toHaveLength(3);
    expect(objectives.join()).toContain('“Part 1”');
    expect(objectives.join()).not.toContain('undefined');
    expect(warmUp).toContain('“harbour”');
  });
  test('an objective names the people who are quoted', () => {
    const text =
      '“The pier is safe,” said Ida Holm, the harbour master.\n\n“The pier is rotten,” said Tor Brekke, a diver.';
    expect(prepareReading(materialOf(text)).objectives[1]).toBe(
      'compare what Ida Holm and Tor Brekke say with what the author says',
    );
  });
  test('history spans its dates', () =>
    expect(prepareReading(materialOf(HISTORY, { textType: 'history' })).objectives[0]).toMatch(
      /^put the main events between 1703 and 17\d\d in order$/u,
    ));
  test('a debate has two sides and no one author', () => {
    const headings = [
      { text: 'For the pool', level: 1, beforeParagraph: 1 },
      { text: 'Against the pool', level: 1, beforeParagraph: 2 },
    ];
    const { question } = prepareReading(materialOf('Open it.\n\nClose it.', { headings }));
    expect(question).toBe(
      'Which side of “The Harbour” has the better arguments, and on what do the two sides agree?',
    );
  });
  test.each(TYPES)('one theme is not compared with itself (%s)', (textType) => {
    for (const objective of prepareReading(materialOf(OPINION, { textType })).objectives)
      expect(objective.split('“Part 1”').length).toBeLessThanOrEqual(2);
  });
  test('marks inside a title do not break the template', () => {
    expect(prepareReading(materialOf(OPINION, { title: 'The “safe” pier' })).question).toContain(
      '“The ’safe’ pier”',
    );
  });
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
