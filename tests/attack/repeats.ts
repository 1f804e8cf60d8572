/** Texts that are one thing over and over: whatever looks back, or ahead, from each of them does so as often as there are. */

type Repeat = (times: number) => string;

const body = (text: string): string =>
  `The Storm\n\nBy Ida Holm\n\nThe harbour master closed the port on Monday.\n\n${text}\n`;

const numbered = (times: number, make: (index: number) => string, between = ' '): string =>
  Array.from({ length: times }, (_, index) => make(index)).join(between);

/** Each name says what is repeated; every article is of one paragraph, if not told otherwise. */
export const ARTICLES: Readonly<Record<string, Repeat>> = {
  'names joined by and': (n) => body(`${numbered(n, (i) => `Ada Obi${letters(i)}`, ' and ')} left.`),
  'names joined by commas': (n) => body(`${numbered(n, (i) => `Ada Obi${letters(i)}`, ', ')} left.`),
  'one name joined by and': (n) => body(`${'Ada Obi and '.repeat(n)}Ben left.`),
  'quotations with the same speaker': (n) => body('“It holds,” said Ada Obi. '.repeat(n)),
  'quotations cut by she said': (n) => body('"Well," she said, "no," '.repeat(n)),
  'quotations without a speaker': (n) => body('“It holds.” '.repeat(n)),
  'quotations in a paragraph each': (n) => body('“It holds,” said Ada Obi.\n\n'.repeat(n)),
  'lower case and said': (n) => body('"no," said x. '.repeat(n)),
  possessives: (n) => body(`${"Ada's ".repeat(n)}boat left.`),
  'possessives of many': (n) => body(`${numbered(n, (i) => `Obi${letters(i)}'s`)} boat left.`),
  'words without a stop': (n) => body('boat '.repeat(n)),
  'capitalised words': (n) => body('Boat '.repeat(n)),
  capitals: (n) => body('BOAT '.repeat(n)),
  'short sentences': (n) => body('The boat left. '.repeat(n)),
  'sentences of many names': (n) => body(numbered(n, (i) => `Ada Obi${letters(i)} left the port.`)),
  'paragraphs of one sentence': (n) => body('The boat left the port in the storm.\n\n'.repeat(n)),
  'lines without paragraphs': (n) => body('The boat left the port\n'.repeat(n)),
  commas: (n) => body(`${'boats, '.repeat(n)}left.`),
  'that that': (n) => body(`He said ${'that she said '.repeat(n)}no.`),
  'of of': (n) => body(`The mayor ${'of the town '.repeat(n)}left.`),
  who: (n) => body(`The man ${'who saw the man '.repeat(n)}left.`),
  numbers: (n) => body(`${'12,000 and '.repeat(n)}five boats left.`),
  dates: (n) => body('On 5 May 2015 it began. '.repeat(n)),
  years: (n) => body(`${'in 1990 '.repeat(n)}it began.`),
  dashes: (n) => body(`${'boats — '.repeat(n)}left.`),
  brackets: (n) => body(`${'(boats '.repeat(n)}left.`),
  'opening quotation marks': (n) => body(`${'“boats '.repeat(n)}left.`),
  'single quotation marks': (n) => body(`${"'boats ".repeat(n)}left.`),
  abbreviations: (n) => body(`${'Mr. '.repeat(n)}Obi left.`),
  initials: (n) => body(`${'A. '.repeat(n)}Obi left.`),
  ellipses: (n) => body(`${'boats... '.repeat(n)}left.`),
  hyphens: (n) => body(`${'a-'.repeat(n)}b left.`),
  'one long word': (n) => body('a'.repeat(n)),
  spaces: (n) => body(`The boat${' '.repeat(n)}left.`),
  'speakers with labels': (n) => body('OBI: It holds.\n\nHOLM: No.\n\n'.repeat(n)),
  'steps with numbers': (n) => body(numbered(n, (i) => `${(i % 9) + 1}. Mix it.`, '\n\n')),
  'lines of one figure': (n) => body('5\n'.repeat(n)),
  'list items': (n) => body('- The boat left.\n'.repeat(n)),
  'however and therefore': (n) => body('However, the boat left. Therefore it sank. '.repeat(n)),
  'figures between marks': (n) => body('“We had 12 boats,” said Ida Holm. '.repeat(n)),
  'terms that are explained': (n) =>
    body(
      numbered(
        n,
        (i) => `The molten rock under the hill is called magma${letters(i)} by those who live there.`,
        '\n\n',
      ),
    ),
  'speakers with a line each': (n) =>
    body(
      numbered(
        n,
        (i) => `“The water in the lake has never been as high as it is now,” said Ada Obi${letters(i)}.`,
        '\n\n',
      ),
    ),
  'views of people in a dispute': (n) =>
    body(
      numbered(
        n,
        (i) =>
          `“We must never sell the lake to the town below,” said Ada Obi${letters(i)}. The town is against it.`,
        '\n\n',
      ),
    ),
  'speakers who are only meant': (n) =>
    body(
      numbered(
        n,
        (i) => `Ada Obi${letters(i)} came. “The water in the lake has never been as high as now,” she said.`,
        '\n\n',
      ),
    ),
  'events with a year each': (n) =>
    body(
      numbered(n, (i) => `In ${1100 + i} the council of the town opened a bridge over the river.`, '\n\n'),
    ),
  'events in one paragraph': (n) =>
    body(numbered(n, (i) => `In ${1100 + i} the council of the town opened a bridge over the river.`)),
  'what is brought in and named again': (n) =>
    body('The town made a study of the boats. The study found the harbour in a bad state.\n\n'.repeat(n)),
  pronouns: (n) => body(`Ada Obi left. ${'She said he saw them. '.repeat(n)}`),
};

/** The same in Markdown. */
export const MARKDOWN: Readonly<Record<string, Repeat>> = {
  headings: (n) => body('## A heading\n\nText stands here.\n\n'.repeat(n)),
  'headings alone': (n) => body('## A heading\n\n'.repeat(n)),
  'nested quotations': (n) => body(`${'> '.repeat(n)}boats`),
  'nested lists': (n) => body(numbered(n, (i) => `${'  '.repeat(i)}- boats`, '\n')),
  backticks: (n) => body(numbered(n, (i) => '`'.repeat(1 + (i % 99)))),
  'opening brackets': (n) => body('['.repeat(n)),
  links: (n) => body('[boats](http://example.org "boats") '.repeat(n)),
  'link titles': (n) => body('[a](b "'.repeat(n)),
  footnotes: (n) => body(numbered(n, (i) => `Boats[^${i}]\n\n[^${i}]: A note.`, '\n\n')),
  stars: (n) => body('*boats **boats '.repeat(n)),
  'entities without an end': (n) => body('&#'.repeat(n)),
  'HTML tags': (n) => body('<b>boats '.repeat(n)),
  tables: (n) => body(`| a | b |\n|---|---|\n${'| boats | left |\n'.repeat(n)}`),
};

const letters = (index: number): string =>
  index === 0 ? '' : letters(Math.floor(index / 26)) + String.fromCharCode(97 + (index % 26));

const columns = (inside: string): string => `<div style="columns:2">${inside}</div>`;

/** Pages of HTML with their sheet of styles, for the page half. */
export const PAGES: Readonly<Record<string, Repeat>> = {
  paragraphs: (n) => '<p>boats left'.repeat(n),
  'nested blocks': (n) => `${'<div>'.repeat(n)}boats`,
  'nested inlines': (n) => `<p>${'<b>'.repeat(n)}boats`,
  'nested lists': (n) => `${'<ul><li>'.repeat(n)}boats`,
  'nested quotations': (n) => `${'<blockquote><p>a'.repeat(n)}boats`,
  'nested spans with a language': (n) => `<p>${'<i lang=de><i lang=fr>'.repeat(n)}boats`,
  'table rows': (n) => `<table>${'<tr><td>a<td>b'.repeat(n)}</table>`,
  'tables in a row': (n) => '<table><tr><td>a<td>b</table>'.repeat(n),
  'spanning cells': (n) => `<table>${'<tr><td rowspan=9 colspan=3>a<td>b'.repeat(n)}</table>`,
  'rows of one tall cell': (n) => `<table><tr><td rowspan=65000>a${'<td>b<tr>'.repeat(n)}</table>`,
  'cells in a row': (n) => `<table><tr>${'<td>a'.repeat(n)}</table>`,
  selectors: (n) =>
    `<style>${numbered(n, (i) => `.c${i} p { color: red }`)}</style>${'<p class=c5>boats'.repeat(9)}`,
  'star rules': (n) => `<style>${'* { color: red } '.repeat(n)}</style>${'<p>boats'.repeat(9)}`,
  'rules that leave one out': (n) =>
    `<style>${numbered(n, (i) => `p:not(.c${i}) { color: red }`)}</style>${'<p>boats'.repeat(n)}`,
  'rules with variables': (n) =>
    `<style>${numbered(n, (i) => `p { color: var(--a${i}, red) }`)}</style>${'<p>boats'.repeat(9)}`,
  'child selectors': (n) => `<style>p${' > p'.repeat(Math.min(n, 999))} { color: red }</style><p>boats`,
  'sibling selectors': (n) => `<style>p ~ p ~ b { color: red }</style>${'<p>boats</p>'.repeat(n)}`,
  declarations: (n) => `<style>p { ${'color: red; '.repeat(n)} }</style><p>boats`,
  'bad declarations': (n) => `<style>p { ${'colour: red; '.repeat(n)} }</style><p>boats`,
  variables: (n) => `<style>p { ${numbered(n, (i) => `--a${i}: 1pt;`)} }</style><p>boats<p>boats`,
  counters: (n) =>
    `<style>p { counter-increment: a } p::before { content: counters(a, ".") }</style>${'<p>a'.repeat(n)}`,
  'named strings': (n) => `<style>h2 { string-set: a content() }</style>${'<h2>boats</h2>'.repeat(n)}`,
  bookmarks: (n) => '<h2>boats</h2><h3>left</h3>'.repeat(n),
  'one long word': (n) => `<p>${'a'.repeat(n)}`,
  'one long paragraph': (n) => `<p>${'boats left '.repeat(n)}`,
  'soft hyphens': (n) => `<p>${'boats&shy;'.repeat(n)}`,
  'answer lines': (n) => '<textarea rows=3></textarea>'.repeat(n),
  underscores: (n) => `<p>${'______ '.repeat(n)}`,
  'one letter': (n) => `<p>${'x '.repeat(n)}`,
  'flex rows': (n) => '<div style="display:flex;gap:1pt"><p>boats<p>left</div>'.repeat(n),
  'boxes in a flex row': (n) =>
    `<div style="display:flex">${'<p style="flex:1;max-width:9pt">a'.repeat(n)}</div>`,
  'nested flex rows': (n) => `${'<div style="display:flex">a'.repeat(n)}`,
  // One page: each of many would be cut through every set.
  'nested columns': (n) => `${'<div style="columns:2">'.repeat(n)}${'<p>boats'.repeat(9)}`,
  'columns in columns': (n) => columns(columns('<p>boats<p>left').repeat(n)),
  'columns in columns in columns': (n) => columns(columns(columns('<p>boats<p>left').repeat(n))),
  'lines of one cell': (n) => `<table><tr><td>${'a<br>'.repeat(n)}<td>b</table>`,
  'rows of a table in a cell': (n) =>
    `<table><tr><td><table>${'<tr><td>a<br>b'.repeat(n)}</table><td>b</table>`,
  'lines of columns in a cell': (n) =>
    `<table><tr><td><div style="columns:2">${'<p>a'.repeat(n)}</div><td>b</table>`,
  'rows above a footer': (n) => `<table><tfoot><tr><td>c</tfoot>${'<tr><td>a'.repeat(n)}</table>`,
  'col elements': (n) => `<table>${'<col style="width:9pt">'.repeat(n)}<tr><td>a</table>`,
  notes: (n) => '<p>boats<i style="float:footnote">left</i>'.repeat(n),
  'notes in a line': (n) => `<p>${'<i style="float:footnote">a</i>'.repeat(n)}`,
  'pages by name': (n) =>
    `<style>@page a { margin: 9pt } p + p { page: a }</style>${'<p>boats<p>left<br>'.repeat(n)}`,
  drawings: (n) =>
    `<img alt=a src="data:image/svg+xml;base64,${btoa(`<svg>${'<g><path d="M0 0L9 9"/>'.repeat(n)}</svg>`)}">`,
  columns: (n) => columns('<p>boats left'.repeat(n)),
  'right to left': (n) => `<p>${'שלום abc '.repeat(n)}`,
  accents: (n) => `<p>a${'\u0301'.repeat(n)}`,
  'links to one place': (n) => `<h2 id=a>a</h2>${'<a href="#a">boats</a> '.repeat(n)}`,
  'links to pages': (n) =>
    `<style>a::after { content: target-counter(attr(href), page) }</style>${numbered(n, (i) => `<p id=i${i}><a href="#i${i}">a</a>`)}`,
};
