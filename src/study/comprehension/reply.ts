/** `The utility answers that ...`, `The firm denied this`: which claim is answered, and how? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { leansOf } from './neighbours.js';
import { cited } from './run.js';

const WHO = "((?:[\\p{L}][\\p{L}’'.-]*,? ){1,7}?)";
const REPLIES = new RegExp(
  `^(?:But |Yet |And )?${WHO}(?:has |have |had )?(?:answers?|answered|repl(?:y|ies|ied)|counters?|countered|objects?|objected|retorts?|retorted)(?:,[^,]{3,30},)? (?:that|this|the|it|those|these)\\b`,
  'u',
);
const OTHERWISE = new RegExp(
  `^(?:But|Yet) ${WHO}(?:, [^,]{4,60}, )?(?:said|says|argued|argues|insisted|insists|warned|warns|thinks|believes|pointed out|points out)(?: that)? (?!so\\b|no\\b)(?=\\p{L})`,
  'u',
);
const CRITICS =
  /^((?:Critics|Opponents|Sceptics|Skeptics|Environmentalists|Residents|Unions|Supporters)(?: of [^,.]{3,40})?) (?:point out|say|argue|object|warn|fear|pointed out|said|argued|objected|warned|feared) that\b/u;
/** A short sentence that only says that somebody is against it; what follows tells why. */
const DENIES = new RegExp(
  `^(?:But |Yet |And )?${WHO}(?:den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|disagree(?:s|d)?)(?: with)?(?: (?:this|that|it|these claims|this claim|the claim|the charge|the accusation))?\\.$`,
  'u',
);
const NAMELESS =
  /^(?:an?|the)$|^(?:his|her|its|their|my|our)\b|\b(?:who|which|that|when|if|asked|he|she|they|it|nobody|one|others?|some|many|not|will|would|may|might|could|answer|I|you|we|as)\b/iu;
const LONGEST = 50;

/** One for each sentence in which somebody who is named answers what stands before it. */
export const replyQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const denied = DENIES.exec(passage.text)?.[1];
    const who = (
      denied ??
      (REPLIES.exec(passage.text) ?? OTHERWISE.exec(passage.text) ?? CRITICS.exec(passage.text))?.[1]
    )?.replace(/[, ]+$/u, '');
    const claim = who && !NAMELESS.test(who) ? claimBefore(passages, passage) : [];
    const next = passages[passage.index + 1];
    const more = denied && next?.paragraph === passage.paragraph ? [next] : [];
    const answer = [passage, ...more];
    const words = answer.reduce((sum, one) => sum + one.words, 0);
    if (!who || claim.length === 0 || words > LONGEST || words < 9 || (denied && !next)) return [];
    return [
      candidate(passage, {
        frame: 'reply',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} something said before is answered by ${inside(who)}. What was said, by whom, and what is the answer?`,
        answer: `Said before: ${cited(claim)}. The answer: ${cited(answer)}.`,
        level: 'analyse',
        lines: 3,
        beside: [...claim, ...more],
      }),
    ];
  });

const inside = (who: string): string =>
  /^(?:The|A|An|Local|Its|Their|His|Her|Many|Most)\b/u.test(who) ||
  /^\p{L}+(?:men|women|s)\b(?! \p{Lu})/u.test(who)
    ? who.charAt(0).toLowerCase() + who.slice(1)
    : who;

/** What is reported just before, from where it begins: with the sentence before that, where it leans on it or speech began there. */
function claimBefore(passages: readonly Passage[], { index, paragraph }: Passage): Passage[] {
  const [earlier, before] = [passages[index - 2], passages[index - 1]];
  const isNear = before && before.paragraph >= paragraph - 1 && before.prose && !/\?$/u.test(before.text);
  if (!isNear || before.words > LONGEST) return [];
  const goesBack =
    earlier?.paragraph === before.paragraph &&
    earlier.words + before.words <= LONGEST + 20 &&
    (leansOf(before) >= 0.3 || before.words < 12 || /^["“‘]|[”’"]$/u.test(before.text));
  const claim = goesBack ? [earlier, before] : [before];
  return claim.some(({ reported }) => reported) ? claim : [];
}
