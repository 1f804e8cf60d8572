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

/** The side whose heading each paragraph stands under; `Holm replies` belongs to the side whose heading names her. */
function sidesByHeading({ headings }: Article): ((paragraph: number) => number) | undefined {
  const openers = [FOR, AGAINST].map((side) => headings.find(({ text }) => side.test(text)));
  if (openers.some((opener) => opener === undefined)) return undefined;
  const parts = headings.flatMap((heading) => {
    const side = openers.findIndex((opener) => opener === heading || replies(heading.text, opener!.text)) + 1;
    return side > 0 ? [{ from: heading.beforeParagraph, side }] : [];
  });
  return (paragraph) => parts.findLast(({ from }) => from <= paragraph)?.side ?? 0;
}

const replies = (heading: string, opener: string): boolean => {
  const [, name] =
    /^(\p{Lu}[\p{L}’'-]{2,}(?: \p{Lu}[\p{L}’'-]+)*) (?:replies|answers|responds|again)\b/u.exec(heading) ??
    [];
  return name !== undefined && opener.includes(name);
};
