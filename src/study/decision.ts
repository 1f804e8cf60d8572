/** A decision that the text leaves open, as a question: `The council will vote on whether to close the pier`. */

import { clausesOf } from '../grammar/lookup.js';
import type { Clause } from '../grammar/reading.js';
import type { StudyMaterial } from './material.js';
import type { Passage } from './passages.js';

/** The question that somebody in the text has still to decide, with what would decide it. */
export function decisionIn({ passages }: StudyMaterial): string | undefined {
  for (const passage of passages) {
    const question = passage.quoted || !passage.prose ? undefined : questionIn(passage);
    if (question) return `${question} What would be a good reason for it, and what against it?`;
  }
  return undefined;
}

function questionIn(passage: Passage): string | undefined {
  const { reading, index, text, sentence } = passage;
  const { tokens } = reading.analysis;
  const deciding = clausesOf(reading, index).find(
    ({ verb, subject }) =>
      DECIDES.test(tokens[verb.main]!.lemma) &&
      subject !== undefined &&
      /^(?:own|governing)$/u.test(subject.by) &&
      subject.phrase.kind !== 'pronoun' &&
      subject.phrase.endToken <= verb.main &&
      AHEAD.test(textOf(passage, { firstToken: subject.phrase.endToken, endToken: verb.main + 1 })),
  );
  if (!deciding) return undefined;
  const rest = text.slice(tokens[deciding.verb.main]!.end - sentence.start);
  const { deed, who, what } = WHETHER.exec(rest)?.groups ?? {};
  if (deed && !DANGLES.test(deed)) return `Should ${decider(passage, deciding)} ${deed}?`;
  return who && what && !DANGLES.test(who + what) ? `Should ${who} ${what}?` : undefined;
}

const DECIDES = /^(?:vote|decide|rule|debate|choose)$/u;

const AHEAD = /^(?:will|must|shall|(?:has|have|is|are) (?:(?:due|expected|about|still) )?to)\b/u;

/** What is decided, up to a stop. */
const WHETHER =
  /^[^.,;:]{0,40}\bwhether (?:to (?<deed>[^.,;:—–]{8,120})|(?<who>(?:the|a|an) [^.,;:]{3,40}?) should (?<what>[^.,;:—–]{5,100}))(?=[.,;:—–])/u;

/** Words that need the sentence before. */
const DANGLES = /\b(?:them|they|it|its|their|him|her|his|this|these|those|one|ones|so)\b/u;

/** Whoever decides, as it stands inside a sentence. */
function decider(passage: Passage, { subject }: Clause): string {
  const { phrase } = subject!;
  const { tokens } = passage.reading.analysis;
  const words = textOf(passage, phrase).replace(/^(?:our|its|their|his|her|my)\b/iu, 'the');
  return phrase.kind === 'name' && tokens[phrase.firstToken]!.lower !== 'the'
    ? words
    : words[0]!.toLowerCase() + words.slice(1);
}

const textOf = (
  { reading, text, sentence }: Passage,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): string => {
  const { tokens } = reading.analysis;
  return text.slice(tokens[firstToken]!.start - sentence.start, tokens[endToken - 1]!.end - sentence.start);
};
