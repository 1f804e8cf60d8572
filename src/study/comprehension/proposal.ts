/** `So here is what I would do.` `What I'm asking for is small.`: a paragraph in which an author says what should be done. */

import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { cited, upTo } from './run.js';

const OPENS =
  /^(?:So,? |Now,? |Then )?(?:here(?:[’']s| is) (?:what|how) I\b|what I(?:[’']m| am) (?:asking|proposing|suggesting)\b|what I(?:[’']d| would)? (?:ask|propose|suggest|want|do|like)\b|my (?:own |first )?(?:proposal|suggestion|plan|request) is\b)/iu;

/** Words behind the sentence that opens it: less is no step, and more is not quoted. From judgement. */
const FEWEST = 15;
const LONGEST = 130;

/** One for each such paragraph. */
export const proposalQuestions = ({ passages, textType }: StudyMaterial): Candidate[] =>
  textType !== 'opinion'
    ? []
    : [...byParagraph(passages).values()].flatMap(([first, ...rest]) => {
        const words = rest.reduce((sum, one) => sum + one.words, 0);
        if (!first || !opens(first) || words < FEWEST) return [];
        const steps = upTo(rest, LONGEST);
        return [
          candidate(first, {
            frame: 'proposal',
            kind: 'short-answer',
            prompt: `In ¶${first.paragraph} the author says what should be done. Note each step in a few words, and who is to take it.`,
            answer: `${cited(steps)}.`,
            level: 'understand',
            lines: 3,
            beside: steps,
          }),
        ];
      });

const opens = ({ text, prose, quoted }: Passage): boolean => prose && !quoted && OPENS.test(text);
