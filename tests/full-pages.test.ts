/** Packets of one or two themes of a chosen length: where their parts stand, and how full the pages are. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fitPacket, type PacketOptions } from '../src/cli/fit-packet.js';
import { shareFilled } from '../src/cli/page-share.js';
import { openResources } from '../src/cli/resources.js';
import { choosePack, loadTemplates } from '../src/cli/shipped.js';
import type { Item, LineItem, TextItem } from '../src/layout/page.js';
import { makeStudy } from '../src/pipeline.js';
import type { GuideTheme } from '../src/study/guide.js';

const report = (): void => {};
const tools = { resources: openResources(), report };
const templates = loadTemplates(undefined, report);
const file = join(import.meta.dirname, 'articles', 'how-bread-rises.md');
const source = { bytes: readFileSync(file), file };
const made = makeStudy(source, { details: {}, choice: choosePack(undefined, report) }, tools);

/** A theme with nothing but three lines of summary, of so many words each. */
function told(theme: GuideTheme, words: number): GuideTheme {
  const line = { paragraph: theme.paragraphs[0]!, start: 0, end: 1 };
  const summary = Array(3).fill({ ...line, text: `${'bread rises '.repeat(words / 2)}well.` });
  return { ...theme, title: `Of ${words}`, quotes: [], facts: [], discussion: [], summary };
}

/** The page of each heading behind the title, and how full each page is. */
async function pagesOf(words: readonly number[], options: Omit<PacketOptions, 'length'>) {
  const { guide } = await made;
  const theme = guide.themes[0]!;
  const themes = words.map((count) => told(theme, count));
  const setting = { file: 'a.html', templates, options: { length: 'short', ...options } as const };
  const { student, plan } = await fitPacket(
    { ...setting, guide: { ...guide, discussion: [], themes } },
    tools,
  );
  const { outline, pages } = student.pages;
  return {
    extraLines: plan.extraLines,
    headings: outline.slice(1).map(({ page }) => page + 1),
    filled: pages.map((_, page) => shareFilled(student, page)),
    /** How many sentences each page has that somebody is to end. */
    begun: pages.map(({ items }) => items.filter(isBegun).length),
  };
}

const isBegun = (item: Item): boolean => item.kind === 'text' && /…(?: \(¶_*\))?\.?$/.test(item.run.text);

describe('what may go on over the page', () => {
  const themes = { sections: 'themes' } as const;
  test('a summary on small paper, between its lines', async () =>
    expect((await pagesOf([28, 30], { ...themes, paper: 'a5' })).headings).toEqual([1, 1]));
  test('no line of it, and no summary on larger paper', async () => {
    expect((await pagesOf([42, 44], { ...themes, paper: 'a5' })).headings).toEqual([1, 2]);
    expect((await pagesOf([88, 90], themes)).headings).toEqual([1, 2]);
  });
  test('a line of it in large print, where it may be half a page high', async () => {
    const { headings, filled } = await pagesOf([44, 48], { ...themes, paper: 'a5', print: 'large' });
    expect(headings).toEqual([1, 2]);
    expect(Math.min(...filled)).toBeGreaterThan(0.85);
  });
});

describe('parts that the student sums up', () => {
  const partsOn = async (options: Omit<PacketOptions, 'length'>): Promise<string[]> => {
    const { guide } = await made;
    const theme = { ...told(guide.themes[0]!, 120), unnamed: true as const };
    const bare = { ...theme, summary: [], toSumUp: true as const };
    const themes = [theme, ...Array(6).fill(bare)];
    const set = { length: 'short', sections: 'themes', ...options } as const;
    const { student } = await fitPacket(
      { file: 'a.html', templates, options: set, guide: { ...guide, discussion: [], themes } },
      tools,
    );
    const texts = student.pages.pages.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? [item.run.text] : [])),
    );
    return texts.map((page) => page.filter((text) => /^[B-G] $|^Sum/.test(text)).join('')).filter(Boolean);
  };
  test('stand together', async () =>
    expect(await partsOn({})).toEqual(['Sum up each part in one sentenceB C D E F G ']));
  test('and where they go on over the page, so does what is to be done', async () => {
    const pages = await partsOn({ paper: 'a5', print: 'large' });
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/^Sum up each .*[B-G] /);
  });
});

