/** Whom a bare surname means where two people of the article have it. */

import type { NamedEntity } from '../../language/analysis.js';
import { isPersonNoun } from './person-nouns.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';

/** Of several people with one surname, the one with its title or named in full just before the voice; nothing where the name is one person's. */
export function namesakeBefore(
  reading: Reading,
  { firstToken, endToken, entity }: Voice,
  names: readonly NamedEntity[],
): NamedEntity | undefined {
  const { nameAt, analysis, tokens } = reading;
  if (entity?.kind !== 'person') return undefined;
  const { text } = analysis.article;
  const naming = nameAt[endToken - 1] ?? nameAt[firstToken];
  if (!naming || naming.endToken - naming.firstToken !== 1) return undefined;
  const surname = tokens[naming.firstToken]!.text;
  const namesakes = names.filter(({ kind, name }) => kind === 'person' && name.endsWith(` ${surname}`));
  if (namesakes.length < 2) return undefined;
  const sharing = titled(reading, namesakes, titleBefore(reading, naming.firstToken));
  if (sharing.length === 1) return sharing[0];
  const { start, sentence } = tokens[naming.firstToken]!;
  const nearest = analysis.sentences[sentence]!.paragraph - LOOK_BACK;
  const lastInFull = (one: NamedEntity): number =>
    Math.max(
      -1,
      ...one.mentions
        .filter(
          (at) => at.start < start && at.paragraph >= nearest && /\s/.test(text.slice(at.start, at.end)),
        )
        .map((at) => at.start),
    );
  return sharing.reduce((best, one) => (lastInFull(one) > lastInFull(best) ? one : best), entity);
}

/** Paragraphs back to a full name: further off, the surname is that of whoever mostly goes by it. From judgement. */
const LOOK_BACK = 1;

/** The noun for a person, or the word with a capital, that stands before a name. */
function titleBefore({ tokens, runAt }: Reading, name: number): string | undefined {
  const word = tokens[name - 1];
  if (!word || runAt[name - 1] !== -1) return undefined;
  return /^\p{Lu}\p{Ll}/u.test(word.text) || isPersonNoun(word.lower) ? word.lower : undefined;
}

/** Those who have the title before the surname, as in "Councillor Obi", beside their full name; all where nobody has it. */
function titled(
  reading: Reading,
  namesakes: readonly NamedEntity[],
  title: string | undefined,
): readonly NamedEntity[] {
  if (title === undefined) return namesakes;
  const fitting = namesakes.filter((one) =>
    reading.nameAt.some(
      (naming, i) =>
        naming?.entity === one &&
        naming.endToken - naming.firstToken > 1 &&
        naming.firstToken === i &&
        (reading.tokens[i]!.lower === title || reading.tokens[i - 1]?.lower === title),
    ),
  );
  return fitting.length > 0 ? fitting : namesakes;
}
