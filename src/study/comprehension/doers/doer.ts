/** Who a subject is, where that is sure: somebody with a name, a body that acts under its noun, people who are many. */

import type { Phrase } from '../../../grammar/reading.js';
import { resolvePronoun } from '../../../grammar/reference/antecedents.js';
import { voiceOf } from '../../../grammar/voices.js';
import type { NamedEntity } from '../../../language/analysis.js';
import { is, isPersonNoun } from '../../../lexicon/index.js';
import type { Passage } from '../../passages.js';
import type { Deed } from './deed.js';

export type Doer = Pick<Deed, 'doer' | 'kind' | 'gender'>;

/** Nobody where two act together, or where it may be another than the text has named. */
export function doerOf(passage: Passage, phrase: Phrase, names: readonly NamedEntity[]): Doer | undefined {
  const { tokens } = passage.reading.analysis;
  if (/^(?:and|or)$/u.test(tokens[phrase.endToken]?.lower ?? '')) return undefined;
  const entity = phrase.entity ?? whoIs(passage, phrase);
  if (!entity) return unnamed(passage, phrase, names);
  if (entity.kind === 'unknown') return undefined;
  const { name, gender, kind } = entity;
  return { doer: name, kind: kind === 'person' ? 'person' : 'body', ...(gender && { gender }) };
}

/** Whom `he` or `she` means, where the paragraph has named nobody else of that sex. */
function whoIs({ reading, paragraph }: Passage, phrase: Phrase): NamedEntity | undefined {
  if (phrase.kind !== 'pronoun') return undefined;
  const voice = voiceOf(reading, phrase);
  if (!/^s?he$/u.test(voice.head)) return undefined;
  const found = resolvePronoun(reading, voice, { spoken: [] })?.entity;
  const here = reading.analysis.tokens[phrase.firstToken]!.start;
  const isAlone = reading.names.every(
    (one) =>
      one === found ||
      !/^(?:person|unknown)$/u.test(one.kind) ||
      (one.gender && found?.gender && one.gender !== found.gender) ||
      !one.mentions.some((mention) => mention.paragraph === paragraph && mention.start < here),
  );
  return found?.kind === 'person' && isAlone ? found : undefined;
}

/** Words of somebody without a name. From judgement. */
const LONGEST = 4;

/** `the council`, `the last soldiers`: no name of the text may mean the same. */
function unnamed({ reading }: Passage, phrase: Phrase, names: readonly NamedEntity[]): Doer | undefined {
  const { lower, lemma } = reading.analysis.tokens[phrase.head]!;
  const { kind, text } = voiceOf(reading, phrase);
  if (phrase.kind !== 'noun' || kind !== 'noun' || !/^the /iu.test(text)) return undefined;
  const isBody = is(lower, 'acting-body');
  const areMany = lemma !== lower && isPersonNoun(lemma);
  const isCalled = names.some(({ name, role = '' }) => `${name} ${role}`.toLowerCase().includes(lemma));
  if (!(isBody || areMany) || isCalled || text.split(' ').length > LONGEST) return undefined;
  return { doer: text.replace(/^The /u, 'the '), kind: isBody ? 'body' : 'person' };
}