describe('what a student says of a part stands on the first of its lines', () => {
  test.each([{}, { paper: 'a5' }, { print: 'large' }] as const)('%o', async (options) => {
    const { guide } = await made;
    const { summary: _none, ...theme } = guide.themes.find(({ unnamed }) => !unnamed)!;
    const themes = [{ ...theme, summary: [], toSumUp: true as const }];
    const set = { length: 'short', sections: 'themes', ...options } as const;
    const job = { file: 'a.html', templates, options: set, guide: { ...guide, discussion: [], themes } };
    const { student } = await fitPacket(job, tools);
    const { items } = student.pages.pages[0]!;
    const label = items.find((item) => item.kind === 'text' && item.run.text === 'A ');
    const { y } = label as TextItem;
    const around = items.filter(isRule).filter(({ y1 }) => y1 > y - 20 && y1 < y + 40);
    expect(around).toHaveLength(2);
    const first = Math.min(...around.map(({ y1 }) => y1));
    expect(first - y).toBeGreaterThan(0);
    expect(first - y).toBeLessThan(10);
  });
});

const isRule = (item: Item): item is LineItem => item.kind === 'line' && item.y1 === item.y2;

describe('what is to be written', () => {
  const writing = { sections: 'themes,writing', paper: 'a5' } as const;
  test('may have its lines on the next page', async () => {
    const { headings, begun } = await pagesOf([4], writing);
    expect([headings, begun[0]]).toEqual([[1, 1], 4]);
  });
  test('does not begin where it has no room itself, with all that it may begin with', async () => {
    for (const words of [34, 42]) {
      const { headings, begun } = await pagesOf([words], writing);
      expect([headings, begun.slice(0, 2)]).toEqual([
        [1, 2],
        [0, 4],
      ]);
    }
  });
  test('does without none of its lines where they are short, to save a page either', async () =>
    expect((await pagesOf([4], writing)).extraLines).toBeGreaterThanOrEqual(0));
  test('gets no more lines where they would leave the last page emptier', async () => {
    const { filled } = await pagesOf([28], { ...writing, paper: 'letter', print: 'dyslexia' });
    expect(filled.at(-1)).toBeGreaterThan(0.39);
  });
});

describe('the text on small paper, its notes below the paragraphs', () => {
  const STARTS = ['text', 'words,text'];
  const firsts = made.then(async ({ guide }) => {
    const texts: string[] = [];
    for (const sections of STARTS) {
      const options = { length: 'short', sections, paper: 'a5' } as const;
      const { student } = await fitPacket({ file: 'a.html', templates, options, guide }, tools);
      texts.push(...student.pages.pages.slice(1).map(({ items }) => firstText(items)));
    }
    return texts;
  });
  test('a page may end behind a paragraph without a note', async () =>
    expect((await firsts).some((text) => /^\d+$/.test(text))).toBe(true));
  test('none begins with the note of a paragraph', async () =>
    expect((await firsts).filter((text) => /^(?:Box|Draw|Find|Mark|Put|Underline)\b/.test(text))).toEqual(
      [],
    ));
});

