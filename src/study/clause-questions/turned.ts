/** A clause turned into what a question asks: `the council closed the bridge` becomes `did the council close the bridge`. */

import { hasAntecedent } from '../../grammar/antecedents.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Stretch } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import { anyOf, isFirstOrSecondPerson } from '../../lexicon/index.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { askedSubject } from './asked-subject.js';
import { isHalfCompared, isPointer } from './pointing-away.js';
import { type Told, toldIn } from './telling.js';

export interface Turned {
  /** With its auxiliary before its subject. */
  readonly asked: string;
  readonly told: Told;
}

/** Words of what is asked. From judgement. */
const FEWEST = 5;
const MOST = 26;

/** The clause that fills a stretch of a passage, as a question asks for it; undefined where it cannot be read by itself. */
export function turned(passage: Passage, stretch: Stretch, fewest = FEWEST): Turned | undefined {
  const told = toldIn(passage, stretch);
  if (!told || hasList(passage, told) || !fills(told, stretch) || isOfView(passage, told)) return undefined;
  const subject = isClear(passage, told) ? askedSubject(passage, told) : undefined;
  const predicate = subject && predicateOf(passage, told, subject.isSeveral);
  if (!predicate) return undefined;
  const asked = [predicate.auxiliary, subject.text, ...predicate.rest].filter(Boolean).join(' ');
  const words = asked.split(' ').length;
  return words >= fewest && words <= MOST ? { asked, told } : undefined;
}

/** `Her view is that the bridge holds`: it is not asked why a view is that. */
const isOfView = ({ reading }: Passage, { clause: { verb } }: Told): boolean =>
  reading.analysis.tokens[verb.main]!.lemma === 'be' &&
  reading.analysis.tokens[verb.endToken]?.lower === 'that';

/** `The mayor, the police and the church refused`: what stands between commas is more than an aside or a name. */
function hasList(passage: Passage, { subject, predicate }: Told): boolean {
  const between = tokensIn(passage, { firstToken: subject.endToken, endToken: predicate.firstToken });
  return between.length > 0 && (between.at(-1)!.text !== ',' || between.some(({ lower }) => lower === 'and'));
}

/** Nothing of the stretch is left out. */
const fills = ({ predicate }: Told, { endToken }: Stretch): boolean => predicate.endToken === endToken;

/** Nothing in it points out of its paragraph, compares with what is not there or speaks to the reader, and it quotes nothing. */
function isClear(passage: Passage, { subject, predicate }: Told): boolean {
  const { reading } = passage;
  const stretch = { firstToken: subject.firstToken, endToken: predicate.endToken };
  const pointers = pointersIn(reading, stretch).filter(
    ({ why, token }) =>
      why !== 'definite' &&
      token !== subject.firstToken &&
      !OWNERS.test(reading.analysis.tokens[token]!.lower),
  );
  const own = tokensIn(passage, stretch).filter(isWord);
  const isAway = (token: Token): boolean =>
    isPointer(token) && !(token.lower === 'it' && isOfStretch(passage, stretch, token));
  return (
    leaning(pointers) < LEANS &&
    !own.some(isOfTalk) &&
    !own.slice(1).some(isAway) &&
    !isHalfCompared(own) &&
    !/["“”]/u.test(textIn(passage, stretch))
  );
}

/** `I’m` is one token. */
const isOfTalk = ({ lower }: Token): boolean => isFirstOrSecondPerson(lower.replace(/[’'].*$/u, ''));

/** `more than it sounds`: an `it` that is a subject stands for what the stretch tells of. */
function isOfStretch({ reading }: Passage, { firstToken }: Stretch, token: Token): boolean {
  const { tokens } = reading.analysis;
  const at = tokens.indexOf(token, firstToken);
  return /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? '') && hasAntecedent(reading, firstToken, at);
}

/** From judgement. */
const LEANS = 0.3;

/** Behind the verb an owner is most often the subject. */
const OWNERS = /^(?:its|their|his|her)$/u;

interface Predicate {
  readonly auxiliary: string;
  /** What stands behind the subject, without blanks. */
  readonly rest: readonly string[];
}

function predicateOf(passage: Passage, told: Told, isSeveral: boolean): Predicate | undefined {
  const { tokens } = passage.reading.analysis;
  const { clause, predicate } = told;
  const { firstToken, main } = clause.verb;
  const verb = tokens[firstToken]!;
  const before = words(passage, predicate.firstToken, firstToken);
  const after = (from: number): string => words(passage, from, predicate.endToken);
  if (IS.test(verb.lower) || (main > firstToken && HELPS.test(verb.lower))) {
    const isNegated = /^(?:not|n[’']t)$/u.test(tokens[firstToken + 1]?.lower ?? '');
    const auxiliary = WHOLE[verb.lower] ?? verb.lower;
    const rest = isNegated ? ['not', after(firstToken + 2)] : [after(firstToken + 1)];
    return { auxiliary, rest: [before, ...rest] };
  }
  if (main > firstToken || NO_QUESTION.test(verb.lower)) return undefined;
  const { lower, lemma } = verb;
  const isPresent = clause.verb.tense === 'present' && (lower !== lemma || isSeveral);
  const auxiliary = isPresent ? (isSeveral ? 'do' : 'does') : 'did';
  return { auxiliary, rest: [before, lemma, after(firstToken + 1)] };
}

const words = (passage: Passage, firstToken: number, endToken: number): string =>
  endToken <= firstToken ? '' : textIn(passage, { firstToken, endToken }).replace(/[,;:.]$/u, '');

/** `ought to`, `used to`, `had better` are turned round in ways of their own. */
const NO_QUESTION = /^(?:ought|used|dare[sd]?|had)$/u;
const IS: RegExp = /^(?:is|are|was|were)$/u;
const HELPS: RegExp = new RegExp(`^(?:${anyOf('have', 'do', 'modal')}|wo|ca)$`, 'u');
const WHOLE: Readonly<Record<string, Token['lower']>> = { wo: 'will', ca: 'can' };
