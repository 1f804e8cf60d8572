/**
 * Every value of every property in the table changes the computed style, and with it what stands on the pages or what
 * is said about them. The values are the words of the property's own hint and those of `MORE` that it takes.
 */

import { expect, test } from 'vitest';
import { openResources } from '../../src/cli/resources.js';
import { computeStyles } from '../../src/css/index.js';
import { PROPERTIES, type PropertyName } from '../../src/css/properties.js';
import { settingsOf } from '../../src/css/sheet/declarations.js';
import { valueOfText } from '../../src/css/sheet/source.js';
import type { StyledDocument } from '../../src/css/style.js';
import { parseHtml } from '../../src/html/index.js';
import { layOut } from '../../src/layout/index.js';
import { openFonts } from '../../src/text/index.js';

/** A document in which every property has something to do. */
const SPECIMEN = `
  <h2>Heading 1/2 0</h2>
  <p><em>Some emphatic words</em> in AV a fine paragraph <b>which is</b> so very long that incomprehen&shy;sibilities
  in it are set<br>with hyphens, and which goes over the foot of a page.
  <p>Another of incomprehensibilitiesandmorethanthat.
  <section style="break-before: page">
    <p>1<br>2<br>3<p>4<br>and two lines at the foot<br>6<p>8<br>9<p>10<br>one<br>12<br>13<br>14<br>15<p>16
  </section>
  <textarea rows="3" style="break-before: page"></textarea><p style="break-inside: avoid">1<br>2<br>3<br>4
  <div style="break-before: page"><p>One. <p>Two of these. <p>Three.</div>
  <table><caption>Caption</caption><tr><td>a<td>bbb bbb bbb bbb<tr><td>c<td>d</table>
  <nav>In a row <i>of these three or more boxes<br>as there may be</i> of them as they were here there is <i>no room</i></nav><nav><i>in</i> this</nav>
  <ul><li>First <li>Second <li>Third</ul>
  <img alt="" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAoAAAAeCAYAAAAsEj5rAAAAC0lEQVR4nGNgGAUAAAUeAAFZ">
`;
const SHEET = `
  @page { size: 160pt 120pt; margin: 20pt; @top-left { content: string(n) } }
  * { border: 1pt solid blue }
  p { margin: 0 }
  b { display: inline-block }
  div { columns: 2; column-rule: 1pt solid; column-gap: 6pt }
  table { width: 100pt }
  nav { display: flex; align-items: center; font-size: 4pt }
  img { height: 40pt }
  li::before { content: counter(n) open-quote }
`;

/** Where a value is tried; it is enough that it does something in one of these places. */
const PLACES = ['*', 'em', 'b', 'p', 'div', 'div p', 'td', 'li', 'li::before', 'img', 'nav', 'i', '@page'];

const MORE = ['1', '3', '30pt', '70%', 'red', '"+" "-"', '"smcp"', 'n 3', 'n "+"'];

/** Values that are right to do nothing here: they ask for what is so already, or for what these fonts have not got. */
const IDLE: Readonly<Record<string, readonly string[]>> = {
  height: ['70%'],
  'min-height': ['70%'],
  'max-height': ['70%'],
  'margin-top': ['auto'],
  'margin-bottom': ['auto'],
  'font-variant-numeric': ['lining-nums', 'tabular-nums', 'stacked-fractions'],
  'font-variant-ligatures': [
    'common-ligatures',
    'discretionary-ligatures',
    'no-discretionary-ligatures',
    'historical-ligatures',
    'no-historical-ligatures',
    'contextual',
    'no-contextual',
  ],
  'align-self': ['center'],
  'text-align': ['left'],
};

const HTML = parseHtml(`<style>${SHEET}</style>${SPECIMEN}`, 'specimen.html', () => {});
const fonts = openFonts(openResources());

test.each(Object.keys(PROPERTIES) as PropertyName[])('%s has effect', (name) => {
  const tries = PLACES.map((place) => tryAt(place, name));
  const effects = valuesOf(name).map((value) => [value, effectOf(value, tries)] as const);
  const idle = effects.filter(([, effect]) => effect === 'on style alone').map(([value]) => value);
  expect(idle).toEqual(IDLE[name] ?? []);
  expect(effects.map(([, effect]) => effect)).toContain('on pages');
});

function valuesOf(name: PropertyName): string[] {
  const words = PROPERTIES[name].grammar.accepts.match(/(?<![\w#])[a-z][a-z-]*(?![\w:(])/g) ?? [];
  // The hint for families names none.
  const known = name === 'font-family' ? ['sans-serif', 'monospace'] : [...words, ...MORE];
  return [...new Set(known)].filter((text) => {
    const setting = settingsOf(name, valueOfText(text))?.[0];
    const initial = JSON.stringify(PROPERTIES[name].initial);
    return setting && 'value' in setting && JSON.stringify(setting.value) !== initial;
  });
}

/** An initial value has none. */
type Effect = 'none' | 'on style alone' | 'on pages';

function effectOf(value: string, tries: readonly ((value: string) => Effect)[]): Effect {
  let found: Effect = 'none';
  for (const effectHere of tries) {
    const effect = effectHere(value);
    if (effect === 'on pages') return effect;
    if (effect !== 'none') found = effect;
  }
  return found;
}

/** Compares what a value does in a place with what the initial value does there. */
function tryAt(place: string, name: PropertyName): (value: string) => Effect {
  const withValue = (value: string) => styled(`${place} { ${name}: ${value} }`);
  const initial = lazily(() => withValue('initial'));
  const style = lazily(() => JSON.stringify(initial()));
  const pages = lazily(() => output(initial()));
  return (value) => {
    const document = withValue(value);
    if (JSON.stringify(document) === style()) return 'none';
    return output(document) === pages() ? 'on style alone' : 'on pages';
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function styled(rule: string): StyledDocument {
  const styleSheets = HTML.styleSheets.map((sheet) => ({ ...sheet, css: sheet.css + rule }));
  return computeStyles({ ...HTML, styleSheets }, {}, () => {});
}

function output(document: StyledDocument): string {
  const said: string[] = [];
  const pages = layOut(document, fonts, { mostPages: Infinity }, ({ code }) => said.push(code));
  return JSON.stringify({ pages, said }, (key, value) => (key === 'bytes' ? undefined : value));
}
