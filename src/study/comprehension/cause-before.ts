/** `That is why`, `As a result`: the reason stands in the sentence before. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { StudyMaterial } from '../material.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes, isAskable, isQuotable, justBefore, withoutJoin } from './neighbours.js';
import { isPersonal } from './standing.js';
import { why } from './why.js';

const EFFECT =
  /^(?:(?:That|This) (?:is|was) (?:also |partly )?why|As a result,?|As a consequence,?|Because of this,?|For this reason,?|For that reason,?|Therefore,?|Consequently,?|So(?= (?:the|a|an|in|when|if|\p{Lu})\b)) /u;
const CAUSE = /^(?:(?:This|That) (?:is|was) (?:partly |largely |mainly )?because|The reason is that) /u;

const WHY =
  /^(.{20,}?),? (?:which|and (?:it|this|that)) (?:is|was) (?:also |partly |exactly |just )?(?:why|the reason (?:that|why)) (.{20,}?)\.$/u;

/** `..., which is why the crust turns leathery.` */
function inOneSentence(passage: Passage): Candidate[] {
  const [, cause, effect] = (isQuotable(passage) && WHY.exec(passage.text)) || [];
  return cause &&
    effect &&
    !/[;:]|^(?:it|they|he|she|this|that)\b/u.test(effect) &&
    !/^(?:It|This|That) /u.test(cause)
    ? [
        candidate(passage, {
          frame: 'cause-before',
          kind: 'short-answer',
          prompt: `¶${passage.paragraph} says that ${effect}. Why is that so?`,
          answer: withoutJoin(cause),
          level: 'understand',
        }),
      ]
    : [];
}

/** One for each pair of sentences that such words join, or two halves of one. */
export function causeBeforeQuestions(material: StudyMaterial): Candidate[] {
  return material.passages.flatMap((passage) => {
    const [inOne] = inOneSentence(passage);
    if (inOne) return [inOne];
    const before = justBefore(material, passage);
    if (!before || !isQuotable(passage) || !isQuotable(before)) return [];
    const [effect, cause] = [EFFECT.exec(passage.text), CAUSE.exec(passage.text)];
    if (effect) return effectAsked(passage, [before, neededBy(material, before)], effect[0]) ?? [];
    return cause && isAskable(before) ? [causeAsked(passage, before, cause[0])] : [];
  });
}

function effectAsked(
  passage: Passage,
  [before, earlier]: readonly [Passage, (Passage | undefined)?],
  opener: string,
): Candidate | undefined {
  const from = passage.tokens.findIndex(({ start }) => start >= passage.sentence.start + opener.length);
  const firstToken = passage.sentence.firstToken + from;
  const last = passage.tokens.findLastIndex(isWord);
  const stretch = { firstToken, endToken: passage.sentence.firstToken + last + 1 };
  const pointers = pointersIn(passage.reading, stretch).filter((pointer) => pointer.why !== 'definite');
  if (from < 0 || leaning(pointers) >= 0.3 || isPersonal(tokensIn(passage, stretch))) return undefined;
  return candidate(before, {
    frame: 'cause-before',
    kind: 'short-answer',
    prompt:
      why(passage, stretch) ??
      `What is the reason for this, according to ¶${passage.paragraph}: “${textIn(passage, stretch)}”?`,
    answer: withoutJoin(earlier ? `${earlier.text} ${before.text}` : before.text),
    level: 'understand',
    beside: earlier ? [earlier, passage] : [passage],
  });
}

/** A short sentence is half of a thought: `You can take metal off. You cannot put it back.` */
const neededBy = (material: StudyMaterial, before: Passage): Passage | undefined =>
  before.words < 10 ? justBefore(material, before) : undefined;

function causeAsked(passage: Passage, before: Passage, opener: string): Candidate {
  return candidate(passage, {
    frame: 'cause-before',
    kind: 'short-answer',
    prompt: `Why is this so, according to ¶${passage.paragraph}: ${inQuotes(before.text)}?`,
    answer: capital(passage.text.slice(opener.length)),
    level: 'understand',
    beside: [before],
  });
}
