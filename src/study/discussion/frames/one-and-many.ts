/** A text that opens with one person and goes on to counts: what does the case show that the counts cannot, and the other way round? */

import type { Slot } from '../../clauses.js';
import { citeAll, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { factsIn } from '../substance.js';

export const oneAndMany: Frame = {
  name: 'one-and-many',
  most: 1,
  worth: { news: 2.9, opinion: 2.7 },
  find: (scene) => {
    const name = openingPerson(scene);
    const counts = countsIn(scene);
    const story = name ? factsIn(scene, 1, []).slice(0, 2) : [];
    return name && story.length > 0 && counts.length >= 2 ? [asked(name, story, counts)] : [];
  },
};

function asked(name: string, story: readonly Slot[], counts: readonly Slot[]) {
  return {
    prompt: `The text begins with one person, ${name} (¶1), and goes on to counts: ${listed(counts.map(({ extract }) => `“${extract.text}” (¶${extract.paragraph})`))}. What does the one case make plain that the counts cannot, and what do the counts show that one case cannot? Would it be fair to print only one of the two?`,
    lookFor: `The case: ${citeAll(story)}: it shows what the matter means for a day or a life, but nobody can tell from it how common it is. The counts: ${citeAll(counts)}: they show how many it touches, but not how it feels or what each has lost. Good answers say whom the case stands for and whom it does not.`,
    level: 'evaluate' as const,
    sure: 0.9,
    theme: 'whole',
    evidence: [...story, ...counts].map(({ extract }) => extract),
    sentences: [],
    names: [],
  };
}

/** Somebody who is named in the first sentences and is no official. */
function openingPerson({ material, byParagraph }: Scene): string | undefined {
  const opening = byParagraph.get(1) ?? [];
  const [first] = opening;
  if (!first || opening.some(isPainful)) return undefined;
  const person = material.names.find(
    ({ kind, name, role }) => kind === 'person' && first.text.includes(name) && !OFFICIAL.test(role ?? ''),
  );
  return person?.name;
}

const OFFICIAL =
  /\b(?:minister|president|mayor|king|queen|emperor|governor|secretary|director|chief|chair\p{L}*|professor|dr|doctor|historian|scientist|spokes\p{L}+|captain|general|judge|author|writer|poet)\b/iu;

/** Those whom a matter touches; workers and members may be on any side of it. */
const PEOPLE =
  /\b(?:famil(?:y|ies)|pupils?|households?|residents|children|patients?|students?|homes?|villagers?|cases|teenagers?|tenants?)\b/iu;

/** Counts of people outside the opening, one a paragraph. */
function countsIn({ material, passages, slots }: Scene): Slot[] {
  const found = material.map.quantities.flatMap(
    ({ sentence, paragraph, counted, dimension, text, quoted }) => {
      const slot = slots[sentence];
      const isCount = dimension === 'count' || dimension === 'share';
      return isCount &&
        !quoted &&
        paragraph > 1 &&
        PEOPLE.test(counted ?? text) &&
        slot &&
        !slot.leans &&
        !passages[sentence]!.quoted &&
        !isPainful(passages[sentence]!) &&
        slot.extract.text.includes(text)
        ? [slot]
        : [];
    },
  );
  return found
    .filter((slot, i) => found.findIndex(({ extract }) => extract.paragraph === slot.extract.paragraph) === i)
    .slice(0, 2);
}
