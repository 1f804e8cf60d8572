/**
 * The structure tree (ISO 32000-1, 14.7): one element for each logical element, however many pages it stands on.
 * Elements without content are left out, but for the cells of a table, whose rows have to stay regular.
 */

import type PDFDocument from 'pdfkit';
import type { PdfDictionary, PdfPage, PdfReference, PdfValue } from 'pdfkit';
import type { PagedDocument, StructureElement } from '../../layout/page.js';
import { text } from '../file/document.js';
import { attributesOf } from './attributes.js';
import type { Tags } from './content-tags.js';
import { type Kid, kidsOfElements } from './kids.js';

interface Tree {
  /** Undefined for elements that are left out. */
  readonly references: readonly (PdfReference | undefined)[];
  readonly pages: readonly PdfReference[];
}

export function writeStructure(
  doc: PDFDocument,
  document: PagedDocument,
  { tags, pages }: { readonly tags: Tags; readonly pages: readonly PdfPage[] },
): void {
  const { structure } = document;
  const kids = kidsOfElements(structure, tags);
  const tree: Tree = {
    references: kids.map((list, index) => (list || index === 0 ? doc.ref() : undefined)),
    pages: pages.map(({ dictionary }) => dictionary),
  };
  const root = doc.getStructTreeRoot();
  const ids = new Map<string, PdfReference>();
  structure.forEach((element, index) => {
    const reference = tree.references[index];
    if (!reference) return;
    const id = element.id ?? (element.role === 'Note' ? `note-${index}` : undefined);
    if (id !== undefined) ids.set(id, reference);
    reference.data = {
      S: element.role,
      P: tree.references[element.parent] ?? root,
      ...textEntries(element, id),
      A: attributesOf(document, index, tags),
      ...contentEntries(kids[index] ?? [], tree),
    };
    reference.end();
  });
  root.data.K = tree.references.filter((_, index) => structure[index]!.parent < 0);
  root.data.ParentTree = { Nums: parentTree(tags, tree) };
  root.data.ParentTreeNextKey = tree.pages.length + tags.annotationOwners.length;
  if (ids.size > 0) root.data.IDTree = { Names: nameTree(ids) };
}

function textEntries(element: StructureElement, id: string | undefined): PdfDictionary {
  return {
    ID: id === undefined ? undefined : text(id),
    Lang: element.language === undefined ? undefined : text(element.language),
    Alt: element.alt === undefined ? undefined : text(element.alt),
    ActualText: element.actualText === undefined ? undefined : text(element.actualText),
  };
}

/** Content on the element's own page is a bare number; elsewhere it has to name its page. */
function contentEntries(kids: readonly Kid[], { references, pages }: Tree): PdfDictionary {
  const first = kids.find((kid) => kid.kind === 'content');
  const values = kids.map((kid): PdfValue => {
    if (kid.kind === 'element') return references[kid.index];
    const Pg = pages[kid.page];
    if (kid.kind === 'annotation') return { Type: 'OBJR', Obj: kid.reference, Pg };
    return kid.page === first?.page ? kid.mcid : { Type: 'MCR', Pg, MCID: kid.mcid };
  });
  return { Pg: first && pages[first.page], K: values.length === 1 ? values[0] : values };
}

/** From a page's marked content, and from each annotation, back to the elements. */
function parentTree({ owners, annotationOwners }: Tags, { references, pages }: Tree): PdfValue[] {
  const ofPages = owners.flatMap((list, page) => [page, list.map((owner) => references[owner])]);
  const ofLinks = annotationOwners.flatMap((owner, index) => [pages.length + index, references[owner]]);
  return [...ofPages, ...ofLinks];
}

function nameTree(ids: ReadonlyMap<string, PdfReference>): PdfValue[] {
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([id, reference]) => [text(id), reference]);
}
