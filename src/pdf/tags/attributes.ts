/** The attributes of structure elements (ISO 32000-1, 14.8.5). */

import type { PdfDictionary } from 'pdfkit';
import type { PagedDocument } from '../../layout/page.js';
import { text } from '../file/document.js';
import { sheetsOf } from '../paint/sheets.js';
import { type Area, type Tags, union } from './content-tags.js';

export function attributesOf(document: PagedDocument, index: number, tags: Tags): PdfDictionary | undefined {
  const { role, scope, columnSpan, rowSpan, listNumbering, alt } = document.structure[index]!;
  if (role === 'TH' || role === 'TD') {
    if (scope === undefined && !isSpan(columnSpan) && !isSpan(rowSpan)) return undefined;
    return {
      O: 'Table',
      Scope: scope,
      ColSpan: isSpan(columnSpan) ? columnSpan : undefined,
      RowSpan: isSpan(rowSpan) ? rowSpan : undefined,
    };
  }
  if (role === 'L') return listNumbering && { O: 'List', ListNumbering: listNumbering };
  // A form on paper: a text value that nobody has entered yet.
  if (role === 'Form')
    return { O: 'PrintField', Role: 'tv', Desc: alt === undefined ? undefined : text(alt) };
  if (role === 'Figure') return figureAttributes(document, index, tags);
  return undefined;
}

const isSpan = (span: number | undefined) => span !== undefined && span !== 1;

function figureAttributes(document: PagedDocument, index: number, tags: Tags): PdfDictionary | undefined {
  const area = areaOf(document, index, tags);
  if (!area) return { O: 'Layout', Placement: 'Block' };
  const { height } = sheetsOf(document)[area.page]!;
  return {
    O: 'Layout',
    Placement: 'Block',
    BBox: [area.left, height - area.bottom, area.right, height - area.top],
  };
}

/** What the element and all below it cover. */
function areaOf({ structure }: PagedDocument, index: number, { areas }: Tags): Area | undefined {
  const inside = new Set([index]);
  let area = areas[index];
  for (let below = index + 1; below < structure.length; below++) {
    if (!inside.has(structure[below]!.parent)) continue;
    inside.add(below);
    area = union(area, areas[below]);
  }
  return area;
}
