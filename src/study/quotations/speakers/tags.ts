/** Tags: the verb of saying behind a quotation, or between its halves. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause, Part, Reading } from '../../../grammar/reading.js';
import { isPassive, sayerOf, sayingOf } from '../../../grammar/saying.js';
import { lastSign, type Place } from '../finding/place.js';
import { type Attribution, byVerb } from './attribution.js';

/** `“...,” said X`, `“...,” X said`. */
export function tagBehind(place: Place): Attribution | undefined {
  const { reading, run, end } = place;
  const at = startOfTag(place);
  const start = place.after[at]?.firstToken ?? end;
  if (start >= end || opensClause(place.after[at]!) || isNamed(place)) return undefined;
  const isSpoken = /[,.?!…—–-]$/.test(lastSign(reading, run)) || start > run.endToken;
  const clause = isSpoken ? tagClause(place, start) : undefined;
  if (!clause || (/[.?!…]$/.test(lastSign(reading, run)) && hasOwnContent(reading, clause))) return undefined;
  const voice = sayerOf(reading, clause);
  return voice && byVerb(reading, clause, voice);
}

/** Past commas and dashes, `as`, and `is how`. */
function startOfTag({ reading: { analysis }, after }: Place): number {
  const word = (i: number): string => (after[i] ? analysis.tokens[after[i].firstToken]!.lower : '');
  if (/^[;:.]$/.test(word(0))) return after.length;
  let i = 0;
  while (/^(?:[,—–-]|--|[)\]]|as)$/.test(word(i))) i++;
  return /^(?:is|was)$/.test(word(i)) && word(i + 1) === 'how' ? i + 2 : i;
}

/** "but the unions say", "when she spoke": another clause, and no tag. */
const opensClause = ({ kind }: Part): boolean => /^(?:conjunction|subordinator|relative)$/.test(kind);

/** The first clause of saying whose subject, or whose verb with the subject behind it, stands right there. */
function tagClause({ reading, clausesAfter }: Place, start: number): Clause | undefined {
  for (const clause of clausesAfter) {
    const saying = sayingOf(reading, clause);
    const first = firstOf(clause);
    if (saying && first - start <= 1 && !isPassive(reading, clause)) return clause;
  }
  return undefined;
}

/** Where a clause and its subject begin. */
const firstOf = ({ subject, verb }: Clause): number =>
  Math.min(
    subject?.phrase.firstToken ?? Number.POSITIVE_INFINITY,
    subject?.role?.firstToken ?? Number.POSITIVE_INFINITY,
    subject?.by === 'inverted' ? verb.firstToken : Number.POSITIVE_INFINITY,
  );

/** `The letter calls the sum “...”, he said`: the letter's words, whoever tells of them. */
const isNamed = ({ reading, run, clausesBefore: [clause] }: Place): boolean =>
  clause !== undefined &&
  sayingOf(reading, clause)?.takes === 'name' &&
  clause.verb.form !== 'participle' &&
  !clause.verb.passive &&
  run.firstToken - clause.verb.main < LONGEST_OBJECT &&
  !reading.analysis.tokens
    .slice(clause.verb.endToken, run.firstToken)
    .some(({ text }) => /^[,;:.]$/.test(text));

/** Tokens between a verb that names and the name. From judgement. */
const LONGEST_OBJECT = 8;

/** `“...?” Obi asked him to sit down`: the verb has what was asked behind it. */
function hasOwnContent(reading: Reading, { verb, sentence, object }: Clause): boolean {
  if (!object) return false;
  return (
    clausesOf(reading, sentence).some(
      (next) => next.verb.form === 'infinitive' && next.verb.firstToken === object.endToken,
    ) && object.firstToken === verb.endToken
  );
}

/** `The talks were “dead”, X said.`: a tag at the end speaks for the whole sentence. */
export function tagAtEnd({ reading, run, end, clausesAfter }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  const clause = clausesAfter.findLast((one) => sayingOf(reading, one)?.takes === 'clause');
  if (!clause?.subject || /^(?:relative|governing)$/.test(clause.subject.by)) return undefined;
  const first = Math.min(firstOf(clause), clause.verb.firstToken);
  const isTag = first - 1 >= run.endToken - 1 && /^[,”"’»]$/.test(tokens[first - 1]?.text ?? '');
  const hasMore =
    tokens.slice(clause.verb.endToken, end).some(({ lower }) => lower === 'that') ||
    clausesAfter.some(({ index, kind }) => index > clause.index && /^(?:main|infinitive)$/.test(kind));
  const voice = isTag && !hasMore ? sayerOf(reading, clause) : undefined;
  return voice && byVerb(reading, clause, voice);
}

/** `Snow is the least of it, X says; the plan has “...”`: a tag between a comma and a semicolon tells who goes on. */
export function tagBefore({ reading, clausesBefore }: Place): Attribution | undefined {
  const { tokens } = reading.analysis;
  for (const clause of clausesBefore) {
    const saying = sayingOf(reading, clause);
    const last = Math.max(
      clause.verb.endToken,
      clause.subject?.by === 'inverted' ? clause.subject.phrase.endToken : 0,
    );
    if (saying?.takes !== 'clause' || !/^[;:—–]$/.test(tokens[last]?.text ?? '')) continue;
    const isTag = /^[,”’"]$/.test(tokens[firstOf(clause) - 1]?.text ?? '');
    const voice = isTag ? sayerOf(reading, clause) : undefined;
    if (voice) return { ...byVerb(reading, clause, voice), isGuess: true };
  }
  return undefined;
}
