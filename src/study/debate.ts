/** Whether a text is a debate: two sides under headings of their own. Then there is no one author to speak of. */

import type { Article } from '../article/index.js';
import type { StudyMaterial } from './material.js';

const FOR = /^(?:yes|pro|for|in favou?r|the case for|arguments? for)\b/iu;
const AGAINST = /^(?:no|con|against|the case against|arguments? against)\b/iu;

/** For each paragraph its side, 1 or 2 in the order of the text; 0 before the first. Nothing for a text that is no debate. */
export function sidesOf({ analysis }: StudyMaterial): ((paragraph: number) => number) | undefined {
  const [one, two] = openers(analysis.article);
  if (one === undefined || two === undefined) return undefined;
  return (paragraph) => Number(paragraph >= one) + Number(paragraph >= two);
}

export const isDebate = (article: Article): boolean =>
  openers(article).every((opener) => opener !== undefined);

/** The paragraphs with which the sides begin. */
function openers({ headings }: Article): [number | undefined, number | undefined] {
  const opener = (side: RegExp) => headings.find(({ text }) => side.test(text))?.beforeParagraph;
  return [opener(FOR), opener(AGAINST)];
}
