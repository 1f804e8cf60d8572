/** Whom a bare surname means where two people of the article have it. */

import type { NamedEntity } from '../../language/analysis.js';
import { genderOf, isPersonNoun } from '../../lexicon/index.js';
import type { Reading, Voice } from '../reading.js';

/** Of several people with one surname, the one with its title or named in full just before; nothing where the name is one person's. */
export function namesakeOf(
  reading: Reading,
  { firstToken, endToken, entity }: Voice,
): NamedEntity | undefined {
  const { sentences, tokens } = reading.analysis;
  if (entity?.kind !== 'person' || endToken - firstToken !== 1) return undefined;
  const { text: surname, start, sentence } = tokens[firstToken]!;
  const namesakes = reading.names.filter(
    ({ kind, name }) => kind === 'person' && name.endsWith(` ${surname}`),
  );
  if (namesakes.length < 2) return undefined;
  const sharing = titled(reading, namesakes, titleBefore(reading, firstToken));
  const nearest = sentences[sentence]!.paragraph - LOOK_BACK;
  const lastInFull = (one: NamedEntity): number =>
    one.mentions.findLast(
      (at) => at.start < start && at.paragraph >= nearest && at.end - at.start > surname.length,
    )?.start ?? -1;
  return sharing.length === 1
    ? sharing[0]
    : sharing.reduce((best, one) => (lastInFull(one) > lastInFull(best) ? one : best), entity);
}

/** Paragraphs back to a full name: further off, the surname is that of whoever mostly goes by it. From judgement. */
const LOOK_BACK = 1;

/** The noun for a person, or the word with a capital, that stands before a name. */
function titleBefore({ analysis: { tokens }, runAt }: Reading, name: number): string | undefined {
  const word = tokens[name - 1];
  if (!word || runAt[name - 1] !== -1) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(word.text) || isPersonNoun(word.lower) ? word.lower : undefined;
}

/** Those who have the title before the surname, as in "Councillor Obi", beside their full name; all where nobody has it. */
function titled(
  { nameAt, analysis: { tokens } }: Reading,
  namesakes: readonly NamedEntity[],
  title: string | undefined,
): readonly NamedEntity[] {
  if (title === undefined) return namesakes;
  const fitting = namesakes.filter((one) =>
    nameAt.some(
      (naming, i) =>
        naming?.entity === one &&
        naming.firstToken === i &&
        naming.endToken - i > 1 &&
        [tokens[i]!.lower, tokens[i - 1]?.lower].includes(title),
    ),
  );
  // "Mrs Obi" is not the man of the name.
  const other = { female: 'male', male: 'female', either: '' }[genderOf(title.replace('.', '')) ?? 'either'];
  const ofGender = namesakes.filter(({ gender }) => gender !== other);
  return [fitting, ofGender].find(({ length }) => length > 0) ?? namesakes;
}
