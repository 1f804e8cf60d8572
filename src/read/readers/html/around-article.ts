/** What a page holds besides the article, as one piece for each place where it stands. */

import type { Blocks, Discard } from '../../block.js';

const WHY = 'menus, links and other parts of the page';

/** What the whole page holds that is not among the texts of the article; what follows on each other is one piece. */
export function aroundArticle(page: Blocks, article: readonly string[]): Discard[] {
  const inArticle = new Set(article.map(plain));
  const pieces: { text: string; readonly why: string; readonly line: number }[] = [];
  let isInPiece = false;
  for (const { text, line } of withMenus(page)) {
    const isOut = !inArticle.has(plain(text));
    if (isOut && isInPiece) pieces.at(-1)!.text += `\n${text}`;
    else if (isOut) pieces.push({ text, why: WHY, line });
    isInPiece = isOut;
  }
  return pieces;
}

/** Menus are set aside as lists of contents. */
const withMenus = ({ blocks, discarded = [] }: Blocks): Discard[] =>
  [
    ...blocks.map(({ text, line }) => ({ text, why: WHY, line })),
    ...discarded.filter(({ why }) => why === 'contents list'),
  ].sort((a, b) => a.line - b.line);

const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
