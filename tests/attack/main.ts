/** In a process of its own: runs the attacks of the seeds it is sent, one at a time, and sends back what came of each. */

import { attackOf } from './attacks.js';
import { runAttack } from './run-attack.js';

process.on('message', async (seed: number) => {
  const before = process.cpuUsage();
  const attack = attackOf(seed);
  const faults = await runAttack(attack).catch((error: Error) => [`crash: ${error.stack}`]);
  const { user, system } = process.cpuUsage(before);
  process.send!({ seed, kind: attack.kind, faults, seconds: (user + system) / 1e6 });
});
