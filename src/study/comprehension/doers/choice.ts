/** Which deeds are matched: one of each doer, each in a paragraph of its own, none that another may have done. */

import type { Deed } from './deed.js';

const FEWEST = 3;
const MOST = 5;
/** So that a long text takes no longer to choose from. */
const MOST_TRIED = 30;

/** Enough to be matched; one body among two people would be known by what bodies do. */
export function isEnough(set: readonly Deed[]): boolean {
  const people = set.filter(({ kind }) => kind === 'person').length;
  return set.length > FEWEST || (set.length === FEWEST && people !== 1 && people !== 2);
}

/** In text order. Somebody who is named in the deeds of most others is better left out. */
export function oneOfEach(found: readonly Deed[]): Deed[] {
  const all = [...found].sort((one, two) => worthOf(two) - worthOf(one)).slice(0, MOST_TRIED);
  const doers = [...new Set(all.map(({ doer }) => doer))];
  const without = doers.map((left) =>
    fitting(
      all,
      doers.filter((doer) => doer !== left),
    ),
  );
  return [fitting(all, doers), ...without].reduce((best, one) => (one.length > best.length ? one : best));
}

/** Whoever drops out no longer stands in the way of others, so it is tried again. */
function fitting(all: readonly Deed[], doers: readonly string[]): Deed[] {
  const chosen = pick(all.filter((deed) => doers.includes(deed.doer) && isOnlyOf(deed, doers, all)));
  return chosen.length === doers.length
    ? chosen.sort((one, two) => one.passage.index - two.passage.index)
    : fitting(
        all,
        chosen.map(({ doer }) => doer),
      );
}

/** The first come first. */
function pick(deeds: readonly Deed[]): Deed[] {
  const chosen: Deed[] = [];
  for (const deed of deeds) {
    const isFree = chosen.every(
      ({ doer, passage }) => doer !== deed.doer && passage.paragraph !== deed.passage.paragraph,
    );
    if (isFree && chosen.length < MOST) chosen.push(deed);
  }
  return chosen;
}

/** A deed of a dozen words. From judgement. */
const worthOf = ({ shown, words }: Deed): number =>
  Math.min(3, words.size) - Math.abs(shown.split(' ').length - 12);

/** It names none of those who are asked for, tells nothing of its doer’s kind, and no other is told the same of. */
function isOnlyOf(deed: Deed, doers: readonly string[], all: readonly Deed[]): boolean {
  const { shown, doer, verb, words } = deed;
  if (doers.some((one) => namesIn(one).some((word) => shown.includes(word)))) return false;
  const others = all.filter((one) => one.doer !== doer && doers.includes(one.doer));
  const isShared = others.some(
    (one) => one.verb === verb && [...one.words].filter((word) => words.has(word)).length > 1,
  );
  const fits = SIGNS.find(([sign]) => sign.test(shown))?.[1];
  return !isShared && (!fits || new Set(others.filter(fits).map((one) => one.doer)).size > 1);
}

const namesIn = (doer: string): string[] =>
  doer.split(/[\s.]+/u).filter((word) => word.length > 2 && /^\p{Lu}/u.test(word));

/** Words that tell of whom something is told, and who else it may be. */
const SIGNS: readonly (readonly [RegExp, (other: Deed) => boolean])[] = [
  [
    /\b(?:he|his|himself|son|husband|brother|father|king|widower)\b/iu,
    ({ kind, gender }) => kind === 'person' && gender !== 'female',
  ],
  [
    /\b(?:she|her|herself|daughter|wife|sister|mother|queen|widow|pregnant)\b/iu,
    ({ kind, gender }) => kind === 'person' && gender !== 'male',
  ],
  [/\b(?:its|itself)\b/u, ({ kind }) => kind === 'body'],
  [/^(?:were|are|have)\b|\btheir\b/u, ({ doer }) => /^the \p{Ll}.*s$/u.test(doer)],
];
