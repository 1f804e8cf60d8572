/** Runs commands: to their end, with the processor time that they and their children took. */

import { spawnSync } from 'node:child_process';

/** @throws when the command fails, with what it said on stderr. */
export function runCommand(command, options, env = process.env) {
  // The shell's own `times` tells what its children took: first itself, then they, each user and system.
  const line = ['-c', '"$@"; code=$?; times; exit $code', 'sh', command, ...options];
  const { status, stdout, stderr } = spawnSync('sh', line, { env, encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stderr}`);
  return { cpu: childTime(stdout) };
}

/** From lines such as `0m1.234s 0m0.056s`, of which the last is of the children. */
function childTime(output) {
  const times = [...output.matchAll(/(\d+)m([\d.]+)s/g)].slice(-2);
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000,
    0,
  );
}

/** The first number with dots that `--version` prints; undefined where there is no such command. */
export function versionOf(command) {
  const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
  return status === 0 ? /[\d.]+/.exec(stdout)?.[0] : undefined;
}
