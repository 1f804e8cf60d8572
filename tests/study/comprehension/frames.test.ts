/** Each kind of question has tests that name it, with texts that trigger it and texts that only look so. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FRAMES } from '../../../src/study/comprehension/frames.js';

const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts') && name !== 'frames.test.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  .join('\n');

test.each(Object.keys(FRAMES))('%s', (frame) => expect(tests.includes(`'${frame}'`)).toBe(true));
