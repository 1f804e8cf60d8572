/** What is asked about paper and print, as the stages take it. */

import type { Size } from '../base/geometry.js';
import type { OnPaper } from '../pipeline.js';
import type { AnswerType } from '../template/index.js';
import { PAPERS, type PageOptions, type Print } from './options.js';

export type PaperOptions = Pick<PageOptions, 'paper' | 'print' | 'impose' | 'duplex' | 'fillable'>;

/** The size of a page; without one the templates say it. */
export const paperOf = ({ paper }: PaperOptions): Size | undefined => paper && PAPERS[paper];

/** How its pages stand on the paper. */
export function onPaper({ impose, duplex = false, fillable = false }: PaperOptions): OnPaper {
  const looks = { isDuplex: duplex || impose === 'booklet', isFillable: fillable };
  return impose && impose !== '4up-cards' ? { ...looks, imposition: impose } : looks;
}

/** On paper that is narrower than this, two columns of text are too narrow to read. From judgement. */
const NARROW = PAPERS.a5.width + 1;

const isNarrow = (paper: PaperOptions['paper']): boolean => PAPERS[paper ?? 'a4'].width < NARROW;

/** The style sheets that paper and print want beside the usual ones. */
export function sheetsFor({ paper, print, fillable }: PaperOptions): string[] {
  return [
    ...(isNarrow(paper) || print ? ['notes-below.css'] : []),
    ...(isNarrow(paper) || print === 'large' ? ['one-column.css'] : []),
    ...(print ? [`${print}.css`] : []),
    ...(isNarrow(paper) ? ['small-paper.css'] : []),
    ...(fillable ? ['fillable.css'] : []),
  ];
}

/** What is beside the lines of a question on a page, in points: the margins, and its number. */
const BESIDE = 128;
const BESIDE_ON_NARROW = 99;
/** In large and clear print a line has fewer letters, of a hand too. */
const SHARE_IN_PRINT = 0.88;

/** The letters that a line holds, as a share of those on an A4 page in the usual type. */
export function lineShareOf({ paper = 'a4', print }: PaperOptions): number {
  const beside = isNarrow(paper) ? BESIDE_ON_NARROW : BESIDE;
  const share = Math.min(1, (PAPERS[paper].width - beside) / (PAPERS.a4.width - BESIDE));
  return share * (print ? SHARE_IN_PRINT : 1);
}

/** Answers are as large as what else is told there: three lines of them are as high as two to write on. From measuring. */
const ANSWERS_IN_PRINT: Readonly<Record<Print, AnswerType>> = {
  large: { letterShare: 0.6, lines: 1.5 },
  dyslexia: { letterShare: 0.79, lines: 1.5 },
};

/** How the answers of the teacher edition are set; nothing for the usual type. */
export const answerTypeOf = ({ print }: PaperOptions): AnswerType | undefined =>
  print && ANSWERS_IN_PRINT[print];
