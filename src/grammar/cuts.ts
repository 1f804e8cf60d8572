/**
 * Where a sentence may be cut so that whole clauses stand on the left: at a stop inside it, before a second clause with a
 * subject of its own, before what only adds to the clause, before the tag that says who said it.
 */

import { is, reportingVerb } from '../lexicon/index.js';
import { clausesOf } from './lookup.js';
import type { Clause, Part, Reading, Stretch } from './reading.js';

export interface Cut {
  /** Where what is kept ends: before the mark. */
  readonly endToken: number;
  /** Where what follows begins: behind the mark and the word that joins. */
  readonly nextToken: number;
  readonly kind: 'stop' | 'join' | 'subordinate' | 'addition' | 'tag';
  /** The word that joins, in small letters: `but`, `because`, `which`. */
  readonly word?: string;
}

/** The places where a sentence may be cut, in order. */
export function cutsIn(reading: Reading, sentence: number): Cut[] {
  const parts = reading.parts[sentence]!;
  const clauses = clausesOf(reading, sentence);
  const { firstToken } = reading.analysis.sentences[sentence]!;
  return parts.flatMap((_, at) => {
    const cut = cutAt(reading, { parts, at, clauses });
    if (!cut || !isWhole(reading, clauses, { firstToken, endToken: cut.endToken })) return [];
    return clauses.some((clause) => isSplit(clause, cut.endToken)) ? [] : [cut];
  });
}

/** Whether a stretch holds a main clause, and all of each clause and bracket that it opens. */
export function isWhole(
  reading: Reading,
  clauses: readonly Clause[],
  { firstToken, endToken }: Stretch,
): boolean {
  const isInside = ({ verb }: Clause): boolean => verb.main >= firstToken && verb.endToken <= endToken;
  if (!clauses.some((clause) => isInside(clause) && isTold(clause, firstToken))) return false;
  let open = 0;
  for (const { text } of reading.analysis.tokens.slice(firstToken, endToken))
    open += Number(/^[([]$/.test(text)) - Number(/^[)\]]$/.test(text));
  return (
    open === 0 &&
    clauses.every(
      (clause) =>
        clause.opener === undefined ||
        clause.opener < firstToken ||
        clause.opener >= endToken ||
        isInside(clause),
    ) &&
    clausesAreDone(reading, clauses, { firstToken, endToken })
  );
}

/** Each `that`, `who`, `because` of a stretch has a verb behind it. */
function clausesAreDone(
  { parts }: Reading,
  clauses: readonly Clause[],
  { firstToken, endToken }: Stretch,
): boolean {
  const isOpener = ({ kind, firstToken: at }: Part): boolean =>
    (kind === 'subordinator' || kind === 'relative') && at >= firstToken && at < endToken;
  const last = parts[clauses[0]!.sentence]!.findLast(isOpener);
  return (
    last === undefined || clauses.some(({ verb }) => verb.main > last.firstToken && verb.endToken <= endToken)
  );
}

/** A clause with a verb that carries the tense, and that no word from `first` on makes hang on another. */
export const isTold = ({ kind, verb, opener }: Clause, first = 0): boolean =>
  (verb.form === 'finite' || verb.form === 'bare') &&
  (kind === 'main' || (kind === 'subordinate' && opener! < first));

/** Its subject stands on one side of the cut and its verb on the other: `The river, which rises here, floods`. */
const isSplit = ({ subject, verb }: Clause, cut: number): boolean =>
  subject?.by === 'own' && subject.phrase.firstToken < cut && verb.main >= cut;

interface Place {
  readonly parts: readonly Part[];
  readonly at: number;
  readonly clauses: readonly Clause[];
}

function cutAt(reading: Reading, place: Place): Cut | undefined {
  const { parts, at } = place;
  const part = parts[at]!;
  if (part.kind !== 'mark')
    return /^(?:mark|conjunction)$/.test(parts[at - 1]?.kind ?? '')
      ? undefined
      : joinAt(reading, place, part.firstToken);
  const mark = reading.analysis.tokens[part.firstToken]!.text;
  if (/^(?:;|:|[–—-]|--)$/.test(mark)) return isStop(reading, place) ? stopAt(reading, place) : undefined;
  return mark === ','
    ? (tagAt(reading, place) ??
        joinAt(reading, { ...place, at: at + 1 }, part.firstToken) ??
        additionAt(reading, place))
    : undefined;
}

/** A dash inside a range or a word, and one of a pair of dashes, end no clause. */
function isStop({ analysis: { tokens } }: Reading, { parts, at }: Place): boolean {
  const { firstToken } = parts[at]!;
  const isDash = (token: number): boolean => /^(?:[–—-]|--)$/.test(tokens[token]!.text);
  if (!isDash(firstToken)) return true;
  if (tokens[firstToken - 1]?.end === tokens[firstToken]!.start && tokens[firstToken]!.text === '-')
    return false;
  return !parts.some((part, i) => i !== at && part.kind === 'mark' && isDash(part.firstToken));
}

