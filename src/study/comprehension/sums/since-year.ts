/** `has fished here since 1981`, in an article with a date: for how long? */

import { readArticleDate } from '../../../map/dates/moments.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { quoteAround } from './quoting.js';

const SINCE =
  /\b(?:has|have) (?!not\b|never\b)[^,.;:–—“”"]{3,90}? since (?:\p{Lu}\p{Ll}+ )?((?:1[5-9]|20)\d\d)\b(?! (?:to|and|until|–))/u;
/** Fewer years are no news. */
const FEWEST = 5;

/** One for each such sentence. */
export function sinceYearQuestions({ analysis, passages }: StudyMaterial): Candidate[] {
  const { date } = analysis.article;
  const now = readArticleDate(date)?.year;
  if (!now) return [];
  return passages.flatMap((passage) => {
    const match = SINCE.exec(passage.text);
    const from = Number(match?.[1]);
    const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
    if (!quote || passage.quoted || now - from < FEWEST) return [];
    return [
      candidate(passage, {
        frame: 'since-year',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${quote}. For about how many years was that when the article appeared (${now})?`,
        answer: `About ${now - from} years.`,
        working: `${now} − ${from} = ${now - from}`,
        level: 'understand',
        lines: 1,
      }),
    ];
  });
}
