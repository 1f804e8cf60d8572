/** Which paragraphs are asked about: each does one of the works, and nobody could think so of another of them. */

import type { Place } from './place.js';
import type { Shown, Work } from './work.js';

export interface Found {
  readonly place: Place;
  readonly work: Work;
  readonly shown: Shown;
  /** All that it could be thought to do. */
  readonly may: ReadonlySet<Work>;
}

/** The most that can stand beside each other, tried with each work as the first; the rarest first, far from one another, in text order. */
export function matchWorks(works: readonly Work[], places: readonly Place[], most: number): Found[] {
  const all = places.flatMap((place) => rarestIn(place, works) ?? []);
  const some = works.map((work) => all.filter((one) => one.work === work)).filter(({ length }) => length > 0);
  const sets = some.map((first) => fill([first, ...some.filter((one) => one !== first)], most));
  const best = sets.reduce<Found[]>((top, set) => (set.length > top.length ? set : top), []);
  return best.sort((one, two) => one.place.number - two.place.number);
}

/** What it does that fewest paragraphs do. */
function rarestIn(place: Place, works: readonly Work[]): Found | undefined {
  for (const work of works) {
    const shown = work.shownBy(place);
    if (shown) return { place, work, shown, may: new Set(works.filter(({ mayBe }) => mayBe(place))) };
  }
  return undefined;
}

function fill(found: readonly (readonly Found[])[], most: number): Found[] {
  let chosen: Found[] = [];
  for (const ofWork of found) {
    if (chosen.length === most) break;
    const far = ({ place }: Found): number =>
      Math.min(...chosen.map((other) => Math.abs(other.place.number - place.number)));
    const best = [...ofWork]
      .sort((one, two) => far(two) - far(one) || one.place.number - two.place.number)
      .find((one) => !chosen.some(({ place }) => place === one.place) && isOneWay([...chosen, one]));
    if (best) chosen = [...chosen, best];
  }
  return chosen;
}

/** They can be matched in one way only: again and again there is one of them that can be thought to do nothing but its own work of those left. */
function isOneWay(found: readonly Found[]): boolean {
  if (found.length === 0) return true;
  const sure = found.find((one) => found.every((other) => other === one || !one.may.has(other.work)));
  return sure !== undefined && isOneWay(found.filter((one) => one !== sure));
}
