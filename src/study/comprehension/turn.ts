/** `But`, `However` at the head of a paragraph: which words does it speak against, and with which? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { leansOf } from './neighbours.js';
import { cited, restOf, upTo } from './run.js';

const TURNS =
  /^(But|However|Yet|Nevertheless|Nonetheless|Even so|Still|By contrast),? (?!(?:for|why|what|how|who|when|where|is|was|are|then|first|also)\b)/u;

/** Words of each side that are quoted. */
const SIDE = { fewest: 6, shortest: 12, longest: 50 };

/** One for each paragraph of the writer's own that turns against the end of the one before it. */
export const turnQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const word = TURNS.exec(passage.text)?.[1];
    const before = passages[passage.index - 1];
    if (!word || before?.paragraph !== passage.paragraph - 1 || /\?$/u.test(passage.text)) return [];
    const [outside, inside] = [
      endBefore(passages, before),
      upTo([passage, ...restOf(passages, passage)], SIDE.longest),
    ];
    if (![...outside, ...inside].every(({ prose, quoted }) => prose && !quoted)) return [];
    if (outside.reduce((sum, { words }) => sum + words, 0) < SIDE.fewest) return [];
    if (!TAKES_UP.test(passage.text) && !shareNoun(outside, passage)) return [];
    const [last, own] = [before.paragraph, passage.paragraph];
    const [first, ...others] = [...outside, ...inside] as [Passage, ...Passage[]];
    return [
      candidate(first, {
        frame: 'turn',
        kind: 'short-answer',
        prompt: `¶${own} opens with “${word}”. Which statement of ¶${last} does it speak against, and which words of ¶${own} say what is to be held against that statement? Write both down.`,
        answer: `The statement: ${cited(outside)}. Against it: ${cited(inside.slice(0, 2))}.`,
        level: 'analyse',
        lines: 3,
        beside: others,
      }),
    ];
  });

/** `However, this explanation is false.` */
const TAKES_UP =
  /^\p{L}+(?: so)?,? (?:(?:this|that|such an?) (?:\p{Ll}+ )?\p{Ll}+|(?:this|that|it) (?:is|was) (?:wrong|false|not|untrue|nonsense|only|a mistake))\b/u;

/** A thing is spoken of on both sides: without one nobody can tell what the turn is against. */
const shareNoun = (before: readonly Passage[], { tokens }: Passage): boolean =>
  tokens.some(
    ({ pos, lemma }) =>
      pos === 'NOUN' &&
      lemma.length > 3 &&
      before.some((one) => one.tokens.some((token) => token.pos === 'NOUN' && token.lemma === lemma)),
  );

/** The last sentence of a paragraph, with the one before it where it is short or leans on it. */
function endBefore(passages: readonly Passage[], last: Passage): Passage[] {
  const earlier = passages[last.index - 1];
  const needs = last.words < SIDE.shortest || leansOf(last) >= 0.3;
  return needs && earlier?.paragraph === last.paragraph && earlier.words + last.words <= SIDE.longest
    ? [earlier, last]
    : [last];
}
