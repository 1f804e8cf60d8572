import { describe, expect, test } from 'vitest';
import { askComprehension, makeCandidates } from '../../../src/study/comprehension/index.js';
import type { ComprehensionQuestion } from '../../../src/study/guide.js';
import { type Given, HISTORY, isVerbatim, materialOf, OPINION } from '../material-of.js';
import { framed } from './frames-of.js';

const ask = (text: string, given: Given = {}): readonly ComprehensionQuestion[] =>
  askComprehension(materialOf(text, given)).asked;

/** `prompt => answer` for each question. */
const asked = (text: string): string[] => ask(text).map(({ prompt, answer }) => `${prompt} => ${answer}`);

/** The same where sentences get in each other’s way: every question that could be asked about a text. */
const candidates = (text: string): string[] =>
  makeCandidates(materialOf(text)).map(({ question: { prompt, answer } }) => `${prompt} => ${answer}`);

const check = (text: string, expected: string): void => expect(asked(text)).toContain(expected);

/** Nothing is asked about a text. */
const checkNone = (text: string): void => expect(asked(text)).toEqual([]);

describe('subject questions', () => {
  test('who', () =>
    check(
      'Ida Holm founded the first school for pilots on the island.',
      'Who founded the first school for pilots on the island? => Ida Holm',
    ));
  test('the name that follows a role belongs to the answer', () =>
    check(
      'The head teacher, Ida Holm, closed the school for three days in February.',
      'Who closed the school for three days in February? => The head teacher, Ida Holm',
    ));
  test('the question stops before a second main clause', () =>
    check(
      'Ida Holm founded the first school for pilots, and the town paid for its boats.',
      'Who founded the first school for pilots? => Ida Holm',
    ));
  test('a plural verb does not fit who', () =>
    expect(asked('The old pilots of Lunde are the best swimmers on the whole coast.').join()).not.toMatch(
      /^Who/u,
    ));
  test('a participle is not taken for the verb', () =>
    checkNone('Letters written by pilots show that the coast was seldom quiet.'));
});

describe('who, for a body of people', () => {
  test('that answers', () =>
    check(
      'The medical faculty of Lunde answered that the wells of the town were clean.',
      'Who answered that the wells of the town were clean? => The medical faculty of Lunde',
    ));
  test('that bears the name of a house, when it decides', () =>
    expect(asked('The high court of Lunde decided that the harbour belonged to the pilots.').join()).toMatch(
      /^(?:Who|Which organization) decided that .* => The high court of Lunde$/u,
    ));
  test('but not for a thing', () =>
    expect(
      asked('The small lamp on the quay answered that the ships were near the shore.').join(),
    ).not.toMatch(/^Wh(?:o|at) answered/u));
});

describe('the start of a sentence inside a question', () => {
  test('a plural loses its capital', () =>
    expect(
      asked('Carters waited for weeks at the river because the ferry had been sold.').join(),
    ).not.toContain('did Carters'));
  test('a plural that the text uses in the singular', () =>
    expect(
      asked(
        'Priests waited for weeks at the river because the ferry had been sold. One priest swam over to the inn.',
      ).join(),
    ).toContain('why did priests wait for weeks at the river?'));
});

describe('events to put in order', () => {
  test('open with no link to what went before', () => {
    const text =
      'In 1703 the glassmakers of Orrel left the forest.\n\nYet in 1711 the first furnace by the sea was lit again.\n\nBut in 1740 the works sold its lamps to nine cities.';
    const [order] = framed('order', text, { textType: 'history' });
    expect(order?.choices).toHaveLength(3);
    expect(order?.choices?.join('|')).not.toMatch(/(?:^|\|)(?:Yet|But|And)\b/u);
  });
});

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

