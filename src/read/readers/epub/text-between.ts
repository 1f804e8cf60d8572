/** The XHTML of an e-book from one place to another. */

import type { Container } from '../container/open-container.js';
import type { PlaceInBook } from './contents.js';
import type { Book } from './package.js';

interface Stretch {
  readonly from: PlaceInBook;
  /** Without it to the end of the book. */
  readonly to?: PlaceInBook | undefined;
}

/** Cut between elements; those left open are closed by whoever reads it. */
export async function textBetween(
  container: Container,
  { spine }: Book,
  { from, to }: Stretch,
): Promise<string> {
  const last = to === undefined ? spine.length - 1 : to.id ? to.text : to.text - 1;
  const texts: string[] = [];
  for (let i = from.text; i <= last; i++) {
    const xhtml = await container.xml(spine[i]!);
    const start = i === from.text && from.id ? placeOf(from.id, xhtml) : 0;
    const end = i === to?.text && to.id ? placeOf(to.id, xhtml) : undefined;
    texts.push(xhtml.slice(start ?? 0, end));
  }
  return texts.join('\n');
}

/** Where the element with an id begins, with those that begin with it: a heading may hold its id in an anchor. */
function placeOf(id: string, xhtml: string): number | undefined {
  const found = xhtml.search(new RegExp(`\\s(?:id|name)=["']${id.replace(/[^\w-]/g, '\\$&')}["']`));
  if (found < 0) return undefined;
  const tag = xhtml.lastIndexOf('<', found);
  const above = xhtml.slice(Math.max(0, tag - 500), tag);
  return tag - (/(?:<[a-z][^<>]*>\s*)*$/i.exec(above)?.[0].length ?? 0);
}
