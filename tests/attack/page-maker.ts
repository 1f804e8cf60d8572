/** Pages of HTML with sheets of styles: every element and property that is known, with values at their ends. */

import { PROPERTIES } from '../../src/css/properties.js';
import { ALIASES, SHORTHANDS } from '../../src/css/shorthands.js';
import { ODD_NAMES, ODD_NUMBERS, ODD_TEXTS, WORDS } from './oddities.js';
import type { Chance } from './random.js';

export function makePage(chance: Chance): string {
  const lang = chance.once(4) ? ` lang="${chance.of([...ODD_NAMES, 'de', 'ar', 'en-GB-x-a'])}"` : '';
  const sheet = chance.list(0, 12, () => rule(chance)).join('\n');
  return `<!doctype html><html${lang}><head><title>${text(chance)}</title><style>${sheet}</style></head><body>${blocks(chance, 0)}</body></html>`;
}

/** A sheet of its own, for templates. */
export const makeSheet = (chance: Chance): string => chance.list(1, 9, () => rule(chance)).join('\n');

const TAGS =
  'p p p div h1 h2 h3 ul ol li dl dt dd table tr td th thead caption blockquote figure section pre span b i a sup q br img input textarea button select svg math constructor'.split(
    ' ',
  );

function blocks(chance: Chance, depth: number): string {
  return chance.list(1, depth > 4 ? 1 : 6, () => element(chance, depth)).join(chance.of(['', ' ', '\n']));
}

function element(chance: Chance, depth: number): string {
  if (depth > 6 || chance.once(3)) return text(chance);
  const tag = chance.of(TAGS);
  const attributes = chance.list(0, 2, () => attribute(chance)).join('');
  const close = chance.once(6) ? '' : `</${tag}>`;
  const nested = chance.once(40) ? `<${tag}>`.repeat(chance.whole(10, 300)) : '';
  return `<${tag}${attributes}>${nested}${blocks(chance, depth + 1)}${close}`;
}

const text = (chance: Chance): string =>
  chance.list(1, 12, () => (chance.once(30) ? chance.of(ODD_TEXTS) : chance.of(WORDS))).join(' ');

function attribute(chance: Chance): string {
  const name = chance.of([
    ...[
      'style',
      'style',
      'style',
      'class',
      'id',
      'lang',
      'dir',
      'href',
      'src',
      'alt',
      'width',
      'height',
      'colspan',
      'rowspan',
    ],
    ...[
      'rows',
      'size',
      'start',
      'value',
      'type',
      'span',
      'role',
      'aria-hidden',
      'constructor',
      '__proto__',
      'onclick',
    ],
  ]);
  const value =
    name === 'style' ? chance.list(1, 3, () => declaration(chance)).join(';') : attributeValue(chance);
  return ` ${name}="${value.replace(/"/g, '&quot;')}"`;
}

const attributeValue = (chance: Chance): string =>
  chance.of([
    ...ODD_NUMBERS,
    ...ODD_NAMES,
    '#a',
    'a',
    'b',
    'rtl',
    'true',
    'http://example.org/',
    PIXEL,
    TINY_HEAD,
    DRAWING,
    'data:,x',
  ]);

const DRAWING = `data:image/svg+xml;base64,${btoa('<svg viewBox="0 0 1e9 -3"><g transform="scale(0)"><path d="M0 0a1 0 9 11 2 2z" stroke="red"/></g><text>a</text></svg><')}`;

/** A whole picture of one pixel, and a head that claims 60,000 by 60,000. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const TINY_HEAD =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA6mAAAOpgCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGA';

const NAMES = [
  ...Object.keys(PROPERTIES),
  ...Object.keys(SHORTHANDS),
  ...Object.keys(ALIASES),
  '--a',
  '--b',
  'colour',
];

function rule(chance: Chance): string {
  const body = chance.list(0, 5, () => declaration(chance)).join('; ');
  if (chance.once(5))
    return `@page ${chance.of(['', ':first', ':left', ':blank'])} { ${body}; @bottom-center { ${declaration(chance)} } }`;
  if (chance.once(12))
    return chance.of([`@media print { ${body}`, '@import "a.css";', '/* ', '}', `@media (${body}) {}`]);
  return `${selector(chance)} { ${body} }`;
}

const selector = (chance: Chance): string =>
  chance
    .list(1, 3, () =>
      chance.of([
        ...TAGS,
        '*',
        '.a',
        '#a',
        ':not(p)',
        'p:nth-child(2n+1)',
        '::before',
        '::marker',
        '[href]',
        ':is(p, b)',
        ':empty',
      ]),
    )
    .join(chance.of([' ', ' > ', ' + ', ', ', '']));

function declaration(chance: Chance): string {
  const name = chance.once(20) ? chance.of(ODD_NAMES) : chance.of(NAMES);
  return `${name}: ${chance.list(1, 2, () => value(chance, name)).join(chance.of([' ', ', ', ' / ']))}`;
}

function value(chance: Chance, name: string): string {
  const number = (): string => (chance.once(2) ? chance.of(ODD_NUMBERS) : String(chance.whole(-5, 400)));
  const grammar = Object.hasOwn(PROPERTIES, name)
    ? PROPERTIES[name as keyof typeof PROPERTIES].grammar.accepts
    : '';
  const words = grammar.split(/[,;] /).filter((word) => /^[a-z-]+$/.test(word));
  return chance.of([
    ...(words.length > 0 ? [chance.of(words), chance.of(words)] : []),
    number() + chance.of(['pt', 'em', 'rem', '%', 'mm', '', 'vw', 'constructor']),
    `calc(${number()}em ${chance.of(['+', '-', '*', '/'])} ${number()}${chance.of(['', 'pt', '%'])})`,
    `var(--a${chance.of([')', ', 1pt)', '', '))'])}`,
    `${chance.of(['attr', 'counter', 'counters', 'content', 'leader', 'target-counter', 'constructor', 'string'])}(${chance.of(['a', '"."', 'constructor', 'page', 'attr(href), page'])})`,
    chance.of(['red', '#12', 'inherit', 'initial', '"x"', 'none', 'auto', '"\\ffff"', 'rgb(1e9, 0, 0)']),
  ]);
}
