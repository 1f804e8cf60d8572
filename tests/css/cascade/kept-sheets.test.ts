import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/base/diagnostics.js';
import { computeStyles, type KeptSheets } from '../../../src/css/index.js';
import { parseHtml } from '../../../src/html/index.js';

const page = (text: string, css: string) => `<style>${css}</style><p>${text}</p>`;

/** Styles pages one after another, and gives the codes of what is said of each. */
function styler(kept: KeptSheets): (html: string) => string[] {
  return (html) => {
    const said: Diagnostic[] = [];
    computeStyles(
      parseHtml(html, 'a.html', () => {}),
      { kept },
      (message) => void said.push(message),
    );
    return said.map(({ code }) => code);
  };
}

test('a sheet is read once for pages that follow each other, until it is another', () => {
  const kept: KeptSheets = {};
  const style = styler(kept);
  const css = ':root { --a: red } p { color: var(--a) }';
  expect(style(page('one', css))).toEqual([]);
  const [first] = [...kept.sheets!.values()];
  expect(style(page('two', css))).toEqual([]);
  expect([...kept.sheets!.values()][0]).toBe(first);
  style(page('two', 'p { color: red }'));
  expect([...kept.sheets!.values()]).not.toContain(first);
});

test('what is wrong in a sheet is said of every page', () => {
  const style = styler({});
  const css = 'p { colour: red } i { color: var(--none) }';
  expect(style(page('one', css))).toEqual(['css/unknown-property']);
  expect(style(page('two', css))).toEqual(['css/unknown-property']);
  const silent = 'i { color: var(--none) }';
  expect(style(page('one', silent))).toEqual([]);
  expect(style(page('<i>two</i>', silent))).toEqual(['css/bad-value']);
  expect(style(page('<i>three</i>', silent))).toEqual(['css/bad-value']);
});
