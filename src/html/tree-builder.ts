/** Builds the tree from the parser's events. Depth is never a matter of the call stack: open elements are a list. */

import type { Report } from '../base/diagnostics.js';
import type { Place } from '../base/place.js';
import { droppedElement } from './dropped-elements.js';
import { languageTag } from './language-tag.js';
import type { HtmlDocument, HtmlElement, HtmlNode, StyleSheetSource } from './tree.js';
import { writable } from './writable.js';

type Attributes = Readonly<Record<string, string>>;

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

/** As deep as browsers go: every element asks all that it stands in about languages, counters and styles. */
const DEEPEST = 512;

/** Takes the parser's events, then gives the document. */
export class TreeBuilder {
  readonly #options: BuilderOptions;
  readonly #asides: Aside[] = [];
  readonly #styleSheets: StyleSheetSource[] = [];
  #title: string | undefined;
  #rootAttributes: Attributes = {};
  #body = draft('body', {}, { line: 1, column: 1 });
  #open: Draft[] = [this.#body];

  constructor(options: BuilderOptions) {
    this.#options = options;
  }

  open(name: string, attributes: Attributes, offset: number): void {
    if (FRAME.has(name)) this.#openFrame(name, bare(attributes), offset);
    else this.#openElement(name, bare(attributes), offset);
  }

  close(name: string, how: 'written' | 'implied'): void {
    if (METADATA.has(name)) return;
    const aside = FRAME.has(name) ? undefined : this.#asides.pop();
    if (aside) this.#closeAside(aside, how);
    else if (this.#open.length > 1) this.#open.pop();
  }

  text(source: string, offset: number): void {
    const text = writable(source);
    const aside = this.#asides.at(-1);
    if (aside) {
      if (aside.textOffset < 0) aside.textOffset = offset;
      aside.text += text;
    } else addText(this.#writtenTo(), text, () => this.#options.placeOf(offset));
  }

  comment(offset: number): void {
    const { source } = this.#options;
    const isUnclosed = source.startsWith('<!--', offset) && !source.includes('-->', offset);
    if (isUnclosed) this.#reportUnclosed('a comment', offset);
  }

  finish(): HtmlDocument {
    const rootAttributes = this.#rootAttributes;
    return {
      file: this.#options.file,
      title: this.#title ?? '',
      language: languageTag(rootAttributes['lang']) ?? 'en',
      rootAttributes,
      body: this.#body,
      styleSheets: this.#styleSheets,
    };
  }

  #openElement(name: string, attributes: Attributes, offset: number): void {
    this.#reportDropped(name, attributes, offset);
    if (METADATA.has(name)) return;
    const aside = this.#asideFor(name, attributes);
    if (aside) this.#asides.push({ name: aside, attributes, offset, text: '', textOffset: -1 });
    else {
      const element = draft(name, attributes, this.#options.placeOf(offset));
      if (this.#open.length === DEEPEST) this.#reportDepth(offset);
      this.#open[Math.min(this.#open.length, DEEPEST) - 1]!.children.push(element);
      this.#open.push(element);
    }
  }

  /** Text stands behind all that was written, also where what is too deep was put beside its parent. */
  #writtenTo(): Draft {
    const current = this.#open.at(-1)!;
    const deepest = this.#open[DEEPEST - 1];
    return deepest && deepest.children.at(-1) !== current ? deepest : current;
  }

  #reportDepth(offset: number): void {
    const { report, file, placeOf } = this.#options;
    const message = `elements stand in one another more than ${DEEPEST} deep; those further in are set side by side`;
    const hint = 'close elements before others are opened';
    report({ severity: 'warning', code: 'html/too-deep', message, file, place: placeOf(offset), hint });
  }

  #openFrame(name: string, attributes: Attributes, offset: number): void {
    if (name === 'html') this.#rootAttributes = bare({ ...attributes, ...this.#rootAttributes });
    if (name === 'body') this.#adoptBody(bare({ ...attributes, ...this.#body.attributes }), offset);
    this.#open.push(this.#body);
  }

  #adoptBody(attributes: Attributes, offset: number): void {
    const place = this.#options.placeOf(offset);
    const adopted: Draft = { ...this.#body, attributes, place };
    this.#open = this.#open.map((element) => (element === this.#body ? adopted : element));
    this.#body = adopted;
  }

  #reportDropped(name: string, attributes: Attributes, offset: number): void {
    const { report, file, placeOf } = this.#options;
    const dropped = droppedElement(name, attributes);
    if (dropped && this.#asides.length === 0)
      report({ ...dropped, severity: 'warning', file, place: placeOf(offset) });
  }

  /** Where the text of an element goes that is not printed; undefined for one that is. */
  #asideFor(name: string, attributes: Attributes): Aside['name'] | undefined {
    if (this.#asides.length > 0 || droppedElement(name, attributes)) return 'dropped';
    if (name === 'style') return 'style';
    return name === 'title' ? 'title' : undefined;
  }

  #closeAside(aside: Aside, how: 'written' | 'implied'): void {
    if (how === 'implied' && aside.name !== 'dropped') this.#reportUnclosed(`<${aside.name}>`, aside.offset);
    if (aside.name === 'title') this.#title ??= aside.text.replace(/\s+/g, ' ').trim();
    if (aside.name === 'style') this.#styleSheets.push(this.#styleSheet(aside));
  }

  #styleSheet({ attributes, text, textOffset }: Aside): StyleSheetSource {
    const named = attributes['data-source'];
    if (named !== undefined) return { file: named, css: text, lineOffset: 0 };
    const { line, column } = this.#options.placeOf(Math.max(0, textOffset));
    // Blanks in front of the first line keep its columns those of the HTML file.
    return { file: this.#options.file, css: ' '.repeat(column - 1) + text, lineOffset: line - 1 };
  }

  #reportUnclosed(what: string, offset: number): void {
    const { report, file, placeOf } = this.#options;
    const message = `${what} is never closed, so all that follows it is lost`;
    report({ severity: 'warning', code: 'html/unclosed', message, file, place: placeOf(offset) });
  }
}

/** Attributes may have any name, `constructor` too: nothing else is to be found among them. */
function bare(attributes: Attributes): Attributes {
  const entries = Object.entries(attributes).map(([name, value]) => [name, writable(value)]);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries)) as Attributes;
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
