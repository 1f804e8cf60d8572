/** Which sentence says what the author wants: the demand, among what is granted, what opponents say, and a fact that supports it. */

import { clausesOf } from '../../grammar/lookup.js';
import { argumentOf } from '../argument.js';
import { isDebate } from '../debate.js';
import type { StudyMaterial } from '../material.js';
import { demandIn } from '../modality.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isAskable, isQuotable, withoutJoin } from './neighbours.js';

/** One for a column that demands something and gives the other side its due. */
export function authorWantsQuestion(material: StudyMaterial): Candidate[] {
  if (material.textType !== 'opinion' || isDebate(material.analysis.article)) return [];
  const { granted, objections, grounds } = argumentOf(material, () => true);
  const demand = material.passages.find((passage) => isDemand(passage));
  const wrong: (readonly [Passage, string])[] = [
    ...suited(granted, 1).map((one) => [one, `granted to the other side in ¶${one.paragraph}`] as const),
    ...suited(objections, 1).map((one) => [one, `what opponents say, as ¶${one.paragraph} reports`] as const),
    ...suited(
      grounds.filter(({ paragraph }) => paragraph > 2),
      3,
    ).map((one) => [one, `a fact used as support in ¶${one.paragraph}, not the aim`] as const),
  ].slice(0, 3);
  if (!demand || wrong.length < 3 || granted.length + objections.length === 0) return [];
  const all = [[demand, ''] as const, ...wrong].sort(([one], [two]) => one.index - two.index);
  return [
    candidate(demand, {
      frame: 'author-wants',
      kind: 'multiple-choice',
      prompt: 'Which of these sentences says what the author wants to be done?',
      choices: all.map(([{ text }]) => inQuotes(withoutJoin(text))),
      rightChoice: all.findIndex(([one]) => one === demand),
      whyNot: all.map(([, why]) => why),
      answer: `${inQuotes(withoutJoin(demand.text))} (¶${demand.paragraph})`,
      level: 'analyse',
    }),
  ];
}

const isDemand = (passage: Passage): boolean =>
  isQuotable({ ...passage, words: passage.words + 2 }) &&
  !passage.reported &&
  isAskable({ ...passage, words: passage.words + 2 }) &&
  demandIn(passage.reading, clausesOf(passage.reading, passage.index)) !== undefined;

const suited = (passages: readonly Passage[], most: number): readonly Passage[] =>
  passages
    .filter((passage) => isAskable(passage))
    .filter(({ paragraph }, i, all) => all.findIndex((one) => one.paragraph === paragraph) === i)
    .slice(0, most);
