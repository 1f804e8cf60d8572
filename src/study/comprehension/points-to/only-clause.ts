/** A sentence with one statement, and the words of its subject. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause, Phrase } from '../../../grammar/reading.js';
import { isBody, isSpeakerNoun, voiceOf } from '../../../grammar/voices.js';
import type { Token } from '../../../language/analysis.js';
import { is } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import { isPlural } from './plurals.js';
import { readingOf } from './pointing.js';

/** Its one main clause: what others have for a subject is the same, or they only tell more of a word. */
export function onlyClause(passage: Passage): Clause | undefined {
  const reading = readingOf(passage);
  const clauses = clausesOf(reading, passage.index).filter(({ verb }) =>
    /^(?:finite|bare)$/u.test(verb.form),
  );
  const main = clauses.find(({ kind }) => kind === 'main');
  if (main?.subject?.by !== 'own' || /[;:?]/u.test(passage.text)) return undefined;
  const { tokens } = reading.analysis;
  const isBeside = ({ kind, subject, opener, verb }: Clause): boolean =>
    !subject ||
    subject.by === 'shared' ||
    subject.phrase === main.subject!.phrase ||
    subject.phrase.kind === 'pronoun' ||
    kind === 'relative' ||
    (verb.firstToken < main.verb.firstToken && verb.firstToken > main.subject!.phrase.firstToken) ||
    (kind === 'subordinate' && BESIDE.test(tokens[opener ?? -1]?.lower ?? ''));
  const bringsIn = (one: Clause): boolean =>
    (one !== main || !isCopula(tokens, main)) &&
    one.object !== undefined &&
    /^an?$/u.test(tokens[one.object.firstToken]!.lower) &&
    !is(tokens[one.object.head]!.lemma, 'time-unit');
  return clauses.every((one) => (one === main || isBeside(one)) && !bringsIn(one)) ? main : undefined;
}

/** They tell when or why. */
const BESIDE = /^(?:as|since|because|when|while|although|though|after|before|until|where|whose|which|who)$/u;

const isCopula = (tokens: readonly Token[], { verb }: Clause): boolean => tokens[verb.main]!.lemma === 'be';

/** Something else of the number is what the verb is done to, or people are spoken of. */
export function isRivalled(passage: Passage, clause: Clause, plural: boolean): boolean {
  const { tokens } = passage.reading.analysis;
  const { object, verb } = clause;
  const rest = tokens.slice(verb.endToken, passage.sentence.endToken);
  const isOther = (token: Token): boolean =>
    isPlural(token) && (isSpeakerNoun(token.lower) || isBody(token.lower));
  if (plural && rest.some(isOther)) return true;
  if (!object || isCopula(tokens, clause) || !/^(?:noun|name)$/u.test(object.kind)) return false;
  const isOwn = /^(?:its|their|his|her|no|any|nothing|everything|this|that|you|me)$/u.test(
    tokens[object.firstToken]!.lower,
  );
  return (
    !isOwn &&
    tokens[object.head]!.pos !== 'NUM' &&
    !is(tokens[object.head]!.lemma, 'time-unit') &&
    isPlural(tokens[object.head]!) === plural
  );
}

/** The subject in whole, if nothing in it points back. */
export function subjectText(passage: Passage, clause: Clause): string | undefined {
  const { phrase } = clause.subject!;
  const text =
    opening(passage, clause) ?? (comesFirst(passage, phrase) ? voiceOf(readingOf(passage), phrase).text : '');
  return text === '' || POINTS.test(text) ? undefined : text;
}

/** It would have to be explained itself. */
const POINTS =
  /\b(?:its|their|his|her|our|my|your|this|that (?:kind|sort|year|day)|these|those|such|another|it|them|him|they|he|she|ours|theirs|mine)\b|^the (?:first|second|third|last|other)$/iu;

/** All words before the verb, where the sentence opens with its subject. */
function opening({ sentence, tokens, reading }: Passage, { verb, subject }: Clause): string | undefined {
  const { article, tokens: all } = reading.analysis;
  const upTo = (token: number): string => article.text.slice(sentence.start, all[token]!.start).trim();
  const text = upTo(verb.firstToken);
  const isWhole =
    /^(?:DET|NOUN|PROPN|ADJ|NUM|SYM|PRON)$/u.test(tokens[0]!.pos) &&
    !PREPOSITION.test(upTo(subject!.phrase.firstToken).replace(/\([^)]*\)?/gu, '')) &&
    !/^(?:But|And|Yet|So|Then|Still|Now)\b|[,;]/u.test(text);
  return isWhole && text.split(' ').length <= MOST_WORDS ? text.replace(ADVERB, '') : undefined;
}

const MOST_WORDS = 14;
const PREPOSITION = /\b(?:of|in|on|at|for|with|from|by|to|between|among)\b/u;
const ADVERB = / (?:also|still|now|once|never|always|often|soon|already|only|just|then)$/u;

/** Nothing stands before it but words with their comma, or when. */
function comesFirst({ reading: { analysis }, sentence }: Passage, { firstToken }: Phrase): boolean {
  const [what, ahead] = [analysis.tokens[firstToken - 2], analysis.tokens[firstToken - 1]];
  const isTime = ahead && (is(ahead.lemma, 'day-part') || is(ahead.lemma, 'time-unit'));
  return (
    firstToken === sentence.firstToken ||
    /^(?:,|but|and|yet)$/u.test(ahead!.lower) ||
    (isTime === true && /^(?:every|each|last|one|next)$/u.test(what?.lower ?? ''))
  );
}
