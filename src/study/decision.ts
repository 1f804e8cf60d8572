/** A decision that the text leaves open, as a question: `The council will vote on whether to close the pier`. */

import type { StudyMaterial } from './material.js';

/** The question that somebody in the text has still to decide. */
export function decisionIn({ passages }: StudyMaterial): string | undefined {
  for (const { text, quoted, prose } of passages) {
    const question = quoted || !prose ? undefined : questionIn(text);
    if (question) return question;
  }
  return undefined;
}

function questionIn(sentence: string): string | undefined {
  const { by, deed, who, what } = DECISION.exec(sentence)?.groups ?? {};
  const decided = deed ?? `${who} ${what}`;
  if (!by || DANGLES.test(decided)) return undefined;
  return `Should ${deed ? `${inside(by)} ${deed}` : decided}?`.replace(/\b(?:our|my)\b/giu, 'the');
}

/** Who decides, when it is still to come, and what, up to a stop. */
const DECISION =
  /(?:^|[,;] |\b(?:and|but|then|\p{Lu}\p{Ll}+|\d{1,4}) )(?<by>(?!\p{Lu}\p{L}+ (?:the|our)\b|(?:He|She|It|They|We|You|I|This|That|Nobody|Who)\b)(?:[Tt]he|[Oo]ur|[Aa]n?|\p{Lu}\p{L}+)(?: [\p{L}’'-]+){0,5}?) (?:will|must|shall|(?:has|have|is|are) (?:(?:due|expected|about|still) )?to) (?:vote|decide|rule|debate|choose)\b[^.,;:]{0,40}?\bwhether (?:to (?<deed>(?:[^.,;:—–]|[.,](?=\d)){8,120})|(?<who>(?:the|a|an) [^.,;:]{3,40}?) should (?<what>(?:[^.,;:—–]|[.,](?=\d)){5,100}))(?=[.,;:—–](?!\d))/u;

/** Words that need the sentence before. */
const DANGLES = /\b(?:them|they|it|its|their|him|her|his|this|these|those|one|ones|so)\b/u;

/** As it stands inside a sentence. */
const inside = (words: string): string =>
  /^(?:The|Our|An?) /u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words;
