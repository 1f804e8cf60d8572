import { describe, expect, test } from 'vitest';
import { readGrammar } from '../../src/grammar/index.js';
import type { NamedEntity } from '../../src/language/analysis.js';
import type { Quotation, SummaryExtract } from '../../src/study/guide.js';
import { chooseKeyQuotes, quoteAuthor, withSureVoices } from '../../src/study/key-quotes.js';
import { findQuotations } from '../../src/study/quotations/index.js';
import { readCandidates } from '../../src/study/summaries/candidate.js';
import { sayingAmong } from '../../src/study/summaries/sayings.js';
import { analysisOf, chooseAndSort } from '../themes/sorted.js';
import { materialOf } from './material-of.js';

/** The quotations chosen from a text, each with its parts. */
async function chosenFrom(text: string): Promise<string[][]> {
  const analysis = await analysisOf(`# The pier\n\n${text}`);
  const reading = readGrammar(analysis);
  const quotes = chooseKeyQuotes(findQuotations(reading), chooseAndSort(analysis), analysis);
  const utterances: string[][] = [];
  for (const { text: part, joinsPrevious } of [...quotes.values()].flat())
    if (joinsPrevious) utterances.at(-1)!.push(part);
    else utterances.push([part]);
  return utterances;
}

describe('a key quote', () => {
  test('goes on behind a tag with a role and an age', async () =>
    expect(
      await chosenFrom(
        '“We are not mending it because we are rich,” said Ada Obi, 53, the harbour master, who has watched the pier since she was a girl. “We are mending it because a child fell through the boards in March.”',
      ),
    ).toEqual([
      [
        'We are not mending it because we are rich,',
        'We are mending it because a child fell through the boards in March.',
      ],
    ]));
  test('does not go on behind a sentence of the author', async () => {
    const chosen = await chosenFrom(
      '“The pier has never been safe for anybody who walks on it after dark,” said Ada Obi, the harbour master. “We have asked for boards.” She says that the town is slow. “I would rather close it than read one more name on that wall.”',
    );
    expect(chosen.map(([first]) => first)).toContain(
      'I would rather close it than read one more name on that wall.',
    );
  });
  test('with a voice comes before a statement of figures', async () => {
    const chosen = await chosenFrom(
      '“The rent of the hall is 400 crowns,” said Ada Obi, the harbour master.\n\n“I have never seen a town that loves its pier like this one, but we cannot eat boards,” said Ian Berg, the mayor.',
    );
    expect(chosen.flat()).toEqual([
      'I have never seen a town that loves its pier like this one, but we cannot eat boards,',
    ]);
  });
  test('that hangs on what stands before it comes behind one that does not', async () => {
    const chosen = await chosenFrom(
      '“Everybody who walks on the old pier of the town after dark deserves a good deal better than that,” said Ada Obi, the harbour master.\n\n“Everybody who walks on the old pier of the town after dark deserves a good deal better than planks,” said Ian Berg, the harbour master.',
    );
    expect(chosen.flat()[0]).toMatch(/than planks,$/u);
  });
  test.each([
    ['a voice', 'The voice', 0],
    ['a radio', 'The radio', 0],
    ['a pilot', 'The pilot', 1],
    ['an old man', 'An old man', 1],
  ])('has a speaker with a name or a calling: %s', async (_, who, count) =>
    expect(
      await chosenFrom(
        `“I would rather close the old pier for good than read one more name on that wall,” said ${who.toLowerCase()}.`,
      ),
    ).toHaveLength(count),
  );
  test.each([
    ['whoever it may be', 'In the headset there was a man, breathing hard.', 0],
    ['somebody with a calling', 'A pilot stood at the rail.', 1],
  ])('is not said by somebody guessed: %s', async (_, before, count) =>
    expect(
      await chosenFrom(
        `${before} “I would rather close the old pier for good than read one more name on that wall,” he said.`,
      ),
    ).toHaveLength(count),
  );
  test.each([
    ['a fragment', 'Ada Obi, the harbour master, said that the boards were “mostly rotten and wet”.'],
    [
      'one that begins in mid-sentence',
      'Ada Obi, the harbour master, spoke of neighbours “who have not sat down to a meal together since the pier was shut”.',
    ],
    ['a short one', '“Not in my lifetime,” said Ada Obi, the harbour master.'],
    ['what nobody is said to have said', 'On the wall stood “Nobody who walks here after dark is safe”.'],
  ])('is not %s', async (_, text) => expect(await chosenFrom(text)).toEqual([]));
});

describe('the author as a voice', () => {
  const saying = async (text: string): Promise<string | undefined> => {
    const reading = readGrammar(await analysisOf(`# The pier\n\n${text}`));
    const candidates = readCandidates(reading);
    return sayingAmong(reading, candidates)?.text;
  };
  const SAID = 'A town that cannot mend its own pier is not a town but a car park.';
  const PLAIN =
    'The pier of the town was built of oak in 1931. The council paid for the four lamps of the pier after the war and for a bench of stone.';
  test.each(['', 'I say that the pier has to stay.', 'The mayor says that the pier has to go.\n\n'])(
    'says a claim with a tone: %s',
    async (before) => expect(await saying(`${PLAIN} ${before} ${SAID}`)).toBe(SAID),
  );
  test.each([
    ['a statement', PLAIN],
    [
      'what somebody says',
      `${PLAIN} The mayor says that a town without a pier is not a town but a car park.`,
    ],
    ['what may go on with that', `${PLAIN} The mayor argues that the pier has to go. ${SAID}`],
    ['what points back', `${PLAIN} This is not a town but a car park for people like us.`],
  ])('but not in %s', async (_, text) => expect(await saying(text)).toBeUndefined());

  test('is quoted under the name of the writer, or as the author', () => {
    const line: SummaryExtract = { text: SAID, paragraph: 2, start: 0, end: SAID.length };
    const quoted = quoteAuthor(
      new Map<string, SummaryExtract>([
        ['one', line],
        ['two', { ...line, writer: 'Ada Obi' }],
      ]),
      'the author',
    );
    expect([...quoted.values()].flat().map(({ speaker }) => speaker?.name)).toEqual([
      'the author',
      'Ada Obi',
    ]);
  });
});

describe('a voice that is sure', () => {
  const kept = (gender: 'female' | 'male' | undefined, text: string): number => {
    const { analysis } = materialOf(text);
    const person = (name: string, of?: 'female' | 'male'): NamedEntity => {
      const at = analysis.article.text.indexOf(name);
      const mentions = at < 0 ? [] : [{ paragraph: 1, start: at, end: at + name.length }];
      return { name, kind: 'person', alsoCalled: [], mentions, ...(of && { gender: of }) };
    };
    const start = text.indexOf('“') + 1;
    const end = text.indexOf('”');
    const quotation: Quotation = {
      ...{ text: text.slice(start, end), paragraph: 1, start, end },
      ...{ kind: 'direct', attribution: 'inferred', speaker: { name: 'Zev Ohm' } },
    };
    return withSureVoices([quotation], {
      names: [person('Zev Ohm', gender), person('Ida Holm', 'female')],
      analysis,
    }).length;
  };
  const TWO = 'Ida Holm had read the book of Zev Ohm. “Nobody keeps a record of thirst,” she remarked.';
  test.each([
    ['the only one named', undefined, TWO.replace('Ida Holm', 'A teacher'), 1],
    ['of the right gender', 'female', TWO, 1],
    ['one of two that may be meant', undefined, TWO, 0],
    ['of the other gender', 'male', TWO, 0],
  ] as const)('%s', (_, gender, text, count) => expect(kept(gender, text)).toBe(count));
});
