/** What painting leaves behind for the structure tree: which marked content and which links belong to which element. */

import type { PdfReference } from 'pdfkit';
import type { Rect } from '../../base/geometry.js';
import type { PagedDocument } from '../../layout/page.js';

/** A piece of an element: a marked-content sequence, or the annotation of a link. */
export type Piece =
  | { readonly kind: 'content'; readonly page: number; readonly mcid: number; readonly order: number }
  | {
      readonly kind: 'annotation';
      readonly page: number;
      readonly reference: PdfReference;
      readonly order: number;
    };

export interface Tags {
  /** By the index of the element, in painting order. */
  readonly pieces: readonly Piece[][];
  /** What each element's own items cover, on the first page it stands on. */
  readonly areas: readonly (Area | undefined)[];
  /** By page: the element of each marked-content sequence. */
  readonly owners: readonly number[][];
  /** The elements of the annotations, whose parent-tree keys follow those of the pages. */
  readonly annotationOwners: readonly number[];
  /** Begins a marked-content sequence and returns its number on the page. */
  startContent(owner: number, page: number): number;
  /** Notes an annotation and returns its key in the parent tree. */
  addAnnotation(owner: number, page: number, reference: PdfReference): number;
  cover(owner: number, page: number, rect: Rect): void;
}

export interface Area {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** For so many pages of the file. */
export function startTags(document: PagedDocument, pages: number): Tags {
  const pieces: Piece[][] = document.structure.map(() => []);
  const areas: (Area | undefined)[] = document.structure.map(() => undefined);
  const owners: number[][] = Array.from({ length: pages }, () => []);
  const annotationOwners: number[] = [];
  let order = 0;
  return {
    pieces,
    areas,
    owners,
    annotationOwners,
    startContent(owner, page) {
      const mcid = owners[page]!.push(owner) - 1;
      pieces[owner]!.push({ kind: 'content', page, mcid, order: order++ });
      return mcid;
    },
    addAnnotation(owner, page, reference) {
      pieces[owner]!.push({ kind: 'annotation', page, reference, order: order++ });
      return pages + annotationOwners.push(owner) - 1;
    },
    cover(owner, page, rect) {
      areas[owner] = union(areas[owner], areaOf(page, rect));
    },
  };
}

/** The smallest area around both, on the page of the first. */
export function union(area: Area | undefined, more: Area | undefined): Area | undefined {
  if (!area || !more) return area ?? more;
  if (area.page !== more.page) return area.page < more.page ? area : more;
  return {
    page: area.page,
    left: Math.min(area.left, more.left),
    top: Math.min(area.top, more.top),
    right: Math.max(area.right, more.right),
    bottom: Math.max(area.bottom, more.bottom),
  };
}

const areaOf = (page: number, { x, y, width, height }: Rect): Area => ({
  page,
  left: x,
  top: y,
  right: x + width,
  bottom: y + height,
});
