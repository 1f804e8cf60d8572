/** `If the pumps stop, the town floods`: what follows from what? */

import { clausesOf } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Clause, Stretch } from '../../grammar/reading.js';
import { anyOf, isFirstOrSecondPerson, reportingVerb } from '../../lexicon/index.js';
import { openedBy } from '../clause-questions/openings.js';
import { isPointer } from '../clause-questions/pointing-away.js';
import type { StudyMaterial } from '../material.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';

/** One for each sentence that opens with a condition and tells what follows from it. */
export const conditionQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const found = passage.prose && !passage.quoted ? conditionIn(passage) : undefined;
    if (!found || !isAsked(passage, found.condition) || !isAnswer(passage, found.result)) return [];
    const condition = textIn(passage, found.condition);
    return [
      candidate(passage, {
        frame: 'condition',
        kind: 'short-answer',
        prompt: `What ${happens(passage, found.result)} ${condition.charAt(0).toLowerCase()}${condition.slice(1)} (¶${passage.paragraph})?`,
        answer: capital(textIn(passage, found.result)),
        level: 'understand',
        lines: 2,
      }),
    ];
  });

interface Condition {
  readonly condition: Stretch;
  readonly result: Stretch;
}

function conditionIn(passage: Passage): Condition | undefined {
  const opened = openedBy(passage, OPENS);
  if (!opened) return undefined;
  const { opening, rest, main } = opened;
  // Of the past, `when` tells what came at the same time, and `if` a habit.
  if (main.verb.tense === 'past' && !main.verb.modal) return undefined;
  if (isSaying(passage, main)) return undefined;
  const isIf = /^(?:if|unless)$/u.test(passage.reading.analysis.tokens[opening.firstToken]!.lower);
  const isMeasured = tokensIn(passage, rest).some(({ pos }) => pos === 'NUM');
  return isIf || isMeasured ? { condition: opening, result: rest } : undefined;
}

/** `If it rains, the owners say, the wall will fall`: the result stands behind who says it. */
const isSaying = ({ reading }: Passage, { verb }: Clause): boolean =>
  reportingVerb(reading.analysis.tokens[verb.main]!.lower)?.takes === 'clause';

const OPENS = /^(?:if|when|unless|once)$/u;

/** Words of a condition and of its result. From judgement. */
const CONDITION = { fewest: 4, most: 22 };
const FEWEST_OF_RESULT = 6;

/** Nothing in it points away; `you` may be anybody. */
function isAsked(passage: Passage, condition: Stretch): boolean {
  const pointers = pointersIn(passage.reading, condition).filter(
    ({ why }) => why !== 'definite' && why !== 'opening',
  );
  const words = tokensIn(passage, condition).filter(isWord);
  return (
    words.length >= CONDITION.fewest &&
    words.length <= CONDITION.most &&
    leaning(pointers) < LEANS &&
    !words.some((word) => isPointer(word) || (isFirstOrSecondPerson(word.lower) && !/^you/u.test(word.lower)))
  );
}

/** From judgement. */
const LEANS = 0.3;

/** It is told of something that it names, and is no duty of the reader. */
function isAnswer(passage: Passage, result: Stretch): boolean {
  const words = tokensIn(passage, result).filter(isWord);
  return (
    words.length >= FEWEST_OF_RESULT &&
    !words.some((word) => isPointer(word) && !BOUND.test(word.lower)) &&
    !SHORT_SUBJECT.test(words[0]!.lower)
  );
}

const SHORT_SUBJECT = new RegExp(`^${anyOf('subject-pronoun', 'demonstrative', 'possessive')}$`, 'u');

/** What it takes up stands in the condition. */
const BOUND = /^(?:it|they|them|also|too|then|there)$/u;

const happens = ({ reading, index }: Passage, { firstToken, endToken }: Stretch): string => {
  const verb = clausesOf(reading, index).find(
    ({ verb: { firstToken: at } }) => at >= firstToken && at < endToken,
  )?.verb;
  if (verb?.modal === 'will') return 'will happen';
  if (/^(?:would|could|might)$/u.test(verb?.modal ?? '')) return 'would happen';
  return verb?.tense === 'past' ? 'happened' : 'happens';
};
