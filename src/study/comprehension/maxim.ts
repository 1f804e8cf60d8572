/** A short general sentence of the author's behind the case it is drawn from: what does it mean here? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, isTold, upTo } from './run.js';

const GENERAL =
  /^(?:You (?:cannot|can[’']t|do not|don[’']t|never|can only)|Nobody|No one|Nothing|Everybody|Everyone|Whoever|Anyone|An? \p{Ll}+ (?:\p{L}+ )?(?:is|does|has|needs|can|cannot)|(?:That|This|It) is (?:what|how|why|the (?:way|trouble|point|difference|price|problem|reason))|There is (?:no|nothing))\b/u;
/** `The climate did not load the gun, as an engineer puts it.` */
const PUT_SO =
  /\bas (?:an?|one|the|\p{Lu})[^,.]{1,40} (?:puts?|likes? to (?:put|say)) (?:it)?|^[^.]{3,60}, as it were\b/u;
const PAST =
  /\b(?:was|were|had|has|have|did|came|saw|said|told|knew|made|went|got|found|left|\p{L}{2,}ed)\b/u;
const FEWEST = 5;
const MOST = 16;
const LONGEST = 60;

/** One for each such sentence that stands behind others of its paragraph. */
export const maximQuestions = ({ passages, textType }: StudyMaterial): Candidate[] =>
  textType === 'news'
    ? []
    : passages.flatMap((passage) => {
        const { words, text, paragraph } = passage;
        if (!isTold(passage) || words < FEWEST || words > (PUT_SO.test(text) ? 30 : MOST)) return [];
        if (!isPutSo(text) && !isGeneral(passage)) return [];
        const before = told(passages, passage);
        if (before.length === 0) return [];
        return [
          candidate(passage, {
            frame: 'maxim',
            kind: 'short-answer',
            prompt: `¶${paragraph} says: ${inQuotes(text)}. Explain what is meant by it, with what is told just before.`,
            answer: `Told just before: ${cited(before)}. A good answer puts the sentence in other words and joins it to this.`,
            level: 'analyse',
            lines: 3,
            beside: before,
          }),
        ];
      });

const isPutSo = (text: string): boolean => PUT_SO.test(text) && !/[?:]/u.test(text);

/** It tells of no one case, and says no more than it says. */
const isGeneral = ({ text, tokens }: Passage): boolean =>
  GENERAL.test(text) &&
  !PAST.test(text.replace(/\b(?:has|have) ever \p{L}+(?: \p{L}+ed)?\b/u, '')) &&
  !/[?:]|\b(?:except|but|than)\b/u.test(text) &&
  !tokens.some(({ pos }, i) => i > 0 && (pos === 'PROPN' || pos === 'NUM'));

/** The sentences right before it. */
function told(passages: readonly Passage[], { index, paragraph }: Passage): Passage[] {
  const own = passages.slice(Math.max(0, index - 3), index).filter((one) => one.paragraph === paragraph);
  const run = upTo([...own].reverse(), LONGEST).reverse();
  return run.reduce((sum, { words }) => sum + words, 0) >= 12 ? run : [];
}
