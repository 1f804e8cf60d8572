/** Sentences that show something instead of saying it: what one person did, what an hour was like, what one could see and smell. */

import type { Clause, Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { isPersonNoun } from '../../lexicon/index.js';
import type { Candidate } from './candidate.js';
import { genderOfPronoun } from './lead.js';

/** Whether a sentence tells a scene. */
export const isScene = (candidate: Candidate): boolean =>
  SENSES.test(candidate.text) ||
  candidate.clauses[0]?.subject?.phrase.entity?.kind === 'person' ||
  candidate.clauses.some((clause) => isShown(candidate, clause) && isOneOf(candidate, clause));

/** Whether it shows an hour of a day; with its year the day is told for what came of it. */
export const showsHour = ({ text }: Candidate): boolean =>
  (SENSES.test(text) || HOUR.test(text)) && !YEAR.test(text);

const YEAR = /\b(?:1[0-9]{3}|20[0-9]{2})\b/u;

/** What the person whom a text tells of has done, or what came of them: told, and neither shown nor planned. */
export function tellsOfLead({ leads, analysis }: Reading, candidate: Candidate): boolean {
  const { clauses, named } = candidate;
  if (showsHour(candidate)) return false;
  const main = clauses.find(({ kind }) => kind === 'main');
  const { entity, head } = main?.subject?.phrase ?? {};
  const gender = genderOfPronoun(analysis.tokens[head ?? -1]?.lower ?? '');
  const isLead = entity ? [leads.female, leads.male].includes(entity) : gender && named;
  return Boolean(isLead) && (main!.verb.tense === 'past' || isPerfect(analysis.tokens, main!.verb));
}

/** `has read`, `has been asked`. */
const isPerfect = (
  tokens: Reading['analysis']['tokens'],
  { firstToken, main, modal }: Clause['verb'],
): boolean => !modal && main > firstToken && /^ha(?:s|ve)$/u.test(tokens[firstToken]!.lower);

const HOUR =
  /\bat (?:[\p{L}-]+ ){1,2}(?:in the (?:morning|evening|afternoon)|at night)\b|\b(?:minutes?|seconds?) (?:to|past|later)\b|\bafter (?:about )?a (?:minute|moment|while)\b/iu;

/** What happened; in the opening of a text also what happens: `a man drags a hose up the steps`. */
const isShown = ({ paragraph, tokens, sentence }: Candidate, { verb }: Clause): boolean => {
  const main = tokens[verb.main - (sentence.endToken - tokens.length)]?.lemma;
  return (
    verb.tense === 'past' ||
    (paragraph <= OPENING && verb.tense === 'present' && !verb.modal && main !== 'be')
  );
};

/** Paragraphs. */
const OPENING = 2;

const SENSES =
  /\b\d{1,2}[.:]\d{2}\b|o[’']clock|\b(?:half|quarter|five|ten|twenty) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|last|this)\b|\b(?:this|that|one|on \p{Lu}\p{Ll}+day) (?:morning|afternoon|evening|night)\b|\b(?:smell|smelled|smelt)\b|^When(?:ever)? [^,.]+, (?:he|she|they|I|we) would\b/u;

/** The author, or somebody without a name: `I counted`, `An inspector came up in a hat`. */
function isOneOf({ tokens, sentence }: Candidate, { subject, kind }: Clause): boolean {
  const word = (at: number): Token | undefined => tokens[at - (sentence.endToken - tokens.length)];
  const [first, head] = [subject?.phrase.firstToken ?? -1, subject?.phrase.head ?? -1].map(word);
  const isAnybody = kind === 'main' && /^an?$/u.test(first?.lower ?? '') && isPersonNoun(head?.lemma ?? '');
  return /^(?:i|we)$/u.test(head?.lower ?? '') || isAnybody;
}
