import { defineConfig } from 'vitest/config';

/** The tests that need a browser; `npm test` passes them over. A page that is drawn while a machine is busy gets a second look. */
export default defineConfig({
  test: { include: ['tests/browser/**/*.test.ts'], testTimeout: 90_000, hookTimeout: 180_000, retry: 2 },
});