describe('a part that is to be handed in by itself', () => {
  const sheet = templates.get('styles/guide.css')!;
  const asking = (rule: string) =>
    new Map([...templates, ['styles/guide.css', { ...sheet, source: `${sheet.source}\n${rule}` }]]);
  const pagesWith = async (rule: string) => {
    const options = { length: 'short', sections: 'words,writing' } as const;
    const { guide } = await made;
    const { student } = await fitPacket({ file: 'a.html', templates: asking(rule), options, guide }, tools);
    const { outline, pages } = student.pages;
    const write = outline.find(({ title }) => title === 'Write')!.page + 1;
    return { write, blank: pages.filter(({ items }) => items.length < 6).length };
  };
  test('begins on a right-hand page, behind a blank back where it needs one', async () =>
    expect(await pagesWith('.writing { break-before: right }')).toEqual({ write: 3, blank: 1 }));
  test('and in mid-page where nothing asks for that', async () =>
    expect(await pagesWith('')).toEqual({ write: 1, blank: 0 }));
  test('no built-in sheet asks for one', () => {
    for (const [name, { source }] of templates)
      if (name.endsWith('.css')) expect(source).not.toMatch(/break-(?:before|after):\s*(?:left|right)/);
  });
});

describe('figures', () => {
  const TEXT = 'Of the loaves 40 rose well and 12 did not';
  /** Where the lines of so many figures begin, from the left. */
  async function columnsOf(count: number, options: Omit<PacketOptions, 'length'>) {
    const { guide } = await made;
    const theme = guide.themes[0]!;
    const fact = { text: TEXT, paragraph: 1, start: 0, end: TEXT.length, value: '40', about: 'loaves' };
    const themes = [{ ...told(theme, 8), facts: Array.from({ length: count }, () => fact) }];
    const setting = {
      file: 'a.html',
      templates,
      options: { length: 'full', sections: 'themes', ...options } as const,
    };
    const { student } = await fitPacket({ ...setting, guide: { ...guide, discussion: [], themes } }, tools);
    const items = student.pages.pages.flatMap(({ items }) => items);
    const figures = items.flatMap((item) =>
      item.kind === 'text' && item.run.text.startsWith('Of the loaves') ? [Math.round(item.x)] : [],
    );
    return new Set(figures).size;
  }
  test('stand two by two on small paper', async () => expect(await columnsOf(4, { paper: 'a5' })).toBe(2));
  test.each([
    [1, { paper: 'a5' }],
    [4, { paper: 'a4' }],
    [4, { paper: 'a4', print: 'large' }],
    [4, { paper: 'a5', print: 'large' }],
    [4, { paper: 'a5', print: 'dyslexia' }],
  ] as const)('one below the other: %i, %o', async (count, options) =>
    expect(await columnsOf(count, options)).toBe(1),
  );
});

/** The first run of a page, which stands before its foot. */
const firstText = (items: readonly Item[]): string =>
  items.find((item) => item.kind === 'text')?.run.text ?? '';

describe('a packet that has to be shorter on small paper', () => {
  const shortened = async (pages: number) => {
    const { guide } = await made;
    const options = { length: 'short', paper: 'a5', pages } as const;
    const { student, leftOut } = await fitPacket({ file: 'a.html', templates, options, guide }, tools);
    return { pages: student.pages.pages.length, leftOut };
  };
  test.each([8, 10])('fills the %i pages that it may have', async (pages) =>
    expect((await shortened(pages)).pages).toBe(pages),
  );
  test('keeps all where it has the pages', async () => expect((await shortened(13)).leftOut).toEqual([]));
});

describe('the themes of a text are told by a strip, or by a title above their list', () => {
  async function toldBy(options: Omit<PacketOptions, 'length'>) {
    const { guide } = await made;
    const set = { length: 'short', sections: 'before', ...options } as const;
    const { student } = await fitPacket({ file: 'a.html', templates, options: set, guide }, tools);
    const items = student.pages.pages.flatMap(({ items }) => items);
    const texts = items.flatMap((item) => (item.kind === 'text' ? [item.run.text.trim()] : []));
    return { strip: texts.includes('1A'), title: texts.includes('Themes') };
  }
  test.each([{}, { paper: 'letter' }] as const)('a strip: %o', async (options) =>
    expect(await toldBy(options)).toEqual({ strip: true, title: false }),
  );
  test.each([{ paper: 'a5' }, { print: 'large' }, { print: 'dyslexia' }] as const)(
    'a title: %o',
    async (options) => expect(await toldBy(options)).toEqual({ strip: false, title: true }),
  );
});
