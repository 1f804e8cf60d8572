/** Who said this: only where the speaker stands in the same sentence as the words. */

import type { Quotation } from '../guide.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import type { Reading } from './reading.js';

export function whoSaidQuestions({ material, byParagraph }: Reading): Candidate[] {
  const speakers = new Set(material.quotations.map(({ speaker }) => speaker?.name));
  if (speakers.size < 2) return [];
  return material.quotations.flatMap(
    (quotation) => whoSaid(quotation, byParagraph.get(quotation.paragraph) ?? []) ?? [],
  );
}

function whoSaid(quotation: Quotation, passages: readonly Passage[]): Candidate | undefined {
  const { speaker, attribution, kind, text } = quotation;
  // Without a verb of saying it may be a headline with its source.
  if (
    !speaker ||
    /\d/u.test(speaker.name) ||
    attribution !== 'named' ||
    kind === 'scare' ||
    !/\p{L}/u.test(quotation.cue ?? '') ||
    NOBODY.test(speaker.name)
  )
    return undefined;
  const shown = text.replace(/[\s,;.]+$/u, '');
  const words = shown.split(/\s+/u).length;
  if (words < (kind === 'direct' ? 6 : 3) || words > 30 || !isWhole(shown, speaker.name)) return undefined;
  const passage = passages.find(
    ({ origin, sentence }) =>
      sentence.start - origin <= quotation.start && quotation.start < sentence.end - origin,
  );
  if (!passage?.text.includes(surname(speaker.name)) || !/^\p{Lu}/u.test(speaker.name)) return undefined;
  const role = speaker.role && !NO_ROLE.test(speaker.role) ? `, ${speaker.role}` : '';
  return candidate(passage, {
    pattern: 'said-directly',
    kind: 'who-said',
    prompt: kind === 'direct' ? `Who says this? “${shown}”` : `Who uses the words “${shown}”?`,
    answer: `${speaker.name}${role}`,
    lines: 1,
    worth: kind === 'direct' ? (words <= 20 ? 0.2 : 0) - (LEANS.test(shown) ? 0.6 : 0) : -0.2,
  });
}

/** Somebody of a group that was named before. */
const NOBODY = /^(?:one|two|another|others?|some|someone|somebody|both|an? (?:other|voice|second|third))\b/iu;

/** What it is about stands in another sentence. */
const LEANS = /^(?:That|This|It|Those|These) (?:is|was|were|are|will|would|has|had)\b/u;

/** It does not begin in the middle of a thought, holds no marks of its own and does not name its speaker. */
function isWhole(shown: string, speaker: string): boolean {
  const begins =
    !/^(?:and|but|or|so|because|that|which|who|of|to)\b|^(?:For example|However|Also)\b|^\p{L}+ing\b(?! \p{Ll}+(?:s|ed) )/u.test(
      shown,
    ) && !/, (?:\p{Lu}\p{L}+ )+\p{Ll}+(?:ed|s),/u.test(shown);
  return begins && !/["“”„«»\n]/u.test(shown) && !shown.includes(surname(speaker));
}

/** What somebody is to the writer or to the family is no role. */
const NO_ROLE =
  /\b(?:mine|ours|my|our|late|I|(?:grand)?(?:father|mother|son|daughter)|brother|sister|wife|husband|girlfriend|boyfriend)\b/u;

const surname = (name: string): string => name.split(' ').at(-1) ?? name;
