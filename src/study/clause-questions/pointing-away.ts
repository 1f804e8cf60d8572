/** Words for which only the text around a stretch says what they stand for. */

import { hasAntecedent } from '../../grammar/antecedents.js';
import type { Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { type Passage, tokensIn } from '../passages.js';

const POINTERS =
  /^(?:it|them|they|him|her|hers|this|these|those|there|here|ones?|none|both|others?|another|such|same|then|too|also|therefore|however|anyway|either|neither|instead|elsewhere|again|otherwise|differently|former|latter)$/u;

/** These matter only in a question: an answer is read beside the text. */
const LINKS = /^(?:then|too|also|therefore|however|again|anyway|instead|there)$/u;

/** `both routes`, `another year`, `one man`. */
const COUNTS = /^(?:both|either|neither|another|one)$/u;

/** `this year`. */
const TIME =
  /^(?:year|month|week|morning|afternoon|evening|spring|summer|autumn|fall|winter|season|century|decade)$/u;

/** Whether a word of a question points away from it. */
export const isPointer = ({ lower }: Token): boolean => POINTERS.test(lower);

/** Whether an answer names something that only the text around it tells; the words of `known` excepted. */
export function pointsAway(passage: Passage, stretch: Stretch, known = /^$/u): boolean {
  const tokens = tokensIn(passage, stretch);
  return tokens.some((token, i) => {
    const { lower } = token;
    if (!isPointer(token) || LINKS.test(lower) || known.test(lower)) return false;
    if (lower === 'this' && TIME.test(tokens[i + 1]?.lower ?? '')) return false;
    if (COUNTS.test(lower) && /^(?:NOUN|ADJ)$/u.test(tokens[i + 1]?.pos ?? '')) return false;
    return lower !== 'it' || !hasAntecedent(passage.reading, stretch.firstToken, stretch.firstToken + i);
  });
}

/** `better`, `harder`, without `than`: what it is compared with stands elsewhere. */
export const isHalfCompared = (tokens: readonly Token[]): boolean =>
  tokens.some(isComparative) && !tokens.some(({ lower }) => lower === 'than');

const isComparative = ({ lower, lemma, pos }: Token): boolean =>
  /^(?:better|worse|more|less|fewer)$/u.test(lower) ||
  (pos === 'ADJ' && /[^eo]er$/u.test(lower) && lemma !== lower);
