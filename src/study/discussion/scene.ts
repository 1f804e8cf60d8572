/** The article as the finders of moves see it: made once, so that each of them is a plain scan. */

import { type Slot, slotOf } from '../clauses.js';
import type { Fact, Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, readPassages } from '../passages.js';
import { PAINFUL } from '../question-words.js';

export interface Scene {
  readonly material: StudyMaterial;
  readonly passages: readonly Passage[];
  readonly byParagraph: ReadonlyMap<number, readonly Passage[]>;
  readonly factsIn: ReadonlyMap<number, readonly Fact[]>;
  /** Every form of every person and organisation the article names. */
  readonly known: ReadonlySet<string>;
}

export function setScene(material: StudyMaterial): Scene {
  const passages = readPassages(material);
  return {
    material,
    passages,
    byParagraph: byParagraph(passages),
    factsIn: byParagraph(material.facts),
    known: new Set(
      material.names
        .filter(({ kind }) => kind === 'person' || kind === 'organization')
        .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled]),
    ),
  };
}

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

/** The nearest sentence of the same paragraph with a figure in it, to back up what another one says. */
export function supportFor(scene: Scene, passage: Passage): Slot | undefined {
  const near = (scene.byParagraph.get(passage.paragraph) ?? [])
    .filter((other) => other.index !== passage.index && other.tokens.some((token) => token.pos === 'NUM'))
    .sort((one, two) => Math.abs(one.index - passage.index) - Math.abs(two.index - passage.index));
  for (const other of near) {
    const slot = slotOf(other);
    if (
      slot &&
      slot.words >= 6 &&
      /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(slot.extract.text)
    )
      return slot;
  }
  return undefined;
}
