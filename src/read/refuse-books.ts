/** What no class reads as one text: analysis and layout of it would take minutes. */

import { Fatal } from '../base/diagnostics.js';
import type { Block } from './block.js';

const MOST_CHARACTERS = 400_000;
const MOST_BLOCKS = 40_000;
/** So many times more on a page with all that stands round its article. From judgement. */
const AROUND = 5;

/** @throws Fatal when it is a book. */
export const refuseBooks = (blocks: readonly Block[], file: string): void => refuse(blocks, 1, file);

/** @throws Fatal when a page is so long that no article on it is worth looking for. */
export const refuseLongPages = (blocks: readonly Block[], file: string): void => refuse(blocks, AROUND, file);

function refuse(blocks: readonly Block[], times: number, file: string): void {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= times * MOST_CHARACTERS && blocks.length <= times * MOST_BLOCKS) return;
  const words = Math.round(length / 6000) * 1000;
  const size =
    length > MOST_CHARACTERS ? `about ${words.toLocaleString('en')} words` : `${blocks.length} lines`;
  throw new Fatal({
    code: 'read/too-long',
    message: `${size}: this is a book, not an article`,
    file,
    hint: 'cut out the chapter that the class will read and save it as a file of its own',
  });
}
