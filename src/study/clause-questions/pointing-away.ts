/** Words for which only the text around a stretch says what they stand for. */

import { hasAntecedent } from '../../grammar/antecedents.js';
import { isOurs } from '../../grammar/pointing.js';
import type { Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { is } from '../../lexicon/index.js';
import { type Passage, tokensIn } from '../passages.js';

/** `both routes`, `another year`, `one man`. */
const COUNTS = /^(?:both|either|neither|another|one)$/u;

/** Whether a word of a question points away from it. */
export const isPointer = ({ lower }: Token): boolean =>
  is(lower, 'stands-for') || is(lower, 'goes-on') || lower === 'there';

/** Whether an answer, which is read beside the text, names something that only the text around it tells; the words of `known` excepted. */
export function pointsAway(passage: Passage, stretch: Stretch, known = /^$/u): boolean {
  const tokens = tokensIn(passage, stretch);
  return tokens.some(({ lower }, i) => {
    if (!is(lower, 'stands-for') || known.test(lower)) return false;
    if (lower === 'this' && tokens[i + 1] && isOurs(tokens[i + 1]!)) return false;
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
