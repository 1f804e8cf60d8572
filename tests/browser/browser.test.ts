/**
 * The window of the preview in a real browser: chromium through playwright. Run by `npm run test:browser`; `npm test` passes
 * it over. Nothing sleeps: each step waits for what it brings about.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Item } from '../../src/preview/state.js';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'study-guide-browser-'));
const article = join(folder, 'attacks.txt');
const edits = join(folder, 'attacks.edits.yaml');
const looks = join(folder, 'looks');

let program: ChildProcess;
let address: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(join(looks, 'partials'), { recursive: true });
  copyFileSync(join(ROOT, 'tests', 'articles', 'after-the-attacks.txt'), article);
  program = spawn(
    process.execPath,
    [join(ROOT, 'dist', 'main.js'), 'preview', article, '--templates', looks],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  address = await new Promise((resolve, reject) => {
    program.once('exit', (code) => reject(new Error(`the preview ended with ${code}`)));
    program.stdout!.once('data', (line) => resolve(String(line).trim()));
  });
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  await shown();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program?.kill('SIGTERM');
  expect(await ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const faults: string[] = [];
beforeEach(() => void faults.splice(0));

/** Resolves when the pages of a newer PDF than `than` are drawn. */
async function shown(than = 0): Promise<number> {
  await page.waitForFunction((before) => Number(document.body.dataset['pdf'] ?? 0) > before, than, {
    timeout: 60_000,
  });
  return Number(await page.evaluate(() => document.body.dataset['pdf']));
}

const now = async (): Promise<number> => Number(await page.evaluate(() => document.body.dataset['pdf']));
const items = (kind: string) => page.locator(`button[data-kind="${kind}"]`);
const saysAt = (kind: string, index: number): Promise<string> =>
  items(kind).nth(index).locator('.says').innerText();

/** The item that has the keyboard. */
const focusedKind = (): Promise<string | undefined> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['kind']);
const focusedSays = (): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.querySelector('.says')?.textContent ?? undefined);

/** Resolves when the server has nothing more to make, and the window shows the last of it. */
async function quiet(): Promise<void> {
  await page.waitForFunction(async () => {
    const { isSettled, isStale, pdf } = await (await fetch('state')).json();
    return (isSettled || isStale) && document.body.dataset['pdf'] === String(pdf);
  });
}

/** Does something, and waits for the pages that come of it. */
async function whenShown(act: () => Promise<unknown>): Promise<void> {
  await quiet();
  const before = await now();
  await act();
  await shown(before);
  // Pages that were on their way already may have come first.
  await quiet();
}

const undo = (): Promise<void> => whenShown(() => page.keyboard.press('Control+z'));

