/** `His brother remembers it differently`: two accounts of one thing. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, restOf, upTo } from './run.js';

const DIFFERS =
  /\b(?:(?:remembers?|remembered|recalls?|tells?|told|sees?|saw|explains?|reads?) (?:it|this|that|them|things|the (?:story|matter|evening|night|day|same \p{L}+)) (?:rather |very |quite |somewhat |a little )?differently|(?:another|a different|a rather different) (?:version|account|story|view|explanation|reading)\b|tells? another story)|^(?:But )?(?:Others|Not everyone|Not everybody|Not all \p{Ll}+|Many|Some \p{Ll}+) (?:are|is|were|was|have been|has been) (?:not |less |un)?(?:so sure|sure|convinced|persuaded)\b/u;
/** The view stands in the sentence itself. */
const DOUBTS = /\b(?:sure|convinced|persuaded) that\b/u;
const LONGEST = 50;

/** One for each sentence that says so, with what stands before and behind it. */
export const differentlyQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    if (!DIFFERS.test(passage.text) || passage.quoted) return [];
    const before = passages[passage.index - 1];
    const rest = restOf(passages, passage);
    const other = upTo(
      [...(passage.words > 18 && !DOUBTS.test(passage.text) ? [passage] : []), ...rest],
      LONGEST,
    );
    if (!before || before.paragraph < passage.paragraph - 1 || before.words < 3 || other.length === 0)
      return [];
    const earlier = passages[before.index - 1];
    const first = earlier?.paragraph === before.paragraph && before.words < 25 ? [earlier, before] : [before];
    const doubts = DOUBTS.test(passage.text);
    const where = before.paragraph === passage.paragraph ? '' : ` Use ¶${before.paragraph} too.`;
    return [
      candidate(passage, {
        frame: 'differently',
        kind: 'short-answer',
        prompt: doubts
          ? `Which view does ¶${passage.paragraph} cast doubt on, and what is thought instead?`
          : `At one point of ¶${passage.paragraph} a second view of the same thing comes in. What do the two say?${where}`,
        answer: doubts
          ? `${cited([passage, ...other])}.`
          : `The first: ${cited(first)}. The second: ${cited(other)}.`,
        level: 'analyse',
        lines: 3,
        beside: doubts ? other : [...first, ...other],
      }),
    ];
  });
