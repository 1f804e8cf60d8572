/** `The inspectors found that ...`, `The council agreed to ...`: what is it that somebody finds, promises, tells, asks for? */

import { cutsIn } from '../../grammar/cuts.js';
import { clausesOf, ofSentence } from '../../grammar/lookup.js';
import type { Clause, Part, Stretch } from '../../grammar/reading.js';
import { bears, is, isFirstOrSecondPerson, isPast } from '../../lexicon/index.js';
import { type Passage, textIn, tokensIn } from '../passages.js';
import { endOf } from './ends.js';
import { pointsAway } from './pointing-away.js';
import { startsIn } from './starts.js';
import { toldIn } from './telling.js';
import { turned } from './turned.js';

/** What stands behind the verb. */
export type Pattern = 'to' | 'that' | 'object' | 'behind' | 'somebody-to' | 'somebody-that' | 'somebody-for';

export interface Content {
  readonly passage: Passage;
  readonly pattern: Pattern;
  /** Infinitive of the verb. */
  readonly verb: string;
  /** Behind "What": `did the council agree to do`. */
  readonly asked: string;
  /** Who tells that it is so, where it is not the text itself. */
  readonly source?: string;
  /** What answers it: `to close the bridge`. */
  readonly answer: Stretch;
}

/** Words of what is asked, and of an answer that is worth asking for. From judgement. */
const FEWEST_ASKED = 3;
const FEWEST_ANSWERED = 4;
const FEWEST_TOLD = 6;

/** What the clauses of a passage tell that somebody does with words, if it can be read by itself. */
export const contentsIn = (passage: Passage): Content[] =>
  passage.prose ? startsIn(passage).flatMap((firstToken) => contentAt(passage, firstToken) ?? []) : [];

function contentAt(passage: Passage, firstToken: number): Content | undefined {
  const { reading, sentence } = passage;
  const { tokens } = reading.analysis;
  const clause = toldIn(passage, { firstToken, endToken: sentence.endToken })?.clause;
  if (!clause || clause.verb.negated || isWish(clause)) return undefined;
  const found = patternOf(passage, clause);
  if (!found || isEmpty(passage, found)) return undefined;
  const asked = turned(passage, { firstToken, endToken: found.end }, FEWEST_ASKED);
  const answer = asked && answerIn(passage, found);
  const source = sourceOf(passage, firstToken);
  if (!asked || !answer || source === null) return undefined;
  return {
    passage,
    pattern: found.pattern,
    verb: tokens[clause.verb.main]!.lemma,
    asked: asked.asked + (isOfDoing(found) ? ' to do' : ''),
    answer,
    ...(source && { source }),
  };
}

/** `Schools should ban phones`: what somebody thinks right is no fact to ask for. */
const isWish = ({ verb }: Clause): boolean => /^(?:should|must)$/u.test(verb.modal ?? '');

/** Who reports what begins at a token; null where a pronoun does. */
function sourceOf({ reading, index, sentence }: Passage, firstToken: number): string | null | undefined {
  const report = ofSentence(reading.reports, index)[0];
  const isSaid =
    report &&
    report.firstToken <= firstToken &&
    report.endToken > firstToken &&
    firstToken > sentence.firstToken;
  const isOver = cutsIn(reading, index).some(
    ({ kind, nextToken }) =>
      kind === 'stop' && nextToken > (report?.firstToken ?? 0) && nextToken <= firstToken,
  );
  if (!isSaid || isOver) return undefined;
  return report.voice.kind === 'pronoun' ? null : report.voice.text;
}

interface Found {
  readonly pattern: Pattern;
  /** Where the answer begins. */
  readonly at: number;
  /** Where what is asked ends. */
  readonly end: number;
}

const isOfDoing = ({ pattern }: Found): boolean => pattern === 'to' || pattern === 'somebody-to';

/** `wanted to know`, `declined to say`: what they would do stands elsewhere. */
const isEmpty = ({ reading }: Passage, found: Found): boolean =>
  isOfDoing(found) && NO_CONTENT.test(reading.analysis.tokens[found.at + 1]!.lower);

const NO_CONTENT = /^(?:know|say|see|be|comment|speak|meet)$/u;

/** The first pattern that a clause has. */
function patternOf(passage: Passage, clause: Clause): Found | undefined {
  return withSomebody(passage, clause) ?? (clause.verb.passive ? undefined : alone(passage, clause));
}

