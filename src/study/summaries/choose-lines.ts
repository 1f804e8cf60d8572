/**
 * Chooses lines that are good and say different things: maximal marginal relevance (Carbonell and Goldstein
 * 1998).
 */

import type { Candidate } from './candidate.js';
import { likeness, type Profile } from './likeness.js';

/** A sentence with what it is worth. */
export interface Choice {
  readonly candidate: Candidate;
  readonly profile: Profile;
  readonly worth: number;
}

/** The usual balance of worth against likeness to what is chosen already. */
const LAMBDA = 0.7;

/** Lines of a group that has one already lose this much. */
const SAME_GROUP = 0.3;

export interface Wanted {
  readonly most: number;
  /** So many are taken whatever they are worth. */
  readonly least: number;
  /** What each of the others must be worth. */
  readonly worth: number;
  /** One of these is there in any case, where there is one. */
  isDue?(candidate: Candidate): boolean;
  /** Lines of different groups are preferred. */
  groupOf?(candidate: Candidate): string | undefined;
}

/** The lines to print, in text order, one of a paragraph at the most. */
export function chooseLines(choices: readonly Choice[], wanted: Wanted): Candidate[] {
  let left = [...choices];
  const chosen: Choice[] = [];
  while (chosen.length < wanted.most) {
    if (chosen.length >= wanted.least) left = left.filter(({ worth }) => worth >= wanted.worth);
    if (left.length === 0) break;
    const due = chosen.length === 0 ? left.filter(({ candidate }) => wanted.isDue?.(candidate)) : [];
    const free = due.length > 0 ? due : left;
    const marginal = free.map((choice) => marginalWorth(choice, chosen, wanted.groupOf));
    const best = free[marginal.indexOf(Math.max(...marginal))]!;
    chosen.push(best);
    left = left.filter(({ candidate }) => candidate.paragraph !== best.candidate.paragraph);
  }
  return chosen.map((choice) => choice.candidate).sort((a, b) => a.start - b.start);
}

function marginalWorth(
  choice: Choice,
  chosen: readonly Choice[],
  groupOf?: (candidate: Candidate) => string | undefined,
): number {
  const nearest = Math.max(0, ...chosen.map((other) => likeness(choice.profile, other.profile)));
  const group = groupOf?.(choice.candidate);
  const repeated = group !== undefined && chosen.some((other) => groupOf?.(other.candidate) === group);
  return LAMBDA * choice.worth - (1 - LAMBDA) * nearest - (repeated ? SAME_GROUP : 0);
}
