/** `Several speakers said ...`, and then one of them: how does the case bear out what the many say? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, restOf, upTo } from './run.js';

const MANY =
  /^(?:But |And |Yet )?(?:Several|Many|Some|Others|Most|Critics|Opponents|Supporters|Residents|Parents|Teachers|Farmers|Workers|Doctors|Scientists|Historians|Economists|Neighbours|Neighbors|Villagers|Locals|Experts)\b[^.,“”"]{0,40} (?:say|said|argue|argued|complain|complained|fear|feared|believe|believed|worry|worried|think|thought|hold|held|warn|warned|insist|insisted)\b(?: that)? .{15,}$/u;
const MOST = 30;
const LONGEST = 70;

/** One for each such sentence behind which somebody with a name speaks. */
export const caseOfManyQuestions = ({ passages, reading }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const { prose, quoted, words, text, paragraph } = passage;
    if (!prose || quoted || words > MOST || !MANY.test(text)) return [];
    const [next, ...more] = restOf(passages, passage);
    const person =
      next &&
      reading.names.find(
        ({ kind, mentions }) =>
          kind === 'person' &&
          mentions.some(({ start }) => start >= next.sentence.start && start <= next.sentence.start + 25),
      );
    if (!next || !person) return [];
    const told = upTo([next, ...more], LONGEST);
    return [
      candidate(passage, {
        frame: 'case-of-many',
        kind: 'short-answer',
        prompt: `¶${paragraph} says: ${inQuotes(text)}. How does what is told of ${person.name} fit this statement?`,
        answer: `${cited(told)}. A good answer says which part of the statement this shows.`,
        level: 'analyse',
        lines: 3,
        beside: told,
      }),
    ];
  });