describe('the window', () => {
  test('opens, draws the pages, and breaks no rule of its own', async () => {
    const pages = page.locator('#pages figure');
    expect(await pages.count()).toBeGreaterThan(6);
    const ink = await page
      .locator('#pages canvas')
      .first()
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.filter((value, i) => i % 4 === 0 && value < 100).length;
      });
    expect(ink).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  test('switches edition and paper', async () => {
    await whenShown(() => page.getByLabel('Edition').selectOption('teacher'));
    await whenShown(() => page.getByLabel('Paper').selectOption('letter'));
    const ratio = await page
      .locator('#pages figure')
      .first()
      .evaluate((figure) => figure.clientHeight / figure.clientWidth);
    expect(ratio).toBeCloseTo(792 / 612, 2);
    await whenShown(() => page.getByLabel('Paper').selectOption('a4'));
    await whenShown(() => page.getByLabel('Edition').selectOption('student'));
  });

  test('an item that is opened shows its page', async () => {
    await items('question').nth(2).click();
    await page.locator('#pages .here').waitFor();
    expect(await page.locator('#pages').evaluate((pages) => pages.scrollTop)).toBeGreaterThan(500);
    await items('question').nth(2).click();
  });

  test('edits a question, writes the file, and takes it back', async () => {
    const former = await saysAt('question', 1);
    await items('question').nth(1).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Question', { exact: true }).fill('Why <b>did</b> it happen & what then?');
    await whenShown(() => page.getByRole('button', { name: 'Save' }).click());
    expect(await saysAt('question', 1)).toBe('Why <b>did</b> it happen & what then?');
    expect(readFileSync(edits, 'utf8')).toContain('question: Why <b>did</b> it happen & what then?');
    await undo();
    expect(await saysAt('question', 1)).toBe(former);
  });

  test('swaps a quote for its spare', async () => {
    const state = await page.evaluate(async () => (await fetch('state')).json());
    const quotes = state.items.filter((item: Item) => item.kind === 'quote' && item.isPrinted);
    const at = quotes.findIndex((item: Item) => item.spare !== undefined);
    const { says, spare } = quotes[at];
    await items('task').first().click();
    expect(await page.locator('.item.open .next').innerText()).toMatch(/^There is no other to swap/);
    await items('quote').nth(at).click();
    expect(await page.locator('.item.open .next').innerText()).toBe(`Swap would put: ${spare}`);
    await whenShown(() => page.getByRole('button', { name: 'Swap' }).click());
    expect(await saysAt('quote', at)).toBe(spare);
    await undo();
    expect(await saysAt('quote', at)).toBe(says);
  });

  test('renames a theme, moves a quote to another theme', async () => {
    await items('theme').first().click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByLabel('Title', { exact: true }).fill('Two attacks');
    await whenShown(() => page.getByRole('button', { name: 'Save' }).click());
    expect(await saysAt('theme', 0)).toBe('Two attacks');
    const quote = await saysAt('quote', 0);
    await items('quote').first().click();
    await whenShown(() => page.getByLabel('Move to another theme').selectOption({ index: 1 }));
    expect(readFileSync(edits, 'utf8')).toContain('- move: quote');
    expect(await page.locator('.item', { hasText: quote }).last().locator('.meta').innerText()).not.toContain(
      'Two attacks',
    );
    await undo();
    await undo();
  });

  test('adds a question of one’s own', async () => {
    await page.getByRole('button', { name: 'Add a question', exact: true }).click();
    await page.getByLabel('Question', { exact: true }).fill('What would you ask the author?');
    await whenShown(() => page.keyboard.press('Control+Enter'));
    await expect.poll(() => items('question').last().innerText()).toContain('What would you ask the author?');
    await undo();
  });

  test('adds a writing task', async () => {
    await page.getByRole('button', { name: 'Add a writing task' }).click();
    await page.getByLabel('Task', { exact: true }).fill('Write to the mayor.');
    await whenShown(() => page.keyboard.press('Control+Enter'));
    await expect.poll(() => items('task').first().innerText()).toContain('Write to the mayor.');
    expect(readFileSync(edits, 'utf8')).toContain('- add: task\n  task: Write to the mayor.');
    await undo();
  });

  test('follows a template, and keeps its place', async () => {
    const place = await page.locator('#pages').evaluate((pages) => {
      pages.scrollTop = 2400;
      return pages.scrollTop;
    });
    const style = readFileSync(join(ROOT, 'templates', 'styles', 'guide.css'), 'utf8');
    mkdirSync(join(looks, 'styles'), { recursive: true });
    await whenShown(async () =>
      writeFileSync(join(looks, 'styles', 'guide.css'), `${style}\nh1 { color: #a00; }\n`),
    );
    expect(await page.locator('#pages').evaluate((pages) => pages.scrollTop)).toBe(place);
  });

  test('says what is wrong with a template, and comes back', async () => {
    const file = join(looks, 'partials', 'cover.hbs');
    writeFileSync(file, '<h1>{{article.titel}}</h1>');
    await page.locator('#said.bad').waitFor();
    expect(await page.locator('#said').innerText()).toContain('cover.hbs:1');
    rmSync(file);
    await page.locator('#said:not(.bad)').waitFor();
  });

  test('a message leads to its page', async () => {
    const words = readFileSync(article, 'utf8')
      .split('\n')
      .find((line) => line.length > 200)!
      .slice(0, 60);
    writeFileSync(edits, `- drop: question\n  says: ${JSON.stringify(words)}\n`);
    await page.getByRole('tab', { name: 'Messages (1)' }).click();
    expect(await page.locator('.message').innerText()).toContain('attacks.edits.yaml:1:3');
    await page.locator('.message').click();
    await page.locator('#pages .here').first().waitFor();
    await page.getByRole('tab', { name: 'Items' }).click();
    rmSync(edits);
    await page.getByRole('tab', { name: 'Messages', exact: true }).waitFor();
  });
});

