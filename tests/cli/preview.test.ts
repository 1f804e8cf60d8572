/** The studio of the preview on a real article: switches, edits that are written, changes on disk, mistakes. */

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type OpenStudio, openStudio } from '../../src/cli/preview/studio.js';
import type { State } from '../../src/preview/index.js';
import { SAMPLE, temporaryFolder } from './run.js';

/** For a machine that has much else to do. */
const SLOW = 60_000;

let article: string;
let edits: string;
let templates: string;
let studio: OpenStudio;
beforeAll(async () => {
  const folder = temporaryFolder();
  article = join(folder, 'bread.md');
  edits = join(folder, 'bread.edits.yaml');
  templates = join(folder, 'looks');
  mkdirSync(join(templates, 'partials'), { recursive: true });
  copyFileSync(SAMPLE, article);
  studio = await openStudio({ templates }, article);
}, SLOW);
beforeEach(() => studio.settled(), SLOW);
afterEach(async () => {
  copyFileSync(SAMPLE, article);
  rmSync(edits, { force: true });
  await studio.refresh();
}, SLOW);

const printed = (kind: string, state: State = studio.state()) =>
  state.items.filter((item) => item.kind === kind && item.isPrinted);
const edit = (action: string, item: { kind: string; says: string; paragraph?: number }, values = {}) => {
  const { kind, says, paragraph } = item;
  return studio.take({ do: 'edit', edit: { action, kind, says, ...(paragraph && { paragraph }), values } });
};

