/** Packets of our sample articles, laid out: as long as they may be, and the teacher's pages are the student's. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draw } from '../src/cli/draw.js';
import { fitPacket } from '../src/cli/fit-packet.js';
import type { PAPERS, Print } from '../src/cli/options.js';
import { openResources } from '../src/cli/resources.js';
import { choosePack, loadTemplates } from '../src/cli/shipped.js';
import type { Item, PagedDocument, TextItem } from '../src/layout/page.js';
import { makeStudy } from '../src/pipeline.js';
import type { StudyGuide } from '../src/study/guide.js';
import type { Edition, Length } from '../src/template/index.js';
import { shapeChoices } from '../src/template/packet/shape-choices.js';

const SAMPLES = join(import.meta.dirname, 'articles');
const report = (): void => {};
const tools = { resources: openResources(), report };
const templates = loadTemplates(undefined, report);

async function guideOf(name: string): Promise<StudyGuide> {
  const source = { bytes: readFileSync(join(SAMPLES, name)), file: name };
  const { guide } = await makeStudy(source, { details: {}, choice: choosePack(undefined, report) }, tools);
  return guide;
}

interface Made {
  readonly length: Length;
  readonly pages?: number;
  readonly paper?: keyof typeof PAPERS;
  readonly print?: Print;
}

async function editionsOf(
  guide: StudyGuide,
  options: Made,
): Promise<Readonly<Record<Exclude<Edition, 'cards'>, PagedDocument>>> {
  const setting = { file: 'a.html', templates, options };
  const { packet } = await fitPacket({ ...setting, guide }, tools);
  const one = async (edition: Edition) => (await draw(packet, { ...setting, edition }, tools)).pages;
  return { student: await one('student'), teacher: await one('teacher'), key: await one('key') };
}

/** The pages on which the headings stand. */
const headings = ({ outline }: PagedDocument): string[] =>
  outline.map(({ title, page }) => `${title}: ${page + 1}`);

describe.each(readdirSync(SAMPLES).filter((name) => /\.(txt|md)$/.test(name)))('%s', (name) => {
  const made = guideOf(name);
  const CASES: readonly (Made & { readonly most: number })[] = [
    { length: 'handout', most: 4 },
    { length: 'short', most: 10 },
    { length: 'short', paper: 'letter', most: 10 },
    { length: 'full', pages: 7, most: 7 },
  ];
  test.each(CASES)('%o', async ({ most, ...options }) => {
    const { student, teacher, key } = await editionsOf(await made, options);
    expect(student.pages.length).toBeLessThanOrEqual(most);
    expect(teacher.pages.length).toBeGreaterThan(student.pages.length);
    expect(teacher.pages.length).toBeLessThanOrEqual(student.pages.length + 2);
    expect(headings(teacher)).toEqual(expect.arrayContaining(headings(student)));
    expect(key.pages.length).toBeLessThanOrEqual(2);
  });
  const NARROWER: readonly Made[] = [
    { length: 'short', paper: 'a5', print: 'dyslexia' },
    { length: 'short', paper: 'a5' },
    { length: 'short', paper: 'letter', print: 'dyslexia' },
  ];
  test.each(NARROWER)('the teacher has the pages of the student: %o', async (options) => {
    const { student, teacher } = await editionsOf(await made, options);
    expect(headings(teacher)).toEqual(expect.arrayContaining(headings(student)));
  });
  test('people and their words stand in two columns, their names whole', async () => {
    const { comprehension } = await made;
    const matched = comprehension.filter(({ prompt }) => prompt.startsWith('Who says what?'));
    const pairs = matched.flatMap((question) => shapeChoices(question).pairs ?? []);
    expect(pairs.length).toBe(matched.reduce((sum, { choices = [] }) => sum + choices.length, 0));
    const { student } = await editionsOf(await made, { length: 'short' });
    const runs = student.pages
      .flatMap(({ items }) => items)
      .map((item) => item.kind === 'text' && item.run.text);
    expect(runs).toEqual(expect.arrayContaining(pairs.map(({ name }) => name)));
  });
  test('a note in the margin moves no line of the text', async () => {
    const { student } = await editionsOf(await made, { length: 'short' });
    const steps = student.pages.flatMap(({ items }) => stepsBetween(items));
    expect(steps.length).toBeGreaterThan(3);
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.1);
  });
});

