/** Which chapter of an e-book is meant. */

import { Fatal } from '../../../base/diagnostics.js';
import { nearest } from '../../../base/nearest.js';
import type { Chapter, PlaceInBook } from './contents.js';

/** What is to be read; without an end to the end of the book. */
export interface Choice {
  /** Undefined when the whole book is read. */
  readonly chapter?: Chapter;
  readonly from: PlaceInBook;
  readonly to?: PlaceInBook;
}

const BEGINNING: PlaceInBook = { text: 0, id: '' };
/** A list that is longer is no help on a screen. */
const MOST_LISTED = 80;

/** @throws Fatal with the list of chapters when none is named, or one that is not there. */
export function chooseChapter(chapters: readonly Chapter[], asked: string | undefined, file: string): Choice {
  const isOneText = chapters.filter(({ level }) => level === 1).length <= 1;
  if (asked?.toLowerCase() === 'all' || (asked === undefined && isOneText)) return { from: BEGINNING };
  const at = asked === undefined ? -1 : findChapter(chapters, asked);
  const chapter = chapters[at];
  if (!chapter) return refuseUnnamed(chapters, asked, file);
  const next = chapters.slice(at + 1).find(({ level }) => level <= chapter.level);
  return { chapter, from: chapter.start, ...(next && { to: next.start }) };
}

/** By number, by title, or by a part of a title that only one chapter has. */
function findChapter(chapters: readonly Chapter[], asked: string): number {
  const titles = chapters.map(({ title }) => plain(title));
  const whole = titles.indexOf(plain(asked));
  if (whole >= 0) return whole;
  if (/^\d+$/.test(asked)) return Number(asked) - 1;
  const parts = titles.flatMap((title, i) => (title.includes(plain(asked)) ? [i] : []));
  return parts.length === 1 ? parts[0]! : -1;
}

/** Letters and digits alone: quotation marks and dashes are hard to type. */
const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function refuseUnnamed(chapters: readonly Chapter[], asked: string | undefined, file: string): never {
  const meant =
    asked &&
    nearest(
      asked,
      chapters.map(({ title }) => title),
    );
  const message =
    asked === undefined
      ? `an e-book of ${chapters.length} chapters, and none is named`
      : `no chapter of this book is called "${asked}"${meant ? `; did you mean "${meant}"?` : ''}`;
  const lines = chapters
    .slice(0, MOST_LISTED)
    .map(({ title, level }, i) => `${String(i + 1).padStart(6)}  ${'  '.repeat(level - 1)}${title}`);
  const rest = chapters.length > MOST_LISTED ? [`        and ${chapters.length - MOST_LISTED} more`] : [];
  const hint = ['name one with --chapter NUMBER or --chapter TITLE, or --chapter all:', ...lines, ...rest];
  throw new Fatal({ code: 'read/chapter', message, file, hint: hint.join('\n') });
}
