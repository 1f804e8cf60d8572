/** Whether a text is a debate: two writers, or two sides under headings of their own. Then there is no one author to speak of. */

import type { Article } from '../article/index.js';
import type { StudyMaterial } from './material.js';
import { writersOf } from './writers.js';

const FOR = /^(?:yes|pro|for|in favou?r|the case for|arguments? for)\b/iu;
const AGAINST = /^(?:no|con|against|the case against|arguments? against)\b/iu;

/** For each paragraph its side, 1 or 2 in the order of the text; 0 outside both. Nothing for a text that is no debate. */
export function sidesOf({ analysis }: StudyMaterial): ((paragraph: number) => number) | undefined {
  return sidesByWriter(analysis.article) ?? sidesByHeading(analysis.article);
}

export const isDebate = (article: Article): boolean =>
  (sidesByWriter(article) ?? sidesByHeading(article)) !== undefined;

function sidesByWriter(article: Article): ((paragraph: number) => number) | undefined {
  const writers = writersOf(article);
  const names = [...new Set(writers.values())];
  if (names.length !== 2) return undefined;
  return (paragraph) => names.indexOf(writers.get(paragraph) ?? '') + 1;
}

/** The paragraphs with which the sides begin. */
function sidesByHeading({ headings }: Article): ((paragraph: number) => number) | undefined {
  const opener = (side: RegExp) => headings.find(({ text }) => side.test(text))?.beforeParagraph;
  const [one, two] = [opener(FOR), opener(AGAINST)];
  if (one === undefined || two === undefined) return undefined;
  return (paragraph) => Number(paragraph >= one) + Number(paragraph >= two);
}
