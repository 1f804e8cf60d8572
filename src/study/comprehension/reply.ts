/** `The utility answers that ...`, `But Hanna Lie said that ...`: which claim is answered, and how? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, leansOf } from './neighbours.js';

const WHO = "((?:[\\p{L}][\\p{L}’'.-]*,? ){1,7}?)";
const REPLIES = new RegExp(
  `^(?:But |Yet |And )?${WHO}(?:has |have |had )?(?:answers?|answered|repl(?:y|ies|ied)|counters?|countered|objects?|objected|retorts?|retorted|disputes?|disputed|contests?|contested)(?:,[^,]{3,30},)? (?:that|this|the|it|those|these)\\b`,
  'u',
);
const OTHERWISE = new RegExp(
  `^(?:But|Yet) ${WHO}(?:, [^,]{4,60}, )?(?:said|says|argued|argues|insisted|insists|warned|warns|thinks|believes|pointed out|points out)(?: that)? (?!so\\b|no\\b)(?=\\p{L})`,
  'u',
);
const CRITICS =
  /^((?:Critics|Opponents|Sceptics|Skeptics|Environmentalists|Residents|Unions)(?: of [^,.]{3,40})?) (?:point out|say|argue|object|warn|fear|pointed out|said|argued|objected|warned|feared) that\b/u;
const UNNAMED =
  /^(?:an?|the)$|\b(?:who|which|that|when|if|asked|he|she|they|it|nobody|one|others?|some|will|would|may|might|could|answer|I|you|we|as)\b/iu;
const LONGEST = 50;

/** One for each sentence in which somebody who is named answers the one before it. */
export const replyQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const who = (REPLIES.exec(passage.text) ??
      OTHERWISE.exec(passage.text) ??
      CRITICS.exec(passage.text))?.[1]?.replace(/[, ]+$/u, '');
    const claim = who ? claimBefore(passages, passage) : [];
    if (!who || UNNAMED.test(who) || claim.length === 0) return [];
    if (passage.words > LONGEST || passage.words < 9) return [];
    const [first] = claim;
    return [
      candidate(passage, {
        frame: 'reply',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} something said before is answered by ${inside(who)}. What was said, and what is the answer?`,
        answer: `Said before (¶${first!.paragraph}): ${inQuotes(bare(claim))}. The answer: ${inQuotes(bare([passage]))}.`,
        level: 'analyse',
        lines: 3,
        beside: claim,
      }),
    ];
  });

/** Marks that open in one sentence and close in another are left out. */
const bare = (run: readonly Passage[]): string => {
  const text = run.map((one) => one.text).join(' ');
  return /^["“][^"“”]*["”]?$/u.test(text) ? text.replace(/["“”]/gu, '') : text;
};

const inside = (who: string): string =>
  /^(?:The|A|An|Local|Its|Their|His|Her|Many|Most|Critics of|Opponents of)\b/u.test(who) ||
  /^\p{L}+(?:men|women|s)$/u.test(who)
    ? who.charAt(0).toLowerCase() + who.slice(1)
    : who;

/** The sentence before, when it claims something; with the one before that, where it leans on it. */
function claimBefore(passages: readonly Passage[], { index, paragraph }: Passage): Passage[] {
  const [earlier, before] = [passages[index - 2], passages[index - 1]];
  const isNear = before?.paragraph === paragraph || before?.paragraph === paragraph - 1;
  if (!before || !isNear || !before.prose || /\?/u.test(before.text)) return [];
  if (before.words < 7 || before.words > LONGEST) return [];
  if (before.paragraph !== paragraph) return [longestReport(passages, before)];
  const leans = leansOf(before) >= 0.3 && earlier?.paragraph === before.paragraph;
  return leans && earlier.words + before.words <= LONGEST ? [earlier, before] : [before];
}

/** Of the paragraph before, the longest sentence that passes on what somebody says. */
function longestReport(passages: readonly Passage[], last: Passage): Passage {
  const told = passages.filter(
    ({ paragraph, reported, words }) => paragraph === last.paragraph && reported && words <= LONGEST,
  );
  return told.reduce((best, one) => (one.words > best.words ? one : best), last);
}
