/** What is asked about paper and print, as the stages take it. */

import type { Size } from '../base/geometry.js';
import type { OnPaper } from '../pipeline.js';
import type { Edition } from '../template/index.js';
import { PAPERS, type PageOptions } from './options.js';

export type PaperOptions = Pick<PageOptions, 'paper' | 'print' | 'impose' | 'duplex'>;

/** The size of a page; without one the templates say it. A card is a quarter of the paper. */
export function paperOf(edition: Edition, { paper }: PaperOptions): Size | undefined {
  if (edition !== 'cards') return paper && PAPERS[paper];
  const { width, height } = PAPERS[paper ?? 'a4'];
  return { width: width / 2, height: height / 2 };
}

/** How its pages stand on the paper. */
export function onPaper(edition: Edition, { impose, duplex = false }: PaperOptions): OnPaper {
  if (edition === 'cards') return { imposition: '4up' };
  const isDuplex = duplex || impose === 'booklet';
  return impose && impose !== '4up-cards' ? { isDuplex, imposition: impose } : { isDuplex };
}

/** On paper that is narrower than this, two columns of text are too narrow to read. From judgement. */
const NARROW = PAPERS.a5.width + 1;

/** The style sheets that paper and print want beside the usual ones. */
export function sheetsFor({ paper, print }: PaperOptions): string[] {
  const isNarrow = paper !== undefined && PAPERS[paper].width < NARROW;
  return [
    ...(isNarrow || print ? ['notes-below.css'] : []),
    ...(isNarrow || print === 'large' ? ['one-column.css'] : []),
    ...(print ? [`${print}.css`] : []),
  ];
}
