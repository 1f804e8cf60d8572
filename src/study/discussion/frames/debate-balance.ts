/** A debate: the claims on which each writer rests, and whether the other answers them. */

import { leaning, pointersIn } from '../../../grammar/pointing.js';
import { isGranted } from '../../argument.js';
import type { Slot } from '../../clauses.js';
import type { Passage } from '../../passages.js';
import { writersOf } from '../../writers.js';
import { ARGUES } from '../arguing.js';
import { citeAll } from '../citing.js';
import type { Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import type { Scene } from '../scene.js';
import { shown, wholeSlot } from '../substance.js';

export const debateBalance: Frame = {
  name: 'debate-balance',
  most: 1,
  worth: 3,
  find: (scene) => {
    const writers = writersOf(scene.material.analysis.article);
    const names = [...new Set(writers.values())];
    const cases = names.map((name) => ({
      name,
      claims: claimsOf(scene, (paragraph) => writers.get(paragraph) === name),
    }));
    return names.length === 2 && cases.every(({ claims }) => claims.length >= 2) ? [asked(cases)] : [];
  },
};

interface Case {
  readonly name: string;
  readonly claims: readonly Slot[];
}

function asked(cases: readonly Case[]) {
  const [one, two] = cases as readonly [Case, Case];
  const claims = cases.flatMap((side) => side.claims);
  return {
    prompt: `${one.name} and ${two.name} argue against each other: find the strongest point of each (¶${claims.map(({ extract }) => extract.paragraph).join(', ¶')} are places to begin). Does the other writer answer it, or speak of something else? Whose case is left standing?`,
    lookFor: `${one.name} rests on: ${citeAll(one.claims)}. ${two.name} rests on: ${citeAll(two.claims)}. A point is answered if the other writer shows that it is wrong or matters less; it is left standing if nothing is said of it. Students take each point in turn and say which it is, and may find a stronger one than these.`,
    level: 'evaluate' as const,
    sure: 0.95,
    theme: 'whole',
    evidence: claims.map(({ extract }) => extract),
    sentences: [],
    names: [],
  };
}

const MOST = 3;

/** Sentences with which one writer argues, general claims before others, no two of a paragraph. */
function claimsOf(scene: Scene, isOwn: (paragraph: number) => boolean): Slot[] {
  const general = new Set(scene.claims.filter(isGeneralClaim).map(({ passage }) => passage.index));
  const own = scene.passages
    .filter((passage) => isOwn(passage.paragraph) && (general.has(passage.index) || argues(passage)))
    .sort((one, two) => Number(general.has(two.index)) - Number(general.has(one.index)));
  return own
    .filter(({ paragraph }, i) => own.findIndex((other) => other.paragraph === paragraph) === i)
    .slice(0, MOST)
    .sort((one, two) => one.index - two.index)
    .flatMap(({ index }) => shown(scene, index) ?? []);
}

/** A sentence that weighs something and needs no other one. */
const argues = (passage: Passage): boolean =>
  passage.prose &&
  !passage.reported &&
  !isGranted(passage) &&
  !/\bopponents?\b/u.test(passage.lower) &&
  passage.words >= 8 &&
  passage.words <= 28 &&
  (ARGUES.test(passage.lower) || DENIES.test(passage.lower)) &&
  !/\?$/u.test(passage.text) &&
  !wholeSlot(passage).leans &&
  leaning(pointersIn(passage.reading, passage.sentence).filter(({ why }) => why !== 'definite')) < 0.6;

const DENIES = /\b(?:not|no|nobody|than|rather|every)\b/u;
