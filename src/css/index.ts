/**
 * The element tree and its style sheets in, the tree with computed styles and the styles of pages out.
 *
 * css-tree parses (`sheet/`, with the values of properties in `grammar/`) and css-select matches (`cascade/`, with
 * inheritance and computed values); counters and generated content are in `content/`. `properties.ts` is the table of
 * what is supported, docs/css.md says it in words, and all that is not supported is reported with its place. Not done
 * here: anything that needs a font's own figures, or knows where a thing will stand. Percentages, white space and
 * text-transform are left to layout.
 */

import type { Report } from '../base/diagnostics.js';
import type { Pt, Size } from '../base/geometry.js';
import { languageTag } from '../html/index.js';
import type { HtmlDocument, HtmlElement, StyleSheetSource } from '../html/tree.js';
import { computeStyle, INITIAL_STYLE } from './cascade/computed-values.js';
import { FARTHEST } from './cascade/gate.js';
import { linkTree, type MatchNode } from './cascade/match-tree.js';
import { largestLetters } from './cascade/page-room.js';
import { type PageContext, pageStyles } from './cascade/page-styles.js';
import { indexRules } from './cascade/rule-index.js';
import { createStyleCache } from './cascade/style-cache.js';
import type { Declaration } from './sheet/declarations.js';
import type { PageRule } from './sheet/page-rules.js';
import { readSheet, readStyleAttribute, type Sheet } from './sheet/sheet.js';
import { createSource } from './sheet/source.js';
import { USER_AGENT_SHEET } from './sheet/user-agent-sheet.js';
import type { PageStyles, StyledDocument } from './style.js';
import { styleTree } from './styled-tree.js';

/** Layout makes boxes of its own. */
export { anonymousStyle } from './cascade/anonymous-style.js';
/** Pages that elements ask for by name may be smaller. */
export { LARGEST_LETTER } from './cascade/page-room.js';
/** Layout numbers pages in the same styles. */
export { counterText } from './content/counters.js';
/** What would not come through a copier. */
export { checkForCopier, familiesIn } from './copier.js';
/** Pictures name colours as style sheets do. */
export { colorIn } from './grammar/color-in.js';

export interface StyleOptions {
  /** The paper the run asks for; it wins over a paper that a sheet names, not over a size in lengths. */
  readonly paper?: Size;
  /** The sheets of the document before, of which those that are the same are not read again. */
  readonly kept?: KeptSheets;
}

/** The sheets of a document as they were read. */
export interface KeptSheets {
  sheets?: ReadonlyMap<string, ReadSheet>;
}

interface ReadSheet {
  readonly sheet: Sheet;
  /** Who is told what is wrong in it, and whether nothing was yet: what is said once is not said again. */
  readonly ear: { report: Report; isSilent: boolean };
}

/** Computes the style of every element that is displayed, and of every kind of page. */
export function computeStyles(document: HtmlDocument, options: StyleOptions, report: Report): StyledDocument {
  const sheets = readSheets(document.styleSheets, options.kept, report);
  const html = linkTree(rootElement(document));
  const rulesFor = indexRules(userAgentSheet(), sheets, html);
  const styleAttribute = styleAttributes(document.file, report);
  const ofRoot = [...rulesFor(html).own.flatMap((rule) => rule.declarations), ...styleAttribute(html)];
  const pageRules = sheets.flatMap((sheet) => sheet.pageRules);
  const { root, scale, pages } = rootAndPages(ofRoot, pageRules, options.paper);
  const stylesOf = createStyleCache({ rulesFor, styleAttribute, scale });
  const language = languageTag(document.body.attributes['lang']) ?? document.language;
  return {
    file: document.file,
    title: document.title,
    language: document.language,
    body: styleTree(html.children[0]!, root, { language, stylesOf }),
    pages,
    fontFaces: sheets.flatMap((sheet) => sheet.fontFaces).toReversed(),
  };
}

interface RootAndPages extends PageContext {
  readonly pages: PageStyles;
}

/** Pages may be measured in letters of the root, which are no larger than pages have room for: so the pages are found first, under whatever letters. */
function rootAndPages(
  ofRoot: readonly Declaration[],
  rules: readonly PageRule[],
  paper: Size | undefined,
): RootAndPages {
  const under = (declarations: readonly Declaration[], largestLetters: Pt): RootAndPages => {
    const { fontSize } = INITIAL_STYLE.style;
    const root = computeStyle(declarations, INITIAL_STYLE, { rootFontSize: fontSize, largestLetters });
    const scale = { rootFontSize: root.style.fontSize, largestLetters };
    const around = { root, scale, paper };
    return { ...around, pages: pageStyles(rules, around) };
  };
  return under(ofRoot, largestLetters(under(ofRoot.map(silent), FARTHEST).pages));
}

/** What is wrong is told when it is looked at again. */
const silent = (declaration: Declaration): Declaration =>
  declaration.kind === 'variable' ? declaration : { ...declaration, complain: () => {} };

function readSheets(
  sources: readonly StyleSheetSource[],
  kept: KeptSheets | undefined,
  report: Report,
): Sheet[] {
  const read = sources.map((source): [string, ReadSheet] => {
    const key = JSON.stringify(source);
    const known = kept?.sheets?.get(key);
    if (!known?.ear.isSilent) return [key, readAuthorSheet(source, report)];
    known.ear.report = report;
    return [key, known];
  });
  if (kept) kept.sheets = new Map(read);
  return read.map(([, { sheet }]) => sheet);
}

function readAuthorSheet({ file, css, lineOffset }: StyleSheetSource, to: Report): ReadSheet {
  const ear = { report: to, isSilent: true };
  const report: Report = (message) => {
    ear.isSilent = false;
    ear.report(message);
  };
  const placeOf = (line: number, column: number) => ({ line: line + lineOffset, column });
  return { sheet: readSheet(createSource({ css, file, placeOf, report })), ear };
}

let userAgent: Sheet | undefined;

/** Read once for all documents. Its faults would be the program's own; what its shares of a page's sizes come to is the page's. */
function userAgentSheet(): Sheet {
  if (userAgent) return userAgent;
  const faults: string[] = [];
  const report: Report = ({ message, place }) => void faults.push(`line ${place?.line}: ${message}`);
  const placeOf = (line: number, column: number) => ({ line, column });
  userAgent = readSheet(createSource({ css: USER_AGENT_SHEET, file: 'user agent', placeOf, report }));
  if (faults.length > 0) throw new Error(`user agent sheet, ${faults.join('; ')}`);
  return userAgent;
}

/** Reads each distinct style attribute once; its faults are placed at the first element that has it. */
function styleAttributes(file: string, report: Report): (node: MatchNode) => readonly Declaration[] {
  const read = new Map<string, readonly Declaration[]>();
  return ({ element }) => {
    const css = element.attributes['style'];
    if (css === undefined) return [];
    let declarations = read.get(css);
    if (!declarations) {
      declarations = readStyleAttribute(createSource({ css, file, placeOf: () => element.place, report }));
      read.set(css, declarations);
    }
    return declarations;
  };
}

function rootElement({ rootAttributes, body }: HtmlDocument): HtmlElement {
  return {
    kind: 'element',
    name: 'html',
    attributes: rootAttributes,
    children: [body],
    place: { line: 1, column: 1 },
  };
}
