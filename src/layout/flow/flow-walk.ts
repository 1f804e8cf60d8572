/**
 * Walks the styled tree and writes down its flow. Anonymous boxes are made here, the structure is tagged here, with
 * a stack of our own instead of recursion.
 */

import type { Place } from '../../base/place.js';
import { inTableOrder } from '../../base/table-order.js';
import type { ComputedStyle, ContentPart, Display, StyledElement, StyledNode } from '../../css/style.js';
import type { Mark } from '../galley/galley.js';
import { resolveMargin } from '../galley/widths.js';
import { type LayoutContext, MAX_NESTED_COLUMNS, MAX_NESTED_CONTEXTS } from '../layout-context.js';
import { isBlank } from '../line/form.js';
import type { InlineText } from '../line/inline-box.js';
import type { Owner } from '../page.js';
import { tableGrid } from '../table/table-grid.js';
import {
  anonymous,
  blockChildren,
  COLUMNS,
  FLEX,
  flexItems,
  inlineChildren,
  NO_EDGE,
  sides,
} from './anonymous.js';
import type { FlowEvent, InlineToken } from './flow.js';
import { contentTokens, marksOf } from './generated.js';
import { blockSource, inlineSource } from './inline-source.js';
import { noteOf } from './notes.js';
import { holdsText } from './structure-builder.js';
import { apart, tagBlank, tagBlock, tagListItem, tagPicture, termParent } from './structure-roles.js';

/** Everything inside `root`, whose content belongs to `owner`. */
export function flowOf(root: StyledElement, owner: Owner, context: LayoutContext): FlowEvent[] {
  const walk = new FlowWalk(context);
  walk.run(root, owner);
  return walk.events;
}

interface Frame {
  readonly element: StyledElement;
  readonly children: readonly StyledNode[];
  next: number;
  /** Of what stands in it; for a block, of its paragraphs' parent. */
  readonly owner: Owner;
  readonly label: Owner;
  /** Set for inline elements. */
  source: InlineText | undefined;
}

class FlowWalk {
  readonly events: FlowEvent[] = [];
  readonly #context: LayoutContext;
  readonly #stack: Frame[] = [];
  #tokens: InlineToken[] = [];
  /** The source of text directly in the block at hand; made with the first text, as it may need a tag. */
  #blockSource: InlineText | undefined;

  constructor(context: LayoutContext) {
    this.#context = context;
  }

