import { describe, expect, test } from 'vitest';
import { attackOf } from './attacks.js';
import { runAttack } from './run-attack.js';

const page = (body: string) => runAttack({ kind: 'page', argv: [], files: {}, page: body });

describe('right pages are not refused', () => {
  const pictures = '<img> '.repeat(90);
  test.each([
    [
      'pictures that are not there, before a line that runs to the left',
      `<p>may a ${pictures} cent <q>lose</q> lost مرحبا than`,
    ],
    [
      'a caption in a cell that stands in a line',
      '<i><td><p>port had harbour</p><caption>they who because</caption><p>never</td></i>',
    ],
    [
      'letters that a mark turns, twice the same',
      '<p>July never had because master \u202enever years who of <q>years never</q>',
    ],
    [
      'quotations within quotations that end within a word',
      `<p>of more ${'<q>'.repeat(90)}and Monday${'</q>'.repeat(90)}Holm than`,
    ],
    [
      'a block on a line that a mark turns',
      `<th colspan="1000000"> ${'9'.repeat(60)}<td> \u202e three<select><figure>lost`,
    ],
    [
      'a box of two lines in a line that runs to the left',
      '<i style="direction: rtl"><tr>boats<select><caption>than</caption>fishermen</tr>because',
    ],
    ['a cell over a thousand columns', '<h1><table><h1><th colspan="4294967296">shethatnever in stand not'],
    [
      'signs that PDF.js leaves out where text runs to the left',
      '<pre><textarea> hidden="\u202eevil" مرحبا</th>',
    ],
    ['the caption of a table too deep to be one', `<p>old ${'<table>'.repeat(17)}of<caption>only`],
    [
      'a heading of a table behind its rows',
      '<table><tr><td>per they lose Skerry<thead><tr><th>she on Monday closed Ida he</table>',
    ],
    [
      'cells without a table in a heading that stands too deep for divisions',
      `${'<figure>'.repeat(62)}<h1><thead>beenanothermasterharbour><th>three`,
    ],
    [
      'a definition in the cell of a list, beside words that belong to no item',
      `${'<figure>'.repeat(7)}<h1><ul><thead>beenonlyanothermasterharbour<th><dd>another`,
    ],
    [
      'a field between letters that is no part of the text',
      '<p>sails<button aria-hidden="true">today</button>lose',
    ],
    [
      'a field far to the left of its line',
      `<pre style="font-size: 30pt"><input style="margin-right: -9999pt">${'storm '.repeat(9)}`,
    ],
    ['a word of a line that begins far outside', `<p style="text-indent: -3000pt">${'a'.repeat(280)}`],
    ['a box wider than its page', `<textarea style="margin: 0 -900pt">${'storm '.repeat(99)}</textarea>`],
    ['a line of dashes after many that are empty', `<h1>${'<br>'.repeat(160)}<${'—'.repeat(29)}`],
  ])('%s', async (_, body) => expect(await page(body)).toEqual([]));
});

test('a word between marks that never ends is read once', async () => {
  const text = `The Storm\n\nThe harbour master had warned the port of “${'a'.repeat(250)} which is not over and which nobody has seen the end of” on Monday.\n`;
  const argv = ['build', 'a.txt', '--out', 'out', '--format', 'json'];
  expect(await runAttack({ kind: 'article', argv, files: { 'a.txt': text.repeat(3) } })).toEqual([]);
});

/** `npm run attack` goes on from here. */
describe('what nobody would write', () => {
  // The first, and those that found something which the first do not: right pages refused, and a line of digits read for ever.
  const found = [34, 36, 146, 194, 202, 218, 231, 251];
  const seeds = [...Array.from({ length: 30 }, (_, index) => index + 1), ...found];
  test.each(seeds)('attack %i is answered', async (seed) =>
    expect(await runAttack(attackOf(seed))).toEqual([]),
  );
});
