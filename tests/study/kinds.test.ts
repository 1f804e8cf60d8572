import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { openResources } from '../../src/cli/resources.js';
import { makeStudy } from '../../src/pipeline.js';
import type { Details } from '../../src/read/index.js';
import type { StudyGuide } from '../../src/study/guide.js';
import { validateGuide } from '../../src/study/index.js';

interface Made {
  readonly guide: StudyGuide;
  readonly said: readonly Diagnostic[];
}

async function make(text: string, details: Details = {}): Promise<Made> {
  const said: Diagnostic[] = [];
  const source = { bytes: new TextEncoder().encode(text), file: 'text.txt' };
  const { guide } = await makeStudy(
    source,
    { details, choice: { kind: 'choose', packs: [] } },
    { resources: openResources(), report: (one) => said.push(one) },
  );
  return { guide, said };
}

const blocksOf = (...blocks: readonly string[]): string => blocks.join('\n\n');
const codes = ({ said }: Made): string[] =>
  said.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
const warnsOf = ({ guide }: Made): string[] =>
  guide.notes.filter(({ severity }) => severity === 'check').map(({ about }) => about);

const LONG =
  'I learned it from my aunt, who could tell from the sound of a bell how old it was. She walked through the towns of the coast for forty years with a hammer and a notebook. The notebook is now in the museum of Tarv, and people come from three countries to read it. Nobody has found a mistake in it yet.';

const INTERVIEW = blocksOf(
  'An hour with Ada Brun',
  'Ada Brun mends bells in Tarv. She spoke to us in her tower.',
  'Q: How did you come to bells?',
  `Ada Brun: ${LONG}`,
  'Q: What breaks a bell?',
  'Ada Brun: Frost breaks bells, and so does pride, because people ring them too hard at weddings.',
);

describe('interviews', () => {
  test('answers are quotations of whoever gives them, questions of nobody', async () => {
    const { guide } = await make(INTERVIEW);
    expect(guide.article.kind).toBe('interview');
    expect(guide.quotations.map(({ speaker, text }) => `${speaker?.name}: ${text.slice(0, 12)}`)).toEqual([
      'Ada Brun: I learned it',
      'Ada Brun: Frost breaks',
    ]);
    expect(guide.article.paragraphs.map(({ writer = '-' }) => writer)).toEqual([
      '-',
      'Q',
      'Ada Brun',
      'Q',
      'Ada Brun',
    ]);
  });
  test('of a long answer one sentence is a key quote', async () => {
    const { guide } = await make(INTERVIEW);
    const quotes = guide.themes.flatMap((theme) => theme.quotes);
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every(({ text }) => text.split(' ').length <= 40)).toBe(true);
  });
  test('labels are no words of the guide, and no debate is made of them', async () => {
    const { guide } = await make(INTERVIEW);
    expect(JSON.stringify(guide)).not.toMatch(/Ada Brun: |Q: /);
    expect([guide.article.textType, guide.statements]).toEqual(['other', []]);
    expect(guide.comprehension.map(({ frame }) => frame)).not.toContain('which-writer');
  });
});

describe('speeches', () => {
  const SPEECH = blocksOf(
    'Give us back the school',
    'Speech given by Rosa Lind at the town hall of Tarv, on 3 May 1961',
    'My friends, we must not let them close the school. It is wrong, and we cannot be silent. They say that it costs too much; I say that nothing costs more than children who do not learn.',
    'Of course the roof is old. But a roof can be mended, and trust cannot. We must ask the council for an answer, and we must ask today.',
  );
  test('it is the speaker who argues', async () => {
    const { guide } = await make(SPEECH);
    expect([guide.article.kind, guide.article.textType]).toEqual(['speech', 'opinion']);
    expect(guide.themes.map(({ frame }) => frame)).toEqual(guide.themes.map(() => 'The speaker says:'));
    expect(JSON.stringify(guide)).not.toMatch(/[Tt]he author/);
  });
});

