/** A title that is taken from the text: where do the words stand, and what are they about? */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, justBefore } from './neighbours.js';

/** In words; fewer may stand together by chance. */
const FEWEST = 4;

/** One for a text in which the words of the title come again, once, and not at its start. */
export function titleWordQuestion(material: StudyMaterial): Candidate[] {
  const { title } = material.analysis.article;
  const bare = title.replace(/[“”"‘’.!?]/gu, '').trim();
  const places = material.passages.filter(({ lower }) => lower.includes(bare.toLowerCase()));
  const [place] = places;
  if (!place || places.length > 1 || place.paragraph === 1 || bare.split(' ').length < FEWEST) return [];
  const before = justBefore(material, place);
  return [
    candidate(place, {
      frame: 'title-word',
      kind: 'short-answer',
      prompt: `The title, “${bare}”, is taken from the text. Find the place. What are the words about there?`,
      answer: `¶${place.paragraph}: ${before ? `${inQuotes(before.text)}, and then ` : ''}${inQuotes(place.text)}`,
      level: 'understand',
      lines: 2,
      beside: before ? [before] : [],
    }),
  ];
}
