/** In a process of its own: runs the attacks that it is sent, one at a time, and sends back what came of each. */

import { attackOf } from './attacks.js';
import { runAttack } from './run-attack.js';
import { runProcess } from './run-process.js';

/** An attack by its number; with a program it is run as a process of its own. */
interface Order {
  readonly seed: number;
  readonly only?: 'look';
  readonly program?: string;
}

process.on('message', async ({ seed, only, program }: Order) => {
  const before = process.cpuUsage();
  const attack = attackOf(seed, only);
  const kind = program === undefined ? attack.kind : 'process';
  const running = program === undefined ? runAttack(attack) : runProcess(seed, program);
  const faults = await running.catch((error: Error) => [`crash: ${error.stack}`]);
  const { user, system } = process.cpuUsage(before);
  process.send!({ seed, kind, faults, seconds: (user + system) / 1e6 });
});
