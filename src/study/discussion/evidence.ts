/**
 * The evidence of the text on a question: whole sentences, and words of speakers, that speak of the same things, wherever
 * they stand. Short ones that can be read alone come first; nothing is said about them but whose words they are.
 */

import { afterConnectives } from '../../grammar/connectives.js';
import type { Passage } from '../passages.js';
import { leansBy } from '../summaries/standing.js';
import type { Shown } from './citing.js';
import type { Scene } from './scene.js';
import { isOutside, isPlain, leansBack, slotOfRun } from './stretches.js';

/** Evidence with the sentences it lies in. */
export interface Piece extends Shown {
  readonly sentences: readonly number[];
}

interface Wanted {
  /** Sentences whose words tell what the matter is. */
  readonly on: readonly number[];
  /** Where it may stand; anywhere without it. */
  readonly among?: readonly Passage[];
  readonly most?: number;
  /** What the question asks for above all. */
  readonly prefer?: RegExp;
}

/** Words of all that is quoted for one side. From judgement. */
const MOST_WORDS = 80;

/** The best evidence on a matter, in text order. */
export function evidenceOn(scene: Scene, { on, among, most = 3, prefer }: Wanted): Piece[] {
  const shut = new Set(on);
  const open = among && new Set(among.map(({ index }) => index));
  const ranked = [...bearingOn(scene, on)]
    .filter(([index, bears]) => bears >= LEAST && !shut.has(index) && (open?.has(index) ?? true))
    .flatMap(([index, bears]) => {
      const piece = pieceAt(scene, index, shut);
      const isFree = piece?.sentences.every((one) => !shut.has(one));
      const asked = Number(prefer?.test(piece?.extract.text ?? '') ?? 0);
      return piece && isFree ? [{ piece, weight: bears + weightOf(scene, piece, shut) + asked }] : [];
    });
  return inOrder(withoutOverlaps(byWeight(ranked)).slice(0, most));
}

/** The weightiest of sentences that all belong to a side, each from another paragraph, in text order. */
export function bestAmong(
  scene: Scene,
  among: readonly Passage[],
  { most, on = [], extra = () => 0, dense = false }: Ranked,
): Piece[] {
  const bears = bearingOn(scene, on);
  const ranked = among.slice(0, MOST_WEIGHED).flatMap(({ index }) => {
    const piece = pieceAt(scene, index);
    const isFree = piece?.sentences.every((one) => !on.includes(one));
    return piece && isFree
      ? [{ piece, weight: extra(index) + (bears.get(index) ?? 0) + weightOf(scene, piece) }]
      : [];
  });
  const best = byWeight(ranked);
  const first = best.filter(
    ({ extract }, i) => dense || best.findIndex((one) => one.extract.paragraph === extract.paragraph) === i,
  );
  return inOrder(withoutOverlaps(first).slice(0, most));
}

interface Ranked {
  readonly most: number;
  /** The matter. */
  readonly on?: readonly number[];
  /** What else counts. */
  readonly extra?: (index: number) => number;
  /** Several of one paragraph. */
  readonly dense?: boolean;
}

/** So that a text of a thousand admissions takes no time. */
const MOST_WEIGHED = 400;

const byWeight = (ranked: readonly { readonly piece: Piece; readonly weight: number }[]): Piece[] =>
  [...ranked].sort((one, two) => two.weight - one.weight).map(({ piece }) => piece);

/** What a sentence has to bear at the least. From judgement, as are all weights here. */
const LEAST = 1.5;

/** How much sentences bear on a matter: by the words they share with it, the rare ones most, two at the least far away; and by standing near it. */
function bearingOn({ threads, passages }: Scene, on: readonly number[]): Map<number, number> {
  const shared = new Map<number, { readonly count: number; readonly sum: number }>();
  const add = (index: number, weight: number, count: number) => {
    const known = shared.get(index) ?? { count: 0, sum: 0 };
    shared.set(index, { count: known.count + count, sum: known.sum + weight });
  };
  for (const index of on)
    for (let near = index - NEAR; near <= index + NEAR; near++) if (passages[near]) add(near, 0, 0);
  for (const [word, share] of matterOf({ threads, passages }, on))
    for (const other of (threads.places.get(word) ?? []).slice(0, MOST_PLACES))
      add(other, (share * SHARED * threads.weight.get(word)!) / Math.log(passages.length + 1), share);
  const home = on.map((index) => passages[index]!.paragraph);
  return new Map(
    [...shared].map(([index, { count, sum }]) => {
      const away = Math.min(...home.map((one) => Math.abs(passages[index]!.paragraph - one)));
      const near = [2, 1.2, 0.6][away] ?? 0;
      return [index, near + (near > 0 || count > 1 ? Math.min(MOST_SHARED, sum) : 0)];
    }),
  );
}

