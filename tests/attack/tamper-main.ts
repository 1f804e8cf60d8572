/** Makes PDFs of several looks, changes them in every way, and lets `check` look at each. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { runCommandLine } from '../../src/cli/index.js';
import { Chance } from './random.js';
import { TAMPER_KINDS, tampered } from './tamper.js';

const LOOKS: readonly (readonly string[])[] = [
  [],
  ['--paper', 'letter', '--length', 'handout'],
  ['--paper', 'a5'],
  ['--print', 'large', '--length', 'handout'],
  ['--print', 'dyslexia', '--template', 'text'],
  ['--template', 'handout'],
  ['--template', 'vocabulary', '--paper', 'legal'],
  ['--impose', '2up', '--template', 'text'],
  ['--impose', 'booklet', '--paper', 'a5', '--template', 'text'],
  ['--duplex', '--pages', '6'],
  ['--template', 'key'],
  ['--template', 'cards'],
];

interface Made {
  readonly folder: string;
  readonly name: string;
  readonly look: readonly string[];
  readonly pages: number;
}

const [count, seed, ...articles] = process.argv.slice(2);
const root = mkdtempSync(join(tmpdir(), 'tamper-'));
const tell = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const made = await makeAll();
  await lookForFalseAlarms(made);
  await lookForMisses(made.filter(({ pages }) => pages > 1));
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function makeAll(): Promise<Made[]> {
  const made: Made[] = [];
  for (const [index, look] of LOOKS.entries()) {
    const folder = join(root, String(index));
    const article = articles[index % articles.length]!;
    const editions = look.includes('key') || look.includes('cards') ? [] : ['--edition', 'all'];
    const said = await run(['build', article, '--out', folder, ...editions, ...look]);
    await run(['build', article, '--out', folder, '--format', 'json']);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pdf'))) {
      const line = said.text.split('\n').find((text) => text.includes(name)) ?? '';
      made.push({ folder, name, look, pages: Number(/\((\d+) /.exec(line)?.[1] ?? 1) });
    }
    if (said.code !== 0) tell(`build ${look.join(' ')}: ${said.text}`);
  }
  return made;
}

async function lookForFalseAlarms(made: readonly Made[]): Promise<void> {
  let alarms = 0;
  for (const { folder, name, look } of made) {
    const { code, text } = await check(folder, name, look);
    if (code === 0) continue;
    alarms++;
    tell(`false alarm, ${name} ${look.join(' ')}: ${text}`);
  }
  tell(`${alarms} false alarms on ${made.length} files nobody touched`);
}

async function lookForMisses(made: readonly Made[]): Promise<void> {
  let found = 0;
  for (let number = 0; number < Number(count); number++) {
    const chance = new Chance(Number(seed) + number);
    const kind = TAMPER_KINDS[number % TAMPER_KINDS.length]!;
    const { folder, name, look } = chance.of(made);
    const changedName = name.replace(/^[^.]*/, 'changed');
    writeFileSync(join(folder, changedName), tampered(readFileSync(join(folder, name)), kind, chance));
    const { code, text } = await check(folder, changedName, look);
    const isTold = code === 1 && !/unreadable/.test(text);
    if (code === 1) found++;
    if (!isTold) tell(`${number} (${kind}), ${name} ${look.join(' ')}: exit ${code} ${text.slice(0, 300)}`);
    rmSync(join(folder, changedName));
    if ((number + 1) % 20 === 0) tell(`${found} of ${number + 1} found so far`);
  }
  tell(`${found} of ${count} changed files found`);
}

function check(folder: string, name: string, look: readonly string[]) {
  const guide = readdirSync(folder).find((file) => file.endsWith('.guide.json'))!;
  return run(['check', join(folder, name), '--guide', join(folder, guide), ...look]);
}

async function run(argv: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  let text = '';
  const write = (part: string) => {
    text += part;
    return true;
  };
  const streams = { stdin: Readable.from([]), stdout: { write }, stderr: { write } };
  return { code: await runCommandLine(argv, streams), text };
}
