/** The article as the finders of moves see it: made once, so that each of them is a plain scan. */

import { type Slot, slotOf } from '../clauses.js';
import type { Fact, Quotation } from '../guide.js';
import { countLemmas } from '../lemma-counts.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, readPassages } from '../passages.js';
import { PAINFUL } from '../question-words.js';
import { readReports } from '../reported-clauses.js';
import type { Finding } from './finding.js';

export interface Scene {
  readonly material: StudyMaterial;
  readonly passages: readonly Passage[];
  readonly byParagraph: ReadonlyMap<number, readonly Passage[]>;
  readonly factsIn: ReadonlyMap<number, readonly Fact[]>;
  /** How often the article uses each lemma. */
  readonly counts: ReadonlyMap<string, number>;
  /** Sentences that pass on what somebody says without marks. */
  readonly passedOn: ReadonlySet<number>;
  /** Every form of every person and organisation the article names. */
  readonly known: ReadonlySet<string>;
}

/** The scene of a material; made once, because the discussion and the writing tasks both look at it. */
export function setScene(material: StudyMaterial): Scene {
  const known = SCENES.get(material);
  if (known) return known;
  const scene = sceneOf(material);
  SCENES.set(material, scene);
  return scene;
}

const SCENES = new WeakMap<StudyMaterial, Scene>();

function sceneOf(material: StudyMaterial): Scene {
  const passages = readPassages(material);
  return {
    material,
    passages,
    byParagraph: byParagraph(passages),
    factsIn: byParagraph(material.facts),
    counts: countLemmas(passages),
    passedOn: new Set(readReports(material).map(({ passage }) => passage.index)),
    known: new Set(
      material.names
        .filter(({ kind }) => kind === 'person' || kind === 'organization')
        .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
    ),
  };
}

/** Whether the words of a passage are somebody else's, quoted or not. */
export const isPassedOn = ({ passedOn }: Scene, { reported, index }: Passage): boolean =>
  reported || passedOn.has(index);

/** The clauses of a whole passage to quote; several finders ask for them. */
export function clausesOf(passage: Passage): Slot | undefined {
  if (!CLAUSES.has(passage)) CLAUSES.set(passage, slotOf(passage));
  return CLAUSES.get(passage);
}

const CLAUSES = new WeakMap<Passage, Slot | undefined>();

/** The passages a quotation lies in. */
export function passagesOf(scene: Scene, quotation: Quotation): Passage[] {
  return (scene.byParagraph.get(quotation.paragraph) ?? []).filter((passage) => {
    const start = passage.sentence.start - passage.origin;
    return start < quotation.end && start + passage.text.length > quotation.start;
  });
}

/** Whether a passage speaks of death or violence. */
export function isPainful(passage: Passage): boolean {
  return passage.tokens.some((token) => PAINFUL.has(token.lemma) || PAINFUL.has(token.lower));
}

/** A sentence of the same paragraph that a good answer would use: one with a figure or a name, the nearest first. */
export function supportFor(scene: Scene, { paragraph, sentences }: Finding): Slot | undefined {
  const distance = ({ index }: Passage): number => Math.abs(index - (sentences[0] ?? index));
  const near = [...(scene.byParagraph.get(paragraph) ?? [])]
    .filter(
      ({ index, tokens }) =>
        !sentences.includes(index) &&
        tokens.some(({ pos }, i) => pos === 'NUM' || (pos === 'PROPN' && i > 0)),
    )
    .sort((one, two) => distance(one) - distance(two) || one.index - two.index);
  for (const passage of near) {
    const slot = clausesOf(passage);
    if (slot && slot.words >= 6) return slot;
  }
  return undefined;
}
