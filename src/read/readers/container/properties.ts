/** What a document of an office program says about itself outside its text. */

import type { FrontMatter } from '../../block.js';
import { parseMarkup } from '../markup/parse.js';
import { elementsIn, rawText } from '../markup/tree.js';
import type { Container } from './open-container.js';

/** Title and author; an author without a title is only whose computer it was. */
export async function readProperties(container: Container, part: string): Promise<FrontMatter> {
  if (!container.names.has(part)) return {};
  const all = [...elementsIn(parseMarkup(await container.xml(part), container.file))];
  const textOf = (wanted: string) => rawText(all.find(({ name }) => name === wanted) ?? '').trim();
  const title = textOf('dc:title');
  const author = textOf('meta:initial-creator') || textOf('dc:creator');
  return title ? { title, ...(author && { author }) } : {};
}
