/** For whom the pronoun stands that opens a sentence, where the sentence before leaves no doubt: `Her report proposes`. */

import { clausesOf } from '../../grammar/lookup.js';
import type { Phrase, Reading } from '../../grammar/reading.js';
import type { NamedEntity } from '../../language/analysis.js';

/** The name in the place of the first word: `Ada Obi’s`, `The Hill Council`. */
export function openerName(reading: Reading, sentence: number, firstToken: number): string | undefined {
  const { tokens, sentences } = reading.analysis;
  const word = tokens[firstToken]!.lower;
  const fits = FITTING[word];
  const isFirst = sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph;
  if (!fits || isFirst || reading.runAt[firstToken] !== -1) return undefined;
  const subject = clausesOf(reading, sentence - 1).find(({ kind }) => kind === 'main')?.subject?.phrase;
  const entity = subject?.entity;
  if (!entity || !fits(entity) || !isOnlyOne(reading, sentence - 1, entity)) return undefined;
  const name = nameOf(reading, subject, entity);
  return OWNING.test(word) ? `${name}${name.endsWith('s') ? '’' : '’s'}` : name;
}

const isBody = ({ kind }: NamedEntity): boolean => kind === 'organization';
const isPerson =
  (other: string) =>
  ({ kind, gender, name }: NamedEntity): boolean =>
    kind === 'person' && gender !== other && name.includes(' ');

const FITTING: Readonly<Record<string, (entity: NamedEntity) => boolean>> = {
  she: isPerson('male'),
  her: isPerson('male'),
  he: isPerson('female'),
  his: isPerson('female'),
  it: isBody,
  its: isBody,
};

const OWNING = /^(?:her|his|its)$/u;

/** Nobody else of its kind is named there, and no second subject could be meant. */
function isOnlyOne({ analysis, nameAt, phrases }: Reading, sentence: number, entity: NamedEntity): boolean {
  const { firstToken, endToken } = analysis.sentences[sentence]!;
  const others = nameAt
    .slice(firstToken, endToken)
    .some((naming) => naming && naming.entity !== entity && naming.entity.kind === entity.kind);
  const isPointed = phrases.some(
    (phrase) =>
      phrase.kind === 'pronoun' &&
      phrase.firstToken >= firstToken &&
      phrase.endToken <= endToken &&
      /^(?:he|she|him)$/u.test(analysis.tokens[phrase.head]!.lower) &&
      entity.kind !== 'person',
  );
  return !others && !isPointed;
}

/** A body keeps the article that the text gives it. */
function nameOf({ analysis: { tokens } }: Reading, phrase: Phrase, { name, kind }: NamedEntity): string {
  const hasThe = kind === 'organization' && tokens[phrase.firstToken]!.lower === 'the';
  return hasThe && !/^the /iu.test(name) ? `The ${name}` : name[0]!.toUpperCase() + name.slice(1);
}
