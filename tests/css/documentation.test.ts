import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROPERTIES } from '../../src/css/properties.js';
import { ALIASES, SHORTHANDS } from '../../src/css/shorthands.js';

const page = readFileSync(new URL('../../docs/css.md', import.meta.url), 'utf8');

test.each(Object.keys({ ...PROPERTIES, ...SHORTHANDS, ...ALIASES }))('%s is documented', (name) =>
  expect(page).toContain(`\`${name}\``),
);
