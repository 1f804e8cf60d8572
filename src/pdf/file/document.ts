/** A PDFKit document set up for PDF/UA-1 and PDF/A-2a, its known faults mended from outside. */

import PDFDocument, { type PdfValue } from 'pdfkit';
import type { PagedDocument } from '../../layout/page.js';
import { writeFile } from './file.js';
import { describe } from './xmp.js';

/** What the file says about itself besides its title; `created` is its only date. */
export interface AboutDocument {
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly created: Date;
}

const PRODUCER = 'study-guide';

/** A text string; PDFKit takes a primitive string for a name. */
export function text(value: string): PdfValue {
  return Object(clean(value));
}

/** Opens a document without pages; `finished` holds the file once `doc.end()` was called. */
export function openDocument(document: PagedDocument, about: AboutDocument) {
  // BCP 47's word for a language that nobody told.
  const language = document.language || 'und';
  const info = {
    Title: clean(document.title) || 'Untitled',
    ...(about.author && { Author: clean(about.author) }),
    ...(about.subject && { Subject: clean(about.subject) }),
    ...(about.keywords && { Keywords: clean(about.keywords) }),
    Creator: PRODUCER,
    Producer: PRODUCER,
    CreationDate: about.created,
    ModDate: about.created,
  };
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    subset: 'PDF/A-2a',
    font: null,
    autoFirstPage: false,
    bufferPages: true,
    info,
  });
  // PDFKit writes title and names into the XMP packet without escaping them.
  doc._addInfo = () => doc.appendXML(describe(info, language));
  return { doc, finished: collectFile(doc) };
}

/**
 * Takes PDFKit's objects as they are ended instead of its file, so that small objects can go into compressed object
 * streams: tags double the size of a file otherwise.
 */
function collectFile(doc: PDFDocument): Promise<Uint8Array> {
  const objects = new Map<number, readonly (string | Uint8Array)[]>();
  let pieces: (string | Uint8Array)[] = [];
  doc._write = (data) => {
    if (data !== 'endobj') {
      pieces.push(data);
      return;
    }
    const [head, ...body] = pieces;
    objects.set(Number.parseInt(String(head), 10), body);
    pieces = [];
  };
  return new Promise((resolve) => {
    doc._finalize = () => resolve(writeFile(objects, { root: doc._root.id, info: doc._info.id }));
  });
}

/** Without the control characters and lone surrogates that neither XML nor a title bar can show. */
function clean(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ').replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}
