/** Runs a module of this folder in a fresh process and returns the JSON that it prints. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './seed.mjs';

export function inFreshProcess(module, ...options) {
  return new Promise((resolve, reject) => {
    const script = join(ROOT, 'bench', module);
    const child = spawn(process.execPath, [script, ...options.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${module} ended with ${code}`));
    });
  });
}

/** For the module that runs there: hands back its result, with the most memory the process has used. */
export function handBack(result) {
  // maxRSS counts in KB.
  process.stdout.write(JSON.stringify({ ...result, megabytes: process.resourceUsage().maxRSS / 1024 }));
}
