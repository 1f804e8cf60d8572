/** The sentences that people say in words of their own, each with a speaker who is sure. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';

export interface SpeechLine {
  readonly text: string;
  readonly name: string;
  readonly passage: Passage;
}

/** One by one, in text order; of speakers whom the paragraph names. */
export function speechLines({ quotations, passages }: StudyMaterial): SpeechLine[] {
  return quotations.flatMap(({ kind, speaker, attribution, paragraph, start, text }) => {
    const inside = passages.filter((one) => one.paragraph === paragraph);
    if (kind !== 'direct' || !speaker || attribution === 'none' || !/^\p{Lu}/u.test(speaker.name)) return [];
    const parts = speaker.name.split(' ').filter((part) => /^\p{Lu}\p{L}{2}/u.test(part));
    if (attribution !== 'named' && !inside.some((one) => parts.some((part) => one.text.includes(part))))
      return [];
    let from = start;
    return text.split(/(?<=[.!?]) /u).flatMap((line) => {
      const at = from;
      from += line.length + 1;
      const passage = inside.find(
        ({ sentence, origin }) => sentence.start - origin <= at && at < sentence.end - origin,
      );
      return passage && !/["“”]/u.test(line)
        ? [{ text: line.replace(/[\s,]+$/u, ''), name: speaker.name, passage }]
        : [];
    });
  });
}
