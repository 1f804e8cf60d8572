/** Whether a quotation surely has its speaker: named beside it, or the one person that the paragraph or the one before it names. */

import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';

/** A speaker who was worked out stands close by; one whom only a pronoun far from the name points to may be another. */
export function isSureSpeaker({ analysis: { article } }: StudyMaterial, quotation: Quotation): boolean {
  const { speaker, attribution, paragraph } = quotation;
  if (!speaker || attribution === 'none') return false;
  if (attribution === 'named' || article.paragraphs[paragraph - 1]?.speaker) return true;
  const last = speaker.name.split(' ').at(-1)!;
  return article.paragraphs
    .slice(Math.max(0, paragraph - 2), paragraph)
    .some(({ start, end }) => article.text.slice(start, end).includes(last));
}
