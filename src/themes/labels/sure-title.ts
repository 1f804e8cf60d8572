/** Whether a phrase is surely what a part is about: it comes back there, and most of the part speaks of it. Else the part is called by its place. */

import { textOf } from '../../base/span.js';
import type { Analysis } from '../../language/analysis.js';
import type { Stretch } from '../segments.js';
import { stemsOf } from '../terms.js';

/** The phrase, or where the part stands: `How it begins`, `Paragraphs 5 to 8`. */
export function sureTitle(phrase: string, stretch: Stretch, analysis: Analysis): string {
  return isSure(phrase, stretch, analysis) ? phrase : placeOf(stretch, analysis.article.paragraphs.length);
}

function isSure(phrase: string, { first, last }: Stretch, { article, sentences }: Analysis): boolean {
  const words = stemsOf(phrase.replace(/^the /iu, '')).join(' ');
  if (!words.includes(' ')) return false;
  const inside = sentences
    .filter(({ paragraph }) => paragraph >= first && paragraph <= last)
    .map((sentence) => ({ ...sentence, stems: ` ${stemsOf(textOf(article.text, sentence)).join(' ')} ` }));
  const uses = inside.filter(({ stems }) => stems.includes(` ${words} `)).length;
  const speaking = inside.filter(({ stems }) => stems.includes(` ${words.split(' ').at(-1)} `));
  const paragraphs = new Set(speaking.map(({ paragraph }) => paragraph)).size;
  return (
    uses >= FEWEST && paragraphs >= (last - first + 1) * MOST_OF && speaking.length >= inside.length * OFTEN
  );
}

/** Sentences with the phrase, and the shares of paragraphs and of sentences with its head. From judgement. */
const FEWEST = 3;
const MOST_OF = 0.6;
const OFTEN = 0.2;

function placeOf({ first, last }: Stretch, count: number): string {
  if (first === 1) return last === count ? 'The whole text' : 'How it begins';
  if (last === count) return 'How it ends';
  if (first === last) return `Paragraph ${first}`;
  return `Paragraphs ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}
