/**
 * Rooms to type in (ISO 32000-1, 12.7): a text field for each, with an appearance of its own, so that no viewer has to make one
 * before somebody types. The face of what is typed is embedded whole, for nobody knows which letters it will be.
 */

import type PDFDocument from 'pdfkit';
import type { PdfDictionary, PdfPage, PdfReference } from 'pdfkit';
import type { Size } from '../../base/geometry.js';
import type { FieldItem, PagedDocument } from '../../layout/page.js';
import type { Face } from '../../text/types.js';
import { text } from '../file/document.js';
import type { Tags } from '../tags/content-tags.js';
import { openFont } from './embedded-faces.js';
import { onSheet, type Place } from './sheets.js';
import { withFileOf } from './sound-font.js';
import { typedFont } from './typed-font.js';

export interface Fields {
  add(item: FieldItem, where: Where): void;
  /** Names all fields in the catalog; a file without any says nothing of them. */
  write(): void;
}

interface Where {
  readonly on: { readonly pages: readonly PdfPage[]; readonly tags: Tags };
  readonly place: Place;
  /** The page of the file. */
  readonly index: number;
}

export function openFields(doc: PDFDocument, { structure }: PagedDocument): Fields {
  const fields: PdfReference[] = [];
  const fonts = new Map<string, { readonly name: string; readonly reference: PdfReference }>();
  const nameOf = (face: Face): string => {
    if (!fonts.has(face.id)) {
      const reference = withFileOf(face, () => typedFont(doc, face, openFont(doc, face)));
      fonts.set(face.id, { name: `T${fonts.size + 1}`, reference });
    }
    return fonts.get(face.id)!.name;
  };
  return {
    add(item, where) {
      const font = `/${nameOf(item.type.face)} ${Math.round(item.type.size * where.place.scale * 100) / 100} Tf 0 g`;
      const number = fields.length + 1;
      const label = structure[item.owner]!.alt ?? 'blank';
      fields.push(addWidget(doc, item, { ...where, font, number, label }));
    },
    write() {
      if (fields.length === 0) return;
      const known = Object.fromEntries([...fonts.values()].map(({ name, reference }) => [name, reference]));
      doc.endAcroForm = () => {};
      doc._root.data['AcroForm'] = { Fields: fields, DR: { Font: known } };
    },
  };
}

interface Widget extends Where {
  readonly font: string;
  readonly number: number;
  /** What is read out and shown beside the pointer. */
  readonly label: string;
}

function addWidget(doc: PDFDocument, item: FieldItem, widget: Widget): PdfReference {
  const { on, place, index, font, number, label } = widget;
  const { x, y, width, height } = onSheet(item, place);
  const page = on.pages[index]!;
  const top = page.height - y;
  const isOpen = item.rows > 1;
  const room = isOpen ? height - LAST_RULE : height;
  const annotation = doc.ref();
  annotation.data = {
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Tx',
    T: text(`blank ${number}`),
    TU: text(label),
    Ff: isOpen ? MULTILINE : 0,
    MK: isOpen ? { BG: [TINT] } : undefined,
    DA: text(font),
    Rect: [x, top - room, x + width, top],
    F: PRINTED,
    AP: { N: appearanceOf(doc, isOpen ? TINT : undefined, { width, height: room }) },
    P: page.dictionary,
    StructParent: on.tags.addAnnotation(item.owner, index, annotation),
  };
  annotation.end();
  page.annotations.push(annotation);
  return annotation;
}

/** The grey of a room of several lines: what is typed keeps to no ruled lines, so they are hidden, but for the last. */
const TINT = 0.95;
const LAST_RULE = 1;
/** Table 228: what is typed runs on from line to line. */
const MULTILINE = 1 << 12;
/** The annotation flag that PDF/A asks for. */
const PRINTED = 4;

/** How it looks before anybody has typed in it. */
function appearanceOf(doc: PDFDocument, grey: number | undefined, { width, height }: Size): PdfReference {
  const data: PdfDictionary = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {},
  };
  const appearance = doc.ref(data);
  const filled = grey === undefined ? '' : `${grey} g 0 0 ${width} ${height} re f `;
  appearance.end(`${filled}/Tx BMC EMC`);
  return appearance;
}
