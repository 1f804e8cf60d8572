/** Sets a flow to a width: every block gets its place across, its lines and its share of the galley. */

import type { Pt, Sides } from '../../base/geometry.js';
import type { ComputedStyle, StyledElement } from '../../css/style.js';
import { flexRow, markerCell } from '../flex/flex-row.js';
import type { FlowEvent } from '../flow/flow.js';
import { blockSource } from '../flow/inline-source.js';
import type { LayoutContext } from '../layout-context.js';
import { ruledLines } from '../line/form.js';
import { alternative } from '../line/inline-atoms.js';
import type { LineBox } from '../line/inline-box.js';
import { leaded } from '../line/line-height.js';
import { lineNumber } from '../line/line-numbers.js';
import { markerLine, withMarker } from '../line/list-marker.js';
import { paragraphLines } from '../line/paragraph.js';
import { pictureOf } from '../line/pictures.js';
import { addTable, baselinesOf } from '../table/table.js';
import { complainKept, complainPage, complainSqueezed } from './broken-wishes.js';
import { columnSet } from './columns.js';
import { type BoxFrame, type Galley, type PageName, PRICE, type Slab } from './galley.js';
import { GalleyBuilder, type OpenBlock } from './galley-builder.js';
import { type BlockExtent, blockExtent, leastHeight, onPage, resolveMargin, stretchOf } from './widths.js';

export function buildGalley(flow: readonly FlowEvent[], width: Pt, context: LayoutContext): Galley {
  const setter = new BlockSetter(width, context);
  for (const event of flow) setter.set(event);
  return setter.builder.finish();
}

type WholeEvent = Extract<FlowEvent, { kind: 'table' | 'picture' | 'answer-lines' | 'columns' | 'flex' }>;

interface Container {
  readonly x: Pt;
  readonly width: Pt;
  /** Undefined for the flow itself. */
  readonly block: OpenBlock | undefined;
  readonly inset: Sides<Pt>;
  /** Border and padding of all blocks around, above and below: room that a picture cannot have. */
  readonly taken: Pt;
  readonly markers: number;
  /** The name of the pages that it stands on. */
  readonly page: PageName;
}

const NO_INSET = { top: 0, right: 0, bottom: 0, left: 0 };

class BlockSetter {
  readonly builder = new GalleyBuilder();
  #context: LayoutContext;
  /** As it is on pages without a name. */
  readonly #plain: LayoutContext;
  readonly #containers: Container[];
  /** Markers of list items that have no line yet. */
  #markers: { readonly element: StyledElement; readonly line: LineBox }[] = [];

