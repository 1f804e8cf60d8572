/** What was believed first, and what was found later. */

import { correctedIn } from '../corrected.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

/** One for each belief that the text takes back. */
export const correctedQuestions = (material: StudyMaterial): Candidate[] =>
  correctedIn(material).map(({ first, later }) => {
    const behind = material.passages[later.index + 1];
    const follows =
      behind?.paragraph === later.paragraph && !behind.quoted && behind.words <= 32 ? [behind] : [];
    return candidate(first, {
      frame: 'corrected',
      kind: 'short-answer',
      prompt: `¶${first.paragraph} tells of a belief that did not last. What was held first, what was found later${follows.length > 0 ? ', and what does the text say next about it' : ''}?`,
      answer: `First: ${inQuotes(first.text)}. Later: ${inQuotes(later.text)}.${follows.map(({ text }) => ` Next: ${inQuotes(text)}.`).join('')}`,
      level: 'understand',
      lines: 3,
      beside: [later, ...follows],
    });
  });
