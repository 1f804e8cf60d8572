/** Several bodies give figures that do not agree: who counts what, and which figure would one print? */

import type { Passage } from '../../passages.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';

export const sidesCount: Frame = {
  name: 'sides-count',
  most: 1,
  worth: { news: 3, other: 2.8, history: 2.6, opinion: 2.4, explainer: 2.4 },
  find: (scene) =>
    scene.passages.some(({ lower }) => PART.test(lower))
      ? [...scene.byParagraph].flatMap(([paragraph, own]) => counted(scene, paragraph, own) ?? [])
      : [],
};

/** A body, what it does with a figure, and the figure behind it. */
const GIVES =
  /^(?:(?:But|And|Yet) )?(?<who>(?:The |An? )?(?:[\p{L}’'.-]+ ){0,10}?[\p{L}’'.-]+)(?:, [^,]{3,40},)? (?:says?|said|reckons?|estimates?|estimated|believes?|thinks?|puts?|uses?|forecasts?|answers?|replies|reply)\b[^.]*?(?:\d|\bper ?cent\b)/u;

/** The text says that they part over figures. */
const PART =
  /\b(?:agree on (?:very )?(?:few|little|no)|not measuring the same|disputes? (?:that|the) (?:figure|count|number)|almost every (?:other )?(?:number|figure)|the (?:true|real) figure|neither (?:figure|estimate|number)|two (?:figures|numbers|ways of counting)|counted differently|nearer \d|puts? the (?:figure|number|cost|share|total|loss) at|the gap (?:comes|between))\b/u;

/** How something was counted. */
const HOW =
  /\b(?:measur\p{L}+|weigh\p{L}*|sampl\p{L}+|count(?:s|ed|ing)?|average|includ\p{L}+|compar\p{L}+|assum\p{L}+|bases|based|survey\p{L}*|gap)\b/u;

function counted(scene: Scene, paragraph: number, own: readonly Passage[]): Asked | undefined {
  const givers = own.flatMap((passage) => {
    const who = isPlain(passage) ? GIVES.exec(passage.text)?.groups?.who : undefined;
    return who && !/^(?:He|She|They|It)$/u.test(who) ? [{ who, passage }] : [];
  });
  if (
    new Set(givers.map(({ who }) => who)).size < 2 ||
    !countsAlike(
      scene,
      givers.map(({ passage }) => passage),
    )
  )
    return undefined;
  const indexes = givers.map(({ passage }) => passage.index);
  const figures = stretchesOf(scene, indexes);
  const near = scene.passages.filter(
    ({ index, paragraph: other, lower }) =>
      index > indexes[0]! && Math.abs(other - paragraph) <= 4 && HOW.test(lower),
  );
  const told = evidenceOn(scene, { on: indexes, among: near });
  if (told.length === 0) return undefined;
  return weighing({
    prompt: `In ¶${paragraph} more than one side gives figures, and they do not agree. What exactly does each of them count? Which figure would you print in a headline, and what would the reader have to be told with it?`,
    sides: [
      { label: 'The figures', slots: figures },
      { label: 'The text says', slots: told },
    ],
    sure: 0.94,
    theme: own[0]!.theme,
    about: indexes,
  });
}

/** All of them give a figure of one unit: crowns beside hectares do not disagree. */
const countsAlike = ({ material }: Scene, givers: readonly Passage[]): boolean => {
  const unitsOf = ({ index }: Passage): string[] =>
    material.map.quantities
      .filter(({ sentence }) => sentence === index)
      .map(({ dimension, counted = '' }) => `${dimension} ${dimension === 'count' ? counted : ''}`);
  const [first = [], ...others] = givers.map(unitsOf);
  return first.some((unit) => others.every((units) => units.includes(unit)));
};