/** `; but`: with the word that follows the stop. */
function stopAt({ analysis: { tokens } }: Reading, { parts, at }: Place): Cut {
  const { firstToken: endToken, endToken: nextToken } = parts[at]!;
  const next = parts[at + 1];
  return next?.kind === 'conjunction'
    ? { endToken, nextToken: next.endToken, kind: 'stop', word: tokens[next.firstToken]!.lower }
    : { endToken, nextToken, kind: 'stop' };
}

/** A conjunction that opens a clause with its own subject, or a subordinator; the mark before it is left out. */
function joinAt(reading: Reading, place: Place, endToken: number): Cut | undefined {
  const { parts, at, clauses } = place;
  const { tokens } = reading.analysis;
  const part = parts[at];
  if (part?.kind === 'conjunction' && tokens[part.endToken]?.lower === 'so')
    return joinAt(reading, { ...place, at: at + 1 }, endToken);
  if (part?.kind !== 'conjunction' && part?.kind !== 'subordinator') return undefined;
  const word = tokens[part.firstToken]!.lower;
  const opens = word === 'so' && tokens[part.endToken]?.lower === 'that' ? part.endToken : part.firstToken;
  if (part.kind === 'conjunction')
    return opensClause(place) ? { endToken, nextToken: part.endToken, kind: 'join', word } : undefined;
  if (!clauses.some(({ opener }) => opener === opens)) return undefined;
  return (endToken < part.firstToken || word === 'so') &&
    !/^(?:that|what|how|why|whether|as|than)$/.test(word)
    ? { endToken, nextToken: opens + 1, kind: 'subordinate', word }
    : undefined;
}

/** What a conjunction joins has a subject right behind it and a verb of its own: no list, no second verb of one subject. */
function opensClause({ parts, at, clauses }: Place): boolean {
  const next = parts.slice(at + 1).find(({ kind }) => kind !== 'adverb' && kind !== 'adjective');
  if (next?.kind !== 'phrase' && next?.kind !== 'preposition') return false;
  const isRelated = parts[parts.indexOf(next) + 1]?.kind === 'relative';
  const stop = parts.find(
    ({ kind, firstToken }, i) => i > at && kind === 'mark' && firstToken > next.firstToken,
  );
  return clauses.some(
    (clause) =>
      isTold(clause) &&
      clause.verb.firstToken > next.firstToken &&
      (isRelated ||
        (clause.opener === parts[at]!.firstToken &&
          clause.subject?.by === 'own' &&
          clause.subject.phrase.firstToken >= next.firstToken &&
          (next.kind === 'preposition' || !stop || clause.subject.phrase.firstToken < stop.firstToken))),
  );
}

/** `, which`, `, with`, `, leaving`: what stands there says more of what is told already. */
function additionAt({ analysis: { tokens } }: Reading, { parts, at }: Place): Cut | undefined {
  const next = parts[at + 1];
  if (!next) return undefined;
  const word = tokens[next.firstToken]!.lower;
  const adds =
    next.kind === 'relative' ||
    (next.kind === 'verb' && next.verb.form === 'participle') ||
    (next.kind === 'preposition' && (word === 'with' || parts[at + 2]?.kind === 'relative'));
  return adds
    ? { endToken: parts[at]!.firstToken, nextToken: next.firstToken, kind: 'addition', word }
    : undefined;
}

/** `, the council said on Friday.`: who said it, and nothing more than when and where. */
function tagAt({ analysis }: Reading, { parts, at, clauses }: Place): Cut | undefined {
  const from = parts[at]!.firstToken;
  const clause = clauses.at(-1);
  if (!clause || clause.verb.firstToken < from || !isTold(clause)) return undefined;
  const { subject, verb } = clause;
  const { tokens, sentences } = analysis;
  if (!reportingVerb(tokens[verb.main]!.lower) || !subject || subject.phrase.firstToken < from)
    return undefined;
  const opens = Math.min(
    subject.phrase.firstToken,
    subject.role?.firstToken ?? verb.firstToken,
    verb.firstToken,
  );
  const isLast = sentences[clause.sentence]!.endToken - verb.endToken <= LONGEST_TAG_END;
  return opens === from + 1 && isLast && !is(tokens[from + 1]!.lower, 'relative')
    ? { endToken: from, nextToken: from + 1, kind: 'tag' }
    : undefined;
}

/** Tokens behind the verb of a tag: its speaker or a day, and the full stop. From judgement. */
const LONGEST_TAG_END = 8;
