/** The words that noun phrases are made of, and those that end them. */

import type { Token } from '../../language/analysis.js';
import { isPersonNoun } from './person-nouns.js';
import type { Reading } from './reading.js';
import { reportingVerb } from './reporting-verbs.js';

/** Whether a token can be part of a noun phrase. */
export function isNominal({ tokens, nameAt, runAt }: Reading, at: number): boolean {
  const word = tokens[at];
  if (!word || runAt[at] !== -1) return false;
  if (/^(?:them|us|you)$/.test(word.lower) && tokens[at - 1]?.lower === 'of') return true;
  if (nameAt[at] || INDEFINITE.has(word.lower) || isDeterminer(word)) return true;
  if (isBeforeName(word) && nameAt[at + 1]?.firstToken === at + 1) return true;
  if (tokens[at - 1]?.text === '-' && tokens[at - 1]!.end === word.start && word.pos !== 'PUNCT') return true;
  if (/^[-–&/]$/.test(word.text)) return tokens[at - 1]?.end === word.start || word.text === '&';
  if (POSSESSIVE.test(word.lower))
    return tokens[at - 1]?.end === word.start && !/^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '');
  return word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM' || word.pos === 'ADJ';
}

/** A title or a role, which the model may read as a verb: "said Miss Obi", "said skipper Ada Obi". */
const isBeforeName = ({ lower, text }: Token): boolean =>
  TITLES.has(lower) || (text === lower && isPersonNoun(lower) && reportingVerb(lower) === undefined);

/** A participle in a noun phrase: "the leaked report", "a retired teacher". */
export const isModifier = ({ tokens, runAt }: Reading, at: number): boolean =>
  runAt[at] === -1 &&
  /^(?:VERB|ADV)$/.test(tokens[at]!.pos) &&
  /(?:ed|ing|en|wn|ly|st)$/.test(tokens[at]!.lower);

/** A personal pronoun. */
export const isPersonal = (word: Token): boolean => PERSONAL.has(word.lower);

/** An article, or a word in its place. */
export const isDeterminer = (word: Token): boolean =>
  (word.pos === 'DET' && !/^(?:that|what|which|whose)$/.test(word.lower)) || OWNERS.has(word.lower);

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you']);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'the', 'a', 'an']);
const INDEFINITE = new Set(
  'someone somebody everyone everybody nobody one another many some others most few several both all each'.split(
    ' ',
  ),
);
const TITLES = new Set(['miss', 'mr', 'mrs', 'ms', 'dr', 'sir', 'dame', 'lord', 'lady']);
/** Prepositions that a noun phrase may hold. */
export const LINKS = new Set(['of', 'for', 'at', 'from', 'in', 'with', 'to', 'on', 'behind', 'near', 'de']);
/** "’s" and "’". */
export const POSSESSIVE = /^[’']s?$/;
/** "a 2019 study": a year behind an article belongs to its noun. */
export const isTime = ({ tokens, nameAt }: Reading, at: number): boolean =>
  !nameAt[at] &&
  TIME.test(tokens[at]!.lower) &&
  !(/^\d/.test(tokens[at]!.text) && tokens[at - 1] !== undefined && isDeterminer(tokens[at - 1]!));

/** Adverbial nouns of time: they stand beside a subject and are no part of it. */
export const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|month|year|night|morning|afternoon|evening|weekend|time|later|ago|earlier|recently|(?:1[5-9]|20)\d\d)$/;
