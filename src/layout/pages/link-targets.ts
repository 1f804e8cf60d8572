/** Bookmarks and the places that links and page numbers point to. */

import { decodeId } from '../flow/inline-source.js';
import type { Destination, LinkItem, OutlineEntry } from '../page.js';
import type { OpenLink } from '../paint/canvas.js';
import type { LaidPage } from './paginate.js';

/** The outline of the pages; levels never jump downwards by more than one. */
export function outlineOf(pages: readonly LaidPage[]): OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  pages.forEach(({ canvas }, page) => {
    for (const { mark, y } of canvas.marks) {
      if (mark.kind !== 'outline') continue;
      const level = Math.max(1, Math.min(mark.level, (entries.at(-1)?.level ?? 0) + 1));
      entries.push({ level, title: mark.title, page, y });
    }
  });
  return entries;
}

/** Where each id came to stand; of two with the same id the first. */
export function destinationsOf(pages: readonly LaidPage[]): Map<string, Destination> {
  const destinations = new Map<string, Destination>();
  pages.forEach(({ canvas }, page) => {
    for (const { mark, y } of canvas.marks) {
      if (mark.kind === 'id' && !destinations.has(mark.id)) destinations.set(mark.id, { page, y });
    }
  });
  return destinations;
}

/** A link with its target; undefined when what it points to is on no page. */
export function settleLink(
  link: OpenLink,
  destinations: ReadonlyMap<string, Destination>,
): LinkItem | undefined {
  const { owner, href, description, x, y, width, height } = link;
  const item = { kind: 'link', owner, description, x, y, width, height } as const;
  if (!href.startsWith('#')) return { ...item, target: { kind: 'uri', uri: href } };
  const destination = destinations.get(decodeId(href.slice(1)));
  return destination && { ...item, target: { kind: 'page', ...destination } };
}
