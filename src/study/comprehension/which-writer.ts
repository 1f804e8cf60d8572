/** In a debate: which of the two writers says this? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { writersOf } from '../writers.js';
import { type Candidate, candidate } from './candidate.js';
import { canBeLookedUp } from './standing.js';

/** Sentences that only one of two writers would sign; none in a text that has not just two. */
export function whichWriterQuestions({ analysis, passages }: StudyMaterial): Candidate[] {
  const writers = writersOf(analysis.article);
  const names = [...new Set(writers.values())];
  const [one, two] = names;
  if (one === undefined || two === undefined || names.length > 2) return [];
  const parts = names.flatMap((name) => name.split(' ')).filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
  return passages.flatMap((passage) => {
    const writer = writers.get(passage.paragraph);
    if (!writer || !canBeAsked(passage, parts)) return [];
    const prompt = `Which of the two writers says this, ${one} or ${two}? “${passage.text.replace(/\.$/u, '')}”`;
    const worth = ARGUES.test(passage.text) ? 0.4 : 0;
    return [
      candidate(passage, {
        frame: 'which-writer',
        kind: 'who-said',
        prompt,
        answer: writer,
        level: 'understand',
        worth,
      }),
    ];
  });
}

/** The sentence is whole and does not give away whose it is. */
function canBeAsked(passage: Passage, names: readonly string[]): boolean {
  return (
    passage.words <= 25 &&
    !passage.reported &&
    canBeLookedUp(passage) &&
    !names.some((name) => passage.text.includes(name))
  );
}

/** Words of arguing rather than telling. */
const ARGUES = /\b(?:not|no|only|must|should|ought|because|better|worse|need|never|cannot|wrong|right)\b/iu;