/** Where the text stands on an A4 page. */
const TEXT_LEFT = 79.37;

/** From the last line of a paragraph of the text to the first of the next; lines are 15.87 apart, lines of a summary up to 19. */
function stepsBetween(items: readonly Item[]): number[] {
  const lines = items.filter((item) => item.kind === 'text' && Math.abs(item.x - TEXT_LEFT) < 0.1);
  const baselines = [...new Set(lines.map((line) => (line as TextItem).y))];
  const steps = baselines.slice(1).map((y, i) => y - baselines[i]!);
  return steps.filter((step) => step > 20 && step < 27);
}

describe('numbers of answers stand before them, on their lines', () => {
  const PRINTS: readonly Made[] = [
    { length: 'short' },
    { length: 'short', print: 'large' },
    { length: 'short', print: 'dyslexia', paper: 'a5' },
  ];
  test.each(PRINTS)('%o', async (options) => {
    const { student, key, teacher } = await editionsOf(await guideOf('after-the-attacks.txt'), options);
    const gaps = [...key.pages, ...teacher.pages.slice(student.pages.length)].flatMap(({ items }) => {
      const texts = items.filter((item) => item.kind === 'text');
      const numbers = texts.filter((one) => isBoldNumber(one) && beginsLine(one, texts));
      return numbers.map((number) => gapBehind(number, texts));
    });
    expect(gaps.length).toBeGreaterThan(9);
    expect(Math.min(...gaps)).toBeGreaterThan(3);
    expect(Math.max(...gaps)).toBeLessThan(30);
  });
});

const isBoldNumber = ({ run }: TextItem): boolean => /^\d+$/.test(run.text) && run.face.weight === 700;

/** Nothing stands before it on its baseline but across the gap between columns. */
const beginsLine = ({ x, y }: TextItem, texts: readonly TextItem[]): boolean =>
  !texts.some((one) => Math.abs(one.y - y) < 0.1 && one.x < x && x - one.x - one.run.width < 12);

/** From the end of a number to what stands next on its baseline. */
function gapBehind({ x, y, run }: TextItem, texts: readonly TextItem[]): number {
  const behind = texts.filter((one) => one.x > x && Math.abs(one.y - y) < 0.1);
  return Math.min(...behind.map((one) => one.x)) - x - run.width;
}

describe('the text of a packet', () => {
  const hyphensIn = async (text: string): Promise<number> => {
    const source = { bytes: new TextEncoder().encode(text), file: 'a.txt' };
    const { guide } = await makeStudy(source, { details: {}, choice: choosePack(undefined, report) }, tools);
    const { student } = await editionsOf(guide, { length: 'short' });
    const items = student.pages.flatMap((page) => page.items);
    return items.filter((item) => item.kind === 'text' && item.actualText === '').length;
  };
  test.each([
    [
      'German, in which the guide speaks',
      'Der Weg\n\nDie Rechtsschutzversicherungsgesellschaften und die Donaudampfschifffahrtsgesellschaft haben Grundstücksverkehrsgenehmigungszuständigkeiten übertragen. Die Bundesregierung verabschiedete Geschwindigkeitsbegrenzungen. Arbeiterunfallversicherungsgesetzgebung und Lebensmittelüberwachungsbehörden widersprachen.',
    ],
    [
      'Italian, in which it does not',
      'La strada\n\nLe amministrazioni precipitevolissimevolmente internazionalizzate hanno responsabilizzato particolareggiatamente rappresentanti straordinariamente incomprensibilmente disinteressati. La circoscrizione elettorale non ha sufficientemente considerato le conseguenze.',
    ],
  ])('is hyphenated in %s', async (_, text) => expect(await hyphensIn(text)).toBeGreaterThan(0));
  test('is not in English', async () =>
    expect(
      await hyphensIn(
        'The road\n\nThe internationalisation of telecommunications responsibilities has disproportionately inconvenienced representatives of non-governmental organisations. Counterrevolutionary misrepresentations notwithstanding, the administration uncharacteristically acknowledged its responsibilities.',
      ),
    ).toBe(0));
});
