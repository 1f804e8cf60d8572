/** `@page` resolved: the size, margins and margin boxes of first, left and right pages. */

import { POINTS_PER_MM, type Size } from '../../base/geometry.js';
import { createCounters } from '../content/counters.js';
import { contentParts } from '../content/generated-content.js';
import { toPoints } from '../grammar/length.js';
import { PAPERS, type PageSize } from '../grammar/page-size.js';
import type { Declaration } from '../sheet/declarations.js';
import { MARGIN_BOXES, type PageRule } from '../sheet/page-rules.js';
import type { Dimension, MarginBox, MarginBoxName, PageSet, PageStyle, PageStyles } from '../style.js';
import { computeStyle, type ElementStyle, type Scale } from './computed-values.js';
import { inReach } from './gate.js';
import { withRoom } from './page-room.js';

/** Where no sheet says anything. Two centimetres keep clear of every printer's edge and of punched holes. */
const DEFAULT_MARGIN = setting('margin-top margin-right margin-bottom margin-left', {
  pt: 20 * POINTS_PER_MM,
  em: 0,
  rem: 0,
  percent: 0,
});

/** How a box in the margin stands when no sheet says anything (CSS Paged Media 3, section 5.3). */
const BOX_DEFAULTS: Readonly<Record<MarginBoxName, Declaration>> = {
  'top-left': setting('text-align', 'left'),
  'top-center': setting('text-align', 'center'),
  'top-right': setting('text-align', 'right'),
  'bottom-left': setting('text-align', 'left'),
  'bottom-center': setting('text-align', 'center'),
  'bottom-right': setting('text-align', 'right'),
};

const BOX_ALIGN = setting('vertical-align', 'middle');

export interface PageContext {
  readonly root: ElementStyle;
  readonly scale: Scale;
  /** The paper that the run asks for. */
  readonly paper: Size | undefined;
}
type Context = PageContext & { readonly rules: readonly PageRule[] };

/** Resolves the rules of all sheets in order. */
export function pageStyles(rules: readonly PageRule[], around: PageContext): PageStyles {
  const context = { ...around, rules };
  const names = new Set(rules.flatMap(({ name }) => name ?? []));
  return {
    ...pageSet(undefined, context),
    blank: {
      left: pageStyle(['all', 'left', 'blank'], undefined, context),
      right: pageStyle(['all', 'right', 'blank'], undefined, context),
    },
    named: [...names].map((name) => ({ name, ...pageSet(name, context) })),
  };
}

const pageSet = (name: string | undefined, context: Context): PageSet => ({
  first: pageStyle(['all', 'right', 'first'], name, context),
  left: pageStyle(['all', 'left'], name, context),
  right: pageStyle(['all', 'right'], name, context),
});

/** `kinds` are the selectors that fit the page, the least specific first; a name is more than all of them. */
function pageStyle(
  kinds: readonly PageRule['pages'][],
  name: string | undefined,
  { rules, root, scale, paper }: Context,
): PageStyle {
  const fitting = [...new Set([undefined, name])].flatMap((its) =>
    kinds.flatMap((kind) => rules.filter((rule) => rule.name === its && rule.pages === kind)),
  );
  const declarations = fitting.flatMap((rule) => rule.declarations);
  const page = computeStyle([DEFAULT_MARGIN, ...declarations], root, scale);
  const size = sizeOf(page.computed.size, page, { scale, paper });
  return {
    ...withRoom({ size, margin: marginsOf(page, size) }, declarations),
    marginBoxes: MARGIN_BOXES.flatMap((name) => marginBox(name, fitting, { page, scale })),
  };
}

function marginsOf({ style: { margin } }: ElementStyle, { width, height }: Size): PageStyle['margin'] {
  return {
    top: toMargin(margin.top, height),
    right: toMargin(margin.right, width),
    bottom: toMargin(margin.bottom, height),
    left: toMargin(margin.left, width),
  };
}

/** `auto` margins have nothing to share out. */
function toMargin(margin: Dimension, extent: number): number {
  if (margin === 'auto') return 0;
  return typeof margin === 'number' ? margin : (margin.percent / 100) * extent;
}

/** Explicit lengths stand; a named paper gives way to the paper the run asks for, and is turned as the sheet says. */
function sizeOf(size: PageSize, page: ElementStyle, context: Pick<PageContext, 'scale' | 'paper'>): Size {
  if (size.kind === 'lengths') {
    const sizes = { ...context.scale, fontSize: page.style.fontSize };
    return { width: inReach(toPoints(size.width, sizes)), height: inReach(toPoints(size.height, sizes)) };
  }
  const [width, height] = size.paper ?? PAPERS['a4']!;
  const { paper = { width, height } } = context;
  if (!size.turned) return paper;
  const [short, long] = [Math.min(paper.width, paper.height), Math.max(paper.width, paper.height)];
  return size.turned === 'landscape' ? { width: long, height: short } : { width: short, height: long };
}

function marginBox(
  name: MarginBoxName,
  rules: readonly PageRule[],
  { page, scale }: { readonly page: ElementStyle; readonly scale: Scale },
): readonly MarginBox[] {
  const own = rules.flatMap((rule) => rule.boxes.filter((box) => box.name === name));
  if (own.length === 0) return [];
  const declarations = own.flatMap((box) => box.declarations);
  const box = computeStyle([BOX_DEFAULTS[name], BOX_ALIGN, ...declarations], page, scale);
  const { content, display } = box.computed;
  if (typeof content === 'string' || content.length === 0 || display === 'none') return [];
  const parts = contentParts(content, { attributes: {}, counters: createCounters(), quote: () => '' });
  return [{ name, content: parts, style: box.style }];
}

function setting(properties: string, value: unknown): Declaration {
  const settings = properties.split(' ').map((property) => ({ property, value }));
  return { kind: 'settings', important: false, settings } as Declaration;
}
