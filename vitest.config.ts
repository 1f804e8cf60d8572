import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Word lists are imported as text, as the bundle does it. */
const textModules = {
  name: 'text-modules',
  enforce: 'pre',
  load: (file: string) =>
    file.endsWith('.txt') ? `export default ${JSON.stringify(readFileSync(file, 'utf8'))}` : null,
} as const;

/** A mutation run needs a few tests alone, named by folder or by file without its ending: scripts/mutate.mjs. */
const tests = process.env['ONLY_TESTS']?.split(',') ?? ['**'];

export default defineConfig({
  plugins: [textModules],
  test: {
    include: tests.map((name) => `tests/${name}{/**/*,}.test.ts`),
    // They need a browser: `npm run test:browser`.
    exclude: ['node_modules/**', 'tests/browser/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
