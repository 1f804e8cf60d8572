import { describe, expect, test } from 'vitest';
import { askComprehension, makeCandidates } from '../../../src/study/comprehension/index.js';
import type { ComprehensionQuestion } from '../../../src/study/guide.js';
import { type Given, isVerbatim, materialOf, OPINION } from '../material-of.js';
import { framed } from './frames-of.js';

const ask = (text: string, given: Given = {}): readonly ComprehensionQuestion[] =>
  askComprehension(materialOf(text, given)).asked;

/** `prompt => answer` for each question. */
const asked = (text: string): string[] => ask(text).map(({ prompt, answer }) => `${prompt} => ${answer}`);

/** The same where sentences get in each other’s way: every question that could be asked about a text. */
const candidates = (text: string): string[] =>
  makeCandidates(materialOf(text)).map(({ question: { prompt, answer } }) => `${prompt} => ${answer}`);

/** Nothing is asked about a text. */
const checkNone = (text: string): void => expect(asked(text)).toEqual([]);

describe('subject questions that are not asked', () => {
  test.each([
    'Neither town has reported a rise in the number of drowned pilots.',
    'Few captains knew the sands outside the harbour of Lunde by night.',
  ])('a subject that names nobody: %s', (text) => expect(asked(text).join()).not.toMatch(/^(?:What|Who)\b/u));
  test('a negative', () => checkNone('The old captain did not wait for the winter ice on the lake.'));
  test('a thing with the name of a person, opened by somebody', () =>
    checkNone('Ida Holm was opened by the mayor of the island last week.'));
  test('half a name', () => checkNone('Ida Holm has seen the first and has not read the second of them.'));
});

describe('what is no question', () => {
  const all = (text: string): string => candidates(text).join('\n');
  test('a role that runs into a verb', () =>
    expect(all('The keeper of the lamp thanked Ida Holm in the spring of 1998.')).not.toContain(
      'who is Ida',
    ));
  test('a source that says nothing: added is no verb there', () =>
    expect(
      all('The ticket brings added charges paid by the pilots and in the end by the town.'),
    ).not.toContain('added'));
  test('a second clause that hangs on the first verb', () =>
    expect(
      all('The keeper’s father came from Lunde and her mother from the islands in the north.'),
    ).not.toMatch(/^who/mu));
  test('a comparison with what was told before', () =>
    expect(all('Ida Holm has less patience with the pilots of the harbour in the winter.')).not.toContain(
      'less patience',
    ));
});

describe('what is not asked about', () => {
  test('a day of that year', () =>
    checkNone('On 30 November of that year the pilots had their loan of 4,000 crowns.'));
  test('a sentence that leans on another', () =>
    checkNone('This made the harbour the largest on the whole western coast.'));
  test('the writer’s own doings', () => checkNone('I counted the boats on the river for two long weeks.'));
  test('a question', () => checkNone('Who would buy a harbour that has lost every one of its boats?'));
  test('a fragment', () => checkNone('No boats.'));
});

describe('every question', () => {
  test('has its answer in its evidence and no sentence twice', () => {
    const material = materialOf(OPINION);
    const questions = askComprehension(material).asked;
    expect(questions.length).toBeGreaterThanOrEqual(1);
    for (const { answer, evidence, prompt, sure, paragraphs } of questions) {
      expect(isVerbatim(material, evidence)).toBe(true);
      expect(prompt).not.toMatch(/undefined|\s\?|\.\.$/u);
      expect(answer).toMatch(/^[^\s:;,]/u);
      expect(sure).toBeGreaterThan(0);
      expect(paragraphs).toContain(evidence.paragraph);
    }
    expect(new Set(questions.map(({ prompt }) => prompt)).size).toBe(questions.length);
    const order = questions.map(({ evidence }) => evidence.paragraph);
    expect(order).toEqual([...order].sort((one, two) => one - two));
  });
});

describe('in a debate, which of the two writers says it', () => {
  const headings = [
    { text: 'Ana Lima: Mend the pier', level: 1, beforeParagraph: 1 },
    { text: 'Tom Obi: Let it go', level: 1, beforeParagraph: 3 },
  ];
  const LINES = [
    'A town without a pier is only a row of houses by the sea.',
    'The old wood can be mended for no more than the price of a bus.',
    'The council must not spend another crown on rotten wood.',
    'No child of Varnes has ever learned anything worth knowing on the pier.',
  ];
  test('two sentences of each', () => {
    const [question] = framed('match-speakers', LINES.join('\n\n'), { headings });
    expect(question?.choices).toHaveLength(4);
    expect(question?.answer).toContain(
      '“The council must not spend another crown on rotten wood”: Tom Obi (¶3)',
    );
    expect(question?.answer).toContain(
      '“A town without a pier is only a row of houses by the sea”: Ana Lima (¶1)',
    );
  });
  test('none where one of them says too little', () =>
    expect(framed('match-speakers', LINES.slice(0, 3).join('\n\n'), { headings })).toEqual([]));
});
