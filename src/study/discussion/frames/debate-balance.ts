/** A debate: the claims on which each writer rests, and whether the other answers them. */

import type { Slot } from '../../clauses.js';
import { writersOf } from '../../writers.js';
import { ARGUES } from '../arguing.js';
import { citeAll } from '../citing.js';
import type { Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import type { Scene } from '../scene.js';

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

/** Claims with which one writer argues, general ones before others, no two of a paragraph. */
function claimsOf({ claims }: Scene, isOwn: (paragraph: number) => boolean): Slot[] {
  const own = claims
    .filter(
      ({ passage, owner, slot, lower }) =>
        isOwn(passage.paragraph) &&
        owner.kind === 'author' &&
        !slot.cut &&
        slot.words >= 7 &&
        ARGUES.test(lower),
    )
    .sort((one, two) => Number(isGeneralClaim(two)) - Number(isGeneralClaim(one)));
  return own
    .filter(({ passage }, i) => own.findIndex((other) => other.passage.paragraph === passage.paragraph) === i)
    .slice(0, MOST)
    .sort((one, two) => one.passage.index - two.passage.index)
    .map(({ slot }) => slot);
}
