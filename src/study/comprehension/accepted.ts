/** `That is true`: a claim that the author accepts, and what is added that shows it in another light. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, isTold, restOf, upTo } from './run.js';

const ACCEPTS =
  /^(?:(?:That|This|It|All this|All of this|All that)(?: is|[’']s| was| may be| may well be) (?:all |quite |perfectly |certainly |no doubt |undoubtedly )?(?:true|right|so|fair)(?: enough)?|True enough|Fair enough|Quite (?:so|right|true)|(?:He|She|They)(?: is| are|[’']s|[’']re) (?:quite |perfectly )?right)(?:[.]|,? (?:but|yet) )/u;
const LONGEST_ANSWER = 45;

/** One for each such sentence between the claim of somebody else and what the author adds. */
export const acceptedQuestions = ({ passages, textType }: StudyMaterial): Candidate[] =>
  textType === 'news' ? [] : passages.flatMap((passage) => acceptedBy(passages, passage) ?? []);

function acceptedBy(passages: readonly Passage[], passage: Passage): Candidate | undefined {
  const claim = passages[passage.index - 1];
  if (!ACCEPTS.test(passage.text) || passage.quoted || claim?.paragraph !== passage.paragraph)
    return undefined;
  const isInside = /\b(?:but|yet)\b/u.test(passage.text);
  const added = upTo([...(isInside ? [passage] : []), ...restOf(passages, passage)], LONGEST_ANSWER);
  if (!claim.reported || claim.words < 7 || !added[0] || !added.every(isTold)) return undefined;
  const words = /^[^.,]+/u.exec(passage.text)![0];
  return candidate(claim, {
    frame: 'accepted',
    kind: 'short-answer',
    prompt: `“${words}”, says ¶${passage.paragraph} of a claim. Which claim is accepted there, and what is then added that shows it in another light?`,
    answer: `The claim: ${inQuotes(claim.text)}. What is added: ${cited(added)}.`,
    level: 'analyse',
    lines: 3,
    beside: [passage, ...added],
  });
}
