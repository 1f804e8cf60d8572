import { describe, expect, test } from 'vitest';
import { chooseDiscussion } from '../../../src/study/discussion/choose.js';
import { askDiscussion } from '../../../src/study/discussion/index.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import type { DiscussionQuestion } from '../../../src/study/guide.js';
import { type Given, HISTORY, isVerbatim, materialOf, OPINION } from '../material-of.js';

const discuss = (text: string, given: Given = {}) => askDiscussion(materialOf(text, given));

/** All questions of a guide: those of its themes, then those on the whole. */
function ask(text: string, given: Given = {}): DiscussionQuestion[] {
  const { themes, whole } = discuss(text, given);
  return [...[...themes.values()].flat(), ...whole];
}

describe('every question', () => {
  const guides = [
    { name: 'opinion', text: OPINION, given: { themes: [2, 2, 2] } },
    { name: 'history', text: HISTORY, given: { textType: 'history' as const, themes: [2, 2] } },
  ];
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

test('a demand becomes a question on the whole text', () => {
  const { whole } = discuss(OPINION, { themes: [2, 2, 2] });
  expect(whole.map(({ prompt }) => prompt).join('\n')).toContain('Must the council publish the figures');
});

test('what somebody denies is not what somebody says', () => {
  for (const { prompt } of ask('The mayor of Varnes denied that the ferry must be sold to a bank.'))
    expect(prompt).not.toContain('“the ferry must be sold');
});

test('a noun that opens a demand keeps its small letter in the question', () => {
  const prompts = ask('Teachers must lock the old gate of the harbour at night.').map(({ prompt }) => prompt);
  expect(prompts.join('\n')).toContain('Must teachers lock the old gate');
});

test('a number keeps its comma in the condition of a rule', () => {
  const [question] = ask('Any tower must be cleaned at once when the count of the office passes 10,000.', {
    textType: 'news',
  }).filter(({ frame }) => frame === 'rule-new-case');
  expect(question?.lookFor).toContain('“when the count of the office passes 10,000”');
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

test('the sides of a debate are set against each other', () => {
  const text =
    'A swimming pool must be open to every child of the town.\n\nA swimming pool that is open to everybody will never pay for its own heating.';
  const headings = [
    { text: 'Yes', level: 1, beforeParagraph: 1 },
    { text: 'No', level: 1, beforeParagraph: 2 },
  ];
  const [first] = ask(text, { headings, themes: [1, 1] }).filter(({ frame }) => frame === 'two-sides');
  expect(first?.prompt).toContain('“A swimming pool must be open to every child of the town”');
  expect(first?.paragraphs).toEqual([1, 2]);
});