describe('the studio', () => {
  test('shows items with their pages', () => {
    const questions = printed('question');
    expect(questions.length).toBeGreaterThan(1);
    for (const { spot } of questions) expect(spot!.page).toBeGreaterThan(0);
    expect(studio.state()).toMatchObject({
      title: 'Why Bread Rises',
      file: 'bread.md',
      isStale: false,
      canUndo: false,
    });
  });

  test('drops, and takes it back', async () => {
    const [first] = printed('word');
    await edit('drop', first!);
    expect(readFileSync(edits, 'utf8')).toContain(`- drop: word\n  says: ${first!.says}\n`);
    expect(printed('word').map(({ says }) => says)).not.toContain(first!.says);
    expect(studio.state().canUndo).toBe(true);
    await studio.take({ do: 'undo' });
    expect(printed('word')[0]!.says).toBe(first!.says);
    expect(studio.state().canUndo).toBe(false);
    expect(existsSync(edits)).toBe(false);
  });

  test('gives a summary line other words, and says so', async () => {
    const says = 'Bread is mostly air, they say.';
    const add = { action: 'add', kind: 'summary', paragraph: 2, values: { text: says } } as const;
    await studio.take({ do: 'edit', edit: add });
    await studio.settled();
    expect(printed('summary')[0]).toMatchObject({ says, isEdited: true });
    await edit('edit', { kind: 'summary', says }, { text: 'Bread is mostly air, the teacher says.' });
    expect(printed('summary')[0]).toMatchObject({
      says: 'Bread is mostly air, the teacher says.',
      isEdited: true,
    });
  });

  test('refuses what is no edit, and writes nothing', async () => {
    const item = { kind: 'word', says: 'x' };
    await expect(edit('drop', item, { colour: 'red' })).rejects.toThrow('unknown key "colour"');
    await expect(edit('eat', item)).rejects.toThrow('nothing that can be done');
    expect(existsSync(edits)).toBe(false);
  });

  test('switches edition and paper', async () => {
    const before = studio.pdf();
    await studio.take({ do: 'choose', name: 'edition', value: 'teacher' });
    await studio.take({ do: 'choose', name: 'paper', value: 'letter' });
    expect(
      studio
        .state()
        .choices.map(({ value }) => value)
        .slice(0, 4),
    ).toEqual(['teacher', 'packet', 'short', 'letter']);
    expect(studio.pdf()).not.toEqual(before);
    await expect(studio.take({ do: 'choose', name: 'paper', value: 'a9' })).rejects.toThrow('no such choice');
    await studio.take({ do: 'choose', name: 'edition', value: 'student' });
    await studio.take({ do: 'choose', name: 'paper', value: 'a4' });
  });

  test('switches version, sheets and sides, and off again whatever the settings say', async () => {
    const choose = (name: string, value: string) => studio.take({ do: 'choose', name, value });
    const settings = join(article, '..', 'study-guide.yaml');
    writeFileSync(settings, 'impose: booklet\nduplex: true\n');
    await studio.refresh();
    const chosen = () =>
      studio
        .state()
        .choices.map(({ value }) => value)
        .slice(5);
    expect(chosen()).toEqual(['', 'booklet', 'both']);
    const booklet = studio.state();
    expect(printed('question').every(({ spot }) => spot!.page < booklet.pages)).toBe(true);
    await choose('impose', '');
    await choose('duplex', '');
    expect(studio.state().pages).toBeGreaterThan(booklet.pages);
    const [before, count] = [studio.pdf(), printed('question').length];
    await choose('versions', 'B');
    expect(chosen()).toEqual(['B', '', '']);
    expect(studio.pdf()).not.toEqual(before);
    expect(printed('question').length).toBeGreaterThan(count / 2);
    await choose('impose', '4up-cards');
    expect(studio.state().choices[0]!.value).toBe('cards');
    await choose('impose', '');
    await choose('versions', '');
    rmSync(settings);
    await studio.refresh();
  });

  test('what somebody added comes before what was found, and is said when there is no room for it', async () => {
    const add = (question: string) =>
      studio.take({ do: 'edit', edit: { action: 'add', kind: 'question', values: { question } } });
    const held = printed('question').length;
    await add('My own?');
    expect(printed('question').map(({ says }) => says)).toContain('My own?');
    expect(printed('question')).toHaveLength(held);
    for (let i = 1; i <= held; i++) await add(`Own ${i}?`);
    const told = studio
      .state()
      .told.filter(({ message }) => message.includes('that you added is not printed'));
    expect(told).toHaveLength(1);
  });

  test('follows the article, a template and edits by hand', async () => {
    writeFileSync(article, readFileSync(SAMPLE, 'utf8').replace('Why Bread Rises', 'Why Bread Falls'));
    await studio.refresh();
    expect(studio.state().title).toBe('Why Bread Falls');
    const pdf = studio.state().pdf;
    writeFileSync(join(templates, 'partials', 'school.hbs'), '<p>School</p>');
    await studio.refresh();
    expect(studio.state().pdf).toBe(pdf + 1);
    writeFileSync(edits, '- edit: guide\n  title: Dough\n- drop: word\n  says: nowhere\n');
    await studio.refresh();
    expect(studio.state().title).toBe('Dough');
    expect(studio.state().told.map(({ where }) => where)).toContain(`${edits}:3:3`);
  });

  test('shows other words of the article before it is studied anew', async () => {
    const words = (text: string) => text.trimEnd().replace('dough', 'batter');
    const seen: string[] = [];
    const forget = studio.onChange(() => seen.push(Buffer.from(studio.pdf()).toString('base64')));
    const before = Buffer.from(studio.pdf()).toString('base64');
    writeFileSync(article, words(readFileSync(article, 'utf8')));
    await studio.refresh();
    forget();
    expect(seen).toHaveLength(2);
    expect(seen[0]).not.toBe(before);
  });

  test('nothing is drawn when nothing has changed', async () => {
    const { pdf, version } = studio.state();
    await studio.refresh();
    expect(studio.state()).toMatchObject({ pdf, version });
  });

  test('says of looks and of a pack what build says', async () => {
    const settings = join(article, '..', 'study-guide.yaml');
    writeFileSync(settings, 'looks: { soft: "#ccc", ink: "#111" }\npack: europe-2015\n');
    await studio.refresh();
    const told = studio.state().told.map(({ where, message }) => `${where} ${message}`);
    rmSync(settings);
    await studio.refresh();
    expect(told).toContainEqual(expect.stringMatching(/study-guide\.yaml:1:16 text in #ccc is too pale/));
    expect(told).toContainEqual(expect.stringContaining('nothing here went to "'));
    expect(told.join()).not.toContain('#111');
    expect(
      studio
        .state()
        .told.map(({ message }) => message)
        .join(),
    ).not.toMatch(/#ccc|went to/);
  });

  test('keeps the pages and says what is wrong, until it is right again', async () => {
    const before = studio.pdf();
    writeFileSync(edits, '- dorp: word\n');
    await studio.refresh();
    expect(studio.state()).toMatchObject({ isStale: true });
    expect(studio.state().told[0]).toMatchObject({
      severity: 'error',
      where: `${edits}:1:3`,
      hint: 'did you mean "drop"?',
    });
    expect(studio.pdf()).toBe(before);
    rmSync(edits);
    await studio.refresh();
    expect(studio.state().isStale).toBe(false);
  });

  test('a packet that has room again is filled again', async () => {
    const all = printed('word').length;
    for (const word of printed('word')) await edit('drop', word);
    await studio.settled();
    expect(printed('word')).toHaveLength(0);
    rmSync(edits);
    await studio.refresh();
    await studio.settled();
    expect(printed('word')).toHaveLength(all);
  });
});
