/** Keeps the best questions: of many kinds, spread over the text, each sentence used once. */

import type { Candidate, Pattern } from './candidate.js';

/** What a question of each pattern is worth, and how many a guide may hold. From judgement. */
const PATTERNS: Readonly<Record<Pattern, { readonly worth: number; readonly most: number }>> = {
  who: { worth: 3, most: 3 },
  which: { worth: 2.5, most: 2 },
  'how-many': { worth: 3, most: 2 },
  'said-directly': { worth: 2.7, most: 2 },
  'said-in-effect': { worth: 2.6, most: 2 },
  'what-said': { worth: 2.9, most: 2 },
  'whose-word': { worth: 2.9, most: 2 },
  'which-writer': { worth: 3, most: 2 },
  cause: { worth: 3.3, most: 3 },
  consequence: { worth: 2.9, most: 2 },
  purpose: { worth: 2.9, most: 1 },
  contrast: { worth: 2.6, most: 2 },
  condition: { worth: 3, most: 2 },
  'what-is': { worth: 2.8, most: 2 },
  'who-is': { worth: 1.9, most: 2 },
  'what-happened': { worth: 2.7, most: 2 },
  blank: { worth: 1.5, most: 2 },
  choice: { worth: 2, most: 2 },
  'true-or-false': { worth: 1.9, most: 1 },
  order: { worth: 3.2, most: 1 },
  match: { worth: 2.5, most: 1 },
  list: { worth: 3, most: 1 },
};

export interface Length {
  /** How many questions to ask. */
  readonly wanted: number;
  readonly paragraphs: number;
}

export function chooseComprehension(candidates: readonly Candidate[], length: Length): Candidate[] {
  const chosen: Candidate[] = [];
  while (chosen.length < length.wanted) {
    const next =
      best(candidates, chosen, { ...length, more: 0 }) ??
      (chosen.length < FEWEST ? best(candidates, chosen, { ...length, more: 2 }) : undefined);
    if (!next) break;
    chosen.push(next);
  }
  return chosen.sort(inTextOrder);
}

/** Less than this is not worth the paper. */
const LEAST = 0.2;
/** While there are few, less will do. */
const LEAST_OF_FEW = -1.2;
const FEWEST = 7;

function best(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  length: Length & { readonly more: number },
): Candidate | undefined {
  let top: Candidate | undefined;
  let topScore = chosen.length < FEWEST ? LEAST_OF_FEW : LEAST;
  for (const candidate of candidates) {
    if (!isFree(candidate, chosen, length.more)) continue;
    const score = scoreOf(candidate, chosen, length);
    if (score > topScore) [top, topScore] = [candidate, score];
  }
  return top;
}

/** Not another of a pattern that is full (with `more` on top where a short text gives little), not a sentence or an answer already used. */
function isFree(candidate: Candidate, chosen: readonly Candidate[], more: number): boolean {
  const answer = candidate.question.answer.toLowerCase();
  let same = 0;
  if (
    RECALL.has(candidate.pattern) &&
    chosen.filter(({ pattern }) => RECALL.has(pattern)).length >= MOST_RECALL + more
  )
    return false;
  for (const other of chosen) {
    if (other.pattern === candidate.pattern) same++;
    if (other.pattern !== candidate.pattern && ROLES.has(other.pattern) && ROLES.has(candidate.pattern))
      return false;
    if (other.sentences.some((index) => candidate.sentences.includes(index))) return false;
    if (answer !== 'true' && other.question.answer.toLowerCase() === answer) return false;
  }
  const { most } = PATTERNS[candidate.pattern];
  return same < (most > 1 ? most + more : most);
}

/** Patterns that only ask to find a sentence again: three in ten at the most. */
const RECALL: ReadonlySet<Pattern> = new Set<Pattern>(['blank', 'choice', 'true-or-false']);
const MOST_RECALL = 3;

/** Patterns that ask for the same thing in two ways. */
const ROLES: ReadonlySet<Pattern> = new Set<Pattern>(['who-is', 'match']);

function scoreOf(candidate: Candidate, chosen: readonly Candidate[], { wanted, paragraphs }: Length): number {
  // A short text has more questions to a paragraph.
  const share = Math.max(1, wanted / Math.max(1, paragraphs));
  let near = 1 - share;
  const bin = (one: Candidate): number =>
    Math.floor(((one.question.evidence.paragraph - 1) * wanted) / Math.max(1, paragraphs));
  let score = PATTERNS[candidate.pattern].worth + candidate.worth;
  for (const other of chosen) {
    if (other.question.kind === candidate.question.kind) score -= 0.15;
    if (other.pattern === candidate.pattern) score -= 0.4;
    if (other.question.evidence.paragraph === candidate.question.evidence.paragraph) near++;
    if (share === 1 && bin(other) === bin(candidate)) score -= 0.5;
  }
  return score - 0.5 * Math.max(0, near);
}

const inTextOrder = (one: Candidate, two: Candidate): number =>
  one.question.evidence.paragraph - two.question.evidence.paragraph ||
  one.question.evidence.start - two.question.evidence.start;
