/** Edits laid over a guide: text of the file in, the changed guide out. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Diagnostic, Fatal } from '../../src/base/diagnostics.js';
import { findItem, layOver, listItems, readEdits, writeEdits } from '../../src/edits/index.js';
import { makeGuide } from '../../src/index.js';
import type { StudyGuide } from '../../src/study/guide.js';
import { validateGuide } from '../../src/study/index.js';

const ARTICLE = join(import.meta.dirname, '..', 'articles', 'after-the-attacks.txt');
const text = readFileSync(ARTICLE, 'utf8');
let guide: StudyGuide;
beforeAll(async () => {
  guide = withLine(withTalk(await makeGuide(text, { file: 'after-the-attacks.txt' })));
});

/** Whatever is found worth asking in the text, its first theme has a question to talk about, and there is one to spare. */
function withTalk(made: StudyGuide): StudyGuide {
  const { themes, discussion = [], spares } = made;
  const [any] = [
    ...themes.flatMap((theme) => theme.discussion),
    ...discussion,
    ...(spares?.discussion ?? []),
  ];
  const asked = { ...any!, sure: 0.5, prompt: 'Who gains by the meeting of ¶2?' };
  const spare = { ...any!, sure: 0.6, prompt: 'Who is not heard?' };
  return {
    ...made,
    themes: themes.map((theme, i) => (i === 0 ? { ...theme, discussion: [asked] } : theme)),
    spares: { ...spares, discussion: [spare] },
  };
}

/** Its first theme has a summary line, the first sentence of its first paragraph. */
function withLine({ themes, ...made }: StudyGuide): StudyGuide {
  const [{ toSumUp: _, ...first }, ...others] = themes as [StudyGuide['themes'][number], ...typeof themes];
  const paragraph = first.paragraphs[0]!;
  const line = /^.*?[.!?](?= )/u.exec(made.article.paragraphs[paragraph - 1]!.text)![0];
  return {
    ...made,
    themes: [{ ...first, summary: [{ text: line, paragraph, start: 0, end: line.length }] }, ...others],
  };
}

/** The first summary line that ends before its paragraph does goes on to the next sentence. */
function withSecondSentence() {
  const [theme, ...others] = guide.themes;
  const isLast = ({ paragraph, end }: { readonly paragraph: number; readonly end: number }): boolean =>
    end >= guide.article.paragraphs[paragraph - 1]!.text.length;
  const first = guide.themes.flatMap(({ summary }) => summary).find((one) => !isLast(one))!;
  const { paragraph, end } = first;
  const behind = guide.article.paragraphs[paragraph - 1]!.text.slice(end + 1);
  const next = /^.*?[.!?](?= |$)/u.exec(behind)![0];
  const line = { ...first, goesOn: { text: next, paragraph, start: end + 1, end: end + 1 + next.length } };
  return { base: { ...guide, themes: [{ ...theme!, summary: [line] }, ...others] }, line };
}

function edited(yaml: string, base = guide): { guide: StudyGuide; said: Diagnostic[] } {
  const said: Diagnostic[] = [];
  const report = (message: Diagnostic): void => void said.push(message);
  const made = layOver(base, readEdits(yaml, 'a.edits.yaml'), { file: 'a.edits.yaml', report });
  return { guide: validateGuide(JSON.parse(JSON.stringify(made)), 'guide'), said };
}

function refusal(yaml: string): string {
  try {
    readEdits(yaml, 'a.edits.yaml');
  } catch (error) {
    const { place, message, hint } = (error as Fatal).diagnostic;
    return `${place!.line}:${place!.column} ${message} | ${hint}`;
  }
  return 'taken';
}

const says = (text: string): string => JSON.stringify(text);

