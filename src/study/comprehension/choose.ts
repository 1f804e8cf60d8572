/** Keeps the best questions: of many kinds, spread over the text, none giving another away, and none on a sentence of another unless the two ask for different things. */

import type { Candidate } from './candidate.js';
import { FRAMES, type Work } from './frames.js';

export interface Length {
  /** How many questions to ask. */
  readonly wanted: number;
  readonly paragraphs: number;
}

export interface Chosen {
  /** In text order. */
  readonly asked: readonly Candidate[];
  /** The next best, the best first. */
  readonly spare: readonly Candidate[];
}

const MOST_SPARE = 5;

export function chooseComprehension(candidates: readonly Candidate[], length: Length): Chosen {
  const asked = takeBest(candidates, [], { ...length, least: LEAST, over: 0 });
  const left = takeBest(candidates, asked, {
    ...length,
    wanted: asked.length + MOST_SPARE,
    least: LEAST_SPARE,
    over: 1,
  });
  return { asked: [...asked].sort(inTextOrder), spare: left.slice(asked.length) };
}

interface Floor {
  readonly least: number;
  /** How many more of a kind may be taken: a spare is asked in the place of another. */
  readonly over: number;
}

/** What is taken already, and after it the best of the rest, one by one. */
function takeBest(
  candidates: readonly Candidate[],
  taken: readonly Candidate[],
  length: Length & Floor,
): Candidate[] {
  const chosen = [...taken];
  while (chosen.length < length.wanted) {
    const next = best(candidates, chosen, length);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** Less than this is not worth the paper; while there are very few, less will do. */
const LEAST = 1.3;
const LEAST_OF_FEW = -2;
const LEAST_SPARE = 0.2;
const FEW = 5;
/** A page of lists is no fun: six of ten questions may have one, or three of a few. */
const MOST_LISTS = 0.6;
const LEAST_LISTS = 3;

function best(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  length: Length & Floor,
): Candidate | undefined {
  let top: Candidate | undefined;
  let topScore = chosen.length < FEW ? LEAST_OF_FEW : length.least;
  for (const candidate of candidates) {
    if (!isFree(candidate, chosen, length)) continue;
    const score = scoreOf(candidate, chosen, length);
    if (score > topScore) [top, topScore] = [candidate, score];
  }
  return top;
}

function isFree(
  candidate: Candidate,
  chosen: readonly Candidate[],
  { wanted, over }: Length & Floor,
): boolean {
  const { work, most } = FRAMES[candidate.frame];
  const count = (test: (other: Candidate) => boolean): number => chosen.filter(test).length;
  if (count(({ frame }) => frame === candidate.frame) >= most + over) return false;
  if (count(({ frame }) => FRAMES[frame].work === work) >= mostOf(work, wanted)) return false;
  const isList = ({ question: { kind } }: Candidate): boolean => kind === 'matching' || kind === 'sequence';
  if (isList(candidate) && count(isList) >= Math.max(LEAST_LISTS, Math.ceil(wanted * MOST_LISTS)))
    return false;
  return !chosen.some((other) => clashes(candidate, other));
}

/** Nobody wants a page of sums. */
const mostOf = (work: Work, wanted: number): number =>
  work === 'compute' ? Math.ceil(wanted * 0.4) : wanted;

/** They ask for the same in one sentence, have the same answer, share a list of choices, or one prints the answer of the other. */
function clashes(one: Candidate, two: Candidate): boolean {
  if (one.sentences.some((index) => two.sentences.includes(index)) && !canShare(one, two)) return true;
  const [a, b] = [one.question, two.question];
  if (a.truth === undefined && a.answer.toLowerCase() === b.answer.toLowerCase()) return true;
  return printsAnswer(a.prompt, b.answer) || printsAnswer(b.prompt, a.answer);
}

/**
 * Two may use a sentence where each says what it leaves out, it is not the same, and the other does not print it: what the words
 * of a speaker come to, and who says them; what a paragraph does, and how much more a figure in it is than another.
 */
const canShare = (one: Candidate, two: Candidate): boolean =>
  one.hidden !== undefined &&
  two.hidden !== undefined &&
  FRAMES[one.frame].work + FRAMES[two.frame].work !== 'computecompute' &&
  !one.hidden.some((words) => two.hidden!.includes(words)) &&
  !printsAny(one, two.hidden) &&
  !printsAny(two, one.hidden);

const printsAny = ({ question: { prompt, choices = [] } }: Candidate, hidden: readonly string[]): boolean => {
  const printed = ` ${[prompt, ...choices].join(' ').replace(/[^\p{L}\p{N}.,]+/gu, ' ')} `;
  return hidden.some((words) => printed.includes(words.replace(/[^\p{L}\p{N}.,]+/gu, ' ')));
};

/** A word or two may stand anywhere. */
const printsAnswer = (prompt: string, answer: string): boolean => {
  const bare = answer.toLowerCase().replace(/[.]$/u, '');
  return bare.split(' ').length >= 3 && prompt.toLowerCase().includes(bare);
};

function scoreOf(candidate: Candidate, chosen: readonly Candidate[], { wanted, paragraphs }: Length): number {
  // A short text has more questions to a paragraph.
  const share = Math.max(1, wanted / Math.max(1, paragraphs));
  let near = 1 - share;
  const bin = (one: Candidate): number =>
    Math.floor(((one.question.evidence.paragraph - 1) * wanted) / Math.max(1, paragraphs));
  let score = FRAMES[candidate.frame].worth + candidate.worth;
  for (const other of chosen) {
    if (FRAMES[other.frame].work === FRAMES[candidate.frame].work) score -= 0.15;
    if (other.frame === candidate.frame) score -= 0.4;
    if (other.question.evidence.paragraph === candidate.question.evidence.paragraph) near++;
    if (share === 1 && bin(other) === bin(candidate)) score -= 0.5;
  }
  return score - 0.5 * Math.max(0, near);
}

const inTextOrder = (one: Candidate, two: Candidate): number =>
  one.question.evidence.paragraph - two.question.evidence.paragraph ||
  one.question.evidence.start - two.question.evidence.start;
