/** Cuts a sentence into phrases, verb groups, quotations and the words between them. */

import type { Sentence } from '../language/analysis.js';
import { anyOf, is } from '../lexicon/index.js';
import { isMisreadAdjective } from './misread.js';
import { isBehindPreposition, isTitle, type PhraseHere, phraseFrom } from './phrases.js';
import type { Part, Run, WordKind } from './reading.js';
import { isDateWord, isHowOften, isPossessive, type Scan, wordAt } from './scan.js';
import { verbsFrom } from './verbs.js';

/** A part whose phrase is not numbered yet. */
export type PartHere = Exclude<Part, { kind: 'phrase' }> | (PhrasePart & { readonly kind: 'phrase' });

interface PhrasePart {
  readonly firstToken: number;
  readonly endToken: number;
  readonly phrase: PhraseHere;
}

/** The parts of a sentence, in order. */
export function partsOf(scan: Scan, sentence: Sentence, runs: readonly Run[]): PartHere[] {
  const parts: PartHere[] = [];
  const { firstToken, endToken } = sentence;
  for (let at = firstToken; at < endToken; ) {
    const part = partFrom(scan, { at, end: endToken, parts }, runs);
    parts.push(part);
    at = part.endToken;
  }
  return parts;
}

interface Place {
  readonly at: number;
  readonly end: number;
  readonly parts: readonly PartHere[];
}

function partFrom(scan: Scan, place: Place, runs: readonly Run[]): PartHere {
  const { at, end } = place;
  const run = runs[scan.runAt[at]!];
  if (run) return { kind: 'quote', firstToken: at, endToken: Math.min(run.endToken, end), run };
  const verb = verbsFrom(scan, at, end);
  if (verb && !isNominal(scan, place)) return { kind: 'verb', firstToken: at, endToken: verb.endToken, verb };
  const kind = kindOf(scan, place);
  const phrase =
    kind === undefined || kind === 'adverb' || kind === 'adjective' ? phraseFrom(scan, at, end) : undefined;
  if (phrase) return { kind: 'phrase', firstToken: at, endToken: phrase.endToken, phrase };
  return { kind: kind ?? 'other', firstToken: at, endToken: at + 1 };
}

/** A participle that opens a phrase: `Rising prices hurt`; behind an article no verb stands. */
function isNominal(scan: Scan, { at }: Place): boolean {
  const word = wordAt(scan, at)!;
  if (word.pos !== 'VERB') return false;
  if (isTitle(scan, at) || isBehindPreposition(scan, at)) return true;
  const before = wordAt(scan, at - 1);
  return (
    before !== undefined &&
    (before.pos === 'DET' || isPossessive(scan, at - 1)) &&
    !DETERMINES.test(before.lower)
  );
}

const DETERMINES = new RegExp(`^(?:${anyOf('demonstrative')}|all|both|each|some|which|what)$`);

/** What a word is that belongs to no phrase; undefined where it may open one. */
function kindOf(scan: Scan, place: Place): WordKind | undefined {
  const word = wordAt(scan, place.at)!;
  if (scan.nameAt[place.at]) return undefined;
  if (!/[\p{L}\p{N}]/u.test(word.text)) return 'mark';
  if (weighsNumber(scan, place.at)) return 'other';
  if (word.lower === 'because' && wordAt(scan, place.at + 1)?.lower === 'of') return 'preposition';
  if (isRelative(scan, place)) return 'relative';
  if (isSubordinator(scan, place)) return 'subordinator';
  if (word.pos === 'CCONJ') return 'conjunction';
  if (word.pos === 'ADP') return 'preposition';
  if (word.lower === 'to') return 'preposition';
  if (isDateWord(scan, place.at)) return undefined;
  if (word.pos === 'ADV') return 'adverb';
  if (word.pos === 'ADJ' || isMisreadAdjective(scan, place.at)) return 'adjective';
  return word.pos === 'PART' || word.pos === 'INTJ' ? 'other' : undefined;
}

/** `More than 350 boats`, `less than half of them`: no comparison of two clauses. */
const weighsNumber = (scan: Scan, at: number): boolean =>
  wordAt(scan, at)!.lower === 'than' &&
  /^(?:more|fewer|less)$/.test(wordAt(scan, at - 1)?.lower ?? '') &&
  (wordAt(scan, at + 1)?.pos === 'NUM' || wordAt(scan, at + 1)?.lower === 'half');

/** `who`, `which`, and `that` behind a noun with a verb or a subject after it. */
function isRelative(scan: Scan, { at, parts }: Place): boolean {
  const { lower } = wordAt(scan, at)!;
  if (/^(?:who|whom|whose)$/.test(lower)) return true;
  const before = parts.at(-1);
  if (lower === 'which') return before !== undefined;
  return (
    lower === 'that' &&
    before?.kind === 'phrase' &&
    /^(?:AUX|VERB|ADV)$/.test(wordAt(scan, at + 1)?.pos ?? '')
  );
}

function isSubordinator(scan: Scan, { at, end }: Place): boolean {
  const { lower, pos } = wordAt(scan, at)!;
  if (lower === 'that') return pos === 'SCONJ' || !/^(?:NOUN|ADJ)$/.test(wordAt(scan, at + 1)?.pos ?? 'NOUN');
  if (is(lower, 'opens-clause')) return true;
  if (isHowOften(scan, at)) return false;
  return is(lower, 'may-open-clause') && hasClause(scan, at + 1, end);
}

/** A verb with something before it follows before the next mark. */
function hasClause({ tokens, runAt }: Scan, from: number, end: number): boolean {
  for (let i = from; i < end && runAt[i] === -1; i++) {
    const { pos, text, lower } = tokens[i]!;
    if (/^[,;:.—–()]$/.test(text)) return false;
    if ((pos === 'VERB' || pos === 'AUX') && !/ing$/.test(lower)) return i > from;
  }
  return false;
}
