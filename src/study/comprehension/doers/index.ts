/** `Who does what?`: people and bodies, and a deed of each, to be matched. */

import type { StudyMaterial } from '../../material.js';
import type { Candidate } from '../candidate.js';
import { linesSaid } from '../lines-said.js';
import { matchSpeakersQuestions } from '../match-speakers.js';
import { matching } from '../matching.js';
import { surname } from '../who-said.js';
import { isEnough, oneOfEach } from './choice.js';
import type { Deed } from './deed.js';
import { deedsIn } from './deeds.js';

/** One, of people alone or of bodies alone where there are enough, else of both; where few act, words count as deeds. */
export function matchDoersQuestion(material: StudyMaterial): Candidate[] {
  const deeds = deedsIn(material);
  const chosen = chosenFrom(deeds) ?? chosenFrom([...deeds, ...wordsAsDeeds(material)]);
  return chosen?.some(({ verb }) => verb !== SPEECH) ? [matched(chosen)] : [];
}

/** The most of one kind. */
function chosenFrom(deeds: readonly Deed[]): Deed[] | undefined {
  const [people, bodies] = (['person', 'body'] as const).map((own) =>
    oneOfEach(deeds.filter(({ kind }) => kind === own)),
  ) as [Deed[], Deed[]];
  const most = bodies.length > people.length ? bodies : people;
  return [most, oneOfEach(deeds)].find(isEnough);
}

const SPEECH = 'say';

/** What is said between marks, in a text with too few speakers to be matched among themselves. */
function wordsAsDeeds(material: StudyMaterial): Deed[] {
  if (matchSpeakersQuestions(material).length > 0) return [];
  const lines = linesSaid(material).filter(({ shown }) => !/\b(?:that|it|this|them)$/u.test(shown));
  return lines.map(({ name, shown, passage }) => {
    const gender = material.names.find((one) => one.name === name)?.gender;
    return {
      doer: name,
      kind: 'person',
      shown,
      passage,
      verb: SPEECH,
      words: new Set(),
      ...(gender && { gender }),
    };
  });
}

function matched(deeds: readonly Deed[]): Candidate {
  const keys = deeds.map(({ doer }) => doer).sort((one, two) => (surname(one) < surname(two) ? -1 : 1));
  const noun = deeds.every(({ kind }) => kind === 'person') ? 'people' : 'names';
  const does = deeds.some(({ verb }) => SAYS.has(verb)) ? 'does or says' : 'does';
  return matching(
    deeds.map(({ doer, shown, passage }) => ({ key: doer, shown, passage })),
    {
      frame: 'match-doers',
      keys,
      prompt: (names) =>
        `Who ${does} what in the text? Match each of these ${noun} with the right words: ${names.join('; ')}.`,
      hidden: keys.map(surname),
      worth: Math.min(0.3, 0.1 * alike(deeds)),
    },
  );
}

const SAYS = new Set(
  `${SPEECH} tell believe think fear want expect hope feel insist warn argue claim announce predict state observe explain reckon`.split(
    ' ',
  ),
);

/** How many pairs share a word: the nearer the deeds, the more it takes to keep them apart. */
const alike = (deeds: readonly Deed[]): number =>
  deeds
    .flatMap((one, i) => deeds.slice(i + 1).map((two) => [one, two] as const))
    .filter(([one, two]) => [...one.words].some((word) => two.words.has(word))).length;
