import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../../src/study/debate.js';
import { chooseDiscussion } from '../../../src/study/discussion/choose.js';
import { askDiscussion } from '../../../src/study/discussion/index.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { isSureSpeaker } from '../../../src/study/discussion/sure-speaker.js';
import type { DiscussionQuestion } from '../../../src/study/guide.js';
import { type Given, isVerbatim, materialOf, OPINION } from '../material-of.js';

const discuss = (text: string, given: Given = {}) => askDiscussion(materialOf(text, given));

/** All questions of a guide: those of its themes, then those on the whole. */
function ask(text: string, given: Given = {}): DiscussionQuestion[] {
  const { themes, whole } = discuss(text, given);
  return [...[...themes.values()].flat(), ...whole];
}

describe('every question', () => {
  const guides = [{ name: 'opinion', text: OPINION, given: { themes: [2, 2, 2] } }];
  test.each(guides)('quotes the text to the letter ($name)', ({ text, given }) => {
    const material = materialOf(text, given);
    const questions = ask(text, given);
    expect(questions.length).toBeGreaterThanOrEqual(1);
    for (const { prompt, evidence, paragraphs } of questions) {
      const [quoted] = /(?<=“)[^”]+?(?= …”|”)/u.exec(prompt) ?? [];
      if (quoted) expect(text).toContain(quoted);
      expect(prompt).toMatch(/¶\d/u);
      expect(paragraphs.length).toBeGreaterThan(0);
      expect(evidence.filter((extract) => !isVerbatim(material, extract))).toEqual([]);
    }
  });
  test.each(guides)('differs from the others when its slots are masked ($name)', ({ text, given }) => {
    const masked = ask(text, given).map(({ prompt }) => prompt.replace(/“[^”]*”|¶\d+|\p{Lu}\p{L}+/gu, '_'));
    expect(new Set(masked).size).toBe(masked.length);
  });
  test.each(guides)('climbs within its theme ($name)', ({ text, given }) => {
    const climb = ['remember', 'understand', 'analyse', 'evaluate', 'create'];
    for (const questions of discuss(text, given).themes.values()) {
      const levels = questions.map(({ level }) => climb.indexOf(level));
      expect(levels).toEqual([...levels].sort((one, two) => one - two));
    }
  });
  test('says the same each time', () => expect(ask(OPINION)).toEqual(ask(OPINION)));
});

test('a theme of scraps has no questions', () => expect(ask('Yes.\n\nNo.', { themes: [1, 1] })).toEqual([]));

test('a frame that comes again is worded in another way', () => {
  const scene = setScene(materialOf('One.\n\nTwo.\n\nThree.', { themes: [1, 1, 1] }));
  const frame = { name: 'test', most: 3, worth: 2, find: () => [] };
  const candidates = [1, 2, 3].map((theme) => ({
    frame,
    worth: 2,
    asked: {
      prompt: 'First (¶1)?',
      variants: ['Second (¶1)?', 'Third (¶1)?'],
      lookFor: '',
      level: 'evaluate' as const,
      sure: 1,
      theme: `theme-${theme}`,
      evidence: [],
      sentences: [],
      names: [],
    },
  }));
  const { themes } = chooseDiscussion(scene, candidates);
  expect([...themes.values()].flat().map(({ prompt }) => prompt)).toEqual([
    'First (¶1)?',
    'Second (¶1)?',
    'Third (¶1)?',
  ]);
});

test('no sentence is asked about twice, spares among them', () => {
  const { themes, whole, spares } = discuss(OPINION, { themes: [2, 2, 2] });
  const quoted = [...[...themes.values()].flat(), ...whole, ...spares].map(
    ({ evidence: [first] }) => `${first?.paragraph} ${first?.start}`,
  );
  expect(new Set(quoted).size).toBe(quoted.length);
});

test('what somebody denies is not what somebody says', () => {
  for (const { prompt } of ask('The mayor of Varnes denied that the ferry must be sold to a bank.'))
    expect(prompt).not.toContain('“the ferry must be sold');
});

describe('who surely speaks', () => {
  const material = materialOf(
    'Ida Holm is the mayor.\n\nHolm walked along the quay.\n\nThe sea is cold.\n\n“The quay is old,” she said.',
  );
  const said = (paragraph: number, attribution: 'named' | 'inferred' | 'none') =>
    isSureSpeaker(material, {
      text: 'The quay is old',
      paragraph,
      start: 0,
      end: 15,
      kind: 'direct',
      attribution,
      speaker: { name: 'Ida Holm' },
    });
  test.each([
    [4, 'named'],
    [3, 'inferred'],
  ] as const)('in ¶%i: %s', (paragraph, attribution) => expect(said(paragraph, attribution)).toBe(true));
  test.each([
    [4, 'inferred'],
    [2, 'none'],
  ] as const)('not in ¶%i: %s', (paragraph, attribution) => expect(said(paragraph, attribution)).toBe(false));
});

test('what opponents will answer is not the author’s', () => {
  for (const { prompt } of ask('Some will argue that the quay of Varnes is always too expensive for a town.'))
    expect(prompt).not.toContain('The author says');
});

test('what stands between single marks is not taken for the author’s own', () => {
  for (const { prompt } of ask(
    '‘You must not blame the pilots for the fog,’ the clerk had written on the wall.',
  ))
    expect(prompt).not.toContain('“‘');
});

describe('a debate', () => {
  const headings = [
    { text: 'Ana Lima: Open the pool', level: 1, beforeParagraph: 1 },
    { text: 'Tom Obi: Keep it shut', level: 1, beforeParagraph: 3 },
  ];
  const LINES = [
    'A swimming pool must be open to every child of the town.',
    'A lesson in the water is worth more than a lesson on a bench.',
    'A swimming pool that is open to everybody will never pay for its own heating.',
    'The town cannot spend the same crown on a pool and on a school.',
  ];
  const balance = (text: string) =>
    ask(text, { headings, themes: [text.split('\n\n').length] }).filter(
      ({ frame }) => frame === 'debate-balance',
    );
  test('each writer with the claims of the text', () => {
    const [question] = balance(LINES.join('\n\n'));
    expect(question?.lookFor).toMatch(
      /^Points of Ana Lima: .*\(¶1\); .*a bench” \(¶2\)\. Points of Tom Obi: .*\(¶3\); .*a school” \(¶4\)\. Other points .*\.$/u,
    );
    expect(question?.paragraphs).toEqual([1, 2, 3, 4]);
  });
  test('none where one of them says too little', () =>
    expect(balance(LINES.slice(0, 3).join('\n\n'))).toEqual([]));
  test('a reply belongs to the side whose heading names its writer', () => {
    const sided = (reply: string) => [
      { text: 'Yes, says Ana Lima', level: 1, beforeParagraph: 1 },
      { text: 'No, says Tom Obi', level: 1, beforeParagraph: 3 },
      { text: reply, level: 1, beforeParagraph: 5 },
    ];
    const sides = (reply: string) => {
      const material = materialOf([...LINES, 'A town is no bank.'].join('\n\n'), { headings: sided(reply) });
      return [1, 3, 5].map(sidesOf(material)!);
    };
    expect(sides('Lima replies')).toEqual([1, 2, 1]);
    expect(sides('Obi replies')).toEqual([1, 2, 2]);
    expect(sides('Lima at the pool')).toEqual([1, 2, 2]);
  });
});
