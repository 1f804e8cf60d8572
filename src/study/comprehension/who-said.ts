/** Who said this: only where the speaker stands in the same sentence as the words. */

import type { Quotation } from '../guide.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import type { Reading } from './reading.js';

export function whoSaidQuestions({ material, byParagraph }: Reading): Candidate[] {
  const speakers = new Set(material.quotations.map(({ speaker }) => speaker?.name));
  if (speakers.size < 3) return [];
  return material.quotations.flatMap(
    (quotation) => whoSaid(quotation, byParagraph.get(quotation.paragraph) ?? []) ?? [],
  );
}

function whoSaid(quotation: Quotation, passages: readonly Passage[]): Candidate | undefined {
  const { speaker, attribution, kind, text } = quotation;
  if (!speaker || attribution !== 'named' || kind !== 'direct') return undefined;
  const shown = text.replace(/[\s,;]+$/u, '');
  const words = shown.split(/\s+/u).length;
  if (words < 6 || words > 30 || /["“”„«»\n]/u.test(shown) || shown.includes(surname(speaker.name)))
    return undefined;
  const passage = passages.find(
    ({ origin, sentence }) =>
      sentence.start - origin <= quotation.start && quotation.start < sentence.end - origin,
  );
  if (!passage?.text.includes(surname(speaker.name)) || !/^\p{Lu}/u.test(speaker.name)) return undefined;
  const role = speaker.role ? `, ${speaker.role}` : '';
  return candidate(passage, {
    pattern: 'said-directly',
    kind: 'who-said',
    prompt: `Who says this? “${shown}”`,
    answer: `${speaker.name}${role}`,
    lines: 1,
    worth: words <= 20 ? 0.2 : 0,
  });
}

const surname = (name: string): string => name.split(' ').at(-1) ?? name;