describe('stories', () => {
  const STORY = blocksOf(
    'The key',
    'I had never liked the house. When my uncle gave me the key, I laughed, and he did not.',
    '“I shall sleep there tonight,” I said, “and tomorrow I shall sell it.”',
    'He turned his back on me and looked at the fire. “You will not sleep,” he said.',
    'I went up the hill at dusk. The door stood open. She sat at the table, as she had sat in my dream, and she held out her hand.',
  );
  test('the narrator is not the author; nothing is claimed', async () => {
    const { guide } = await make(STORY);
    expect(guide.article.kind).toBe('story');
    expect(guide.quotations.map(({ speaker }) => speaker?.name)).toContain('the narrator');
    expect(guide.quotations.map(({ speaker }) => speaker?.name)).not.toContain('the author');
    expect([guide.statements, guide.facts, guide.storyline]).toEqual([[], [], []]);
    expect(guide.discussion!.every(({ move }) => move === 'general')).toBe(true);
  });
  test('as an article it has what articles have', async () => {
    const { guide } = await make(STORY, { type: 'article' });
    expect(guide.article.kind).toBeUndefined();
    expect(guide.quotations.map(({ speaker }) => speaker?.name)).toContain('the author');
  });
});

const POEM = blocksOf(
  'The Lamp',
  'My father climbed the iron stair\nAnd carried up the oil,\nAnd left below him, in the dark,\nThe kettle on the boil.',
  'He lit the wick, he wound the glass,\nAnd all the sea was white;\nAnd every ship that turned its head\nWas ours until the light.',
);

describe('poems', () => {
  test('lines, and tasks for a poem; no claims, no questions on sentences, no grade', async () => {
    const made = await make(POEM);
    const { article, comprehension, statements, themes, discussion = [], before } = made.guide;
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['verse', 'verse']);
    expect(article.readability).toBeUndefined();
    expect([comprehension, statements, themes]).toEqual([[], [], []]);
    expect(discussion.length).toBeGreaterThan(3);
    expect(before.objectives.join()).toContain('numbers of the lines');
    expect(codes(made)).toEqual(['read/kind']);
  });
});

describe('other languages', () => {
  const SPANISH = blocksOf(
    'El faro',
    'El faro se encenderá de nuevo en otoño, después de once años de oscuridad. Sin embargo, el camino sigue cortado.',
    'Una reparación lenta',
    '"Nadie nos escuchaba, y cada invierno perdíamos una barca", dijo Tomás Peña. La obra costó 140.000 euros y la pagó la provincia.',
  );
  test('text, headings as themes, quotations by their marks; nothing that needs understanding', async () => {
    const { guide } = await make(SPANISH);
    expect(guide.article.language).toBe('es');
    expect(guide.themes.map(({ title, paragraphs }) => [title, paragraphs])).toEqual([
      ['Una reparación lenta', [2]],
    ]);
    expect(guide.themes[0]!.quotes.map(({ text, attribution }) => [text, attribution])).toEqual([
      ['Nadie nos escuchaba, y cada invierno perdíamos una barca', 'none'],
    ]);
    const { vocabulary, comprehension, people, overview, timeline, facts, statements, language } = guide;
    expect(
      [vocabulary, comprehension, people, overview, timeline, facts, statements, language].flat(),
    ).toEqual([]);
    expect([guide.article.readability, guide.before.contentNote]).toEqual([undefined, undefined]);
  });
  test('tasks in the language of the text, where the program has its words', async () => {
    expect((await make(SPANISH)).guide.before.question).toContain('¿');
    expect((await make(SPANISH, { language: 'ca' })).guide.before.question).toMatch(/^What /);
  });
  test('the guide is valid, and says what it lacks', async () => {
    const made = await make(SPANISH);
    expect(validateGuide(made.guide, 'guide.json')).toBe(made.guide);
    expect(codes(made)).toContain('read/language');
    expect(codes(made)).not.toContain('study/few-questions');
    expect(warnsOf(made)).toContain('Idioma');
  });
});

describe('what a guide lacks', () => {
  test('no title, few questions: on the terminal with a hint, and on the teacher’s page', async () => {
    const made = await make(
      'We have come here to mark the place where the bridge stood, in memory of all who had built it with their own hands.\n\nIt is for us to build it again, and we shall begin with it tomorrow, whatever the river says. Nobody who lives on the other side will have to row again.',
    );
    expect(codes(made)).toEqual(expect.arrayContaining(['read/no-title', 'study/few-questions']));
    expect(made.said.filter(({ severity }) => severity === 'warning').every(({ hint }) => hint)).toBe(true);
    expect(warnsOf(made)).toEqual(expect.arrayContaining(['Title', 'Check your reading']));
  });
  test('a whole article lacks nothing', async () => {
    const article = readFileSync(
      join(import.meta.dirname, '..', 'articles', 'after-the-attacks.txt'),
      'utf8',
    );
    expect(codes(await make(article))).toEqual([]);
  });
});