describe('laying over', () => {
  test('an empty file changes nothing', () => {
    expect(edited('').guide).toEqual(JSON.parse(JSON.stringify(guide)));
    expect(edited(writeEdits([])).guide.comprehension).toHaveLength(guide.comprehension.length);
  });

  test('drop', () => {
    const [first, second] = guide.comprehension;
    const made = edited(`- drop: question\n  says: ${says(first!.prompt)}`);
    expect(made.guide.comprehension[0]).toEqual(second);
    expect(made.said).toEqual([]);
  });

  test('a beginning with … is enough', () => {
    const made = edited(
      `- drop: question\n  says: ${says(`${guide.comprehension[0]!.prompt.slice(0, 40)}…`)}`,
    );
    expect(made.guide.comprehension).toHaveLength(guide.comprehension.length - 1);
  });

  test('swap takes the next spare, gives the other back, and keeps its standing', () => {
    const theme = guide.themes[0]!;
    const out = theme.discussion[0]!;
    const made = edited(`- swap: discussion\n  says: ${says(out.prompt)}`);
    const taken = made.guide.themes[0]!.discussion[0]!;
    expect(guide.spares!.discussion!.map(({ prompt }) => prompt)).toContain(taken.prompt);
    expect(taken.sure).toBeGreaterThanOrEqual(out.sure!);
    expect(made.guide.spares!.discussion!.at(-1)!.prompt).toBe(out.prompt);
    expect(made.guide.spares!.discussion).toHaveLength(guide.spares!.discussion!.length);
  });

  test('swap with one of its own list changes places', () => {
    const [first, second] = guide.vocabulary;
    const made = edited(`- swap: word\n  says: ${first!.term}\n  for: ${second!.term}`);
    expect(made.guide.vocabulary.slice(0, 2).map(({ term }) => term)).toEqual([second!.term, first!.term]);
  });

  test('a swap without a spare takes the question out, and says what else can be done', () => {
    const made = edited(`- swap: question\n  says: ${says(guide.comprehension[0]!.prompt)}`);
    expect(made.said[0]).toMatchObject({ severity: 'info', place: { line: 1, column: 3 } });
    expect(made.said[0]!.hint).toContain('edit: question');
  });

  test('the first words without … are not enough, and that is said', () => {
    const start = guide.comprehension[0]!.prompt.slice(0, 9);
    const made = edited(`- drop: question\n  says: ${says(start)}`);
    expect(made.said[0]!.hint).toContain('its first words with … behind them');
    expect(edited(`- drop: question\n  says: ${says(`${start}…`)}`).said).toEqual([]);
  });

  test('a summary line is changed with the sentences that are printed behind it', () => {
    const { base, line } = withSecondSentence();
    const entry = `- edit: summary\n  says: ${says(line.text)}\n  text: `;
    const [same, other] = [`${line.text} ${line.goesOn!.text}`, `${line.text} Mine.`].map((text) =>
      edited(entry + says(text), base).guide.themes.flatMap(({ summary }) => summary),
    );
    expect(same).toContainEqual(line);
    expect(other!.find(({ edited }) => edited)).not.toHaveProperty('goesOn');
  });

  test('a summary line of other words is marked, one of the paragraph moves there', () => {
    const at = guide.themes.findIndex(({ summary }) => summary.length > 0);
    const line = guide.themes[at]!.summary[0]!;
    const entry = `- edit: summary\n  says: ${says(line.text)}\n  text: `;
    const free = edited(`${entry}In my own words.`).guide.themes[at]!.summary[0]!;
    expect(free).toMatchObject({ text: 'In my own words.', edited: true });
    const words = line.text.split(' ').slice(1).join(' ');
    const shorter = edited(entry + says(words)).guide.themes[at]!.summary[0]!;
    expect(shorter.edited).toBeUndefined();
    expect(guide.article.paragraphs[line.paragraph - 1]!.text.slice(shorter.start, shorter.end)).toBe(words);
  });

  test('a question gets other words, answer and lines', () => {
    const entry = `- edit: question\n  says: ${says(guide.comprehension[0]!.prompt)}\n  question: Why?\n  answer: So.\n  lines: 4`;
    expect(edited(entry).guide.comprehension[0]).toMatchObject({
      prompt: 'Why?',
      answer: 'So.',
      lines: 4,
      edited: true,
    });
  });

  test('moving to the end, and behind another', () => {
    const [a, b, c] = guide.vocabulary.map(({ term }) => term);
    const terms = (yaml: string): string[] => edited(yaml).guide.vocabulary.map(({ term }) => term);
    expect(terms(`- move: word\n  says: ${a}\n  to: last`).at(-1)).toBe(a);
    expect(terms(`- move: word\n  says: ${a}\n  after: ${b}`).slice(0, 3)).toEqual([b, a, c]);
    expect(terms(`- move: word\n  says: ${c}\n  before: ${a}`).slice(0, 3)).toEqual([c, a, b]);
  });

  test('a quote to the head of another theme', () => {
    const [from, to] = guide.themes;
    const quote = from!.quotes[0]!;
    const whole = from!.quotes.map((one) => one.text).join(' […] ');
    const made = edited(`- move: quote\n  says: ${says(whole)}\n  theme: ${to!.title}`).guide;
    expect(made.themes[1]!.quotes[0]).toEqual(quote);
    expect(made.themes[0]!.quotes).toHaveLength(0);
  });

  test('a theme is renamed, and known by its new name below', () => {
    const [first] = guide.themes;
    const made = edited(
      `- rename: theme\n  says: ${first!.title}\n  title: Terror\n- drop: theme\n  says: Terror`,
    );
    expect(made.said).toEqual([]);
    expect(made.guide.themes).toHaveLength(guide.themes.length - 1);
    expect(made.guide.article.paragraphs[first!.paragraphs[0]! - 1]!.theme).toBe('other');
  });

  test('a part that gets a title is no longer left to the student to name', () => {
    const [first, ...rest] = guide.themes;
    const open = { ...guide, themes: [{ ...first!, unnamed: true as const }, ...rest] };
    const [renamed] = edited(`- rename: theme\n  says: ${first!.title}\n  title: Terror`, open).guide.themes;
    expect(renamed).toMatchObject({ title: 'Terror' });
    expect(renamed).not.toHaveProperty('unnamed');
  });

  test('a paragraph takes what stands for it along', () => {
    const at = guide.themes.findIndex(({ summary }) => summary.length > 0);
    const [from, to] = [guide.themes[at], guide.themes[at === 0 ? 1 : 0]];
    const themeOf = (made: typeof guide, id: string) => made.themes.find((theme) => theme.id === id)!;
    const number = from!.summary[0]!.paragraph;
    const made = edited(`- move: paragraph\n  paragraph: ${number}\n  theme: ${to!.title}`).guide;
    expect(made.article.paragraphs[number - 1]!.theme).toBe(to!.id);
    expect(themeOf(made, from!.id).paragraphs).not.toContain(number);
    expect(themeOf(made, to!.id).paragraphs).toContain(number);
    expect(themeOf(made, to!.id).summary.map((line) => line.paragraph)).toContain(number);
    expect(themeOf(made, from!.id).summary.map((line) => line.paragraph)).not.toContain(number);
  });

  test('questions of one’s own need no evidence', () => {
    const { comprehension, themes } = edited(
      `- add: question\n  question: What did you think?\n- add: question\n  question: And here?\n  paragraph: 1\n- add: discussion\n  theme: ${guide.themes[1]!.title}\n  question: Is it so?`,
    ).guide;
    expect(comprehension.at(-1)).toMatchObject({ prompt: 'What did you think?', frame: 'own' });
    expect(comprehension.findIndex(({ prompt }) => prompt === 'And here?')).toBe(
      guide.comprehension.filter(({ evidence }) => evidence!.paragraph === 1).length,
    );
    expect(themes[1]!.discussion.map(({ prompt }) => prompt)).toContain('Is it so?');
  });

  test('a word of one’s own stands in the text, or is refused', () => {
    const made = edited(
      '- add: word\n  word: gunmen\n  meaning: men with guns\n- add: word\n  word: zeppelin',
    );
    expect(made.guide.vocabulary.at(-1)).toMatchObject({ term: 'gunmen', context: { paragraph: 1 } });
    expect(made.said[0]!.message).toContain('zeppelin');
  });

  test('nothing of one’s own is asked of a paragraph that is not there', () => {
    const last = guide.article.paragraphs.length;
    const added = (paragraph: number) =>
      edited(`- add: question\n  question: Why so?\n  paragraph: ${paragraph}`);
    expect(added(last).said).toEqual([]);
    for (const paragraph of [0, last + 1]) {
      const made = added(paragraph);
      expect(made.said[0]).toMatchObject({
        message: `the article has no ¶${paragraph}`,
        hint: `its paragraphs are ¶1 to ¶${last}`,
      });
      expect(made.guide.comprehension).toHaveLength(guide.comprehension.length);
    }
  });

  test('the title and the first page', () => {
    const made = edited('- edit: guide\n  title: Paris\n  note: ""').guide;
    expect(made.article.title).toBe('Paris');
    expect(made.before.contentNote).toBeUndefined();
  });
});

