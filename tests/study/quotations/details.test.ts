import { expect, it } from 'vitest';
import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { findQuotations } from '../../../src/study/quotations/index.js';
import { articleOf } from '../../language/article-of.js';
import { showQuotations } from './show.js';

const TEXT = `The mayor spoke first.

“We will rebuild,” said Ada Obi, the chief engineer, on Monday. “It will take years.” Critics doubt that she can keep this “promise”.

‘If it rains,’ wrote Jane Marsh, ‘we shall have the “garden” indoors.’`;

const quotations = (text: string) => {
  const analysis = analyse(articleOf(text));
  return findQuotations(readGrammar(analysis));
};

it('gives spans of the paragraph, without the marks', () => {
  const paragraphs = TEXT.split('\n\n');
  const found = quotations(TEXT);
  expect(found.length).toBe(5);
  for (const { text, paragraph, start, end } of found)
    expect(paragraphs[paragraph - 1]!.slice(start, end)).toBe(text);
});

it('gives the role, the cue and its stance', () => {
  const [first] = quotations(TEXT);
  expect(first).toMatchObject({
    speaker: { name: 'Ada Obi' },
    cue: 'said',
    stance: 'neutral',
    attribution: 'named',
  });
  expect(first?.speaker?.role).toMatch(/chief engineer/);
});

it('takes a body beside a name for no role', () => {
  const roleOf = (text: string) => quotations(text)[0]?.speaker?.role;
  expect(roleOf('The harbour agency, Ada Obi, said: “The bridge will open in May.”')).toBeUndefined();
  expect(roleOf('The harbour engineer, Ada Obi, said: “The bridge will open in May.”')).toBe(
    'harbour engineer',
  );
});

it('takes what remains for nobody', () => {
  const text = 'Ada Obi dug them up. The remainder slept. “They wait for the cold,” she says.';
  expect(quotations(text)[0]?.speaker?.name).toBe('Ada Obi');
});

it('keeps a quotation inside another within it', () => {
  expect(quotations(TEXT).at(-1)?.text).toBe('we shall have the “garden” indoors.');
});

it('gives no speaker without a reason', () => {
  expect(showQuotations('“Who goes there?”\n\nThe night was dark.')).toEqual([
    'direct/none -: Who goes there?',
  ]);
});

it('reads a signed block quotation', () => {
  expect(
    showQuotations('The sea gives nothing back.\nIt only lends.\n— Ada Obi, letters\n', 'block-quote'),
  ).toEqual(['direct/named Ada Obi: The sea gives nothing back.\nIt only lends.']);
});

it('reads a block quotation in marks as one', () => {
  expect(showQuotations('“The sea gives nothing back.”\n— Ada Obi\n', 'block-quote')).toEqual([
    'direct/named Ada Obi: The sea gives nothing back.',
  ]);
});

it('ends an unclosed quotation before narration', () => {
  expect(showQuotations('Ada Obi called it “a stroke of luck. The hall was silent.')).toEqual([
    'partial/named Ada Obi: a stroke of luck.',
  ]);
});

it('finds nothing in an article without quotation marks', () => {
  expect(showQuotations("The farmers' union said it wasn't so.\n\nIn the '60s nobody asked.")).toEqual([]);
});

it.each([
  'On the north side a mason cut a line into the old stable door that can still be read: “keep out, the mare is not well”.',
  'The cracks in the harbour wall show “a slow and certain ruin”.',
])('gives a thing or a place no words: %s', (text) => {
  expect(showQuotations(text).join()).toMatch(/^(?:direct|partial|scare)\/none -: /u);
});

it.each([
  ['“We are still here,” the poor said.', 'the poor'],
  ['The letter read: “Come at once, and bring the boat.”', 'The letter'],
  ['The fishermen of the bay called the plan “a joke on us”.', 'The fishermen of the bay'],
  ['The port authority described the crane as “sound in every part”.', 'The port authority'],
])('lets people, bodies and texts speak: %s', (text, speaker) => {
  expect(showQuotations(text).join()).toContain(`/named ${speaker}: `);
});

it.each([
  ['A letter from the harbour master, who said the quay was “a ruin”, lies here.', 'the harbour master'],
  ['Ada Obi said the council will continue to be “a circus”.', 'Ada Obi'],
  ['Rosa Lind wrote to the mill, and it closed, with one miller calling it “a blow”.', 'one miller'],
  ['When Tom Hart called, Ada Obi fired back: “Not today.”', 'Ada Obi'],
  ['Another man close to Ada Obi said, “She will not run.”', 'Another man close to Ada Obi'],
  ['The tall, red-haired stranger said, “Follow me.”', 'The tall, red-haired stranger'],
  ['The treaty, which Tom Hart had called “a joke” and promised to “tear up”, stands.', 'Tom Hart'],
  ['The letter describes the sum as ‘a guess’, she said.', 'The letter'],
  ['“It would be like dancing in mud,” is how Rosa Lind, who dances, puts it.', 'Rosa Lind'],
  ['“We are sorry,” wrote the mayor and her deputy.', 'the mayor and her deputy'],
  ['Ada Obi and Tom Hart said the bridge was “safe enough”.', 'Ada Obi and Tom Hart'],
])('finds who stands behind a verb: %s', (text, speaker) => {
  expect(showQuotations(text).join()).toContain(`/named ${speaker}: `);
});

it.each([
  'Rosa Lind writes warmly of “cold” thinking.',
  'If people think the bridge is “a toy”, they are wrong.',
  'The council was split over “poison pill” clauses added in May.',
  'Her message of hope, “Tomorrow”, is a song.',
  '“Harbour office moves at last” — Kell Post, May 3, 2011',
])('puts words into nobody’s mouth: %s', (text) => {
  expect(showQuotations(text).join()).toMatch(/^(?:direct|partial|scare)\/none -: /u);
});

it.each([
  ['The Commission rejected what it called “cheap accusations”.', /\/inferred (?:the )?Commission: /],
  [
    'A letter from the harbour office lies on the desk. It has one line: “The quay is no place for a piano.”',
    /\/inferred (?:the )?harbour office: /,
  ],
])('knows the body that “it” means: %s', (text, shown) => {
  expect(showQuotations(text).join()).toMatch(shown);
});

it.each([
  [
    'a verb with its own content behind it is no tag',
    'It was late. “The bridge is closed!” Ada Obi told the driver to turn back.',
  ],
  ['nobody is no speaker', 'No driver told the reporter “the bridge is closed”.'],
])('%s', (_, text) => expect(quotations(text).map(({ speaker }) => speaker)).toEqual([undefined]));

it('a verb with a comma before it is a tag', () => {
  const [only] = quotations('It was late. “The bridge is closed,” Ada Obi told the driver.');
  expect(only?.speaker?.name).toBe('Ada Obi');
});
