/** How paragraphs of a word processor look: what their styles say, and which lines look like headings though no style says so. */

import type { Block } from '../../block.js';
import { wordCount } from '../../lines/word-count.js';

/** What a paragraph is for by the name of its style; contents are lines of a list of contents. */
export type Role = 'title' | 'subtitle' | 'quote' | 'caption' | 'contents' | 'code';

/** What a style says, or a paragraph of its own. */
export interface Look {
  readonly role?: Role;
  /** Of a heading; 1 is the topmost. */
  readonly level?: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isCentred?: boolean;
  readonly isHidden?: boolean;
  /** In points. */
  readonly size?: number;
  /** The list that paragraphs are items of. */
  readonly list?: string;
}

/** A style with the name of the one it is based on. */
export interface Style extends Look {
  readonly basedOn?: string;
}

/** A piece of a paragraph that is set in one way. */
export interface Run extends Look {
  readonly text: string;
}

/** Styles based on each other are fewer, unless they run in a circle. */
const LONGEST_CHAIN = 20;
/** Longer lines are prose, however they look. */
const MOST_WORDS = 20;
/** Letters of a heading are larger by this much at least. From judgement. */
const LARGER = 1.1;
/** What Word sets text in that names no size, in points. */
const UNNAMED = 11;

/** The names that Word, LibreOffice and pandoc give their styles. */
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^title$/i, 'title'],
  [/^subtitle$/i, 'subtitle'],
  [/^(?:(?:intense )?quote|quotations?|block ?(?:text|quote))$/i, 'quote'],
  [/caption$|^(?:figure|illustration|drawing|table)$/i, 'caption'],
  [/^(?:source ?code|code(?: block)?|listing)$/i, 'code'],
  [/^(?:toc|contents|table of figures|index)\b/i, 'contents'],
];

/** What the name of a style says; OpenDocument writes a blank as `_20_`. */
export const roleOf = (styleName: string): Role | undefined =>
  ROLES.find(([names]) => names.test(styleName.replaceAll('_20_', ' ')))?.[1];

/** A style's own marks over those of the styles it is based on; of a style that the document does not hold, what its name says. */
export function lookOf(name = '', styles: ReadonlyMap<string, Style> = new Map()): Look {
  const role = roleOf(name);
  let look: Look = role ? { role } : {};
  let style = styles.get(name);
  for (let i = 0; style && i < LONGEST_CHAIN; i++) {
    look = { ...style, ...look };
    style = styles.get(style.basedOn ?? '');
  }
  return look;
}

/** The size that most letters of a text have. */
export function usualSize(runs: Iterable<Run>): number {
  const letters = new Map<number, number>();
  for (const { text, size = UNNAMED } of runs) letters.set(size, (letters.get(size) ?? 0) + text.length);
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? UNNAMED;
}

/** Whether a paragraph is a short line that is centred, or wholly in bold or in larger letters. */
export function standsOut(runs: readonly Run[], { isCentred }: Look, usual: number): boolean {
  const written = runs.filter(({ text }) => text.trim());
  if (written.length === 0 || wordCount(written.map(({ text }) => text).join('')) > MOST_WORDS) return false;
  const isMarked = ({ isBold, size = usual }: Run) => isBold || size > usual * LARGER;
  return isCentred || written.every(isMarked);
}

/** Whether the writer set headings apart from the text: below its first paragraph there is one, or a line that stands out. */
export function setsHeadingsApart(blocks: readonly Block[]): boolean {
  const first = blocks.findIndex(({ kind, text }) => kind === 'prose' && wordCount(text) > MOST_WORDS);
  return blocks
    .slice(first + 1)
    .some(
      ({ kind, emphasis, text }) =>
        kind === 'heading' || (emphasis === 'bold' && wordCount(text) <= MOST_WORDS),
    );
}
