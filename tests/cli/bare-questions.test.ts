/** Loops over the questions that leave out what is needed to answer them, and loops that only look so. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { reportBareQuestions } from '../../src/cli/bare-questions.js';

function told(source: string): string[] {
  const said: Diagnostic[] = [];
  reportBareQuestions({ file: 'sheet.hbs', source }, (message) => said.push(message));
  return said.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
}

const ALL = '{{#each choices}}{{this}}{{/each}}{{#each pairs}}{{name}}{{/each}}';

test.each([
  ['<h2>Q</h2>\n  {{#each comprehension}}<p>{{prompt}}</p>{{/each}}', /^2:3 .*choices, pairs, order/],
  ['{{#each comprehension}}{{cite prompt}}{{> room}}{{/each}}', /^1:1 .*choices, pairs/],
  [`{{#each comprehension}}{{prompt}}${ALL}{{/each}}`, /their order,/],
  ['{{#each comprehension}}{{prompt}}{{/each}}{{> check-reading}}', /choices/],
])('told: %s', (source, says) => expect(told(source).join()).toMatch(says));

test.each([
  `{{#each comprehension}}{{prompt}}${ALL}{{#each order}}{{text}}{{/each}}{{/each}}`,
  '{{#each comprehension}}{{#if (eq kind "short-answer")}}{{prompt}}{{/if}}{{/each}}',
  '{{#each comprehension}}{{number}} {{answer}}{{/each}}',
  '{{#each comprehension}}{{> question}}{{/each}}',
  '{{#each comprehension}}{{number}}{{/each}} {{#each talk}}{{prompt}}{{/each}}',
])('not told: %s', (source) => expect(told(source)).toEqual([]));

test('none of the built-in templates does so', () => {
  const folder = join(import.meta.dirname, '..', '..', 'templates');
  const files = readdirSync(folder, { recursive: true }).map(String);
  for (const name of files.filter((one) => one.endsWith('.hbs')))
    expect([name, told(readFileSync(join(folder, name), 'utf8'))]).toEqual([name, []]);
});
