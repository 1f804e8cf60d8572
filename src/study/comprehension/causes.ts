/** Why, and with what result: from an explicit `because` or `led to`. */

import type { Token } from '../../language/analysis.js';
import { firstClauseEnd, leansBack } from '../clauses.js';
import { isWord, type Passage } from '../passages.js';
import { FIRST_OR_SECOND_PERSON, REPORTING_FORMS } from '../question-words.js';
import { type Candidate, candidate } from './candidate.js';
import { asInside, type Reading } from './reading.js';
import { ALSO, addsClause, leavesOpen } from './stands-alone.js';
import { subjectOf } from './subject.js';

export function causeQuestion(reading: Reading, passage: Passage): Candidate | undefined {
  if (!passage.prose || passage.quoted || passage.words > 38) return undefined;
  if (passage.tokens.some((token) => FIRST_OR_SECOND_PERSON.has(token.lower))) return undefined;
  return becauseQuestion(reading, passage) ?? resultQuestion(reading, passage);
}

function becauseQuestion(reading: Reading, passage: Passage): Candidate | undefined {
  const { tokens } = passage;
  const at = tokens.findIndex((token) => token.lower === 'because');
  if (at < 3 || /^(?:not|only|just|and|but)$/u.test(tokens[at - 1]!.lower)) return undefined;
  const effect = withoutDegree(withoutSpeaker(trimmed(tokens.slice(0, at))));
  const reasonStart = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const reason = trimmed(tokens.slice(reasonStart, firstClauseEnd(tokens, reasonStart)));
  if (
    effect.filter(isWord).length < 4 ||
    SPOKEN.test(textOf(passage, effect)) ||
    ALSO.test(textOf(passage, effect)) ||
    reason.filter(isWord).length < 3 ||
    leansBack(effect)
  )
    return undefined;
  if (effect.some((token) => /^(?:[;:]|not)$/u.test(token.lower))) return undefined;
  if (leavesOpen(effect) || effect.some((token) => REPORTING_FORMS.has(token.lower))) return undefined;
  return candidate(passage, {
    pattern: 'cause',
    kind: 'short-answer',
    prompt:
      why(reading, passage, effect) ??
      `What reason does ¶${passage.paragraph} give for this: “${textOf(passage, effect)}”?`,
    answer: textOf(passage, reason),
    level: 'understand',
  });
}

/** `he says` at the end of what is said, with its comma. */
function withoutSpeaker(tokens: readonly Token[]): readonly Token[] {
  const [comma, , verb] = tokens.slice(-3);
  return comma?.text === ',' && verb && REPORTING_FORMS.has(verb.lower) ? tokens.slice(0, -3) : tokens;
}

/** `almost entirely` at the end belongs to the reason. */
function withoutDegree(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findLastIndex(({ lower }) => !DEGREES.test(lower));
  return trimmed(tokens.slice(0, end + 1));
}

const DEGREES =
  /^(?:almost|entirely|largely|mainly|mostly|partly|chiefly|simply|probably|perhaps|precisely|in|part)$/u;

const SPOKEN = /\b(?:he|she|they|it) (?:says?|said|told|wrote)\b/iu;

/** The question with its verb before the subject, only where that is safe: one auxiliary, or `did` for a plain past. */
function why(reading: Reading, passage: Passage, effect: readonly Token[]): string | undefined {
  const parts = subjectOf(effect);
  if (
    !parts ||
    parts.verb !== parts.subjectEnd ||
    effect.some(({ text }) => text === ',') ||
    leavesOpen(effect)
  )
    return undefined;
  const subject = effect.slice(0, parts.subjectEnd);
  const verb = effect[parts.verb]!;
  const rest = effect.slice(parts.verb + 1);
  const moved = auxiliaryOf(verb, rest[0]);
  const inside = asInside(reading, subject[0]!, textOf(passage, subject));
  if (!moved || !inside || rest.length === 0) return undefined;
  const asked = [moved.first, inside, moved.bare, textOf(passage, rest)].filter(Boolean);
  return `According to ¶${passage.paragraph}, why ${asked.join(' ')}?`;
}

interface Moved {
  readonly first: string;
  readonly bare: string;
}

function auxiliaryOf(verb: Token, next: Token | undefined): Moved | undefined {
  if (verb.pos === 'AUX') {
    if (/^(?:has|have|had)$/u.test(verb.lower) && next?.pos !== 'VERB' && next?.lower !== 'been')
      return undefined;
    return { first: verb.lower, bare: '' };
  }
  if (/ed$/u.test(verb.lower) && verb.lemma !== verb.lower) return { first: 'did', bare: verb.lemma };
  return undefined;
}

/** `X led to Y`. */
function resultQuestion(reading: Reading, passage: Passage): Candidate | undefined {
  const { tokens } = passage;
  const parts = subjectOf(tokens);
  if (!parts || parts.verb !== parts.subjectEnd || leansBack(tokens)) return undefined;
  const perfect = /^(?:has|have|had)$/u.test(tokens[parts.verb]!.lower);
  const led = parts.verb + (perfect ? 1 : 0);
  if (tokens[led]?.lower !== 'led' || tokens[led + 1]?.lower !== 'to') return undefined;
  const result = trimmed(tokens.slice(led + 2));
  const subject = asInside(reading, tokens[0]!, textOf(passage, tokens.slice(0, parts.subjectEnd)));
  if (!subject || result.filter(isWord).length < 2 || result.some(({ text }) => /^[,;:]$/u.test(text)))
    return undefined;
  if (addsClause(result)) return undefined;
  const asked = perfect ? `${tokens[parts.verb]!.lower} ${subject} led to` : `did ${subject} lead to`;
  return candidate(passage, {
    pattern: 'result',
    kind: 'short-answer',
    prompt: `According to ¶${passage.paragraph}, what ${asked}?`,
    answer: textOf(passage, result),
    level: 'understand',
  });
}

/** Without marks at either end. */
function trimmed(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(isWord);
  const end = tokens.findLastIndex((token) => isWord(token) || /^[)%]$/u.test(token.text));
  return from < 0 ? [] : tokens.slice(from, end + 1);
}

function textOf({ sentence }: Passage, tokens: readonly Token[]): string {
  if (tokens.length === 0) return '';
  const text = sentence.text.slice(tokens[0]!.start - sentence.start, tokens.at(-1)!.end - sentence.start);
  return text.replace(/(?<=\p{Ll}{2})\.$/u, '');
}
