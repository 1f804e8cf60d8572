/** `Who did what?`: people and bodies, and a deed of each, to be matched. */

import type { StudyMaterial } from '../../material.js';
import type { Candidate } from '../candidate.js';
import { matching } from '../matching.js';
import { surname } from '../who-said.js';
import { isEnough, oneOfEach } from './choice.js';
import type { Deed } from './deed.js';
import { deedsIn } from './deeds.js';

/** One, of people alone or of bodies alone where there are enough, else of both. */
export function matchDoersQuestion(material: StudyMaterial): Candidate[] {
  const deeds = deedsIn(material);
  const [people, bodies] = (['person', 'body'] as const).map((own) =>
    oneOfEach(deeds.filter(({ kind }) => kind === own)),
  ) as [Deed[], Deed[]];
  const most = bodies.length > people.length ? bodies : people;
  const chosen = [most, oneOfEach(deeds)].find(isEnough);
  return chosen ? [matched(chosen)] : [];
}

function matched(deeds: readonly Deed[]): Candidate {
  const keys = deeds.map(({ doer }) => doer).sort((one, two) => (surname(one) < surname(two) ? -1 : 1));
  const does = deeds.some(({ verb }) => SAYS.has(verb)) ? 'did or said' : 'did';
  return matching(
    deeds.map(({ doer, shown, passage }) => ({ key: doer, shown, passage })),
    {
      frame: 'match-doers',
      keys,
      prompt: (names) =>
        `Who ${does} what in the text? Match each of these names with the right words: ${names.join('; ')}.`,
      hidden: keys.map(surname),
      worth: Math.min(0.3, 0.1 * alike(deeds)),
    },
  );
}

const SAYS = new Set(
  `say tell believe think fear want expect hope feel insist warn argue claim announce predict state observe explain reckon`.split(
    ' ',
  ),
);

/** How many pairs share a word: the nearer the deeds, the more it takes to keep them apart. */
const alike = (deeds: readonly Deed[]): number =>
  deeds
    .flatMap((one, i) => deeds.slice(i + 1).map((two) => [one, two] as const))
    .filter(([one, two]) => [...one.words].some((word) => two.words.has(word))).length;