/** `asked the council to pay`, `told the court that`, `were ordered to leave`. */
function withSomebody(passage: Passage, { verb, object }: Clause): Found | undefined {
  const { tokens } = passage.reading.analysis;
  const { lemma } = tokens[verb.main]!;
  const isBehind = object?.firstToken === verb.endToken && object.kind !== 'pronoun';
  const at = verb.passive ? verb.endToken : isBehind ? object.endToken : undefined;
  if (at === undefined) return undefined;
  if (is(lemma, 'takes-somebody-to') && isInfinitive(passage, at))
    return { pattern: 'somebody-to', at, end: at };
  if (is(lemma, 'takes-somebody-that') && opensContent(passage, at))
    return { pattern: 'somebody-that', at, end: at };
  return is(lemma, 'takes-somebody-for') && tokens[at]?.lower === 'for'
    ? { pattern: 'somebody-for', at: at + 1, end: at + 1 }
    : undefined;
}

/** `agreed to pay`, `found yesterday that`, `called for an inquiry`, `rejected the offer`. */
function alone(passage: Passage, { verb, object }: Clause): Found | undefined {
  const { tokens } = passage.reading.analysis;
  const { lemma } = tokens[verb.main]!;
  const end = verb.endToken;
  if (is(lemma, 'takes-to') && isInfinitive(passage, end)) return { pattern: 'to', at: end, end };
  const that = behindTime(passage, end);
  if (is(lemma, 'takes-that') && opensContent(passage, that)) return { pattern: 'that', at: that, end };
  const preposition = tokens[end];
  if (preposition && bears(lemma, 'takes-behind', preposition.lower) && tokens[end + 1]?.pos !== 'VERB')
    return { pattern: 'behind', at: end + 1, end: end + 1 };
  return is(lemma, 'takes-object') && object?.firstToken === end
    ? { pattern: 'object', at: end, end }
    : undefined;
}

const isInfinitive = ({ reading, index }: Passage, at: number): boolean =>
  clausesOf(reading, index).some(({ verb }) => verb.form === 'infinitive' && verb.firstToken === at);

/** `that`, and not `that is`. */
function opensContent({ reading }: Passage, at: number): boolean {
  const { tokens } = reading.analysis;
  const [that, next] = [tokens[at], tokens[at + 1]];
  return that?.lower === 'that' && !/^(?:VERB|AUX)$/u.test(next?.pos ?? '');
}

function behindTime({ reading, index }: Passage, at: number): number {
  const part = reading.parts[index]!.find(({ firstToken }: Part) => firstToken === at);
  const isTime = part?.kind === 'phrase' && part.phrase.kind === 'time';
  return part && (isTime || part.kind === 'adverb' || part.kind === 'other') ? part.endToken : at;
}

/** The longest stretch up to a cut that names all it speaks of. */
function answerIn(passage: Passage, { at, pattern }: Found): Stretch | undefined {
  const end = Math.min(endOf(passage, at), secondDeed(passage, at, pattern));
  const cuts = cutsIn(passage.reading, passage.index)
    .map(({ endToken }) => endToken)
    .filter((endToken) => endToken > at && endToken < end);
  return [end, ...cuts.reverse()]
    .map((endToken) => ({ firstToken: at, endToken }))
    .find((stretch) => isClear(passage, stretch, pattern));
}

/** `agreed to lend ladders | and kept his word`: what is told besides begins here. */
function secondDeed({ reading, index }: Passage, at: number, pattern: Pattern): number {
  const { tokens } = reading.analysis;
  if (pattern === 'that' || pattern === 'somebody-that') return Infinity;
  const second = clausesOf(reading, index).find(
    ({ opener, verb }) =>
      opener !== undefined &&
      opener > at &&
      tokens[opener]!.lower === 'and' &&
      (isPast(tokens[verb.firstToken]!.lower) || tokens[verb.firstToken]!.pos === 'AUX'),
  );
  return second?.opener ?? Infinity;
}

/** `asked the board to let them`: those who ask. */
const ASKING = /^(?:they|them)$/u;

const isClear = (passage: Passage, stretch: Stretch, pattern: Pattern): boolean => {
  const text = textIn(passage, stretch);
  return (
    text.split(' ').length >= (/that$/u.test(pattern) ? FEWEST_TOLD : FEWEST_ANSWERED) &&
    !UNCLEAR.test(text) &&
    !pointsAway(passage, stretch, pattern === 'somebody-to' ? ASKING : undefined) &&
    !tokensIn(passage, stretch).some(({ lower }) => isFirstOrSecondPerson(lower))
  );
};

/** A figure without what it counts, a reason that runs on, a quotation, somebody's tag in the midst of it. */
const UNCLEAR =
  /^\d|(?<!,) because |^\p{L}+ things?\b|\bthe \d{1,3}\b(?! \p{L}+s\b)|["“”]|, according to |, (?:\p{L}+ ){1,2}(?:said|says),/u;