describe('anchors', () => {
  test('hold when the article has changed a little', async () => {
    const line = guide.themes.flatMap(({ quotes }) => quotes)[0]!;
    const [word, ...others] = line.text.split(' ').toReversed();
    const changed = text.replace(line.text, `${others.toReversed().join(' ')} really ${word}`);
    expect(changed).not.toBe(text);
    const other = await makeGuide(`An added first paragraph.\n\n${changed}`, { file: 'a.txt' });
    const entry = `- edit: quote\n  says: ${says(line.text)}\n  paragraph: ${line.paragraph}\n  text: Mine.`;
    const made = edited(entry, other);
    expect(made.said.map(({ severity, code }) => [severity, code])).toEqual([['info', 'edits/re-anchored']]);
    expect(made.said[0]!.message).toMatch(/^the edit is taken to be of the quote that says ".+"$/);
    expect(made.guide.themes.flatMap(({ quotes }) => quotes).map((one) => one.text)).toContain('Mine.');
  });

  test('say what is lost, where, and what may be meant', () => {
    const { said, guide: made } = edited(
      '\n- drop: question\n  says: Who ate all the pies in the kitchen?\n  paragraph: 2',
    );
    expect(made.comprehension).toHaveLength(guide.comprehension.length);
    expect(said).toMatchObject([{ severity: 'warning', code: 'edits/unfit', place: { line: 2, column: 3 } }]);
  });

  test.each([
    ['the same words elsewhere', { says: 'One two', paragraph: 9 }, 0],
    ['the nearest of the same', { says: 'same', paragraph: 7 }, 2],
    ['nearly the same', { says: 'a river ran through the old town', paragraph: 5 }, 3],
    ['by the paragraph alone', { paragraph: 5 }, 3],
    ['the only one that begins so, in two short words', { says: 'A river…' }, 3],
    ['one short word of a beginning', { says: 'A…' }, undefined],
    ['a beginning of two', { says: 'Cats li…' }, undefined],
    ['a beginning without …', { says: 'A river' }, undefined],
    ['two that are as near', { says: 'cats like warm milk' }, undefined],
    ['none', { says: 'something else entirely' }, undefined],
  ])('%s', (_, anchor, index) => {
    const items = [
      { says: 'one  Two', paragraph: 1 },
      { says: 'same', paragraph: 2 },
      { says: 'same', paragraph: 8 },
      { says: 'A river runs through the old town', paragraph: 5 },
      { says: 'cats like cold milk', paragraph: 6 },
      { says: 'cats like hot milk', paragraph: 6 },
    ];
    expect(findItem(items, anchor).index).toBe(index);
  });
});

