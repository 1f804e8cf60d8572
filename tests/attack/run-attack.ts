/** Runs an attack in this process and says what came of it that may not. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { formatDiagnostic } from '../../src/base/diagnostics.js';
import { runCommandLine } from '../../src/cli/index.js';
import { openResources } from '../../src/cli/resources.js';
import { checkPdf, makePages, makePdf, makeStyles } from '../../src/pipeline.js';
import type { Attack } from './attacks.js';

/** Every reason why an attack got through; none when all is well. */
export const runAttack = (attack: Attack): Promise<string[]> =>
  attack.page === undefined ? runCommand(attack) : printPage(attack.page);

async function runCommand({ argv, files, stdin = '' }: Attack): Promise<string[]> {
  const folder = join(mkdtempSync(join(tmpdir(), 'attack-')), 'within');
  const home = process.cwd();
  const stderr: string[] = [];
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    process.chdir(folder);
    const code = await runCommandLine(argv, {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: { write: () => true },
      stderr: { write: (text) => stderr.push(text) },
    });
    return faultsOf(code, stderr.join(''));
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

function faultsOf(code: number, stderr: string): string[] {
  const faults: string[] = [];
  const lines = stderr.split('\n');
  if (code === 70 || lines.some((line) => /^\s+at /.test(line)))
    faults.push(`crash: ${stderr.slice(0, 600)}`);
  const errors = lines.filter((line) => / error: |^study-guide: /.test(line));
  if (code === 0 && errors.length > 0) faults.push(`exit 0 with an error: ${errors[0]}`);
  if (code !== 0 && errors.length === 0) faults.push(`exit ${code} without an error`);
  if (code !== 0 && !/hint:|Did you mean/.test(stderr)) faults.push(`no hint: ${stderr.slice(0, 300)}`);
  if (/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(stderr.replace(/\n/g, '')))
    faults.push(`a terminal is steered: ${JSON.stringify(stderr.slice(0, 300))}`);
  if (lines.length > 120) faults.push(`${lines.length} lines of messages`);
  if (/does not hold all that the guide says/.test(stderr))
    faults.push(`refused by the proof: ${errors.slice(0, 3).join(' | ')}`);
  return faults;
}

/** A page of HTML to a PDF that is proved. */
async function printPage(html: string): Promise<string[]> {
  const messages: string[] = [];
  const tools = {
    resources: openResources(),
    report: (message: Parameters<typeof formatDiagnostic>[0]) =>
      void messages.push(formatDiagnostic(message)),
  };
  try {
    const styled = await makeStyles({ html, file: 'a.html' }, tools);
    const pages = await makePages(styled, tools);
    const pdf = await makePdf(pages, { created: new Date(0) }, tools);
    if (await checkPdf(pdf, { styled, pages, quotes: [] }, tools)) return [];
    return [
      `refused by the proof: ${messages
        .filter((line) => line.includes('error:'))
        .slice(0, 3)
        .join(' | ')}`,
    ];
  } catch (error) {
    return [`crash: ${(error as Error).stack?.slice(0, 600)}`];
  }
}
