import { makeCandidates } from '../../../src/study/comprehension/index.js';
import type { ComprehensionQuestion } from '../../../src/study/guide.js';
import { type Given, materialOf } from '../material-of.js';

/** The questions of one frame that could be asked about a text. */
export const framed = (frame: string, text: string, given: Given = {}): ComprehensionQuestion[] =>
  makeCandidates(materialOf(text, given))
    .filter((candidate) => candidate.frame === frame)
    .map(({ question }) => question);

/** The right one of the choices. */
export const rightOf = ({ choices, rightChoice }: ComprehensionQuestion): string | undefined =>
  choices?.[rightChoice ?? -1];
