/** Who said this: only where the speaker stands in the same sentence as the words. */

import { is } from '../../lexicon/index.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { isRole } from './roles.js';

/** One for each quotation whose speaker is safe, when at least two people speak. */
export function whoSaidQuestions({ quotations, passages }: StudyMaterial): Candidate[] {
  const speakers = new Set(quotations.map(({ speaker }) => speaker?.name));
  const among = byParagraph(passages);
  return speakers.size < 2
    ? []
    : quotations.flatMap((quotation) => whoSaid(quotation, among.get(quotation.paragraph) ?? []) ?? []);
}

function whoSaid(quotation: Quotation, passages: readonly Passage[]): Candidate | undefined {
  const { speaker, attribution, kind, text, cue, start } = quotation;
  if (!speaker || attribution !== 'named' || kind !== 'direct') return undefined;
  const shown = text.replace(/[\s,;.]+$/u, '');
  const words = shown.split(/\s+/u).length;
  if (words < 6 || words > 30 || !/^\p{Lu}/u.test(shown) || !canBeShown(shown, speaker.name, cue))
    return undefined;
  const passage = passages.find(
    ({ origin, sentence }) => sentence.start - origin <= start && start < sentence.end - origin,
  );
  if (!passage?.text.includes(surname(speaker.name))) return undefined;
  return candidate(passage, {
    frame: 'said-directly',
    kind: 'who-said',
    prompt: `Who says this? “${shown}”`,
    answer:
      speaker.role && isRole(speaker.role.replace(/^who /u, ''))
        ? `${speaker.name}, ${speaker.role}`
        : speaker.name,
    lines: 1,
    worth: (words <= 20 ? 0.2 : 0) - (LEANS.test(shown) ? 0.6 : 0),
  });
}

/** Words that can be printed without their speaker, of somebody who surely says them. */
export const canBeShown = (shown: string, speaker: string, cue: string | undefined): boolean =>
  canSay(speaker, cue) && isWhole(shown, speaker);

/** Somebody with a name, and a verb that tells that they say it: without one it may be a headline with its source. */
const canSay = (name: string, cue: string | undefined): boolean =>
  /^\p{Lu}/u.test(name) &&
  /\p{L}/u.test(cue ?? '') &&
  !/\d/u.test(name) &&
  !NOBODY.test(name) &&
  !is(surname(name).toLowerCase(), 'text');

/** Somebody of a group that was named before, or whom the writer alone knows. */
const NOBODY =
  /^(?:one|two|another|others?|some|someone|somebody|both|my|our|an? (?:other|voice|second|third))\b/iu;

/** What it is about stands in another sentence. */
const LEANS = /^(?:That|This|It|Those|These) (?:is|was|were|are|will|would|has|had)\b/u;

/** It does not begin in the middle of a thought, holds no marks of its own and does not name its speaker. */
export function isWhole(shown: string, speaker: string): boolean {
  const begins =
    !/^(?:and|but|or|so|because|that|which|who|of|to)\b|^(?:For example|However|Also)\b|^\p{L}+ing\b(?! \p{Ll}+(?:s|ed) )/u.test(
      shown,
    ) && !/, (?:\p{Lu}\p{L}+ )+\p{Ll}+(?:ed|s),/u.test(shown);
  return begins && !/["“”„«»\n]/u.test(shown) && !shown.includes(surname(speaker));
}

/** The last word of a name. */
export const surname = (name: string): string => name.split(' ').at(-1) ?? name;
