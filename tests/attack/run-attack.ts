/** Runs an attack in this process and says what came of it that may not. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Diagnostic, Fatal, formatDiagnostic } from '../../src/base/diagnostics.js';
import { runCommandLine } from '../../src/cli/index.js';
import { openResources } from '../../src/cli/resources.js';
import { checkPdf, makePages, makePdf, makeStyles } from '../../src/pipeline.js';
import { layOutFiles } from './attack-files.js';
import type { Attack } from './attacks.js';
import { faultsOf } from './faults.js';

/** Every reason why an attack got through; none when all is well. */
export const runAttack = (attack: Attack): Promise<string[]> =>
  attack.page === undefined ? runCommand(attack) : printPage(attack.page);

async function runCommand({ argv, files, stdin = '' }: Attack): Promise<string[]> {
  const folder = join(mkdtempSync(join(tmpdir(), 'attack-')), 'within');
  const home = process.cwd();
  const stderr: string[] = [];
  try {
    layOutFiles(folder, files);
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

/** A page of HTML to a PDF that is proved, or to so many pages that it is refused. */
async function printPage(html: string): Promise<string[]> {
  try {
    const { isProved, errors } = await print(html);
    return isProved ? [] : [`refused by the proof: ${errors.slice(0, 3).join(' | ')}`];
  } catch (error) {
    if (error instanceof Fatal && error.diagnostic.code === 'layout/too-many-pages') return [];
    return [`crash: ${(error as Error).stack?.slice(0, 600)}`];
  }
}

/** A page of HTML as a PDF, with what the proof says of it. */
export async function print(html: string) {
  const errors: string[] = [];
  const report = (message: Diagnostic) => {
    if (message.severity === 'error') errors.push(formatDiagnostic(message));
  };
  const tools = { resources: openResources(), report };
  const styled = await makeStyles({ html, file: 'a.html' }, tools);
  const pages = await makePages(styled, tools);
  const pdf = await makePdf(pages, { created: new Date(0) }, tools);
  return { styled, pdf, isProved: await checkPdf(pdf, { styled, pages, quotes: [] }, tools), errors };
}