describe('the file', () => {
  test.each([
    ['- dorp: question\n  says: x', '1:3 "dorp" is nothing that can be done | did you mean "drop"?'],
    ['- drop: qestion\n  says: x', '1:9 "qestion" is no kind of item | did you mean "question"?'],
    ['- drop: guide', '1:9 drop is not for a guide | one of'],
    ['- drop: word\n  sais: x', '2:3 unknown key "sais" in "drop: word" | did you mean "says"?'],
    ['- drop: word\n  says: x\n  says: y', '3:3 Map keys must be unique | '],
    ['- drop: word', '1:3 it is not said which word is meant | add "says: "'],
    ['- edit: question\n  says: x\n  lines: many', '3:10 "lines" must be a whole number | for example 3'],
    ['- edit: question\n  says: [x]', '2:9 "says" must be text | '],
    ['drop: word', '1:1 a file of edits is a list | write "- drop: question"'],
    ['- drop: "word', '1:14 '],
    [
      '- drop: word\n  says: ¶3 says: x',
      '2:9 Nested mappings are not allowed in compact mappings | a text with a colon in it stands between quote marks',
    ],
    ['- hello', '1:3 this is no edit | '],
    ['- drop: __proto__\n  says: x', '1:9 "__proto__" is no kind of item | '],
    ['- drop: word\n  constructor: x', '2:3 unknown key "constructor" in "drop: word" | '],
  ])('%s', (yaml, start) => expect(refusal(yaml).slice(0, start.length)).toBe(start));

  test('what is written is read again', () => {
    const yaml = `- swap: quote\n  says: "a: b, # c"\n  paragraph: 3\n  for: 'it''s'\n- edit: question\n  says: x\n  choices:\n    - yes\n    - no\n`;
    const edits = readEdits(yaml, 'f');
    const again = readEdits(writeEdits(edits), 'f');
    const bare = (list: typeof edits) => list.map(({ place: _, ...edit }) => edit);
    expect(bare(again)).toEqual(bare(edits));
  });

  test('every item of a guide can be listed', () => {
    const items = listItems(guide);
    expect(new Set(items.map(({ kind }) => kind))).toContain('question');
    expect(items.filter(({ isEdited }) => isEdited)).toEqual([]);
  });
});
