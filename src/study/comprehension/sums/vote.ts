/** `The vote was 47 to 29`: what share of the votes won. */

import { anyOf } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital } from '../neighbours.js';
import { readAmount, shareAsked, shareShown, show } from './amounts.js';

const COUNT = `(\\d[\\d,]*|(?!one\\b)${anyOf('number')})`;
const VOTE = new RegExp(
  `\\b(?:vot(?:e|es|ed|ing)|ballot|referendum|motion|bill|approved|passed|rejected|defeated|carried)\\b[^.;]{0,60}?(?<![\\d.,$£€])\\b${COUNT}(?: votes)?(?: to |-|–| against | votes? against )${COUNT}\\b(?! (?:million|thousand|per|percent|years?|months?|days?|hours?|a\\.?m|p\\.?m))(?![\\d.,]*[\\d%])`,
  'iu',
);

/** Votes; of fewer the share is seen at once. From judgement. */
const FEWEST = 12;

/** One for each sentence that tells both sides of a vote. */
export const voteQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const match = isOfVote(passage, passages[passage.index - 1]) && VOTE.exec(passage.text);
    const [more, less] = match ? [readAmount(match[1]!), readAmount(match[2]!)] : [];
    if (!match || !more || !less || more.value <= less.value || SCORE.test(match[0])) return [];
    const total = more.value + less.value;
    if (total < FEWEST) return [];
    const share = shareShown(more.value / total, more.exact && less.exact);
    const asked = shareAsked(share);
    return [
      candidate(passage, {
        frame: 'vote',
        kind: 'short-answer',
        prompt: `${capital(asked)} of the votes cast${abstained(passage, passages[passage.index + 1]) ? ', abstentions left out,' : ''} went to the larger side in the vote that ¶${passage.paragraph} tells of? Take the figures from there.`,
        answer: `${capital(share)} of the ${show(total)} votes cast.`,
        working: `${show(more.value)} + ${show(less.value)} = ${show(total)}; ${show(more.value)} ÷ ${show(total)} = ${share}`,
        level: 'understand',
        lines: 2,
      }),
    ];
  });

/** The sentence speaks of a vote, or tells of a motion before it that it passed. */
const isOfVote = ({ text, paragraph }: Passage, before: Passage | undefined): boolean =>
  /\b(?:vot(?:e|es|ed|ing|ers?)|ballot|referendum)\b/iu.test(text) ||
  (/^It (?:was )?(?:narrowly )?(?:passed|carried|approved|rejected|defeated|lost|failed)\b/u.test(text) &&
    before?.paragraph === paragraph &&
    MOTION.test(before.lower));

const MOTION = /\b(?:amendment|motion|bill|proposal|resolution|measure)\b/u;

/** Told in its sentence, or in the next one of its paragraph. */
const abstained = ({ lower, paragraph }: Passage, next: Passage | undefined): boolean =>
  /\babst[ae][in]/u.test(`${lower} ${next?.paragraph === paragraph ? next.lower : ''}`);

/** A span of ages, years or times is no result. */
const SCORE =
  /\b(?:aged?|from|between|since|year|age|section|article|clause|page|number|paragraph|rule)\b[^.]{0,12}$|\b(?:1[5-9]|20)\d\d(?:–|-| to )(?:1[5-9]|20)?\d\d$/iu;
