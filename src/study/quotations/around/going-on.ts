/** Whether whoever has just spoken goes on: in the same paragraph, in a paragraph that reopens the marks. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Reading } from '../../../grammar/reading.js';
import type { Antecedent, Spoken } from '../../../grammar/reference/known.js';
import { sentenceSubject } from '../../../grammar/sentence-subject.js';
import { isPersonNoun } from '../../../lexicon/index.js';
import { firstSentence, type Spot } from './scene.js';

/** The paragraph before ends inside a quotation that this one reopens. */
export function reopened({ scene, judgement, index }: Spot): Antecedent | undefined {
  const before = scene.judgements[index - 1]?.place.run;
  const { reading, run } = judgement.place;
  if (!before?.closed || before.paragraph !== run.paragraph - 1 || before.inner.end !== before.end)
    return undefined;
  return scene.spoken.findLast(
    ({ sentence }) => sentence === reading.analysis.tokens[before.firstToken]!.sentence,
  );
}

/** The same paragraph has just quoted somebody, and speaks of nobody else since. */
export function goingOn(spot: Spot): Antecedent | undefined {
  const { scene, judgement, index } = spot;
  const { reading, run } = judgement.place;
  const before = scene.judgements[scene.judgements[index - 1]?.sort === 'mention' ? index - 2 : index - 1];
  if (!before || before.sort === 'mention' || before.place.run.paragraph !== run.paragraph) return undefined;
  const { tokens } = reading.analysis;
  const last = scene.spoken.at(-1);
  if (last?.sentence !== tokens[before.place.run.firstToken]!.sentence) return undefined;
  const first = before.place.run.closed ? tokens[before.place.run.endToken - 1]!.sentence + 1 : last.sentence;
  for (let s = first; s < firstSentence(spot); s++) if (!keepsTo(reading, s, last)) return undefined;
  return last;
}

/** Whether a sentence speaks of nobody but the last speaker. */
function keepsTo(reading: Reading, sentence: number, last: Spoken): boolean {
  const { firstToken, endToken } = reading.analysis.sentences[sentence]!;
  const people = reading.nameAt
    .slice(firstToken, endToken)
    .flatMap((naming) => (naming?.entity.kind === 'person' ? [naming.entity] : []));
  if (people.length > 0 && people.every((one) => one === last.entity)) return true;
  const subject = clausesOf(reading, sentence).length > 0 ? sentenceSubject(reading, sentence) : undefined;
  if (!subject) return true;
  if (subject.kind === 'pronoun')
    return (
      /^(?:he|she|they|it)$/.test(subject.head) || (/^(?:i|we)$/.test(subject.head) && people.length === 0)
    );
  if (/^(?:his|her|their)\s/i.test(subject.text)) return !isPersonNoun(subject.head);
  return subject.entity === undefined ? subject.text === last.name : subject.entity === last.entity;
}
