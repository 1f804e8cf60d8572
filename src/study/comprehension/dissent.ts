/** `Not everybody admires her.` Who sees it otherwise, and why? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, restOf, upTo } from './run.js';

const DISSENT =
  /^(?:But |And |Yet |Still, )?(?:(?:[Nn]ot (?:everyone|everybody|all(?: of)?(?: \p{L}+){1,3}) (?:[^.,]{0,40} )?(?:agrees?|admires?|approves?|welcomes?|likes?|shares?|accepts?|sees?|thinks?|believes?|wants?|loves?|trusts?|agreed|approved|welcomed|liked|is|are|was|were|would|will|wants|wanted)\b)|[Tt]here are (?:those|people|some) who (?!(?:will )?(?:say|argue)\b)|[Ss]ome (?:people |\p{Ll}+ )?(?:think|thought|find|found|call|called|fear|believe|consider|disagree|doubt|object)\b|[^.,]{3,50} (?:has|have|had) (?:its|his|her|their) critics\b|[^.,]{3,40} (?:disagrees?|is not so sure|are not so sure|is sceptical|is skeptical|is unconvinced)\.$)/u;
const MOST = 22;
const LONGEST = 70;
const FEWEST_TOLD = 12;

/** `Other cities have gone about it differently.` */
const OTHERWISE =
  /^(?:But )?(?:Other|Some|Elsewhere|Not|In|Neighbou?ring|Most)\b[^.,]{0,50}\b(?:differently|otherwise|another way|a different (?:way|path|course|approach))\.$/u;

/** One for each short sentence that says so, if the sentences behind it give the view. */
export const dissentQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const { text, words, paragraph, prose, quoted } = passage;
    if (!prose || quoted || words > MOST || !(DISSENT.test(text) || OTHERWISE.test(text))) return [];
    const rest = restOf(passages, passage);
    const next = passages[passage.index + 1];
    const view = upTo(rest.length > 0 || !next ? rest : [next, ...restOf(passages, next)], LONGEST);
    if (view.reduce((sum, one) => sum + one.words, 0) < FEWEST_TOLD) return [];
    return [
      candidate(passage, {
        frame: 'dissent',
        kind: 'short-answer',
        prompt: OTHERWISE.test(text)
          ? `¶${paragraph} says: ${inQuotes(text)}. What is done there, and how does it differ from what was told before?`
          : `¶${paragraph} says: ${inQuotes(text)}. Who sees it otherwise than others in the text, and for what reason?`,
        answer: `${cited(view)}.`,
        level: 'understand',
        lines: 3,
        beside: view,
      }),
    ];
  });
