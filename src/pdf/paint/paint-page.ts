/** One page: its items in order, each run of items with one owner as one marked-content sequence. */

import type PDFDocument from 'pdfkit';
import type { Rect } from '../../base/geometry.js';
import type { AreaItem, LinkItem, Owner, Page, PagedDocument } from '../../layout/page.js';
import { destination, type Placed } from '../file/destination.js';
import { text } from '../file/document.js';
import type { Tags } from '../tags/content-tags.js';
import { Content } from './content-stream.js';
import { drawn } from './drawn.js';
import type { Fonts } from './embedded-faces.js';
import type { Fields } from './fields.js';
import type { MarkedItem, MarkedPage } from './hyphens.js';
import type { Images } from './images.js';
import { paintText } from './paint-text.js';
import { onSheet, type Place } from './sheets.js';

type PaintedItem = Exclude<MarkedItem, AreaItem>;

/** What all pages are painted with. */
export interface DocumentPainting extends Placed {
  readonly doc: PDFDocument;
  readonly document: PagedDocument;
  readonly fonts: Fonts;
  readonly images: Images;
  readonly tags: Tags;
  readonly fields: Fields;
}

interface Painting extends DocumentPainting {
  readonly page: MarkedPage;
  readonly place: Place;
  /** The page of the file. */
  readonly index: number;
  readonly content: Content;
}

/** Paints a page at its place. */
export function paintPage(page: MarkedPage, place: Place, on: DocumentPainting): void {
  const content = new Content();
  const index = place.sheet;
  const painting: Painting = { ...on, page, place, index, content };
  on.doc.switchToPage(index).dictionary.data.StructParents = index;
  content.enter(place);
  let open = '';
  for (const item of page.items) {
    if (item.kind === 'link') {
      addLink(item, painting);
      continue;
    }
    if (item.kind === 'field') {
      on.fields.add(item, { on: painting, place, index });
      continue;
    }
    const mark = markOf(item, page);
    if (mark !== open) {
      if (open) endMark(content);
      beginMark(item.owner, mark, painting);
      open = mark;
    }
    paintItem(item, painting);
    if (typeof item.owner === 'number') on.tags.cover(item.owner, index, onSheet(rectOf(item), place));
  }
  if (open) endMark(content);
  content.leave(place);
  on.doc.addContent(content.take());
}

/** What tells one marked-content sequence from the next: the element, or the kind of artifact. */
function markOf(item: PaintedItem, page: Page): string {
  if (typeof item.owner === 'number') return String(item.owner);
  if (item.owner === 'layout-artifact') return '/Type /Layout';
  const { y, height } = rectOf(item);
  return `/Type /Pagination /Subtype ${y + height / 2 < page.height / 2 ? '/Header' : '/Footer'}`;
}

function beginMark(owner: Owner, mark: string, painting: Painting): void {
  const { content, document, tags, index } = painting;
  if (typeof owner !== 'number') content.begin('Artifact', mark);
  else content.begin(document.structure[owner]!.role, `/MCID ${tags.startContent(owner, index)}`);
}

function endMark(content: Content): void {
  content.closeText();
  content.end();
}

function paintItem(item: PaintedItem, { doc, content, fonts, images, pages, index }: Painting): void {
  if (item.kind === 'text') {
    const face = fonts.face(item.run.face);
    pages[index]!.fonts[face.name] = face.reference;
    paintText(item, face, content);
    return;
  }
  content.closeText();
  if (item.kind === 'line') content.line(item);
  else if (item.kind === 'box') content.box(item);
  else if (item.drawing) content.insert(drawn(item, item.drawing));
  else {
    doc.addContent(content.take());
    images.paint(item);
  }
}

/** PDF/UA wants a description on the annotation, and the annotation under its `Link` in the structure tree. */
function addLink(item: LinkItem, painting: Painting): void {
  const { doc, pages, index, place, tags } = painting;
  const { x, y, width, height } = onSheet(item, place);
  const { target } = item;
  const top = pages[index]!.height - y;
  const annotation = doc.ref();
  annotation.data = {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [x, top - height, x + width, top],
    Border: [0, 0, 0],
    F: PRINTED,
    Contents: text(item.description),
    StructParent: tags.addAnnotation(item.owner, index, annotation),
    ...(target.kind === 'uri'
      ? { A: { S: 'URI', URI: text(asciiUri(target.uri)) } }
      : { Dest: destination(painting, target) }),
  };
  annotation.end();
  pages[index]!.annotations.push(annotation);
}

/** The annotation flag that PDF/A asks for. */
const PRINTED = 4;

/** A URI in a PDF is ASCII: other characters are percent-encoded, what is encoded already stays. */
const asciiUri = (uri: string) => uri.replace(/\p{Cs}/gu, '').replace(/[^\x21-\x7e]+/gu, encodeURIComponent);

/** What an item covers; for text the face's ascent and descent. */
function rectOf(item: PaintedItem): Rect {
  if (item.kind === 'text') {
    const { face, size, width } = item.run;
    const [ascent, descent] = [face.ascent * size, face.descent * size];
    return { x: item.x, y: item.y - ascent, width, height: ascent + descent };
  }
  if (item.kind !== 'line') return item;
  const [x, y, half] = [Math.min(item.x1, item.x2), Math.min(item.y1, item.y2), item.width / 2];
  const [width, height] = [Math.abs(item.x2 - item.x1), Math.abs(item.y2 - item.y1)];
  return { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half };
}
