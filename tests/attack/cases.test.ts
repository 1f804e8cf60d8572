/**
 * Inputs that once broke the program, a folder with a `cmd.sh` each, run by what is built: after `npm run build`,
 * ATTACK_CASES=FOLDER npx vitest run tests/attack/cases.test.ts. Without the folder they are passed over.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const FOLDER = process.env['ATTACK_CASES'] ?? '';
/** This one copies the program from a place beside the cases. */
const ELSEWHERE = 'yargs-reads-outside';
const MINUTES = 5 * 60_000;

/** What each must say besides; of the others it is enough that nothing crashes, hangs or shows a stack. */
const SAYS: Readonly<Record<string, RegExp>> = {
  'article-overlong-last-word-crash': /exit 0 \(/,
  'check-passes-changed-pdf': /exit 1 \(/,
  'half-of-a-set-replaced': /exit 1 \(1\)[\s\S]*OLD/,
  'killed-run-leaves-part-files': /good run:\s*$/,
  'proof-endless-loop': /exit 0 \(/,
  'strict-passes-errors': /exit 1 \(/,
  'svg-left-out-then-refused': /exit 0 \([\s\S]*exit 0 \(/,
  'template-partials-doubling': /exit 1 \(/,
};

const names = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name !== ELSEWHERE) : [];

describe.skipIf(names.length === 0)('what once broke it', () => {
  test.each(names.length > 0 ? names : ['no folder of cases: set ATTACK_CASES'])(
    '%s',
    (name) => {
      const folder = mkdtempSync(join(tmpdir(), 'case-'));
      cpSync(join(FOLDER, name), folder, { recursive: true });
      const env = { ...process.env, SG: `timeout 60 node ${MAIN}`, MAIN };
      const ran = spawnSync('bash', ['./cmd.sh'], { cwd: folder, encoding: 'utf8', env });
      rmSync(folder, { recursive: true, force: true });
      const said = ran.stdout + ran.stderr;
      expect(said).not.toMatch(/^\s+at .*:\d+:\d+|exit (?:70|124|13\d)\b/m);
      expect(said).toMatch(SAYS[name] ?? /(?:)/);
    },
    MINUTES,
  );
});
