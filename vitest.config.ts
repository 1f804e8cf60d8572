import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Word lists are imported as text, as the bundle does it. */
const textModules = {
  name: 'text-modules',
  enforce: 'pre',
  load: (file: string) =>
    file.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))}` : null,
} as const;

/** A mutation run needs the tests of a few folders alone: scripts/mutate.mjs. */
const folders = process.env['TEST_FOLDERS']?.split(',') ?? ['**'];

export default defineConfig({
  plugins: [textModules],
  test: { include: folders.map((folder) => `tests/${folder}/**/*.test.ts`), testTimeout: 60_000 },
});
