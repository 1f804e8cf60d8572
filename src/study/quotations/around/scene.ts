/** The quotations of an article, and who has spoken so far. */

import type { Reading, Run } from '../../../grammar/reading.js';
import type { Antecedent, Known, Spoken } from '../../../grammar/reference/known.js';
import type { NamedEntity } from '../../../language/analysis.js';
import type { Turn } from '../finding/labels.js';
import type { Writer } from '../finding/writers.js';
import type { Judgement } from '../kinds/judging.js';
import type { Row } from '../row.js';

export interface Scene {
  readonly reading: Reading;
  /** The paragraphs that a label gives to a speaker. */
  readonly turns: readonly Turn[];
  /** Who "I" is, by paragraph number, where it is not the author of the whole. */
  readonly writers: ReadonlyMap<number, Writer>;
  /** Questions and answers without marks: "I" is whoever answers, not the author. */
  readonly isTranscript: boolean;
  readonly judgements: readonly Judgement[];
  /** In text order; it grows as quotations find their speakers. */
  readonly spoken: readonly Spoken[];
}

/** A quotation in its scene. */
export interface Spot {
  readonly scene: Scene;
  readonly judgement: Judgement;
  readonly index: number;
  readonly known: Known;
}

/** A rule that finds the speaker in what stands around a quotation. */
export type Neighbour = Row<Spot, Antecedent>;

/** The author, who asks and answers as "I". */
export const AUTHOR: Antecedent = { name: 'the author', head: 'i' };

export const spotOf = (scene: Scene, judgement: Judgement, index: number): Spot => ({
  scene,
  judgement,
  index,
  known: { spoken: scene.spoken, spokenOf: peopleIn(scene.reading, judgement.place.run) },
});

/** The people a quotation names, but for one who gives his own name in it. */
function peopleIn({ nameAt, analysis: { tokens } }: Reading, run: Run): ReadonlySet<NamedEntity> {
  const people = new Set<NamedEntity>();
  for (let i = run.firstToken; i < run.endToken; i++) {
    const naming = nameAt[i];
    if (naming?.firstToken !== i || naming.entity.kind !== 'person') continue;
    if (!/^(?:am|[’']m|i|is|me)$/.test(tokens[i - 1]?.lower ?? '')) people.add(naming.entity);
  }
  return people;
}

/** The sentence in which a run begins, or ends. */
export const firstSentence = ({ judgement: { place } }: Spot): number =>
  place.reading.analysis.tokens[place.run.firstToken]!.sentence;
export const lastSentence = ({ judgement: { place } }: Spot): number =>
  place.reading.analysis.tokens[place.run.endToken - 1]!.sentence;

/** At least three of its paragraphs, and one in six, end in a question that no marks enclose. From judgement. */
export function isTranscript({ analysis: { article } }: Reading): boolean {
  const questions = article.paragraphs.filter(({ start, end }) =>
    /\?\s*$/.test(article.text.slice(Math.max(start, end - 4), end)),
  );
  return questions.length >= 3 && questions.length * 6 >= article.paragraphs.length;
}
