/** Builds the tree from the parser's events. Depth is never a matter of the call stack: open elements are a list. */

import type { Report } from '../base/diagnostics.js';
import type { Place } from '../base/place.js';
import { droppedElement } from './dropped-elements.js';
import type { HtmlDocument, HtmlElement, HtmlNode, StyleSheetSource } from './tree.js';

type Attributes = Readonly<Record<string, string>>;

export interface TreeBuilder {
  open(name: string, attributes: Attributes, offset: number): void;
  close(name: string, how: 'written' | 'implied'): void;
  text(text: string, offset: number): void;
  comment(offset: number): void;
  finish(): HtmlDocument;
}

export interface BuilderOptions {
  readonly source: string;
  readonly file: string;
  readonly report: Report;
  readonly placeOf: (offset: number) => Place;
}

/** An element whose children are still coming. */
interface Draft extends HtmlElement {
  readonly children: HtmlNode[];
}

/** The part of the page outside the tree: it collects text that is not printed. */
interface Aside {
  readonly name: 'style' | 'title' | 'dropped';
  readonly attributes: Attributes;
  readonly offset: number;
  text: string;
  textOffset: number;
}

/** These three are never nodes of their own: whatever stands in them goes to the one body. */
const FRAME = new Set(['html', 'head', 'body']);

/** Elements of the head that hold nothing to print. */
const METADATA = new Set(['meta', 'base', 'link']);

export function createTreeBuilder({ source, file, report, placeOf }: BuilderOptions): TreeBuilder {
  const asides: Aside[] = [];
  const styleSheets: StyleSheetSource[] = [];
  let title: string | undefined;
  let rootAttributes: Attributes = {};
  let body = draft('body', {}, { line: 1, column: 1 });
  let open: Draft[] = [body];

  function openFrame(name: string, attributes: Attributes, offset: number): void {
    if (name === 'html') rootAttributes = { ...attributes, ...rootAttributes };
    if (name === 'body') adoptBody({ ...attributes, ...body.attributes }, placeOf(offset));
    open.push(body);
  }

  function adoptBody(attributes: Attributes, place: Place): void {
    const adopted: Draft = { ...body, attributes, place };
    open = open.map((element) => (element === body ? adopted : element));
    body = adopted;
  }

  function openAside(name: string, attributes: Attributes, offset: number): boolean {
    const dropped = droppedElement(name, attributes);
    if (dropped) report({ ...dropped, severity: 'warning', file, place: placeOf(offset) });
    if (METADATA.has(name)) return false;
    const inside = asides.length > 0 || dropped !== undefined;
    const isTitle = name === 'title' && !open.some((element) => element.name === 'svg');
    if (!inside && name !== 'style' && !isTitle) return false;
    const kind = inside ? 'dropped' : name === 'style' ? 'style' : 'title';
    asides.push({ name: kind, attributes, offset, text: '', textOffset: -1 });
    return true;
  }

  function closeAside(aside: Aside, how: 'written' | 'implied'): void {
    if (how === 'implied' && aside.name !== 'dropped') reportUnclosed(`<${aside.name}>`, aside.offset);
    if (aside.name === 'title') title ??= aside.text.replace(/\s+/g, ' ').trim();
    if (aside.name === 'style') styleSheets.push(styleSheet(aside));
  }

  function styleSheet({ attributes, text, textOffset }: Aside): StyleSheetSource {
    const named = attributes['data-source'];
    if (named !== undefined) return { file: named, css: text, lineOffset: 0 };
    const { line, column } = placeOf(Math.max(0, textOffset));
    // Blanks in front of the first line keep its columns those of the HTML file.
    return { file, css: ' '.repeat(column - 1) + text, lineOffset: line - 1 };
  }

  function reportUnclosed(what: string, offset: number): void {
    report({
      severity: 'warning',
      code: 'html/unclosed',
      message: `${what} is never closed, so all that follows it is lost`,
      file,
      place: placeOf(offset),
    });
  }

  return {
    open(name, attributes, offset) {
      if (FRAME.has(name)) return openFrame(name, attributes, offset);
      if (openAside(name, attributes, offset) || METADATA.has(name)) return;
      const element = draft(name, attributes, placeOf(offset));
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    close(name, how) {
      if (METADATA.has(name)) return;
      const aside = FRAME.has(name) ? undefined : asides.pop();
      if (aside) closeAside(aside, how);
      else if (open.length > 1) open.pop();
    },
    text(text, offset) {
      const aside = asides.at(-1);
      if (!aside) return addText(open.at(-1)!, text, () => placeOf(offset));
      if (aside.textOffset < 0) aside.textOffset = offset;
      aside.text += text;
    },
    comment(offset) {
      if (source.startsWith('<!--', offset) && !source.includes('-->', offset)) {
        reportUnclosed('a comment', offset);
      }
    },
    finish() {
      const language = rootAttributes['lang'] || 'en';
      return { file, title: title ?? '', language, rootAttributes, body, styleSheets };
    },
  };
}

function draft(name: string, attributes: Attributes, place: Place): Draft {
  return { kind: 'element', name, attributes, children: [], place };
}

/** Entities arrive as texts of their own; neighbours become one node. White space before the first node is dropped. */
function addText(parent: Draft, text: string, place: () => Place): void {
  const last = parent.children.at(-1);
  if (last?.kind === 'text')
    parent.children[parent.children.length - 1] = { ...last, text: last.text + text };
  else if (parent.name !== 'body' || parent.children.length > 0 || text.trim() !== '') {
    parent.children.push({ kind: 'text', text, place: place() });
  }
}
