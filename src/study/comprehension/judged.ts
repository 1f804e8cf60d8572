/** `This seems to me unfair.` The author judges what others say: does he agree, and why? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, isTold, restOf, upTo } from './run.js';

const VERDICT =
  /^(?:But |And |Yet )?(?:(?:This|That|It|They|Both|Neither|The (?:charge|claim|argument|comparison|reproach|story|picture|verdict|answer|objection|idea|view|theory)) (?:is|was|are|were|would be|seems?|strikes me as|looks?)(?: to me)?,?(?: of course,| also| only| quite| simply| plainly| rather| a little| very)? (?:unfair|unjust|wrong|mistaken|nonsense|misleading|false|untrue|too simple|half (?:true|right)|a (?:mistake|myth)|an exaggeration|absurd|nothing of the (?:kind|sort)|backwards?|not (?:quite )?(?:true|so|right|fair))\b|I (?:do not|don[’']t|cannot|can[’']t) (?:believe|agree|share|accept|think so)\b|I (?:doubt|disagree)\b)/u;
const MOST = 45;
/** Above that it holds its own ground. */
const SHORT = 14;
const LONGEST = 60;

/** One for each such verdict that has a view before it and a ground behind it. */
export const judgedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const before = passages[passage.index - 1];
    if (!isTold(passage) && passage.words >= 4) return [];
    if (passage.words > MOST || !VERDICT.test(passage.text) || before?.paragraph !== passage.paragraph)
      return [];
    const rest = restOf(passages, passage);
    const ground = upTo(passage.words > SHORT ? [passage, ...rest] : rest, LONGEST);
    if (ground.length === 0 || ground[0]!.words < 6 || !before.prose || before.words < 6) return [];
    return [
      candidate(before, {
        frame: 'judged',
        kind: 'short-answer',
        prompt: `In ¶${passage.paragraph} the text judges a view: “${shown(passage)}”. What is the view, and with what reason is it judged so?`,
        answer: `The view: ${cited([before])}. The reason: ${cited(ground)}.`,
        level: 'analyse',
        lines: 3,
        beside: [passage, ...ground],
      }),
    ];
  });

/** Of a long sentence the verdict alone. */
const shown = ({ text, words }: Passage): string =>
  (words > SHORT ? (/^[^,;:]+/u.exec(text)?.[0] ?? text) : text).replace(/[.!]$/u, '');
