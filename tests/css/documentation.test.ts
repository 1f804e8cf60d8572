import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROPERTIES, type PropertyName } from '../../src/css/properties.js';
import { ALIASES, SHORTHANDS } from '../../src/css/shorthands.js';

const page = readFileSync(new URL('../../docs/css.md', import.meta.url), 'utf8');

test.each(Object.keys({ ...SHORTHANDS, ...ALIASES }))('%s is documented', (name) =>
  expect(page).toContain(`\`${name}\``),
);

/** `size` stands with the pages, where nothing is inherited. */
const inTables = (Object.keys(PROPERTIES) as PropertyName[]).filter((name) => name !== 'size');

test.each(inTables)('%s has a row that says whether it is inherited', (name) => {
  const row = page.split('\n').find((line) => line.split('|')[1]?.includes(`\`${name}\``));
  expect(row?.split('|').at(-2)?.trim()).toMatch(PROPERTIES[name].inherited ? /^yes/ : /^no/);
});