/** The words of the matter, and by half those that stand beside it: `Nobody knows what it was` has next to none. */
function matterOf(
  { threads, passages }: Pick<Scene, 'threads' | 'passages'>,
  on: readonly number[],
): Map<string, number> {
  const homes = new Set(on.map((index) => passages[index]!.paragraph));
  const beside = on
    .flatMap((index) => [index - 1, index + 1])
    .filter((index) => passages[index] && homes.has(passages[index].paragraph));
  return new Map([
    ...beside.flatMap((index) => [...threads.words[index]!].map((word) => [word, 0.5] as const)),
    ...on.flatMap((index) => [...threads.words[index]!].map((word) => [word, 1] as const)),
  ]);
}

/** Sentences. */
const NEAR = 6;
/** A word that stands everywhere joins nothing. */
const MOST_PLACES = 60;
/** What a word is worth that stands in no other sentence. */
const SHARED = 1.2;
const MOST_SHARED = 3;

/** A figure and a contrast speak for it; against it that it is long, or leans on what is not quoted. */
function weightOf(
  { lines, material }: Scene,
  { extract, words, sentences: [first] }: Piece,
  quoted: ReadonlySet<number> = new Set(),
): number {
  return (
    Number(/\d/u.test(extract.text)) / 3 +
    Number(WEIGHS.test(extract.text)) / 3 -
    Math.max(0, words - LONG) / 25 -
    Number(words < 8) / 2 -
    Number(!quoted.has(first! - 1) && leansBy(material.reading, lines[first!]!) >= 0.5) / 2
  );
}

const LONG = 26;

const WEIGHS =
  /\b(?:than|twice|double|half|third|quarter|only|never|nothing|no|not|cost|costs|pay|pays|paid|lost|lose|loses|save|saved|because|already|instead|cannot|but|against)\b|n[’']t\b/u;

/** The evidence that a sentence gives: its speaker’s words, or all of it, with the name for a pronoun that hangs; one that leans on what is quoted stands as it is. */
export function pieceAt(scene: Scene, index: number, quoted?: ReadonlySet<number>): Piece | undefined {
  const passage = scene.passages[index]!;
  if (!isQuotable(passage) || scene.lines[index]!.brokenQuote || !isOutside(passage))
    return wordsAt(scene, passage);
  const isFollowed = quoted?.has(index - 1) ?? false;
  const named = isFollowed ? undefined : namedIn(scene, index);
  const isAlone = isFollowed || named !== undefined || !leansBack(passage);
  const run = isAlone ? [index] : pairAt(scene, index);
  const slot = run && slotOfRun(scene, run);
  return slot && slot.words <= MOST_OF_ONE ? { ...slot, sentences: run, ...(named && { named }) } : undefined;
}

/** With the sentence before it, if that can be read alone. */
function pairAt({ passages }: Scene, index: number): number[] | undefined {
  const before = passages[index - 1];
  const holds = before?.paragraph === passages[index]!.paragraph && isPlain(before) && !leansBack(before);
  return holds ? [index - 1, index] : undefined;
}

/** Words; a longer one is lost on a teacher. From judgement. */
const MOST_OF_ONE = 56;

const isQuotable = ({ prose, heard, words, text }: Passage): boolean =>
  prose && !heard && words >= 5 && !/\n|[?!:]["”’]?$/u.test(text) && !THIN.test(text);

/** Words that hold no fact: what the reader is told to see, or how clear it is. */
const THIN =
  /^(?:(?:But|And|Yet|Still,?) )?(?:Let us|let us|[Ll]ook|[Cc]onsider|[Nn]otice|I (?:would|want to|will) ask|Think|Imagine|Suppose|There is (?:no|another|something|one thing)|What happened|Read|Put|Take|I (?:do not|don[’']t) pretend)\b/u;

function wordsAt({ spokenAt }: Scene, { index }: Passage): Piece | undefined {
  const { slot, voice, passages = [] } = spokenAt.get(index) ?? {};
  return slot && slot.words >= 6 && slot.words <= MOST_OF_ONE && !/\?$/u.test(slot.extract.text)
    ? { ...slot, ...(voice && { who: voice.name }), sentences: passages.map(({ index: one }) => one) }
    : undefined;
}

/** The name for a pronoun, as the summaries show it. */
function namedIn({ lines, passages }: Scene, index: number): Shown['named'] {
  const { opener, named } = lines[index]!;
  if (opener === undefined) return named;
  const { reading, sentence, origin, tokens } = passages[index]!;
  const { start } = reading.analysis.tokens[afterConnectives(reading, sentence)]!;
  const { end } = tokens.findLast((token) => token.start < lines[index]!.start)!;
  return { start: start - origin, end: end - origin, name: opener };
}

const inOrder = (pieces: readonly Piece[]): Piece[] =>
  [...pieces].sort((one, two) => one.sentences[0]! - two.sentences[0]!);

/** From the best on, as many as can be taken in. */
function withoutOverlaps(ranked: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const used = new Set<number>();
  let words = 0;
  for (const piece of ranked) {
    if (piece.sentences.some((one) => used.has(one)) || words + piece.words > MOST_WORDS) continue;
    kept.push(piece);
    words += piece.words;
    for (const one of piece.sentences) used.add(one);
  }
  return kept;
}
