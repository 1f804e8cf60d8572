/** Three things told on different grounds: by a person, by a paper, by the writer alone. Which can be relied on most? */

import { cite, withRole } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const howKnown: Frame = {
  name: 'how-known',
  most: 1,
  worth: { opinion: 2.1, other: 2.2, history: 2.4, explainer: 2.3, news: 2.5 },
  find: (scene) => {
    const { claims } = scene;
    const paper = claims.find(({ owner, slot }) => owner.isPaper && isCheckable(slot.extract.text));
    const person = claims.find(
      ({ owner, slot, passage }) =>
        owner.kind !== 'author' &&
        !owner.isPaper &&
        owner.role !== undefined &&
        slot.words >= 7 &&
        passage.paragraph !== paper?.passage.paragraph,
    );
    const bare = person && bareOf(scene, person);
    return paper && person && bare ? [asked(scene, { paper, person, bare })] : [];
  },
};

type Three = Readonly<Record<'paper' | 'person' | 'bare', Claim>>;

function asked(scene: Scene, { paper, person, bare }: Three) {
  const all = [paper, person, bare].sort((one, two) => one.sentences[0]! - two.sentences[0]!);
  const author = scene.author(bare.passage.paragraph);
  return {
    prompt: `How does the reader know? Take ${all.map(({ slot }) => cite(slot)).join(', ')}. Put the three in order of how far you would rely on them, and defend the order.`,
    lookFor: `${cite(paper.slot)} stands on ${paper.owner.name}, which somebody else could read. ${cite(person.slot)} stands on the word of ${withRole(person.owner)}, who may know the matter closely and may have a stake in it. For ${cite(bare.slot)} ${author} names no source. Any order is good that says for each how it could be checked.`,
    level: 'evaluate' as const,
    sure: 0.9,
    theme: 'whole',
    evidence: all.map(({ slot }) => slot.extract),
    sentences: all.flatMap(({ sentences }) => sentences),
    names: [person.owner.name],
  };
}

/** A statement of the text's own with a figure, and no source in its sentence. */
const bareOf = ({ claims }: Scene, person: Claim): Claim | undefined =>
  claims.find(
    ({ owner, slot, passage }) =>
      owner.kind === 'author' &&
      !passage.reported &&
      !slot.cut &&
      passage.paragraph !== person.passage.paragraph &&
      isCheckable(slot.extract.text) &&
      !/\b(?:I|we|my|our)\b/u.test(slot.extract.text),
  );

/** It holds a figure that could be counted again; a year alone is a date. */
const isCheckable = (text: string): boolean =>
  /\b\d/u.test(text.replace(/\b(?:1[0-9]|20)\d\d\b|\b\d{1,2} \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}\b/gu, ''));
