/**
 * Whether a line leaves open which thing, number or way it means: `the money would be real`, `might have twenty or thirty`, `in this way`.
 * What the title names, and what the text keeps to, needs no introduction.
 */

import { firstWhere } from '../../base/in-order.js';
import { paragraphsWith } from '../../grammar/pointing.js';
import type { Phrase, Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { is } from '../../lexicon/index.js';
import type { Candidate } from './candidate.js';
import { countsAlone, isBroughtInBefore, ownWords, phrasesOf, pointsByDeterminer } from './torn.js';

/** Whether a reader who has the line and not the sentence before must ask which one is meant. */
export const leavesOpen = (reading: Reading, candidate: Candidate): boolean =>
  WHICH_WAY.test(ownWords(candidate)) ||
  pointsByDeterminer(candidate) ||
  countsAlone(candidate) ||
  measuresAlone(reading, candidate) ||
  phrasesOf(reading, candidate).some((phrase) => isBareNoun(reading, candidate, phrase));

/** `in this way`, `something similar had happened`, `rather buy a new one`, `in exchange`: what is meant, stands before. */
const WHICH_WAY =
  /\bin this (?:way|manner|case)\b|\bsomething (?:similar|like it)\b(?! to)|\ba (?:new|good|better|larger|smaller|second|third) one\b|\bin (?:exchange|return)\b(?! for)|\bin (?:practice|all)[, ](?!the |of )|\bby the way\b|\bincidentally\b/iu;

/** `In 1845 ten thousand tons arrived`: of what? */
const measuresAlone = ({ analysis: { tokens } }: Reading, { clauses }: Candidate): boolean =>
  clauses.some(
    ({ kind, subject }) =>
      kind === 'main' &&
      subject?.by === 'own' &&
      is(tokens[subject.phrase.head]!.lemma, 'unit') &&
      tokens[subject.phrase.head + 1]?.lower !== 'of',
  );

/** `The yield is twenty tons`, `The last instalment was paid`: "the" with a noun that stands for what was told, or is one of a row. */
function isBareNoun(reading: Reading, candidate: Candidate, phrase: Phrase): boolean {
  const { tokens } = reading.analysis;
  const start = candidate.sentence.endToken - candidate.tokens.length;
  if (isBroughtInBefore(reading, candidate, phrase)) return true;
  if (!isBare(reading, phrase) || isKnown(reading, phrase, start)) return false;
  const isJoined = JOINS_ON.test(tokens[phrase.endToken]?.lower ?? '');
  const isOneOfRow = /^(?:first|second|third|next|last)$/u.test(tokens[phrase.firstToken + 1]!.lower);
  return isOneOfRow
    ? candidate.clauses.some(({ subject }) => subject?.phrase === phrase)
    : !isJoined && is(tokens[phrase.head]!.lemma, 'summing');
}

/** "The" with a noun, and nothing that tells which one it is: neither `the price of tin` nor `the world price`, but `the traffic in 1856`. */
function isBare({ analysis: { tokens } }: Reading, { firstToken, endToken, head }: Phrase): boolean {
  const [noun, next] = [tokens[head]!, tokens[endToken]];
  const named = next?.text === ',' ? tokens[endToken + 1] : next;
  const inside = tokens.slice(firstToken + 1, head);
  return (
    tokens[firstToken]!.lower === 'the' &&
    noun.pos === 'NOUN' &&
    endToken - firstToken <= LONGEST &&
    named?.pos !== 'PROPN' &&
    !is(noun.lemma, 'time-unit') &&
    (!TELLS_WHICH.test(next?.lower ?? '') || tokens[endToken + 1]?.pos === 'NUM') &&
    inside.every((word) => !isNounInside(word) && !SINGLES_OUT.test(word.lower))
  );
}

/** `the world price`, which the tagger may take for an adjective. */
const isNounInside = ({ pos, lower }: Token): boolean =>
  /^(?:PROPN|NOUN)$/u.test(pos) || (is(lower, 'noun-level') && !is(lower, 'adj-level'));

/** Words of a phrase that says little of its noun. From judgement. */
const LONGEST = 3;

const TELLS_WHICH = /^(?:of|who|that|which|whose|whom|where|when|in|at|between|behind|near)$/u;

/** `the offer to the crews`, `the row about the gate`; not `spoke to the meeting for an hour`. */
const JOINS_ON = /^(?:for|to|from|with|on|by|about|against|over|under|as)$/u;

/** `the longest ferry`, `the only school`. */
const SINGLES_OUT = /(?<!^)est$|^(?:most|best|worst|only)$/u;

/** The title and a quarter of the paragraphs speak of it, or the line does before. */
function isKnown(reading: Reading, { firstToken, head }: Phrase, start: number): boolean {
  const { tokens, article } = reading.analysis;
  const { lemma } = tokens[head]!;
  const uses = usesOf(reading, head);
  const widely = Math.min(WIDELY, Math.max(3, article.paragraphs.length / 4));
  return (
    article.title.toLowerCase().includes(lemma.slice(0, STEM)) ||
    uses[firstWhere(uses, (use) => use >= start)]! < firstToken ||
    paragraphsWith(reading, uses, WIDELY) >= widely
  );
}

/** Letters that two forms of a word share. */
const STEM = 5;
/** Paragraphs that speak of a thing which needs no introduction. From judgement. */
const WIDELY = 4;

const usesOf = ({ nounUses, analysis: { tokens } }: Reading, noun: number): readonly number[] =>
  nounUses.get(tokens[noun]!.lemma) ?? [];
