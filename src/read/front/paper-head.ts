/** The head of a pupil's or student's paper: name, teacher, course and day, each in a line of its own over the title. */

import type { Block } from '../block.js';
import type { FrontLines } from '../lines/told.js';
import { wordCount } from '../lines/word-count.js';
import { isName } from '../lines/writer-names.js';
import { isDay } from './front-evidence.js';

const FEWEST_LINES = 3;
const MOST_LINES = 5;
const MOST_WORDS = 6;
const TEACHER =
  /^(?:Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Herr|Frau|Madame|Mme|Monsieur|M|Señora?|Sra?|Professora?)\b\.? ?\p{Lu}/u;
const COURSE =
  /^\p{Lu}{2,5}[ -]?\d{2,4}\b|^(?:(?:AP|Honors|CP) )?(?:English|History|Literature|Biology|Government|Civics|Philosophy|Geography|Social Studies|Composition|Writing) ?\d{0,3}\b.{0,12}$/u;

/** What it tells, and how many lines it takes; undefined where the text begins otherwise. */
export function paperHead(
  blocks: readonly Block[],
): { readonly lines: FrontLines; readonly taken: number } | undefined {
  const [name] = blocks;
  if (!name || !isName(name.text)) return undefined;
  const day = blocks.slice(0, MOST_LINES).findIndex(({ text }) => isDay(text));
  const between = blocks.slice(1, Math.max(1, day));
  const isHead =
    day + 1 >= FEWEST_LINES &&
    between.every(isShort) &&
    between.some(({ text }) => TEACHER.test(text) || COURSE.test(text));
  return isHead ? { lines: { byline: name.text, date: blocks[day]!.text }, taken: day + 1 } : undefined;
}

const isShort = ({ text, speaker }: Block): boolean =>
  speaker === undefined && wordCount(text) <= MOST_WORDS && !/[!?:;,…]$/.test(text);
