/**
 * Word documents to blocks: mammoth makes HTML of them (final text of tracked changes, no comments, no headers and feet),
 * which is read as any markup. Headings are those of style or outline; what only looks like one is set in bold on the
 * way, so that it is judged by its shape as in any other file.
 */

import mammoth from 'mammoth';
import { Fatal } from '../../../base/diagnostics.js';
import type { Blocks } from '../../block.js';
import { setsHeadingsApart } from '../container/looks.js';
import { type Container, refuse } from '../container/open-container.js';
import { readProperties } from '../container/properties.js';
import { readMarkup } from '../markup/index.js';
import { formulasAsText } from './formulas.js';
import { isListPart, listsForMammoth, readLists } from './lists.js';
import { markHeadings, type WordElement } from './mark-headings.js';
import { marksToAttributes, numberItems } from './number-items.js';
import { shownWords } from './shown-words.js';
import { readStyles } from './styles.js';

/** What each role of a paragraph is in HTML; mammoth knows the headings. */
const STYLE_MAP = [
  "p[style-name='title'] => h1:fresh",
  "p[style-name='subtitle'] => p:fresh > em",
  "p[style-name='quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='contents'] => nav > p:fresh",
  "p[style-name='code'] => pre:fresh > code",
];

/** @throws Fatal when a part is damaged. */
export async function readDocx(container: Container): Promise<Blocks> {
  const { file, names, xml } = container;
  const styles = await readStyles(container);
  const lists = await readLists(container);
  const options = {
    styleMap: STYLE_MAP,
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    transformDocument: (document: WordElement) => markHeadings(numberItems(document, lists, styles), styles),
  };
  try {
    // mammoth would unpack the zip file by itself, without limits; its types do not tell that it takes parts as well.
    const parts = {
      exists: (name: string) => names.has(name),
      read: async (name: string) =>
        isListPart(name) ? listsForMammoth(lists) : shownWords(formulasAsText(await xml(name))),
    };
    const { value } = await mammoth.convertToHtml({ file: parts } as never, options);
    const read = readMarkup(inLines(marksToAttributes(value)), file, 'kept');
    return {
      ...read,
      marksHeadings: setsHeadingsApart(read.blocks),
      properties: await readProperties(container, 'docProps/core.xml'),
    };
  } catch (error) {
    if (error instanceof Fatal) throw error;
    return refuse(file, 'damaged: its text cannot be made out');
  }
}

/** A line for each paragraph, so that each has a place. */
const inLines = (html: string): string => html.replace(/<\/(?:p|h\d|tr|figcaption)>/g, '$&\n');
