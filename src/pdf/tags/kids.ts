/** What stands below each structure element, and in which order. */

import type { StructureElement, StructureRole } from '../../layout/page.js';
import type { Piece, Tags } from './content-tags.js';

export type Kid = Piece | { readonly kind: 'element'; readonly index: number; readonly order: number };

/** Their kids stand as declared: a cell may have no content to place it by, a label comes before its body. */
const IN_DECLARED_ORDER: ReadonlySet<StructureRole> = new Set([
  'Table',
  'THead',
  'TBody',
  'TFoot',
  'TR',
  'L',
  'LI',
]);

/**
 * The kids of each element, in the order of their first painted content; undefined for an element that has none and
 * is not a cell, nor holds one.
 */
export function kidsOfElements(
  structure: readonly StructureElement[],
  tags: Tags,
): readonly (readonly Kid[] | undefined)[] {
  const orders = firstOrders(structure, tags);
  const kept = keptElements(structure, orders);
  const kids: (Kid[] | undefined)[] = tags.pieces.map((pieces, index) =>
    kept[index] ? [...pieces] : undefined,
  );
  structure.forEach(({ parent }, index) => {
    const siblings = parent < 0 || !kept[index] ? undefined : kids[parent];
    const previous = siblings?.findLast((kid) => kid.kind === 'element')?.order ?? -1;
    siblings?.push({ kind: 'element', index, order: orders[index] ?? previous });
  });
  kids.forEach((list, index) => {
    if (!IN_DECLARED_ORDER.has(structure[index]!.role)) list?.sort((a, b) => a.order - b.order);
  });
  return kids;
}

/** When each element, or something below it, is painted first. */
function firstOrders(structure: readonly StructureElement[], tags: Tags): readonly (number | undefined)[] {
  const orders = tags.pieces.map((pieces) => pieces[0]?.order);
  for (let index = structure.length - 1; index > 0; index--) {
    const { parent } = structure[index]!;
    // A note is read where it is called, and stands at the foot of the page.
    if (structure[index]!.role === 'Note' && structure[index - 1]?.role === 'Reference')
      orders[index] = tags.pieces[index - 1]![0]?.order ?? orders[index];
    const order = orders[index];
    if (order !== undefined && parent >= 0) orders[parent] = Math.min(orders[parent] ?? order, order);
  }
  return orders;
}

function keptElements(
  structure: readonly StructureElement[],
  orders: readonly (number | undefined)[],
): boolean[] {
  const kept = structure.map(
    ({ role }, index) => orders[index] !== undefined || role === 'TD' || role === 'TH',
  );
  for (let index = structure.length - 1; index > 0; index--) {
    const { parent } = structure[index]!;
    if (kept[index] && parent >= 0) kept[parent] = true;
  }
  return kept;
}
