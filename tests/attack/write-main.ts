/** Writes the files of one folder into another as the program does, to be killed meanwhile. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOutputs } from '../../src/cli/write-outputs.js';

const [from, to] = process.argv.slice(2) as [string, string];
await writeOutputs(
  readdirSync(from).map((name) => ({ path: join(to, name), content: readFileSync(join(from, name)) })),
);
