/**
 * For whom the word stands that opens a sentence: a pronoun where the sentence before leaves no doubt (`Her report proposes`), and one
 * part of a name for the whole (`Obi said`). Where a pronoun further on stands for the person whom the text tells of, the name
 * is shown in its place: `For ten years [Ada Obi]`.
 */

import { clausesOf } from '../../grammar/lookup.js';
import type { Phrase, Reading } from '../../grammar/reading.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { SummaryExtract } from '../guide.js';
import { genderOfPronoun, leadMeant } from './lead.js';

export interface Opener {
  /** What is shown in brackets. */
  readonly name: string;
  /** The first token that is still shown. */
  readonly next: number;
}

/** What stands in the place of the first word, if anything can. */
export function openerOf(reading: Reading, sentence: number, firstToken: number): Opener | undefined {
  const name = openerName(reading, sentence, firstToken) ?? leadAt(reading, firstToken);
  return name === undefined ? wholeName(reading, firstToken) : { name, next: firstToken + 1 };
}

/** The name that is shown in the place of a pronoun further on. */
export function namedFor(reading: Reading, pronoun: number): SummaryExtract['named'] {
  const { tokens, sentences, article } = reading.analysis;
  const { lower, start, end, sentence } = tokens[pronoun]!;
  const lead = /^(?:her|his)self$|^him/u.test(lower) ? undefined : leadMeant(reading, pronoun);
  if (!lead) return undefined;
  const origin = article.paragraphs[sentences[sentence]!.paragraph - 1]!.start;
  const owns = lower === 'his' || (lower === 'her' && isOwner(tokens, pronoun));
  return { start: start - origin, end: end - origin, name: owns ? owned(lead.name) : lead.name };
}

/** `her house`, `of her working life`; not `left her carrying water`. */
function isOwner(tokens: Reading['analysis']['tokens'], her: number): boolean {
  const [before, next, noun] = [tokens[her - 1], tokens[her + 1], tokens[her + 2]];
  // `asked her questions`
  if (
    /^(?:ask|give|send|buy|leave|tell|bring|teach|show|offer|pay|owe|lend|hand|cost|make|get|write|read)$/u.test(
      before?.lemma ?? '',
    )
  )
    return false;
  const isPart = before?.pos === 'ADP' && /(?:ing|ed)$/u.test(next?.lower ?? '') && noun?.pos === 'NOUN';
  return isPart || /^(?:NOUN|ADJ|NUM|PROPN)$/u.test(next?.pos ?? '');
}

function leadAt(reading: Reading, firstToken: number): string | undefined {
  const { lower } = reading.analysis.tokens[firstToken]!;
  const lead = OPENS.test(lower) ? leadMeant(reading, firstToken) : undefined;
  return lead && (OWNING.test(lower) ? owned(lead.name) : lead.name);
}

function wholeName(
  { names, nameAt, runAt, analysis: { tokens } }: Reading,
  first: number,
): Opener | undefined {
  const at = FORM_OF_ADDRESS.test(tokens[first]!.text) && !nameAt[first] ? first + 1 : first;
  const naming = nameAt[at];
  const isPart =
    naming?.entity.kind === 'person' &&
    naming.endToken === at + 1 &&
    naming.entity.name.includes(' ') &&
    naming.entity.name.split(' ').includes(tokens[at]!.text);
  // `Ada and Ruth Obi`
  const isFirstOf = tokens[at + 1]?.lower === 'and';
  if (!isPart || isFirstOf || runAt[at] !== -1 || areSeveral(names, tokens[at]!.text)) return undefined;
  const { name } = naming.entity;
  return /^[’']s?$/u.test(tokens[at + 1]?.lower ?? '')
    ? { name: owned(name), next: at + 2 }
    : { name, next: at + 1 };
}

/** Whom of two people of a family a part of the name means is not sure. */
const areSeveral = (names: readonly NamedEntity[], part: string): boolean =>
  names.filter(({ kind, name }) => kind === 'person' && name.split(' ').includes(part)).length > 1;

/** Before a surname, where the full name needs none. */
const FORM_OF_ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor)\.?$/u;

const owned = (name: string): string => `${name}${name.endsWith('s') ? '’' : '’s'}`;

/** The name in the place of the first word: `Ada Obi’s`, `The Hill Council`. */
function openerName(reading: Reading, sentence: number, firstToken: number): string | undefined {
  const { tokens, sentences } = reading.analysis;
  const word = tokens[firstToken]!.lower;
  const fits = FITTING[word];
  const isFirst = sentences[sentence - 1]?.paragraph !== sentences[sentence]!.paragraph;
  if (!fits || isFirst || reading.runAt[firstToken] !== -1) return undefined;
  const subject = clausesOf(reading, sentence - 1).find(({ kind }) => kind === 'main')?.subject?.phrase;
  const entity = subject?.entity;
  if (!entity || !fits(entity) || !isOnlyOne(reading, sentence - 1, entity)) return undefined;
  // `His son, Tom Hart, sings. His daughter rows`: both are somebody else’s.
  if (OWNING.test(word) && tokens[sentences[sentence - 1]!.firstToken]!.lower === word) return undefined;
  if (isEquated(tokens, firstToken) || isLeadRather(reading, firstToken, entity)) return undefined;
  const name = nameOf(reading, subject, entity);
  return OWNING.test(word) ? owned(name) : name;
}

/** `It was the mayor’s motion`: what somebody did, and not the body that did it. */
const isEquated = (tokens: Reading['analysis']['tokens'], it: number): boolean =>
  tokens[it]!.lower === 'it' &&
  tokens[it + 1]?.lemma === 'be' &&
  /^(?:DET|PROPN|PRON)$/u.test(tokens[it + 2]?.pos ?? '');

/** After `asks Ada Obi` "she" may as well be the person whom the text tells of. */
function isLeadRather({ analysis, leads, runAt }: Reading, pronoun: number, entity: NamedEntity): boolean {
  const { lower, sentence } = analysis.tokens[pronoun]!;
  const { firstToken, endToken } = analysis.sentences[sentence - 1]!;
  const gender = genderOfPronoun(lower);
  const lead = gender && leads[gender];
  return lead !== undefined && lead !== entity && runAt.slice(firstToken, endToken).some((run) => run !== -1);
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

const OPENS = /^(?:she|he|her|his)$/u;

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
