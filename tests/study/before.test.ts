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
    '“The pier is safe for years,” said Ida Holm, the harbour master.\n\n“The pier has not been safe for years, whatever they say,” said Tor Brekke, a diver.';
  test('a news reader compares the people who are quoted', () =>
    expect(prepareReading(materialOf(PEOPLE, { textType: 'news' })).objectives[1]).toBe(
      'compare what Ida Holm and Tor Brekke say, and how each of them can know it',
    ));
  test.each([
    ['one voice', PEOPLE.split('\n\n')[0]!, 'news'],
    ['one author argues', PEOPLE, 'opinion'],
    ['they speak of different things', PEOPLE.replace('The pier is safe', 'My boat is new'), 'news'],
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
  const HALL = (first: string): string =>
    `${first}\n\nThe loss of the budget is large. Nobody would close the pool.\n\nThe library may be closed. It lost the town a million.\n\nNobody liked the deficit of the library.`;
  test('of what people face, where every sign of it stands in several paragraphs', () => {
    const faced = /^When a service costs more than it earns/u;
    expect(questionOf(HALL('The town will close the pool.'), 'The pool')).toMatch(faced);
    expect(
      questionOf(
        HALL('The town will paint the pool.')
          .replace('be closed', 'be old')
          .replace('would close', 'would paint'),
        'The pool',
      ),
    ).not.toMatch(faced);
  });
  test('of what an author demands', () =>
    expect(
      questionOf(
        'Hens lay well in barns.\n\nThe council should publish the names of all owners.',
        'Eggs',
        'opinion',
      ),
    ).toMatch(/^Should the council publish the names of all owners\?/u));
  test.each([
    'The council must make up its mind what an egg is.',
    'The council should remember that hens lay well.',
    'The town must ask itself who owns the hens.',
  ])('of no demand that nobody is against: %s', (text) =>
    expect(questionOf(`Hens lay well in barns.\n\n${text}`, 'Eggs', 'opinion')).toMatch(
      /^When is an argument/u,
    ),
  );
  const SEA = /^How can people live from the water/u;
  test.each([
    ['fish', 'Trawlers catch fish.\n\nA fisherman knows the sea and the ocean.', true],
    [
      'a cable',
      'The cable lies in the sea. They went fishing for it.\n\nThe ocean is deep. The catch is small.',
      false,
    ],
  ])('of the sea where it is about %s', (_, text, isSea) =>
    expect(SEA.test(questionOf(text, 'At the bottom of the sea'))).toBe(isSea),
  );
  test('of a thing that everybody depends on', () =>
    expect(
      questionOf(
        'The cable broke at night.\n\nA crew went to mend the fault.\n\nThe network was silent, and the repair took days.\n\nThe new cable is longer than the break, and the crew is tired.',
        'The cable',
      ),
    ).toMatch(/^When so much depends on something/u));
  test('a tale of long ago is read as a history', () =>
    expect(
      prepareReading(materialOf('In 1813 the mill burned.\n\nIn 1820 it stood again.', { textType: 'other' }))
        .objectives[0],
    ).toBe('put the main events of the text in order'));
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