  constructor(width: Pt, context: LayoutContext) {
    this.#context = context;
    this.#plain = context;
    this.#containers = [
      { x: 0, width, block: undefined, inset: NO_INSET, taken: 0, markers: 0, page: undefined },
    ];
  }

  set(event: FlowEvent): void {
    const container = this.#containers.at(-1)!;
    if (event.kind === 'open') this.#open(event, container);
    else if (event.kind === 'close') this.#close(event.element, container);
    else if (event.kind === 'paragraph') this.#paragraph(event, container);
    else if (event.kind === 'marker') this.#marker(event, container);
    else this.#whole(event, container);
  }

  #marker(event: FlowEvent & { kind: 'marker' }, container: Container): void {
    const line = markerLine(event, container, this.#context);
    if (line) this.#markers.push({ element: event.element, line });
  }

  /** What stands between paragraphs. A list number stands beside answer lines and rows, and above all others. */
  #whole(event: WholeEvent, outer: Container): void {
    const container = this.#turned(event.element, outer);
    for (const mark of event.marks) this.builder.mark(mark);
    if (event.kind !== 'answer-lines' && event.kind !== 'flex') this.#placeMarkers();
    if (event.kind === 'answer-lines') this.#answerLines(event, container);
    else if (event.kind === 'picture') this.#picture(event, container);
    else if (event.kind === 'table') this.#table(event, container);
    else if (event.kind === 'flex') this.#flex(event, container);
    else this.builder.add(columnSet(event, container, this.#context));
    this.#turnTo(outer.page, container.page);
  }

  /** The container as it is on the pages that an element asks for. */
  #turned({ style, place }: StyledElement, container: Container): Container {
    const page = style.page === 'auto' ? container.page : style.page;
    if (page === container.page || !this.#context.named) return container;
    if (!this.#context.named.has(page!)) complainPage(page!, { place }, this.#context);
    const before = this.#context.pageWidth;
    this.#turnTo(page, container.page);
    return { ...container, page, width: container.width + this.#context.pageWidth - before };
  }

  /** What follows stands on pages of that name. */
  #turnTo(page: PageName, before: PageName): void {
    if (page === before) return;
    this.builder.page(page);
    this.#context = onPages(page, this.#plain);
  }

  #flex(event: FlowEvent & { kind: 'flex' }, container: Container): void {
    const least = leastHeight(event.style, container.inset);
    const row = flexRow(event, { ...container, least }, this.#context);
    if (!row) return;
    const baselines = baselinesOf(row);
    const markers = this.#markers.map(({ line }) => markerCell(line, row, baselines?.first));
    this.#markers = [];
    this.builder.add({ ...row, cells: [...markers, ...row.cells] }, baselines);
  }

  #table(event: FlowEvent & { kind: 'table' }, container: Container): void {
    const { captions } = event.grid;
    this.#within(event.element.style, container, () => {
      for (const { flow } of captions.filter(({ side }) => side === 'top')) {
        for (const inner of flow) this.set(inner);
        this.builder.price(PRICE.keepWithNext);
      }
      addTable(event, { builder: this.builder, container, context: this.#context });
      for (const { flow } of captions.filter(({ side }) => side === 'bottom')) {
        this.builder.price(PRICE.keepWithNext);
        for (const inner of flow) this.set(inner);
      }
    });
  }

  /** Sets something between the breaks and the margins that its style asks for. */
  #within(style: ComputedStyle, { width }: Container, setIt: () => void): void {
    this.builder.break(style.breakBefore);
    this.builder.margin(resolveMargin(style.margin.top, width));
    setIt();
    this.builder.margin(resolveMargin(style.margin.bottom, width));
    this.builder.break(style.breakAfter);
  }

  #open({ element, marks }: FlowEvent & { kind: 'open' }, outer: Container): void {
    const { style } = element;
    const container = this.#turned(element, outer);
    const extent = this.#extent(element, container);
    const { x, width } = { x: extent.contentX, width: extent.contentWidth };
    this.builder.break(style.breakBefore);
    this.builder.margin(resolveMargin(style.margin.top, container.width));
    for (const mark of marks) this.builder.mark(mark);
    const whole = style.breakInside === 'avoid';
    const block = this.builder.open(boxFrame(style, extent), { inset: extent.inset.top, whole });
    const taken = container.taken + extent.inset.top + extent.inset.bottom;
    const { page } = container;
    this.#containers.push({
      x,
      width,
      block,
      inset: extent.inset,
      taken,
      markers: this.#markers.length,
      page,
    });
  }

  #close(element: StyledElement, { block, inset, markers, page }: Container): void {
    const { style } = element;
    if (this.#markers.length > markers) this.#placeMarkers();
    this.#containers.pop();
    const outer = this.#containers.at(-1)!;
    const least = leastHeight(style, inset);
    const stretch = stretchOf(style, least > 0 ? least + inset.top + inset.bottom : 0);
    this.builder.close(block!, { inset: inset.bottom, least, stretch });
    if (block?.keep) complainKept(element, block.keep.height, this.#context);
    this.builder.margin(resolveMargin(style.margin.bottom, outer.width));
    this.builder.break(style.breakAfter);
    this.#turnTo(outer.page, page);
  }

  #paragraph(event: FlowEvent & { kind: 'paragraph' }, container: Container): void {
    const { style, place } = event.block;
    const lines = paragraphLines(event, container, this.#context);
    if (lines.length === 0) {
      for (const token of event.tokens) if (token.kind === 'mark') this.builder.mark(token.mark);
    }
    lines.forEach((line, index) => {
      if (index > 0 && (index < style.orphans || lines.length - index < style.widows)) {
        this.builder.price(PRICE.orphan);
      }
      const number = lineNumber(event.block, container, this.#context);
      const slab = { kind: 'slab', height: line.height, content: line, place } as const;
      const notes = notesIn(line, this.#context);
      this.#line({ ...slab, ...(number && { number }), ...(notes.length > 0 && { notes }) }, line.baseline);
    });
  }

  #line(slab: Slab, baseline: Pt): void {
    const markers = this.#markers;
    this.#markers = [];
    let placed = slab;
    for (const marker of markers) placed = withMarker(placed, marker.line);
    const shift = placed.height - slab.height;
    const first = placed.content.kind === 'line' ? placed.content.baseline : baseline + shift;
    this.builder.add(placed, { first, last: first });
  }

  /** A list item without a line of its own still shows its number. */
  #placeMarkers(): void {
    const markers = this.#markers;
    this.#markers = [];
    for (const { element, line } of markers) {
      const slab = {
        kind: 'slab',
        height: line.height,
        content: line,
        place: element.place,
      } as const;
      this.builder.add(slab, { first: line.baseline, last: line.baseline });
    }
  }

  /** Kept with the question before them, and whole when they are not most of a page. */
  #answerLines(event: FlowEvent & { kind: 'answer-lines' }, container: Container): void {
    const { style } = event.element;
    const extent = this.#extent(event.element, container);
    const lines = ruledLines(event, { x: extent.contentX, width: extent.contentWidth }, this.#context);
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    const whole = style.breakInside === 'avoid' || height < this.#context.pageHeight * KEPT_SHARE;
    const { above, below } = leaded(style, this.#context.fonts);
    const foot = Math.max(0, below) + Math.max(0, style.lineHeight - above - below);
    // The border below is the ruled line itself.
    const inset = Math.max(0, extent.inset.bottom - style.border.bottom.width);
    this.builder.price(PRICE.keepWithNext);
    this.#within(style, container, () => {
      const block = this.builder.open(undefined, { inset: extent.inset.top, whole });
      lines.forEach((line, index) => {
        const isFew = index < FEWEST_LINES || index > lines.length - FEWEST_LINES;
        this.builder.price(isFew ? PRICE.orphan : PRICE.ruledLines);
        this.#line(line, line.height - foot);
      });
      this.builder.close(block, { inset, least: 0 });
    });
  }

  #picture(event: FlowEvent & { kind: 'picture' }, container: Container): void {
    const { element, owner } = event;
    const { style, place } = element;
    const room = {
      width: Math.max(1, container.width),
      height: Math.max(1, this.#context.pageHeight - container.taken),
    };
    const picture = pictureOf(element, { owner, room }, this.#context);
    if (!picture) {
      this.#missingPicture(event, container);
      return;
    }
    const own = { ...style, width: 'auto', boxSizing: 'content-box' } as const;
    const extent = blockExtent(own, container, picture.width);
    this.#within(style, container, () => {
      const block = this.builder.open(boxFrame(style, extent), { inset: extent.inset.top, whole: true });
      const content = { kind: 'picture', x: extent.contentX, picture } as const;
      this.builder.add({ kind: 'slab', height: picture.height, content, place });
      this.builder.close(block, { inset: extent.inset.bottom, least: 0 });
    });
  }

  #missingPicture({ element, owner }: FlowEvent & { kind: 'picture' }, container: Container): void {
    const source = blockSource(element, owner, this.#context);
    this.#open({ kind: 'open', element, marks: [] }, container);
    for (const inner of alternative({ element, owner, source })) this.set(inner);
    this.#close(element, this.#containers.at(-1)!);
  }

  #extent(element: StyledElement, container: Container): BlockExtent {
    const extent = onPage(blockExtent(element.style, container), this.#context);
    if (extent.squeezed) complainSqueezed(element, this.#context);
    return extent;
  }
}