  run(root: StyledElement, owner: Owner): void {
    this.#push(root, owner);
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      const child = frame.children[frame.next++];
      if (!child) this.#leave(frame);
      else if (child.kind === 'text') this.#text(child.text);
      else if (child.kind === 'content') this.#content(child.parts, frame.element);
      else this.#enter(child);
    }
  }

  /** Whether another table, column set or inline block may be set here. */
  #nests(): boolean {
    return this.#context.depth < MAX_NESTED_CONTEXTS;
  }

  #push(element: StyledElement, owner: Owner, label: Owner = owner): void {
    const children = this.#nests() ? blockChildren(element) : partsOf(element);
    this.#stack.push({ element, children, next: 0, owner, label, source: undefined });
  }

  #leave(frame: Frame): void {
    this.#stack.pop();
    if (frame.source) {
      if (isOverride(frame.element))
        this.#tokens.push({ kind: 'text', text: END_OF_OVERRIDE, source: frame.source });
      this.#tokens.push(edgeToken(frame.element.style, 'right', frame.source));
      return;
    }
    this.#endParagraph(frame);
    if (this.#stack.length > 0) this.events.push({ kind: 'close', element: frame.element });
  }

  #enter(element: StyledElement): void {
    const { name } = element;
    const { display } = element.style;
    if (name === 'br') this.#tokens.push({ kind: 'break', source: this.#source() });
    else if (name === 'wbr') this.#text('\u200b');
    else if (name === '::marker') this.#marker(element);
    else if (name === 'textarea') this.#whole('answer-lines', element);
    else if (isBlank(element) || (name === 'img' && !isBlockLevel(element))) this.#atom(element);
    else if (display === 'inline-block' && this.#nests()) this.#atom(element);
    else if (display === 'inline' && element.style.float === 'footnote') this.#note(element);
    else if (display === 'inline') this.#enterInline(element);
    else if (name === 'img') this.#whole('picture', element);
    else if (name === COLUMNS) this.#columns(element);
    else if (name === FLEX) this.#flex(element);
    else if (display === 'table' && this.#nests()) this.#whole('table', element);
    else this.#enterBlock(element);
  }

  #columns(element: StyledElement): void {
    const owner = this.#openBlock();
    const { style } = this.#block().element;
    const columnsAround = this.#context.columnsAround + 1;
    const box = { ...element, name: '' };
    if (columnsAround > MAX_NESTED_COLUMNS) this.#oneColumn(box, owner);
    else {
      const flow = flowOf(box, owner, { ...deeper(this.#context), columnsAround });
      this.events.push({ kind: 'columns', element, owner, marks: [], style, flow });
    }
  }

  #oneColumn(element: StyledElement, owner: Owner): void {
    const message = 'columns stand in columns within columns here, so these are set as one';
    const hint = 'take the columns from what stands around them';
    this.#context.complain({ code: 'layout/nesting', message, hint, once: true }, element);
    this.events.push({ kind: 'open', element, marks: [] });
    this.#push(element, owner);
  }

  /** Each box of a row is read to its end, however many pages it stands on beside the others. */
  #flex(element: StyledElement): void {
    const owner = this.#openBlock();
    const { style } = this.#block().element;
    const context = deeper(this.#context);
    const items = flexItems(element).map((item) => {
      const framed = isFramed(item);
      const child = framed ? { ...item, style: within(item.style) } : item;
      const flow = flowOf(anonymous(element, 'block', [child]), apart(owner, context), context);
      return { element: item, framed, flow };
    });
    this.events.push({ kind: 'flex', element, owner, marks: [], style, items });
  }

  #enterBlock(element: StyledElement): void {
    const parent = this.#openBlock();
    if (NESTING.has(element.style.display) && !this.#nests()) this.#tooDeep(element);
    this.events.push({ kind: 'open', element, marks: marksOf(element, this.#context) });
    if (element.name === 'li') {
      const { label, body } = tagListItem(element, parent, this.#context);
      this.#push(element, body, label);
    } else this.#push(element, tagBlock(element, termParent(element, parent, this.#context), this.#context));
  }

  #enterInline(element: StyledElement): void {
    const source = inlineSource(element, this.#source(), this.#context);
    for (const mark of marksOf(element, this.#context)) this.#tokens.push({ kind: 'mark', mark });
    this.#tokens.push(edgeToken(element.style, 'left', source));
    if (isOverride(element))
      this.#tokens.push({ kind: 'text', text: OVERRIDE[element.style.direction], source });
    const { owner } = source;
    const children = this.#nests() ? inlineChildren(element) : partsOf(element);
    this.#stack.push({ element, children, next: 0, owner, label: owner, source });
  }

  /** A note at the foot of the page: its number stands here. What a cell, columns or a row hold has no foot of its own. */
  #note(element: StyledElement): void {
    if (this.#context.depth > 0) {
      const message =
        'a note in a table, columns or a row cannot stand at the foot of the page, so it stands in the text';
      this.#context.complain({ code: 'layout/note', message }, element);
      this.#enterInline(element);
      return;
    }
    const around = this.#source();
    const number = String(++this.#context.counted.notes);
    const inside = (inner: StyledElement, of: Owner) => flowOf(inner, of, deeper(this.#context));
    const { call, mark } = noteOf(element, { number, around, flowOf: inside }, this.#context);
    this.#tokens.push({ kind: 'text', text: number, source: call }, { kind: 'mark', mark });
  }

  /** A table, picture or answer space that stands between paragraphs. */
  #whole(kind: 'table' | 'picture' | 'answer-lines', element: StyledElement): void {
    const parent = this.#openBlock();
    const marks = marksOf(element, this.#context);
    if (kind === 'table') this.#table(element, parent, marks);
    else if (kind === 'picture') {
      const owner = tagPicture(element, parent, this.#context);
      this.events.push({ kind, element, owner, marks });
    } else {
      const isWritten = element.children.length > 0;
      const owner = tagBlank(element, isWritten ? this.#paragraphOwner(parent) : parent, this.#context);
      this.events.push({ kind, element, owner, marks });
    }
  }

  #table(element: StyledElement, parent: Owner, marks: readonly Mark[]): void {
    const context = deeper(this.#context);
    const owner = element.name === '' ? parent : tagBlock(element, parent, this.#context);
    const inside = { context, flowOf: (inner: StyledElement, of: Owner) => flowOf(inner, of, context) };
    this.events.push({ kind: 'table', element, owner, marks, grid: tableGrid(element, owner, inside) });
  }

  #atom(element: StyledElement): void {
    const source = this.#source();
    for (const mark of marksOf(element, this.#context)) this.#tokens.push({ kind: 'mark', mark });
    const owner = this.#atomOwner(element, source.owner);
    const replaced = element.name === 'img' || isBlank(element);
    const flow = replaced ? [] : flowOf(element, owner, deeper(this.#context));
    this.#tokens.push({ kind: 'atom', element, owner, source, flow });
  }

  #atomOwner(element: StyledElement, parent: Owner): Owner {
    if (element.name === 'img') return tagPicture(element, parent, this.#context);
    return isBlank(element) ? tagBlank(element, parent, this.#context) : parent;
  }

  #marker(element: StyledElement): void {
    const frame = this.#stack.at(-1)!;
    const source = { ...blockSource(element, frame.label, this.#context), decoration: undefined };
    const parts = element.children.flatMap((child) => (child.kind === 'content' ? child.parts : []));
    const tokens = parts.flatMap((part) => contentTokens(part, { element, source }, this.#context));
    if (frame.element.style.listStylePosition === 'inside') this.#tokens.push(...tokens);
    else if (tokens.length > 0) this.events.push({ kind: 'marker', element, tokens });
  }

  #text(text: string): void {
    if (this.#tokens.length === 0 && isCollapsedAway(text, this.#stack.at(-1)!.element.style)) return;
    this.#tokens.push({ kind: 'text', text, source: this.#source() });
  }

  #content(parts: readonly ContentPart[], element: StyledElement): void {
    const source = this.#source();
    for (const part of parts) this.#tokens.push(...contentTokens(part, { element, source }, this.#context));
  }

  /** The source of text at this point. */
  #source(): InlineText {
    this.#blockSource ??= this.#beginParagraph();
    return this.#stack.at(-1)!.source ?? this.#blockSource;
  }

  /** What a block within inline elements parts goes on in a paragraph of its own: it is read after the block. */
  #beginParagraph(): InlineText {
    const block = this.#block();
    const source = blockSource(block.element, this.#paragraphOwner(block.owner), this.#context);
    let around = source;
    for (const frame of this.#stack.slice(this.#stack.indexOf(block) + 1)) {
      frame.source = inlineSource(frame.element, around, this.#context);
      around = frame.source;
    }
    return source;
  }

  #paragraphOwner(owner: Owner): Owner {
    const { structure } = this.#context;
    if (typeof owner !== 'number' || holdsText(structure.role(owner))) return owner;
    return structure.add(owner, 'P');
  }

  #block(): Frame {
    return this.#stack.findLast((frame) => !frame.source)!;
  }

  /** Ends the paragraph before a block; returns the owner that the block stands in. */
  #openBlock(): Owner {
    const block = this.#block();
    this.#endParagraph(block);
    const inner = this.#stack.at(-1)!;
    return inner.source?.owner === 'layout-artifact' ? 'layout-artifact' : block.owner;
  }

  #endParagraph(block: Frame): void {
    const tokens = this.#tokens;
    this.#tokens = [];
    this.#blockSource = undefined;
    if (tokens.some((token) => token.kind !== 'edge')) {
      this.events.push({ kind: 'paragraph', block: block.element, tokens });
    }
  }

  #tooDeep(element: { readonly place: Place }): void {
    const message = 'tables, columns or rows are nested too deeply here, so this one is set as plain blocks';
    this.#context.complain({ code: 'layout/nesting', message }, element);
  }
}

/** `bdo` makes letters run as it says, whatever their script (HTML, 15.3.5): so do these characters (UAX 9, 2.2). */
const OVERRIDE = { ltr: '\u202d', rtl: '\u202e' } as const;
const END_OF_OVERRIDE = '\u202c';
const isOverride = ({ name, attributes }: StyledElement): boolean =>
  name === 'bdo' && /^(?:ltr|rtl)$/i.test(attributes['dir'] ?? '');

function edgeToken(
  style: ComputedStyle,
  side: 'left' | 'right',
  { decoration, link }: InlineText,
): InlineToken {
  const source = {
    kind: 'edge',
    decoration,
    link,
    side,
    margin: resolveMargin(style.margin[side], 0),
  } as const;
  return { kind: 'edge', side, style, source };
}

/** The style of a box of a row within its frame, as wide as the row makes it. */
const within = (style: ComputedStyle): ComputedStyle => ({
  ...style,
  ...{ width: 'auto', minWidth: 0, maxWidth: 'none', height: 'auto', minHeight: 0 },
  ...{ margin: sides(0), border: sides(NO_EDGE), padding: sides(0), backgroundColor: NO_EDGE.color },
});

const OWN_FRAME: ReadonlySet<string> = new Set(['img', 'textarea']);
const isFramed = (item: StyledElement): boolean =>
  item.style.display !== 'table' && !OWN_FRAME.has(item.name) && !isBlank(item);

const NESTING: ReadonlySet<Display> = new Set(['table', 'flex']);

const deeper = (context: LayoutContext): LayoutContext => ({ ...context, depth: context.depth + 1 });

/** A table that is none has its parts in the order of a table all the same. */
const partsOf = ({ style, children }: StyledElement): readonly StyledNode[] =>
  inTableOrder(style.display, children);

const isBlockLevel = (element: StyledElement): boolean => !element.style.display.startsWith('inline');

const isCollapsedAway = (text: string, style: ComputedStyle): boolean =>
  !style.whiteSpace.startsWith('pre') && /^[ \t\n\r\f]*$/.test(text);
