/** Another place that has done it, held up as a model: what would have to be the same here? */

import type { NamedEntity } from '../../../language/analysis.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import { bestAmong } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { says, weighing } from '../weighing.js';

export const modelElsewhere: Frame = {
  name: 'model-elsewhere',
  most: 1,
  worth: { opinion: 2.8, other: 2.3, explainer: 2.3 },
  find: (scene) => {
    const setting = { scene, places: placesByWord(scene), models: modelsIn(scene) };
    return scene.passages.flatMap((_, index) => asked(setting, index) ?? []);
  },
};

interface Setting {
  readonly scene: Scene;
  /** The places by their first words. */
  readonly places: ReadonlyMap<string, readonly NamedEntity[]>;
  /** The paragraphs that hold something up. */
  readonly models: ReadonlySet<number>;
}

function placesByWord({ material }: Scene): Map<string, NamedEntity[]> {
  const places = new Map<string, NamedEntity[]>();
  for (const place of material.names.filter(({ kind }) => kind === 'place'))
    places
      .set(wordOf(place.name), places.get(wordOf(place.name)) ?? [])
      .get(wordOf(place.name))!
      .push(place);
  return places;
}

const wordOf = (text: string): string => /[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';

const modelsIn = ({ byParagraph }: Scene): Set<number> =>
  new Set(
    [...byParagraph].flatMap(([paragraph, inside]) =>
      AS_MODEL.test(inside.map(({ text }) => text).join(' ')) ? [paragraph] : [],
    ),
  );

/** The place that a sentence opens with. */
const placeAtHead = (places: Setting['places'], text: string): NamedEntity | undefined =>
  [text, text.replace(/^In /u, '')]
    .flatMap((opening) => places.get(wordOf(opening))?.filter(({ name }) => opensWith(opening, name)) ?? [])
    .at(0);

const opensWith = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^\w/.test(text.slice(name.length));

const DID =
  /\b(?:brought|cut|reduced|introduced|began|set up|built|banned|placed|opened|made|lowered|raised|allowed|tried|gave|put)\b/u;
const AS_MODEL =
  /\b(?:need not be so|has been done|can be done|have tried|has tried|the method is known|other (?:cities|towns|countries|places|islands|schools)|works? (?:in|there)|elsewhere|for example|an example|nor do we have to guess|the lesson)\b/iu;

function asked({ scene, places, models }: Setting, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  const slot = scene.slots[index];
  const place = placeAtHead(places, passage.text);
  if (!slot || slot.leans || !place || passage.quoted || !DID.test(passage.lower)) return undefined;
  if (!models.has(passage.paragraph) || scene.material.analysis.article.title.includes(place.name))
    return undefined;
  const own = scene.passages.filter((one) => one.text.includes(place.name) || follows(passage, one));
  return weighing({
    prompt: `${place.name} is held up as a model: ${cite(slot)}. What would you want to know of ${place.name} before you followed it? Which difference between the two places could spoil it?`,
    sides: says(bestAmong(scene, own, { most: 4, on: [index] })),
    sure: 0.9,
    theme: passage.theme,
    quotes: [slot],
    about: [index],
  });
}

/** What the paragraph goes on to tell of the place. */
const follows = (one: Passage, two: Passage): boolean =>
  two.paragraph === one.paragraph && two.index > one.index && two.index <= one.index + 2;
