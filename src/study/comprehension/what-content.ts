/** `The council agreed to close the bridge`: what did it agree to do? */

import type { Pattern } from '../clause-questions/content-verbs.js';
import { type Content, contentsIn } from '../clause-questions/contents.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import type { Frame } from './frames.js';
import { capital } from './neighbours.js';

/** One for each clause that tells what somebody finds, promises, asks for. */
export const contentQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => contentsIn(passage).map(ask));

const ask = ({ passage, pattern, asked, source, answer }: Content): Candidate =>
  candidate(passage, {
    frame: FRAME_OF[pattern],
    kind: 'short-answer',
    prompt: `What${source ? `, according to ${source},` : ''} ${asked} (¶${passage.paragraph})?`,
    answer: capital(answer),
    level: 'understand',
    lines: 2,
  });

const FRAME_OF: Readonly<Record<Pattern, Frame>> = {
  to: 'undertaking',
  that: 'finding',
  object: 'asked-for',
  behind: 'asked-for',
  'somebody-to': 'made-to',
  'somebody-that': 'finding',
  'somebody-for': 'asked-for',
};
