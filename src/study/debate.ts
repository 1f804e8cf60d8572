/** Whether a text is a debate: two sides under headings of their own. Then there is no one author to speak of. */

import type { StudyMaterial } from './material.js';

const SIDE =
  /^(?:yes|no|pro|con|for|against|side|the case (?:for|against)|in favou?r|arguments? (?:for|against))\b/iu;

/** For each paragraph its side, counted from 1; 0 before the first side. Nothing for a text that is no debate. */
export function sidesOf({ analysis }: StudyMaterial): ((paragraph: number) => number) | undefined {
  const openers = analysis.article.headings
    .filter(({ text }) => SIDE.test(text))
    .map(({ beforeParagraph }) => beforeParagraph);
  if (openers.length < 2) return undefined;
  return (paragraph) => openers.filter((opener) => opener <= paragraph).length;
}
