/** Wishes about breaks that cannot be granted, and are reported instead. */

import type { Pt } from '../../base/geometry.js';
import type { StyledElement } from '../../css/style.js';
import type { LayoutContext } from '../layout-context.js';
import type { Galley } from './galley.js';

/** An element that is to be kept on one page but is taller than every page. */
export function complainKept({ style, place }: StyledElement, height: Pt, context: LayoutContext): void {
  if (style.breakInside !== 'avoid' || height <= context.pageHeight + 0.01) return;
  const message =
    'this is to be kept on one page (break-inside: avoid) but is taller than a page, so it is cut';
  context.complain({ code: 'layout/kept-too-tall', severity: 'info', message }, { place });
}

/** A break that is forced inside a table cell or a flex row: what stands beside it would not know of it. */
export function complainForced(galley: Galley, { place }: StyledElement, context: LayoutContext): void {
  if (!galley.items.some((item) => item.kind === 'break' && item.forced)) return;
  const message = 'a break cannot be forced inside a table cell or a flex row, so it is passed over';
  const hint = 'give break-before to the row, or set these things without one';
  context.complain({ code: 'layout/break-in-cell', message, hint }, { place });
}

/** A box, or the columns of a table, that ask for more width than there is. */
export function complainSqueezed({ place }: Pick<StyledElement, 'place'>, context: LayoutContext): void {
  const message = 'this box asks for more width than there is, so it is made narrower';
  const hint = 'give it less width, margin or padding';
  context.complain({ code: 'layout/squeezed', message, hint }, { place });
}

/** Pages that an element asks for and no rule is about. */
export function complainPage(
  name: string,
  { place }: Pick<StyledElement, 'place'>,
  context: LayoutContext,
): void {
  const message = `no @page rule has the name "${name}", so its pages are as all others`;
  context.complain({ code: 'layout/page-name', message, hint: `write @page ${name} { ... }` }, { place });
}
