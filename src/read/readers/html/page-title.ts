/** The title of a page without the name of its site. */

import type { Block } from '../../block.js';

export interface AboutTitle {
  readonly pageTitle: string | undefined;
  readonly source: string | undefined;
  readonly blocks: readonly Block[];
}

/**
 * The heading over the article, whatever the page is called for search engines; else the longest heading that the page's title
 * holds, else the title without the name of the site.
 */
export function titleOf(
  told: readonly string[],
  { pageTitle, source, blocks }: AboutTitle,
): string | undefined {
  const titles = [...told, ...(pageTitle ? [pageTitle] : [])];
  const over = headingOver(
    titles.map((title) => withoutSite(title, source)),
    blocks.filter(({ text }) => text !== source),
  );
  if (over) return over;
  const headings = blocks
    .filter(({ kind, level = 1, text }) => kind === 'heading' && level <= 3 && text !== source)
    .map(({ text }) => text);
  // Some pages give a description in the place of the title; it may hold the words of some heading.
  const isSeen = (title: string) =>
    [pageTitle ?? '', ...headings].some(
      (one) => holds(one, title) || (holds(title, one) && isMost(one, title)),
    );
  const whole = told.find(isSeen) ?? pageTitle ?? told[0];
  if (!whole) return undefined;
  const bare = withoutSite(whole, source);
  const [heading = ''] = headings.filter((text) => holds(whole, text)).sort((a, b) => b.length - a.length);
  const isWhole = /^\s*(?:[|–—·»:-]|$)/.test(whole.startsWith(heading) ? whole.slice(heading.length) : '?');
  return heading && (isWhole || isMost(heading, bare)) ? heading : bare;
}

/** Shorter ones may name a section of the site. From judgement. */
const FEWEST_WORDS_OF_HEADING = 4;
const FEWEST_WORDS_SHARED = 2;

/** The first heading of the first rank that is about what the page's titles are about. */
function headingOver(titles: readonly string[], blocks: readonly Block[]): string | undefined {
  const words = new Set(titles.flatMap(termsOf));
  return blocks.find(
    ({ kind, level, text }) =>
      kind === 'heading' &&
      level === 1 &&
      text.split(' ').length >= FEWEST_WORDS_OF_HEADING &&
      !titles.some((title) => endsIn(title, text) || endsIn(text, title)) &&
      new Set(termsOf(text).filter((term) => words.has(term))).size >= FEWEST_WORDS_SHARED,
  )?.text;
}

/** `Local News | The last boat` holds more than a title, and so does `The last boat - News of the islands`. */
const endsIn = (whole: string, part: string): boolean => plain(whole).indexOf(plain(part)) > 0;

/** Words that carry a matter. */
const termsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];

const isMost = (part: string, text: string): boolean => plain(part).length * 2 > plain(text).length;
const holds = (text: string, part: string): boolean =>
  plain(part) !== '' && plain(text).includes(plain(part));

/** `The last boat | The Courier` -> `The last boat`; where the page does not name its site, a dash may be the author's. */
function withoutSite(title: string, source: string | undefined): string {
  const [, front = '', mark = '', end = ''] = /^(.+)\s+([|–—·»-]|::)\s+(.+?)$/.exec(title) ?? [];
  const isSite = source
    ? holds(source, end) || holds(end, source)
    : /[|»·:]/.test(mark) || (/^\p{Lu}\S+(?: \S+){0,2} ?$/u.test(end) && front.split(' ').length > 3);
  return end !== '' && isSite && front.includes(' ') ? front : title;
}

/** Letters and figures alone, for comparing. */
export const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
