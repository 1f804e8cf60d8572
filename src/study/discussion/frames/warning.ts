/** A warning that came before the harm: who could have acted on it, and what stood in the way? */

import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { distinct, isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places, worded } from '../wording.js';

export const warning: Frame = {
  name: 'warning',
  most: 1,
  worth: { news: 3.1, history: 2.9, other: 2.6, explainer: 2.5, opinion: 2.3 },
  find: (scene) => {
    if (!scene.passages.some(({ lower }) => HARM.test(lower))) return [];
    const [first] = scene.passages.filter((passage) => isPlain(passage) && WARNS.test(passage.lower));
    const asked = first && weighed(scene, first.index);
    return asked ? [asked] : [];
  },
};

const WARNS =
  /\b(?:warned|recommended|advised|reported|wrote) (?:\p{L}+ ){0,4}?that\b[^.]*\b(?:be (?:closed|replaced|repaired|stopped|shut|evacuated|moved|strengthened)|was (?:unsafe|dangerous|cracked|failing|leaking)|would (?:fail|break|burst|collapse|flood)|could (?:fail|break|burst|collapse|flood))\b|\bhad (?:been )?warned\b|\b(?:a|the|an|one) (?:early |earlier |first |written )?warning (?:was |had been |came |given )/u;

const HARM =
  /\b(?:collapse[ds]?|gave way|burst|broke|flood(?:ed)?|drowned|died|killed|outbreak|spill(?:ed)?|poisoned|sank|wrecked|destroyed|breach(?:ed)?|failed|missing)\b/u;

/** Its speaker is named before it. */
const SAYS = /^(?:S?he|They) (?:said|added|says)\b|\bsaid that\b/u;

const EXCUSE =
  /\b(?:no (?:line|money|budget|funds?|time|staff)|was told|were told|too (?:early|late|costly|expensive)|did not|had not|never|nobody|must wait|could not|would have|if we had|was gone|other (?:bridges|cases|places))\b/u;

/** Of what is told behind a warning; more is a heap. From judgement. */
const MOST_TOLD = 4;

function weighed(scene: Scene, index: number): Asked | undefined {
  const { passages, voices } = scene;
  const own = passages[index]!;
  const goesOn = [index + 1, index + 2].filter((at) => passages[at]?.paragraph === own.paragraph);
  const warned = stretchesOf(scene, [index, ...goesOn]);
  const isNear = (at: number): boolean =>
    at > index &&
    !goesOn.includes(at) &&
    at < passages.length &&
    passages[at]!.paragraph <= own.paragraph + 4;
  const plain = passages.filter(
    (one) => isNear(one.index) && isPlain(one) && EXCUSE.test(one.lower) && !SAYS.test(one.text),
  );
  const said = voices.flatMap((voice) =>
    voice.words
      .filter(
        ({ sentences, slot }) =>
          isNear(sentences[0]!) && slot.words >= 8 && EXCUSE.test(slot.extract.text.toLowerCase()),
      )
      .slice(0, 2)
      .map(({ slot }) => ({ ...slot, who: voice.name })),
  );
  const told = distinct([
    ...said,
    ...stretchesOf(
      scene,
      plain.map((one) => one.index),
    ),
  ]).slice(0, said.length + 2);
  if (warned.length === 0 || told.length < 2) return undefined;
  const where = places([own.paragraph, ...said.map(({ extract }) => extract.paragraph)]);
  return weighing({
    prompt: worded(
      index,
      `There was a warning (${where}). Who heard it, who could have acted on it, and what stood in the way? Share out the blame in tenths, and defend your shares.`,
      `Somebody had warned (${where}). At which moment could the harm still have been prevented, by whom, and at what price? Was the reason for not doing it a good one?`,
    ),
    sides: [
      { label: 'The warning', slots: warned },
      { label: 'Behind it', slots: told.slice(0, MOST_TOLD) },
    ],
    sure: 0.92,
    theme: own.theme,
    about: [index],
  });
}
