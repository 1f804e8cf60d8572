import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { writeOutputs } from '../../src/cli/write-outputs.js';
import { filesIn, temporaryFolder } from './run.js';

/** A process that has ended: numbers beyond the system's largest are never given. */
const DEAD = 99_999_999;

const outputsIn = (folder: string, ...names: string[]) =>
  names.map((name) => ({ path: join(folder, name), content: `new ${name}` }));

function refusal(write: () => void): string {
  try {
    write();
  } catch (error) {
    if (error instanceof Fatal) return `${error.diagnostic.file} ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('a set of files', () => {
  test('is written whole and leaves nothing else', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    writeOutputs(outputsIn(folder, 'a', 'b'));
    expect(filesIn(folder)).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new a');
  });
  test('is left as it was when one of it cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    mkdirSync(join(folder, 'b'));
    expect(refusal(() => writeOutputs(outputsIn(folder, 'a', 'b')))).toContain('this is a folder');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(filesIn(folder)).toEqual(['a', 'b']);
  });
  test('gets back what it held when a later one cannot be renamed', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    const outputs = outputsIn(folder, 'a', 'new', 'x'.repeat(300));
    expect(refusal(() => writeOutputs(outputs))).not.toBe('nothing was refused');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(filesIn(folder)).toEqual(['a']);
  });
  test('says that a name is too long', () => {
    const folder = temporaryFolder();
    expect(refusal(() => writeOutputs(outputsIn(folder, 'x'.repeat(300))))).toContain('ENAMETOOLONG');
    expect(filesIn(folder)).toEqual([]);
  });
});

describe('what a killed run left', () => {
  test('is swept, and nothing else is', () => {
    const folder = temporaryFolder();
    const own = [`.study-guide-part-${DEAD}-0`, `.study-guide-part-${DEAD}-1-kept`];
    const others = ['.study-guide-part-', `.study-guide-part-${DEAD}-x`, `study-guide-part-${DEAD}-0`];
    for (const name of [...own, ...others]) writeFileSync(join(folder, name), '');
    writeOutputs(outputsIn(folder, 'a'));
    expect(filesIn(folder)).toEqual([...others, 'a'].sort());
  });
  test('of a run that goes on stays', () => {
    const folder = temporaryFolder();
    const part = join(folder, `.study-guide-part-${process.ppid}-0`);
    writeFileSync(part, '');
    writeOutputs(outputsIn(folder, 'a'));
    expect(existsSync(part)).toBe(true);
  });
});
