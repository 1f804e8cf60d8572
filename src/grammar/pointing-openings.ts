/** Openings that need the sentence before: a word or a phrase at the very front of a stretch. */

import type { Token } from '../language/analysis.js';
import { anyOf, is } from '../lexicon/index.js';
import { opening } from './connectives.js';
import type { Reading, Stretch } from './reading.js';

/** Whether a stretch, its connective cut off, opens with words that point back. */
export function opensPointing({ analysis }: Reading, { firstToken, endToken }: Stretch): boolean {
  const [first, last] = [analysis.tokens[firstToken], analysis.tokens[endToken - 1]];
  if (!first || !last || endToken <= firstToken) return false;
  const tokens = () => analysis.tokens.slice(firstToken, endToken);
  if (first.lower === 'it') return !isImpersonal(tokens());
  if (/^(?:neither|either|both)$/u.test(first.lower)) return !joinsTwo(tokens());
  return is(first.lower, 'opens-back') || PHRASES.test(analysis.article.text.slice(first.start, last.end));
}

/** "It is clear that", "It would take years to": a judgement on what follows. */
function isImpersonal(tokens: readonly Token[]): boolean {
  if (tokens[1]?.pos !== 'AUX') return false;
  const judged = tokens.findIndex(({ lower }, i) => i > 2 && i < 10 && /^(?:that|whether|to)$/u.test(lower));
  return judged > 0 && /^(?:ADJ|VERB|ADV|NOUN)$/u.test(tokens[judged - 1]!.pos);
}

/** "Neither the mayor nor the council was told": both are named before the verb. */
function joinsTwo(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return tokens.slice(0, verb).some(({ lower }) => /^(?:and|n?or)$/u.test(lower));
}

const PRONOUNS = 'this|these|those|such|his|her|its|their|he|she|him|they|them|it|both|either|which|whom';
const PREPOSITIONS = `${anyOf('preposition', 'subordinator')}|along with|because of|thanks to|apart from|according to|instead of|as for`;
const COUNTS = `${anyOf('number')}|some|several|many|most|few|half|all|each|none|much`;
const PERIODS =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|moments?';
const AUXILIARIES = `${anyOf('finite')}|seems?|remains?|came|comes?`;

const PHRASES = new RegExp(
  [
    // "There" of place, not "there is".
    opening('there', `\\b(?! (?:${AUXILIARIES})\\b)`),
    // "Here he stopped", not "Here lies the trouble with".
    opening('here', '\\b(?! (?:lies|is|are)\\b)'),
    opening(COUNTS, ` of (?:${PRONOUNS})\\b`),
    opening('at least|only|just|almost', ` (?:${COUNTS}) of (?:${PRONOUNS})\\b`),
    // A count alone is a subject that was named before: "Two were charged".
    opening(COUNTS, ` (?:${AUXILIARIES}|say|said|says)\\b`),
    // "To this", "in its", "despite their", "when they"; not "for those who".
    opening(PREPOSITIONS, ` (?:only |just |all )?(?:${PRONOUNS})\\b(?! (?:who|which|of)\\b)`),
    opening(`${anyOf('preposition')}`, ' that(?:,| (?:day|time|moment|point|case|way|year)\\b)'),
    opening(
      'in doing so|in response|in return|in reply|in turn|in the meantime|in the process|if so|if not',
      '\\b',
    ),
    opening(
      'as such|by then|since then|until then|inside,|outside,|underneath,|nearby,|elsewhere,|upstairs,|overhead,',
      '',
    ),
    opening('the same|the latter|the former|the other|the others|the next|the following|the previous', '\\b'),
    // "Three years later", "the day before", "within two days".
    opening(`(?:[\\p{L}\\p{N}]+ ){0,4}?(?:${PERIODS})`, ' (?:later|earlier|before|after|afterwards)\\b'),
    opening('within', ` (?:\\p{L}+ ){0,2}(?:${PERIODS})\\b(?! of\\b)`),
    // "Not all of it"; not "Not until 1911 was she named".
    opening('not', '\\b(?! (?:until|since) (?:\\d|\\p{Lu}))'),
    // "The answer is yes"; what "The trouble is that the ferry is late" says, it says whole.
    opening(
      'the reason|the result|the answer|the effect|the consequence|the problem|the trouble|the point|the outcome',
      ' (?:is|was|are|were)\\b(?! that\\b)',
    ),
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
