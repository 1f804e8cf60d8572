/** Files that people bring, with pieces in them that nobody would write: documents, web pages, settings, edits. */

import { eBook, openDocument, wordFile } from '../read/office-files.js';
import { makeSentence } from './article-maker.js';
import { ODD_NAMES, ODD_NUMBERS, ODD_TEXTS } from './oddities.js';
import { makePage } from './page-maker.js';
import type { Chance } from './random.js';

type Bytes = Uint8Array<ArrayBufferLike>;

/** An office document or e-book by its name: now and then cut off, or with a byte that is another. */
export function makeDocument(chance: Chance): readonly [name: string, bytes: Bytes] {
  const body = (tags: string) => chance.list(1, 9, () => markup(chance, tags.split(' '), 0)).join('');
  const [name, bytes] = chance.of<() => [string, Bytes]>([
    () => ['a.docx', wordFile(body(WORD), [{ name: odd(chance), content: body(WORD) }])],
    () => ['a.odt', openDocument(body(OPEN), body(OPEN))],
    () => ['a.epub', eBook({ texts: { 'a.xhtml': body(XHTML), [odd(chance)]: '' }, contents: body(XHTML) })],
  ])();
  if (chance.once(8)) return [name, bytes.subarray(0, chance.whole(0, bytes.length))];
  if (chance.once(8)) bytes[chance.whole(0, bytes.length - 1)] = chance.whole(0, 255);
  return [name, bytes];
}

const WORD =
  'w:p w:p w:p w:r w:r w:t w:t w:tbl w:tr w:tc w:ins w:del w:hyperlink w:pPr w:rPr w:footnoteReference w:drawing w:fldChar w:br w:sdt';
const OPEN =
  'text:p text:p text:p text:h text:span text:list text:list-item table:table table:table-row table:table-cell text:note text:s text:tab style:style text:a text:tracked-changes';
const XHTML = 'p p p h1 h2 div li ol a section nav table tr td img aside br';

/** Elements in elements, with text in the inner ones. */
function markup(chance: Chance, tags: readonly string[], depth: number): string {
  if (depth > 5 || chance.once(3)) return escaped(makeSentence(chance));
  const tag = chance.of(tags);
  const attributes = chance
    .list(
      0,
      2,
      () =>
        `${chance.of(['w:val', 'r:id', 'text:style-name', 'href', 'id', 'table:number-columns-repeated'])}`,
    )
    .filter((name, index, all) => all.indexOf(name) === index)
    .map((name) => ` ${name}="${escaped(chance.of([...ODD_NUMBERS, ...ODD_NAMES, 'Heading1', '#a']))}"`);
  const nested = chance.once(30) ? chance.whole(10, 400) : 1;
  const inner = chance.list(1, 4, () => markup(chance, tags, depth + 1)).join('');
  const close = chance.once(40) ? '' : `</${tag}>`.repeat(nested);
  return `<${tag}${attributes.join('')}>${`<${tag}>`.repeat(nested - 1)}${inner}${close}`;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** A name that a part of a zip file can have. */
const odd = (chance: Chance): string =>
  chance.of(['word/footnotes.xml', 'word/_rels/document.xml.rels', 'b.xhtml', '../b.xml', ...ODD_NAMES]) ||
  'x';

/** A web page that is saved, alone or as a letter with it. */
export function makeWebPage(chance: Chance): readonly [name: string, text: string] {
  const prose = chance.list(0, 6, () => `<p>${escaped(makeSentence(chance))}</p>`).join('');
  const page = makePage(chance).replace('<body>', `<body><article>${prose}`);
  const letter = `MIME-Version: 1.0\nSubject: ${chance.of(ODD_TEXTS)}\nContent-Type: text/html; charset=${chance.of(['utf-8', ...ODD_NAMES])}\n\n`;
  return chance.of([
    ['a.html', page],
    ['a.xhtml', page],
    ['a.mht', letter + page],
  ]);
}

const OPTIONS =
  'template edition length pages sections paper print impose duplex format pack title date type language strict school looks fonts words'.split(
    ' ',
  );
const INNER = 'name logo footer body ink accent ruled reading-font __proto__ constructor'.split(' ');

/** Settings, of which every other is one. */
export const makeSettings = (chance: Chance): string =>
  chance
    .list(1, 3, () => {
      const text = quoted(chance.of(ODD_TEXTS));
      if (chance.once(2))
        return chance.of([
          ...[
            `title: ${text}`,
            `school: { name: ${text}, footer: ${text} }`,
            `date: ${text}`,
            'print: large',
          ],
          ...[`words: { Before you read: ${text} }`, 'paper: a5', 'impose: 2up', 'looks: { body: 9pt }'],
          ...[`looks: { ink: ${chance.of(['red', '"#123"', 'rgb(1, 2, 3)', 'hsl(1e9, 5%, 5%)'])} }`],
        ]);
      const name = chance.once(6) ? quoted(chance.of(ODD_NAMES)) : chance.of(OPTIONS);
      return `${name}: ${chance.once(2) ? yaml(chance) : `{ ${chance.of(INNER)}: ${yaml(chance)} }`}`;
    })
    .join('\n');

const DEEDS = 'drop swap edit move rename add'.split(' ');
const KINDS =
  'guide theme paragraph word person label question discussion task overview summary figure statement quote date constructor'.split(
    ' ',
  );
const FIELDS =
  'says paragraph title question answer lines to after theme text word meaning for choices __proto__'.split(
    ' ',
  );

/** Edits, most of which fit nothing. */
export const makeEdits = (chance: Chance): string =>
  chance
    .list(1, 6, () => {
      const fields = chance.list(0, 3, () => `\n  ${chance.of(FIELDS)}: ${yaml(chance)}`);
      return `- ${chance.of(DEEDS)}: ${chance.once(9) ? yaml(chance) : chance.of(KINDS)}${fields.join('')}`;
    })
    .join('\n');

const yaml = (chance: Chance): string =>
  chance.of([
    ...[quoted(chance.of(ODD_TEXTS)), quoted(chance.of(ODD_NAMES)), chance.of(ODD_NUMBERS)],
    ...[
      'The…',
      '…',
      'first',
      'Ships',
      'red',
      '11pt',
      '[a, 1]',
      '{ a: 1 }',
      '',
      'null',
      '*a',
      '&a [*a]',
      '1',
      '2',
    ],
  ]);

const quoted = (text: string): string => JSON.stringify(text);
