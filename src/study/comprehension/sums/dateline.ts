/** Years counted from the day on which the article appeared: `since 1981`, `within ten years`, `for the first time in 22 years`. */

import { readArticleDate } from '../../../map/dates/moments.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { readAmount } from './amounts.js';
import { quoteAround } from './quoting.js';

interface Row {
  readonly words: RegExp;
  readonly asks: string;
  /** What comes out, and the sum, for the year of the article and the number of the text. */
  readonly works: (now: number, told: number) => { readonly answer: string; readonly working: string };
}

const N = '(\\d{1,3}|\\p{L}+(?:-\\p{L}+)?)';
const MONTH = '(?:\\p{Lu}\\p{Ll}+ )?';

const back = (now: number, told: number) => ({
  answer: `About ${now - told}.`,
  working: `${now} − ${told} = ${now - told}`,
});

const ROWS: readonly Row[] = [
  {
    words: new RegExp(
      `\\b(?:has|have) (?!not\\b|never\\b)[^,.;:–—“”"]{3,90}? since ${MONTH}((?:1[5-9]|20)\\d\\d)\\b(?! (?:to|and|until|–))`,
      'u',
    ),
    asks: 'For about how many years was that when the article appeared',
    works: (now, told) => ({ ...back(now, told), answer: `About ${now - told} years.` }),
  },
  {
    words: new RegExp(`\\bwithin (?:the next )?${N} years\\b(?! of\\b)`, 'u'),
    asks: 'The article appeared in YEAR. By which year should that have happened',
    works: (now, told) => ({
      answer: `By about ${now + told}.`,
      working: `${now} + ${told} = ${now + told}`,
    }),
  },
  {
    words: new RegExp(`(?<!\\bold |\\bthan |\\bthan a )\\b${N} years ago\\b`, 'u'),
    asks: 'The article appeared in YEAR. About which year is meant',
    works: back,
  },
  {
    words: new RegExp(`\\bfor the first time in (?:more than |almost |nearly |over )?${N} years\\b`, 'u'),
    asks: 'The article appeared in YEAR. About when had it happened before',
    works: (now, told) => ({ ...back(now, told), answer: `In about ${now - told}.` }),
  },
];

/** Fewer years are no news, more are no sum. */
const FEWEST = 7;
const MOST = 400;

/** One for each sentence that counts from now. */
export function datelineQuestions({ analysis, passages, textType }: StudyMaterial): Candidate[] {
  const now = readArticleDate(analysis.article.date)?.year;
  if (!now) return [];
  return passages.flatMap((passage) =>
    ROWS.flatMap(({ words, asks, works }) => {
      const match = words.exec(passage.text);
      const told = match && readAmount(match[1]!);
      const quote = match && quoteAround(passage, { start: match.index, end: match.index + match[0].length });
      const years = told && told.value > 1000 ? now - told.value : (told?.value ?? 0);
      if (!match || !told || !quote || years < FEWEST || years > MOST || !Number.isInteger(told.value))
        return [];
      // In a story `ten years ago` may be told from another day.
      if (passage.quoted || (textType === 'history' && told.value < 1000) || LIMITED.test(passage.text))
        return [];
      const { answer, working } = works(now, told.value);
      const asked = asks.includes('YEAR') ? `${asks.replace('YEAR', String(now))}?` : `${asks} (${now})?`;
      return [
        candidate(passage, {
          frame: 'since-year',
          kind: 'short-answer',
          prompt: `¶${passage.paragraph} says: ${quote}. ${asked}`,
          answer,
          working,
          level: 'understand',
          lines: 1,
        }),
      ];
    }).slice(0, 1),
  );
}

const LIMITED = /\bwithin (?:\S+ )?\S+ years (?:after|from|before|the)\b|\b(?:would|had) [^.]{0,60}within\b/u;