/** The notes that a line calls, set to the width of the page. */
const notesIn = ({ line }: LineBox, context: LayoutContext): Galley[] =>
  line.fragments.flatMap(({ source }) =>
    source.kind === 'mark' && source.mark.kind === 'note'
      ? [context.galley(source.mark.flow, context.pageWidth)]
      : [],
  );

/** What is there on pages of a name; what stands in cells and columns there has their room too. */
function onPages(page: PageName, context: LayoutContext): LayoutContext {
  const room = page === undefined ? undefined : context.named?.get(page);
  if (!room) return context;
  const turned: LayoutContext = {
    ...context,
    pageWidth: room.width,
    pageHeight: room.height,
    galley: (flow, width) => buildGalley(flow, width, { ...turned, named: undefined }),
  };
  return turned;
}

/** Where answer lines go on over the page, so many stand on each side. From judgement. */
const FEWEST_LINES = 4;

/** Answer lines up to this share of a page are kept whole. From judgement. */
const KEPT_SHARE = 0.3;

/** The frame to paint, when there is anything to see of it. */
function boxFrame(style: ComputedStyle, extent: BlockExtent): BoxFrame | undefined {
  const { border, backgroundColor } = style;
  const edges = [border.top, border.right, border.bottom, border.left];
  const seen = backgroundColor.alpha > 0 || edges.some((edge) => edge.style !== 'none' && edge.width > 0);
  return seen ? { x: extent.borderX, width: extent.borderWidth, style } : undefined;
}
