/** `This seems to me unfair.` The author judges what others say: does he agree, and why? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, isTold, restOf, upTo } from './run.js';

const VERDICT =
  /^(?:But |And |Yet )?(?:(?:This|That|It|They|Both|Neither|The (?:charge|claim|argument|comparison|reproach|story|picture|verdict|answer|objection|idea|view|theory)) (?:is|was|are|were|seems?|strikes me as|looks?)(?: to me)?,?(?: of course,| also| only| quite| simply| plainly| rather| a little| very)? (?:unfair|unjust|wrong|mistaken|nonsense|misleading|false|untrue|too simple|half (?:true|right)|a (?:mistake|myth)|an exaggeration|absurd|backwards?|not (?:quite )?(?:true|so|right|fair))\b|I (?:do not|don[’']t|cannot|can[’']t) (?:believe|agree|share|accept|think so)\b|I (?:doubt|disagree)\b)/u;
const MOST = 14;
const LONGEST = 60;

/** One for each such verdict that has a view before it and a ground behind it. */
export const judgedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    if (!isTold(passage) && passage.words >= 4) return [];
    if (passage.words > MOST || !VERDICT.test(passage.text) || before?.paragraph !== passage.paragraph)
      return [];
    const ground = upTo(restOf(passages, passage), LONGEST);
    if (ground.length === 0 || ground[0]!.words < 6 || !before.prose || before.words < 6) return [];
    return [
      candidate(before, {
        frame: 'judged',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} the author judges a view: “${passage.text.replace(/[.!]$/u, '')}”. What is the view, and with what reason is it judged so?`,
        answer: `The view: ${cited([before])}. The reason: ${cited(ground)}.`,
        level: 'analyse',
        lines: 3,
        beside: [passage, ...ground],
      }),
    ];
  });
