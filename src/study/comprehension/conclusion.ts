/** `So the shire's version falls short of even the lower mark`: what does a conclusion follow from? */

import { clausesOf } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import { isFirstOrSecondPerson } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { bodyOf, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited } from './run.js';

/** Words that open a conclusion; behind them stands something that can be the case. */
const OPENS =
  /^(?:So|Therefore,?|Hence|Consequently,|As a result,|That is why|That[’']s why|This is why|(?:This|That) means(?: that)?|It follows that) (?!(?:far|here|now|then|much|many|long|too|what|why|how|who|when|if|is|are|was|were|do|does|did|it|he|she|they|there|this|that|these|those|let)\b)(?=\p{L})/u;

/** Words of a conclusion. From judgement. */
const FEWEST = 7;
const MOST = 36;

/** Of the sentences before it the key quotes no more than these, and no more words. From judgement. */
const REASONS = { most: 3, words: 75 };
/** Words; less is no reason that could be explained. */
const FEWEST_OF_REASONS = 12;

/** One for each conclusion of the author’s that the sentences before it lead to. */
export const conclusionQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const reasons = isConclusion(passage) ? reasonsBefore(passages, passage) : [];
    if (reasons.length === 0) return [];
    return [
      candidate(passage, {
        frame: 'conclusion',
        kind: 'short-answer',
        prompt: promptOf(passage),
        answer: `${cited(reasons)}.`,
        level: 'analyse',
        lines: 3,
        beside: reasons,
      }),
    ];
  });

const promptOf = ({ text, paragraph }: Passage): string =>
  /^\p{L}+(?:[’']s| is) why\b/u.test(text)
    ? `¶${paragraph} says: ${inQuotes(text)}. Why, then? Note the reason in a few words.`
    : `¶${paragraph} draws a conclusion: ${inQuotes(text)}. What does it follow from? Note the facts or reasons in a few words.`;

function isConclusion(passage: Passage): boolean {
  const { text, prose, quoted, reported, words, reading, tokens } = passage;
  if (!prose || quoted || reported || words < FEWEST || words > MOST || !text.endsWith('.')) return false;
  const opening = OPENS.exec(text)?.[0];
  if (!opening || EMPTY_END.test(text) || tokens.some(({ lower }) => isFirstOrSecondPerson(lower)))
    return false;
  if (!holdsNow(passage) && !/\d/u.test(text)) return false;
  const body = bodyOf(passage);
  const from = passage.sentence.start + opening.length;
  const { tokens: all } = reading.analysis;
  const pointers = pointersIn(reading, body).filter(
    ({ why, token }) => why !== 'definite' && all[token]!.start >= from,
  );
  return leaning(pointers) < LEANS;
}

/** `So once a minute the alarm does that` */
const EMPTY_END = /\b(?:that|this|it|them|so)\.$/u;

/** What was done next is an event, not a conclusion. */
function holdsNow({ reading, index }: Passage): boolean {
  const first = clausesOf(reading, index).find(({ verb }) => verb.form === 'finite');
  return first !== undefined && (first.verb.tense !== 'past' || first.verb.modal !== undefined);
}

/** From judgement. */
const LEANS = 0.6;

/** The sentences right before it, in its paragraph or, where it opens that, in the one before; all of them in the text’s own words. */
function reasonsBefore(passages: readonly Passage[], { index, paragraph }: Passage): Passage[] {
  const before = passages[index - 1];
  if (!before || paragraph - before.paragraph > 1) return [];
  const reasons: Passage[] = [];
  let words = 0;
  for (const one of passages.slice(Math.max(0, index - REASONS.most), index).toReversed()) {
    words += one.words;
    if (one.paragraph !== before.paragraph || !one.prose || (reasons.length > 0 && words > REASONS.words))
      break;
    reasons.unshift(one);
  }
  return reasons.reduce((sum, one) => sum + one.words, 0) < FEWEST_OF_REASONS ? [] : reasons;
}
