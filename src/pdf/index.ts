/**
 * Painting: a paged document becomes the bytes of a PDF that is PDF/UA-1 and PDF/A-2a at once.
 *
 * In: pages of items at fixed positions with the logical structure they belong to, glyphs already shaped. Out: one
 * file, the same bytes for the same input, whatever the day or the machine. Deliberately not done here: nothing is
 * measured, broken, moved or decided; what layout says is painted. PDFKit stays inside this folder: it writes
 * objects, fonts, images and the colour profile, while text (`paint/`), tags (`tags/`) and the file's outer form
 * (`file/`) are written by hand.
 */

import type { Report } from '../base/diagnostics.js';
import type { PagedDocument } from '../layout/page.js';
import { type AboutDocument, openDocument } from './file/document.js';
import { writeOutline } from './file/outline.js';
import { pageLabels } from './file/page-labels.js';
import { openFonts } from './paint/embedded-faces.js';
import { openFields } from './paint/fields.js';
import { markHyphens } from './paint/hyphens.js';
import { openImages } from './paint/images.js';
import { paintPage } from './paint/paint-page.js';
import { placesOf, sheetsOf } from './paint/sheets.js';
import { startTags } from './tags/content-tags.js';
import { writeStructure } from './tags/structure-tree.js';

/** Paints the pages and returns the finished file. */
export async function paintPdf(
  paged: PagedDocument,
  about: AboutDocument,
  report: Report,
): Promise<Uint8Array> {
  const document = markHyphens(paged);
  const { doc, finished } = openDocument(document, about);
  const sheets = sheetsOf(document);
  const places = placesOf(document);
  const pages = sheets.map(({ width, height }) => doc.addPage({ size: [width, height], margin: 0 }).page);
  const fonts = openFonts(doc);
  const images = openImages(doc, report);
  const tags = startTags(document, sheets.length);
  const fields = openFields(doc, document);
  const on = { doc, document, pages, places, fonts, images, tags, fields };
  document.pages.forEach((page, index) => {
    paintPage(page, places[index]!, on);
  });
  fields.write();
  fonts.reportMissing(report);
  writeStructure(doc, document, { tags, pages });
  writeOutline(doc, { pages, places }, document.outline);
  doc._root.data.PageLabels = { Nums: pageLabels(sheets.map(({ label }) => label)) };
  fonts.embed();
  doc.end();
  return finished;
}
