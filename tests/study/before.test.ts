import { describe, expect, test } from 'vitest';
import { prepareReading } from '../../src/study/before.js';
import { essentialQuestion } from '../../src/study/essential-question.js';
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
  const PEOPLE =
    '“The pier is safe for years,” said Ida Holm, the harbour master.\n\n“The pier is rotten to the core,” said Tor Brekke, a diver.';
  test('a news reader compares the people who are quoted', () =>
    expect(prepareReading(materialOf(PEOPLE, { textType: 'news' })).objectives[1]).toBe(
      'compare what Tor Brekke and Ida Holm say, and how each of them can know it',
    ));
  test.each([
    ['one voice', PEOPLE.split('\n\n')[0]!, 'news'],
    ['one author argues', PEOPLE, 'opinion'],
  ] as const)('but not where %s', (_, text, textType) =>
    expect(prepareReading(materialOf(text, { textType })).objectives.join()).not.toContain('Holm'),
  );
  test('a debate has two sides and no one author', () => {
    const headings = [
      { text: 'For the pool', level: 1, beforeParagraph: 1 },
      { text: 'Against the pool', level: 1, beforeParagraph: 2 },
    ];
    const { objectives } = prepareReading(materialOf('Open it.\n\nClose it.', { headings }));
    expect(objectives[0]).toContain('each side');
  });
});

describe('the essential question', () => {
  const questionOf = (text: string, title = 'A day in March', textType: TextType = 'news'): string =>
    essentialQuestion(materialOf(text, { title, textType }));

  test.each([
    [
      'Miners of the union went on strike over pay. The workers want a fair wage for each shift.',
      /^What makes work fair/u,
    ],
    [
      'The volcano may erupt again. People near the crater were told to evacuate before the eruption.',
      /^How can people prepare/u,
    ],
    [
      'A vaccine helped the patients. The doctor saw fewer infections in the hospital after it.',
      /^When health is at risk/u,
    ],
    [
      'The refugees reached the border. Their asylum was refused, and the migrants went back.',
      /^What do people owe to strangers/u,
    ],
  ])('of its matter: %s', (text, expected) => expect(questionOf(text)).toMatch(expected));
  test.each([
    [
      'one word is no matter',
      'The strike of a bell woke the baker. He put on his coat and went out into the rain.',
    ],
    [
      'words of many matters',
      'A nurse, a fisherman, a soldier and a judge sat on a bench and looked at the clouds for an hour.',
    ],
    ['words of none', 'The twins laughed. Their uncle had hidden the letter behind the clock.'],
  ])('of its kind where %s', (_, text) => {
    expect(questionOf(text)).toMatch(/^When people tell different things/u);
    expect(questionOf(text, 'A day', 'opinion')).toMatch(/^When is an argument good enough/u);
  });
  test('the title is not put into it', () =>
    expect(questionOf(OPINION, 'The Harbour', 'opinion')).not.toContain('Harbour'));
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
