import { expect, test } from 'vitest';
import type { Article, TextKind } from '../../src/article/index.js';
import { exchanges } from '../../src/themes/exchanges.js';
import { analysisOf, chooseAndSort, packOf, sortInto } from './sorted.js';

/** `Q: Why?` a line, a paragraph without a label where nobody speaks. */
function articleOf(lines: readonly string[], kind: TextKind = 'interview'): Article {
  const said = lines.map((line) => /^(?:(\w+): )?(.*)$/u.exec(line)!);
  const text = said.map(([, , words]) => words).join('\n\n');
  let end = -2;
  const paragraphs = said.map(([, speaker, words], i) => {
    const start = end + 2;
    end = start + words!.length;
    return { number: i + 1, kind: 'prose' as const, start, end, ...(speaker && { speaker }) };
  });
  const about = { file: 'a.txt', title: 'A', language: 'en', headings: [], removed: [] };
  return { ...about, text, paragraphs, kind };
}

const starts = (...lines: readonly string[]): number[] => exchanges(articleOf(lines)).map((i) => i + 1);

test('a part may begin with a question and never with its answer', () =>
  expect(
    starts('Q: Why?', 'A: So.', 'Q: And how?', 'A: Thus.', 'Q: Who?', 'A: I.', 'Q: When?', 'A: Now.'),
  ).toEqual([1, 3, 5, 7]));

test('nor with what else is said in an exchange', () =>
  expect(
    starts(
      ...['Nobody says this.', 'Nor this.'],
      ...['Q: It rained.', 'Q: Were you wet?', 'A: Yes.', 'A: Who would not be?', 'A: Everybody was.'],
      ...['Q: That is sad.', 'A: It was.', 'Q: “Were you?”', 'A: Would you not be?', 'Q: Why?', 'A: So.'],
    ),
  ).toEqual([1, 2, 3, 10]));

test('where hardly anybody asks, with every paragraph', () =>
  expect(starts('A: Good.', 'B: Bad.', 'A: Why?', 'B: So.', 'A: Fine.', 'B: No.')).toEqual([
    1, 2, 3, 4, 5, 6,
  ]));

test('in a text that is no interview, below a question too', () =>
  expect(
    exchanges(articleOf(['Why?', 'So.', 'How?', 'Thus.', 'Who?', 'I.', 'When?', 'Now.'], 'speech')),
  ).toHaveLength(8));

const ANSWERS = [
  'The bells were cast in the foundry below the hill, and every bell has the name of its founder on the rim.',
  'Bells crack in a frost. The oldest bell of ours cracked in the frost of one night, and the founder wept.',
  'Sheep came first to this valley. My grandmother kept sheep and sold the wool of her sheep at the market.',
  'The wool is worth nothing now. A sheep costs more to shear than the wool brings, and the market has closed.',
  'The school has nine pupils. In my time the school had ninety, and a teacher for each of its three rooms.',
  'A pupil who leaves the school goes by bus. The bus takes an hour, and the pupils sleep on it like cats.',
  'The river rises every spring. We carry the beds upstairs and the river comes in and reads the newspapers.',
  'We built a wall against the river. The river went round the wall, which is what rivers do to walls here.',
];
const INTERVIEW = [
  '# The valley',
  'By Ada Obi',
  'Rosa Quint has lived in the valley for seventy years and rings the bells there.',
  ...ANSWERS.flatMap((answer, i) => [
    `Ada Obi: What of number ${i + 1}, the bell, the sheep?`,
    `Rosa Quint: ${answer}`,
  ]),
].join('\n\n');

test.each(['found', 'of a pack'])('themes that are %s keep questions and answers together', async (how) => {
  const analysis = await analysisOf(INTERVIEW);
  const pack = packOf({
    bells: ['bell', 'foundry'],
    sheep: ['sheep', 'wool'],
    school: ['school', 'pupil'],
    river: ['river'],
  });
  const { paragraphs } = how === 'found' ? chooseAndSort(analysis) : sortInto(analysis, pack);
  const themeAt = (number: number) => paragraphs[number - 1]!.theme;
  const askedAt = analysis.article.paragraphs.flatMap(({ number, speaker }) =>
    speaker === 'Ada Obi' ? [number] : [],
  );
  expect(askedAt).toHaveLength(8);
  expect(new Set(paragraphs.map(({ theme }) => theme)).size).toBeGreaterThan(1);
  for (const number of askedAt) expect(themeAt(number + 1)).toBe(themeAt(number));
});