describe('causes', () => {
  test('why, where an auxiliary stands ready', () =>
    check(
      'The old quay was closed because its piles had rotted away.',
      'According to ¶1, why was the old quay closed? => Because its piles had rotted away.',
    ));
  test('why, with did', () =>
    check(
      'The pilots refused the new boats because the hulls were too thin.',
      'According to ¶1, why did the pilots refuse the new boats? => Because the hulls were too thin.',
    ));
  test('a reason without moving a word', () =>
    check(
      'In the north most of the boats stayed in port because the ice had come early.',
      'What reason does ¶1 give for the fact that in the north most of the boats stayed in port? => Because the ice had come early.',
    ));
  test('a degree belongs to the reason', () =>
    check(
      'In the north most of the boats stayed in port almost entirely because of the early ice.',
      'What reason does ¶1 give for the fact that in the north most of the boats stayed in port? => Because of the early ice.',
    ));
  test('not because is not asked', () =>
    checkNone('They stayed at home not because they were afraid of the ice.'));
});

describe('what is said without marks', () => {
  const SAID = 'The ferry, Tor Brekke said in May, had no lights on board. ';
  const check = (text: string, expected: string): void => expect(candidates(text)).toContain(expected);
  test('what is said about a thing', () =>
    check(
      'Tor Brekke said that the pier had been rotten for a long time.',
      'According to ¶1, what does Tor Brekke say about the pier? => The pier had been rotten for a long time.',
    ));
  test('several say', () =>
    check(
      'Local farmers say that the river has been rising since Sunday evening.',
      'According to ¶1, what do local farmers say about the river? => The river has been rising since Sunday evening.',
    ));
  test('not what leans on another sentence', () =>
    expect(candidates('Tor Brekke said that it had been rotten for a long time.').join()).not.toContain(
      'rotten',
    ));
  test('not what is cut in two by its source', () =>
    expect(candidates(SAID).join()).not.toContain('according'));
});

describe('two clauses and the word that joins them', () => {
  test('what follows', () =>
    check(
      'The dike was only two metres high in the north, so the water took the lower town.',
      'According to ¶1, what follows from the fact that the dike was only two metres high in the north? => The water took the lower town.',
    ));
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

test('events are put in order without their dates', () => {
  const [sequence] = framed('order', HISTORY, { textType: 'history' });
  expect(sequence?.choices?.length).toBeGreaterThanOrEqual(3);
  expect(sequence?.choices?.join()).not.toMatch(/1[67]\d\d/u);
  expect(sequence?.answer).toMatch(/1703.*1711/u);
});

test('a date that belongs to a noun of the sentence dates no event', () => {
  const text =
    'The town lowered its dues before the fair of 1814.\n\nIn 1703 the glassmakers of Orrefell left the forest.\n\nIn 1740 the works sold its lamps to nine cities.\n\nIn 1790 the last furnace of the works went out.';
  const [sequence] = framed('order', text, { textType: 'history' });
  expect(sequence?.choices?.join()).not.toContain('the fair of');
});

test('events of which nobody can say which came first are not put in order', () => {
  const text =
    'In 1703 the glassmakers of Orrel left the forest.\n\nIn the late 1800s the first furnace by the sea was lit again.\n\nIn 1888 the works sold its lamps to nine cities.\n\nIn 1912 the last furnace of the works went out.';
  const [order] = framed('order', text, { textType: 'history' });
  expect(order?.answer).toMatch(/1703.*1912/u);
  expect(order?.answer).not.toMatch(/1800s.*1888|1888.*1800s/u);
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
  test.each([
    { name: 'opinion', text: OPINION },
    { name: 'history', text: HISTORY },
  ])('has its answer in its evidence and no sentence twice ($name)', ({ text }) => {
    const material = materialOf(text);
    const questions = askComprehension(material).asked;
    expect(questions.length).toBeGreaterThanOrEqual(2);
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
    const [question] = framed('which-writer', LINES.join('\n\n'), { headings });
    expect(question?.choices).toHaveLength(4);
    expect(question?.answer).toContain(
      '“The council must not spend another crown on rotten wood”: Tom Obi (¶3)',
    );
    expect(question?.answer).toContain(
      '“A town without a pier is only a row of houses by the sea”: Ana Lima (¶1)',
    );
  });
  test('none where one of them says too little', () =>
    expect(framed('which-writer', LINES.slice(0, 3).join('\n\n'), { headings })).toEqual([]));
});
