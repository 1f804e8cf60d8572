import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { readInput } from '../../src/cli/files.js';
import { type Output, writeOutputs } from '../../src/cli/write-outputs.js';
import { filesIn, temporaryFolder } from './run.js';

/** A process that has ended: numbers beyond the system's largest are never given. */
const DEAD = 99_999_999;

const outputsIn = (folder: string, ...names: string[]) =>
  names.map((name) => ({ path: join(folder, name), content: `new ${name}` }));

async function refusal(outputs: readonly Output[]): Promise<string> {
  try {
    await writeOutputs(outputs);
  } catch (error) {
    if (error instanceof Fatal) return `${error.diagnostic.file} ${error.message}`;
    throw error;
  }
  return 'nothing was refused';
}

describe('a set of files', () => {
  test('is written whole and leaves nothing else', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    await writeOutputs(outputsIn(folder, 'a', 'b'));
    expect(filesIn(folder)).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new a');
  });
  test('leaves no listener behind, however many are written', async () => {
    const before = process.listenerCount('SIGTERM');
    for (let i = 0; i < 3; i++) await writeOutputs(outputsIn(temporaryFolder(), 'a'));
    expect(process.listenerCount('SIGTERM')).toBe(before);
  });
  test('is left as it was when one of it cannot be written', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    mkdirSync(join(folder, 'b'));
    expect(await refusal(outputsIn(folder, 'a', 'b'))).toContain('this is a folder');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(filesIn(folder)).toEqual(['a', 'b']);
  });
  test('gets back what it held when a later one cannot be renamed', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    const outputs = outputsIn(folder, 'a', 'new', 'x'.repeat(300));
    expect(await refusal(outputs)).not.toBe('nothing was refused');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(filesIn(folder)).toEqual(['a']);
  });
  test('does not go where a pipe or a device is', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/null', join(folder, 'a'));
    expect(await refusal(outputsIn(folder, 'a'))).toContain('this is a pipe or a device');
    expect(filesIn(folder)).toEqual(['a']);
  });
  test('does not go through a link that leads nowhere', async () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'nowhere'), join(folder, 'out'));
    expect(await refusal(outputsIn(join(folder, 'out'), 'a'))).toContain('out this link leads nowhere');
    expect(filesIn(folder)).toEqual(['out']);
  });
  test('waits until another run has replaced its own', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    for (const name of ['turn', `whole-${process.ppid}`]) mkdirSync(join(folder, `.study-guide-${name}`));
    const other = spawn('sh', ['-c', 'sleep 0.5; cp a seen; rmdir .study-guide-turn'], { cwd: folder });
    const ended = new Promise((resolve) => other.once('exit', resolve));
    await writeOutputs(outputsIn(folder, 'a'));
    await ended;
    expect(['a', 'seen'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['new a', 'old']);
    expect(filesIn(folder)).toEqual([`.study-guide-whole-${process.ppid}`, 'a', 'seen']);
  });
  test('says that a name is too long', async () => {
    const folder = temporaryFolder();
    expect(await refusal(outputsIn(folder, 'x'.repeat(300)))).toContain('ENAMETOOLONG');
    expect(filesIn(folder)).toEqual([]);
  });
});

describe('what a killed run left', () => {
  const leave = (folder: string, name: string, ...files: string[]) => {
    mkdirSync(join(folder, name));
    for (const file of files) writeFileSync(join(folder, name, file), `left ${file}`);
  };

  test('is swept, and nothing else is', async () => {
    const folder = temporaryFolder();
    for (const state of ['part', 'kept']) leave(folder, `.study-guide-${state}-${DEAD}`, 'a', 'b');
    const others = ['.study-guide-part-', `.study-guide-part-${DEAD}x`, `study-guide-part-${DEAD}`];
    for (const name of others) leave(folder, name);
    await writeOutputs(outputsIn(folder, 'a'));
    expect(filesIn(folder)).toEqual([...others, 'a'].sort());
  });
  test('is moved to its place where all of it was there', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), `old ${name}`);
    leave(folder, `.study-guide-whole-${DEAD}`, 'b', 'c');
    leave(folder, `.study-guide-kept-${DEAD}`, 'a', 'b', 'c');
    await writeOutputs(outputsIn(folder, 'c'));
    expect(filesIn(folder)).toEqual(['a', 'b', 'c']);
    expect(['a', 'b', 'c'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([
      'old a',
      'left b',
      'new c',
    ]);
  });
  test('is moved as far as it can be', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b'));
    leave(folder, `.study-guide-whole-${DEAD}`, 'a', 'b', 'c');
    await writeOutputs(outputsIn(folder, 'd'));
    expect(filesIn(folder)).toEqual(['a', 'b', 'c', 'd']);
  });
  test('is moved before a file of it is read', async () => {
    const folder = temporaryFolder();
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), `old ${name}`);
    leave(folder, `.study-guide-whole-${DEAD}`, 'b');
    leave(folder, `.study-guide-part-${DEAD}`, 'a');
    expect(String(Buffer.from(await readInput(join(folder, 'b'), process.stdin)))).toBe('left b');
    expect(filesIn(folder)).toEqual(['a', 'b']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old a');
  });
  test('of a run that goes on is not moved before a file is read', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'b'), 'old b');
    leave(folder, `.study-guide-whole-${process.ppid}`, 'b');
    expect(String(Buffer.from(await readInput(join(folder, 'b'), process.stdin)))).toBe('old b');
    expect(filesIn(folder)).toEqual([`.study-guide-whole-${process.ppid}`, 'b']);
  });
  test('a day ago is not of the process that has its number now', async () => {
    const folder = temporaryFolder();
    const left = `.study-guide-whole-${process.ppid}`;
    leave(folder, left, 'b');
    const yesterday = Date.now() / 1000 - 86_400;
    utimesSync(join(folder, left), yesterday, yesterday);
    await writeOutputs(outputsIn(folder, 'a'));
    expect(filesIn(folder)).toEqual(['a', 'b']);
  });
  test('is no turn that others wait for', async () => {
    const folder = temporaryFolder();
    leave(folder, '.study-guide-turn');
    await writeOutputs(outputsIn(folder, 'a'));
    expect(filesIn(folder)).toEqual(['a']);
  });
  test('is no link to what others have', async () => {
    const [folder, others] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(others, 'b'), 'of others');
    symlinkSync(others, join(folder, `.study-guide-whole-${DEAD}`));
    await writeOutputs(outputsIn(folder, 'a'));
    expect(filesIn(others)).toEqual(['b']);
  });
  test('of a run that goes on stays', async () => {
    const folder = temporaryFolder();
    leave(folder, `.study-guide-part-${process.ppid}`, 'a');
    await writeOutputs(outputsIn(folder, 'a'));
    expect(existsSync(join(folder, `.study-guide-part-${process.ppid}`, 'a'))).toBe(true);
  });
});
