/** The article as the finders of moves see it: made once, so that each of them is a plain scan. */

import { leaning, pointersIn } from '../../grammar/pointing.js';
import { is } from '../../lexicon/index.js';
import { type Slot, slotOf } from '../clauses.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import type { Report } from '../reported-clauses.js';
import type { Finding } from './finding.js';

export interface Scene {
  readonly material: StudyMaterial;
  readonly passages: readonly Passage[];
  /** For each passage the clauses of it that a question may quote. */
  readonly slots: readonly (Slot | undefined)[];
  readonly byParagraph: ReadonlyMap<number, readonly Passage[]>;
  readonly reports: readonly Report[];
  /** Sentences that pass on what somebody says without marks. */
  readonly passedOn: ReadonlySet<number>;
  /** Every form of every person and organisation the article names. */
  readonly known: ReadonlySet<string>;
}

/** The scene of a material. */
export function setScene(material: StudyMaterial): Scene {
  const { passages, reports } = material;
  return {
    material,
    passages,
    slots: passages.map((passage) => slotOf(passage)),
    byParagraph: byParagraph(passages),
    reports,
    passedOn: new Set(reports.map(({ passage }) => passage.index)),
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

/** No name with a colon before what is said (`Ida: We ...`), and no half of a quotation in single marks. */
export const isPrintable = ({ extract: { text } }: Slot): boolean =>
  !/^\p{Lu}[\p{L}’' ]{0,20}: |(?:^|[\s(])[‘']\p{L}|[.,!?][’']/u.test(text);

/** Whether a slot needs something that stands outside it. */
export function pointsBack({ material }: Scene, { sentence, origin, tokens }: Passage, slot: Slot): boolean {
  const { start, end } = slot.extract;
  const inside = tokens.filter((token) => token.start >= origin + start && token.end <= origin + end);
  const firstToken = sentence.firstToken + tokens.indexOf(inside[0]!);
  const stretch = { firstToken, endToken: firstToken + inside.length };
  return slot.leans || leaning(pointersIn(material.reading, stretch)) >= 1;
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
  return passage.tokens.some((token) => is(token.lemma, 'painful') || is(token.lower, 'painful'));
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
    const slot = scene.slots[passage.index];
    if (slot && slot.words >= 6) return slot;
  }
  return undefined;
}
