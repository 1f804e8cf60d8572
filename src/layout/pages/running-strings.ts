/** What the named strings hold on each page, for running heads (CSS Generated Content for Paged Media, 2.1). */

import type { PageString } from './page-margins.js';
import type { LaidPage } from './paginate.js';

export function stringsByPage(pages: readonly LaidPage[]): ReadonlyMap<string, PageString>[] {
  let held = new Map<string, PageString>();
  return pages.map(({ canvas }) => {
    const strings = new Map<string, PageString>();
    for (const [name, { before, last }] of held) {
      strings.set(name, { before: last ?? before, first: undefined, last: undefined });
    }
    for (const { mark } of canvas.marks) {
      if (mark.kind !== 'string') continue;
      const known = strings.get(mark.name) ?? { before: '', first: undefined, last: undefined };
      strings.set(mark.name, { ...known, first: known.first ?? mark.value, last: mark.value });
    }
    held = strings;
    return strings;
  });
}
