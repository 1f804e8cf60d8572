/** Makes small documents of office programs in memory, with the parts that the readers look at. */

import { type Part, zip } from './zip.js';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A paragraph of Word: its properties, and runs that are text or XML. */
export const wordParagraph = (text: string, properties = '', runProperties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${text.startsWith('<') ? text : wordRun(text, runProperties)}</w:p>`;

export const wordRun = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph in a style of Word. */
export const styled = (style: string, text: string): string =>
  wordParagraph(text, `<w:pStyle w:val="${style}"/>`);

/** A Word file with this body; its styles are `Heading1`, and those that are added. */
export const wordFile = (body: string, parts: readonly Part[] = [], styles = ''): Uint8Array =>
  zip([
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/styles.xml',
      content: `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>${styles}</w:styles>`,
    },
    { name: 'word/document.xml', content: wordDocument(body) },
    ...parts,
  ]);

export const wordDocument = (body: string): string =>
  `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`;

const OPEN =
  'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:table="urn:tb" xmlns:draw="urn:d" xmlns:fo="urn:f" xmlns:svg="urn:svg"';

/** An OpenDocument text with this body and these automatic styles. */
export const openDocument = (body: string, styles = '', parts: readonly Part[] = []): Uint8Array =>
  zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?><office:document-content ${OPEN}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    ...parts,
  ]);

interface EBook {
  /** The bodies of its texts by their names. */
  readonly texts: Readonly<Record<string, string>>;
  /** Lines of the list of contents: XHTML of list items. */
  readonly contents: string;
  readonly parts?: readonly Part[];
}

/** An e-book whose texts are read in the order given. */
export function eBook({ texts, contents, parts = [] }: EBook): Uint8Array {
  const names = Object.keys(texts);
  const items = names.map(
    (name, i) => `<item id="t${i}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const spine = names.map((_, i) => `<itemref idref="t${i}"/>`);
  return zip([
    { name: 'mimetype', content: 'application/epub+zip' },
    {
      name: 'META-INF/container.xml',
      content: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    },
    {
      name: 'OPS/book.opf',
      content: `<package><metadata><dc:title>Boats</dc:title><dc:creator>Isla Drummond</dc:creator></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${items.join('')}</manifest><spine>${spine.join('')}</spine></package>`,
    },
    {
      name: 'OPS/nav.xhtml',
      content: `<html><body><nav epub:type="toc"><ol>${contents}</ol></nav></body></html>`,
    },
    ...names.map((name) => ({
      name: `OPS/${name}`,
      content: `<html><head><title>x</title></head><body>${texts[name]}</body></html>`,
    })),
    ...parts,
  ]);
}
