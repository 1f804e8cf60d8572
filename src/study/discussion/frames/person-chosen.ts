/** A text that begins with one person: what does that one stand for, what do the figures for the many say, does one case prove the point? */

import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import type { Slot } from '../../clauses.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const personChosen: Frame = {
  name: 'person-chosen',
  most: 1,
  worth: { news: 2.9, opinion: 3 },
  find: (scene) => {
    const name = openingPerson(scene);
    const counts = name ? countsIn(scene, name) : [];
    const story = name ? storyOf(scene, name) : [];
    return name && story.length > 0 && counts.length > 0 ? asked(scene, name, { story, counts }) : undefined;
  },
};

interface Found {
  readonly story: readonly Slot[];
  readonly counts: readonly Slot[];
}

function asked(scene: Scene, name: string, { story, counts }: Found) {
  const last = returnOf(scene, name);
  const back = last ? `comes back to ${name} at the end (${places([last.paragraph])})` : 'goes on to figures';
  return weighing({
    prompt: `${scene.author(1) === 'the report' ? 'The report' : 'The writer'} begins with ${name} (¶1) and ${back}. Why with this one person? What do the figures in ${places(counts.map(({ extract }) => extract.paragraph))} show that one case cannot, and what do they leave out? Would the ${scene.author(1) === 'the report' ? 'report' : 'argument'} be as strong without ${name}?`,
    sides: [
      { label: 'The one', slots: [...story, ...(last ? stretchesOf(scene, [last.index]) : [])] },
      { label: 'The many', slots: counts },
    ],
    sure: last ? 0.95 : 0.88,
    theme: 'whole',
    names: [name],
  });
}

/** Somebody who is no official, the only one named in the first paragraph. */
function openingPerson({ material, byParagraph }: Scene): string | undefined {
  const opening = byParagraph.get(1) ?? [];
  if (opening.some(isPainful)) return undefined;
  const text = opening.map((one) => one.text).join(' ');
  const named = material.names.filter(
    ({ kind, mentions: all }) => kind === 'person' && all.some(({ paragraph }) => paragraph === 1),
  );
  const person = named.find(
    ({ name, role }) =>
      named.length === 1 &&
      text.includes(name) &&
      !OFFICIAL.test(role ?? '') &&
      material.passages.filter((one) => mentions(one.text, name)).length >= 2,
  );
  return person?.name;
}

const OFFICIAL =
  /\b(?:minister|president|mayor|king|queen|emperor|governor|secretary|director|chief|chair\p{L}*|professor|dr|doctor|historian|scientist|spokes\p{L}+|captain|general|judge|author|writer|poet|manager|colonel|officer)\b/iu;

const mentions = (text: string, name: string): boolean =>
  name.split(' ').some((part) => part.length > 2 && new RegExp(`\\b${part}\\b`, 'u').test(text));

/** What the first paragraph tells of the person, two stretches at the most. */
const storyOf = (scene: Scene, name: string): Slot[] => {
  const opening = scene.byParagraph.get(1) ?? [];
  const first = opening.find(({ text }) => mentions(text, name));
  return first
    ? stretchesOf(
        scene,
        opening.filter(({ index }) => index >= first.index).map(({ index }) => index),
      ).slice(0, 2)
    : [];
};

/** A sentence in the last fifth that names the person again. */
function returnOf({ passages, byParagraph }: Scene, name: string) {
  const from = Math.max(4, Math.ceil(byParagraph.size * 0.8));
  return passages.findLast((one) => one.paragraph >= from && isPlain(one) && mentions(one.text, name));
}

/** Counts of people behind the opening, one a paragraph; nothing that tells of the one. */
function countsIn(scene: Scene, name: string): Slot[] {
  const { material, passages } = scene;
  const found = material.map.quantities
    .filter(
      ({ sentence, paragraph, counted, dimension, text, quoted, value }) =>
        (dimension === 'count' || dimension === 'share') &&
        !quoted &&
        value > 9 &&
        paragraph > 1 &&
        isOfPeople(counted ?? text) &&
        isPlain(passages[sentence]!) &&
        !isPainful(passages[sentence]!) &&
        !/\b(?:city|town|country|village|island|population|nation) of\b/u.test(passages[sentence]!.lower) &&
        !mentions(passages[sentence]!.text, name),
    )
    .map(({ sentence }) => passages[sentence]!);
  const first = found.filter(
    ({ paragraph }, i) => found.findIndex((one) => one.paragraph === paragraph) === i,
  );
  return stretchesOf(
    scene,
    first.slice(0, 1).map(({ index }) => index),
  );
}

/** Those whom a matter touches. */
const isOfPeople = (counted: string): boolean =>
  /\b(?:famil(?:y|ies)|households?|residents|homes?|people)\b/iu.test(counted) ||
  (counted.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) =>
    singularsOf(word).some((one) => one !== word && isPersonNoun(one)),
  );
