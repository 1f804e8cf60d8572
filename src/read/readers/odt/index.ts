/**
 * OpenDocument texts to blocks: the XML of the document is turned into the markup that a web page would have, and that is
 * read. Deleted text, remarks, headers and feet stay out; notes, tables and contents lists are set aside.
 */

import type { Blocks } from '../../block.js';
import { setsHeadingsApart, usualSize } from '../container/looks.js';
import { type Container, refuse } from '../container/open-container.js';
import { readProperties } from '../container/properties.js';
import { readTree } from '../markup/index.js';
import { parseMarkup } from '../markup/parse.js';
import { elementsIn, type MarkupElement } from '../markup/tree.js';
import { listStarts } from './list-starts.js';
import { readStyles } from './styles.js';
import { runsIn, toMarkup } from './to-markup.js';

const MANIFEST = 'META-INF/manifest.xml';

/** @throws Fatal when it is damaged, locked, or no text. */
export async function readOdt(container: Container): Promise<Blocks> {
  const { file, names } = container;
  if (names.has(MANIFEST) && (await container.xml(MANIFEST)).includes('manifest:encryption-data'))
    refuse(file, 'locked with a password', 'open it in LibreOffice and save it without a password');
  const content = await readPart(container, 'content.xml');
  const text = [...elementsIn(content)].find(({ name }) => name === 'office:text');
  if (!text) return refuse(file, 'no text document', 'copy its text into a text document');
  const named = names.has('styles.xml') ? [await readPart(container, 'styles.xml')] : [];
  const styles = readStyles([...named, content]);
  const paragraphs = [...elementsIn(text)].filter(({ name }) => name === 'text:p');
  const usual = usualSize(paragraphs.flatMap((one) => runsIn(one, styles)));
  const read = readTree(
    {
      ...text,
      name: 'body',
      children: toMarkup(text, { styles, usual, starts: listStarts(text, styles) }),
      holdsBlocks: true,
    },
    'kept',
  );
  return {
    ...read,
    marksHeadings: setsHeadingsApart(read.blocks),
    properties: await readProperties(container, 'meta.xml'),
  };
}

/** With a line for each paragraph, so that each has a place. */
async function readPart(container: Container, name: string): Promise<MarkupElement> {
  const xml = await container.xml(name);
  return parseMarkup(xml.replace(/<text:[ph]\b/g, '\n$&'), container.file);
}