describe('the keyboard alone', () => {
  test('reaches the items, drops, moves, edits and takes back', async () => {
    await page.getByRole('tab', { name: 'Items' }).focus();
    for (let tries = 0; tries < 60 && !(await focusedKind()); tries++) await page.keyboard.press('Tab');
    for (let tries = 0; tries < 60 && (await focusedKind()) !== 'word'; tries++)
      await page.keyboard.press('ArrowDown');
    const [first, second] = [await saysAt('word', 0), await saysAt('word', 1)];
    await whenShown(() => page.keyboard.press('Alt+ArrowDown'));
    const firstTwo = async () => [await saysAt('word', 0), await saysAt('word', 1)];
    await expect.poll(firstTwo, { timeout: 15_000 }).toEqual([second, first]);
    expect(await focusedSays()).toBe(first);
    await whenShown(() => page.keyboard.press('Delete'));
    await expect
      .poll(() => page.locator('#items').innerText(), { timeout: 15_000 })
      .not.toContain(`\n${first}\n`);
    expect(await focusedKind()).toBe('word');
    await undo();
    await undo();
    await expect.poll(() => saysAt('word', 0), { timeout: 15_000 }).toBe(first);
    await page.keyboard.press('e');
    await page.locator('.fields input, .fields textarea').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await focusedKind()).toBe('word');
  });

  test('every control has a name, and what has the focus can be seen', async () => {
    const nameless = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, a, select, input, textarea, [role=img], [role=tabpanel]',
        ),
      ]
        .filter((one) => {
          const label =
            one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby') ?? one.textContent;
          return !label?.trim() && !(one as HTMLInputElement).labels?.length;
        })
        .map((one) => one.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle)).not.toBe(
      'none',
    );
  });

  test('a screen reader is told what there is, in order, and what has happened', async () => {
    const tree = await page.locator('body').ariaSnapshot();
    const places = [
      '- banner:',
      '- heading "',
      '- form "What is shown":',
      '- combobox "Edition"',
      '- combobox "Sides"',
      '- button "Undo"',
      '- link "Open the PDF"',
      '- status:',
      '- main:',
      '- region "Pages, as pictures',
      '- figure "Page 1 of ',
      '- complementary "Review":',
      '- tab "Items" [selected]',
      '- tab "Messages"',
      '- tabpanel "Items":',
      '- list:',
    ].map((line) => tree.indexOf(line));
    expect(places.filter((at) => at < 0)).toEqual([]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(tree).not.toMatch(/- (?:img|canvas)/);
    const item = items('question').first();
    await item.click();
    expect(await item.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Edit: ' });
    expect(await form.getByRole('textbox').first().getAttribute('name')).toBe('question');
    await page.keyboard.press('Escape');
    expect(await page.locator('#items').getAttribute('lang')).toMatch(/^en/);
    await items('word').first().focus();
    await whenShown(() => page.keyboard.press('Delete'));
    // Of what is told, the last is still there when the pages that follow are fetched.
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(/^Dropped|pages/);
    await undo();
    await items('question').first().click();
  });

  test('at twice the size nothing is cut off', async () => {
    await page.setViewportSize({ width: 700, height: 450 });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    for (const name of ['Edition', 'Length', 'Paper'])
      expect(await page.getByLabel(name).isVisible()).toBe(true);
    for (const kind of ['task', 'word']) await items(kind).first().focus();
    const [own, said] = await page.evaluate(() =>
      [document.activeElement!, document.querySelector('#said')!].map((one) => {
        const { top, bottom } = one.getBoundingClientRect();
        return { top: Math.round(top), bottom: Math.round(bottom) };
      }),
    );
    expect(said!.bottom).toBeGreaterThan(0);
    expect(own!.top).toBeGreaterThanOrEqual(said!.bottom);
    expect(own!.top).toBeLessThan(450);
    await page.setViewportSize({ width: 1400, height: 900 });
    // Letters alone may be made larger too.
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const over = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('header, .side, .tabs, .item, button, select')]
        .filter((one) => one.offsetParent && one.scrollWidth > one.clientWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(over).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });
});

test('a page from elsewhere reads nothing and changes nothing', async () => {
  const hostile = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<title>hostile</title>');
  });
  await new Promise<void>((resolve) => void hostile.listen(0, '127.0.0.1', resolve));
  const other = await browser.newPage();
  try {
    await other.goto(`http://127.0.0.1:${(hostile.address() as AddressInfo).port}/`);
    const before = readFileSync(article, 'utf8') + (existsSync(edits) ? readFileSync(edits, 'utf8') : '');
    // Even one that knows the token.
    const outcomes = await other.evaluate(async (target) => {
      const tries: Record<string, () => Promise<unknown>> = {
        read: () => fetch(`${target}state`).then((response) => response.text()),
        write: () =>
          fetch(`${target}do`, {
            method: 'POST',
            body: '{"do":"undo"}',
            headers: { 'Content-Type': 'application/json' },
          }),
        simple: () =>
          fetch(`${target}do`, { method: 'POST', body: '{"do":"undo"}', mode: 'no-cors' }).then(() => 'sent'),
        frame: () =>
          new Promise((resolve) => {
            const frame = document.createElement('iframe');
            frame.onload = () => resolve(frame.contentDocument === null ? 'shut' : 'open');
            frame.src = target;
            document.body.append(frame);
          }),
      };
      const made: Record<string, unknown> = {};
      for (const [name, attempt] of Object.entries(tries))
        made[name] = await attempt().catch(() => 'refused');
      return made;
    }, address);
    expect(outcomes).toEqual({ read: 'refused', write: 'refused', simple: 'refused', frame: 'shut' });
    const now = readFileSync(article, 'utf8') + (existsSync(edits) ? readFileSync(edits, 'utf8') : '');
    expect(now).toBe(before);
  } finally {
    await other.close();
    await new Promise((resolve) => hostile.close(resolve));
  }
});
