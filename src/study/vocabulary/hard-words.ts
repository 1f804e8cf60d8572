/** The words of a text that stand above the level of a class, each with its uses. */

import type { Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { easiestLevel, is, type Level, levelOf } from '../../lexicon/index.js';
import { isEasyWord } from '../readability.js';
import type { WordNetPart } from './wordnet.js';

export interface HardWord {
  /** The dictionary form. */
  readonly lemma: string;
  readonly part: WordNetPart;
  /** Where it stands first. */
  readonly token: Token;
  readonly uses: number;
  /** Undefined when no list has it: rarer than C2. */
  readonly level?: Level;
}

const PARTS: Readonly<Record<string, WordNetPart>> = { NOUN: 'noun', VERB: 'verb', ADJ: 'adj' };

/** Nouns, verbs and adjectives from B2 on that are no part of a name, a compound or another language. */
export function findHardWords(reading: Reading, vectors: WordVectors): HardWord[] {
  const { tokens } = reading.analysis;
  const named = wordsOfNames(reading);
  const uses = new Map<string, Token[]>();
  tokens.forEach((token, i) => {
    if (!isTeachable(token) || named.has(token.lower) || isPartOfPhrase(tokens, i)) return;
    if (isMistagged(token, tokens[i - 1]) || isForeign(token, reading)) return;
    const word = dictionaryForm(token, vectors);
    if (/^(?:A|B1)/.test(easiestLevel(token.lower) ?? '')) return;
    uses.set(word, [...(uses.get(word) ?? []), token]);
  });
  return [...uses].flatMap(([lemma, all]) => hardWord(lemma, all, vectors) ?? []);
}

function hardWord(lemma: string, uses: readonly Token[], vectors: WordVectors): HardWord | undefined {
  const [token] = uses as [Token];
  const part = PARTS[token.pos]!;
  const level = levelOf(lemma, part);
  if (isKnown(lemma, level) || (level === undefined && isCommon(lemma, vectors))) return undefined;
  return { lemma, part, token, uses: uses.length, ...(level ? { level } : {}) };
}

/** A word that a class of fifteen knows: by its level, or as another part of speech, or by what it is made of. */
function isKnown(lemma: string, level: Level | undefined): boolean {
  if (level !== undefined) return /^(?:A|B1)/.test(level) || /^A/.test(easiestLevel(lemma) ?? '');
  return /^(?:A|B1)/.test(easiestLevel(lemma) ?? '') || isMadeOfKnown(lemma);
}

/** `sleeper`, `replay`, `tiredness`: a known word with an ending or a beginning that explains itself. */
const isMadeOfKnown = (lemma: string): boolean =>
  PARTS_ADDED.some((pattern) => {
    const rest = lemma.replace(pattern, '');
    return (
      rest !== lemma &&
      rest.length >= 3 &&
      stemsOf(rest).some((form) => /^[AB]/.test(easiestLevel(form) ?? ''))
    );
  }) || isTransparentCompound(lemma);

const PARTS_ADDED = [
  /ers?$/,
  /or$/,
  /ness$/,
  /ings?$/,
  /less$/,
  /ful$/,
  /ly$/,
  /ist$/,
  /able$/,
  /al$/,
  /y$/,
  /ed$/,
  /^re/,
  /^un/,
  /^dis/,
  /^over/,
  /^non/,
  /^super/,
];

/** A stem as the word it comes from may be written: `driv` and `drive`, `drumm` and `drum`, `happi` and `happy`. */
const stemsOf = (stem: string): string[] => [
  stem,
  `${stem}e`,
  stem.replace(/(.)\1$/u, '$1'),
  stem.replace(/i$/u, 'y'),
];

/** `firewood`, `teapot`: two easy words that explain each other. */
function isTransparentCompound(lemma: string): boolean {
  for (let cut = 3; cut <= lemma.length - 3; cut++)
    if ([lemma.slice(0, cut), lemma.slice(cut)].every((half) => /^[AB]/.test(easiestLevel(half) ?? '')))
      return true;
  return false;
}

/** A word that no list has, though the news uses it daily, is an everyday one that the lists forgot. */
const isCommon = (lemma: string, vectors: WordVectors): boolean =>
  Math.min(...spellingsOf(lemma).map((word) => vectors.rank(word) ?? Number.POSITIVE_INFINITY)) < COMMONEST;

/** The rank of news words from which one that no list has is taken for a hard one. From judgement. */
const COMMONEST = 10_000;

/** A word is as common as its commonest form and as its American spelling: the ranks are those of American news. */
function spellingsOf(lemma: string): string[] {
  const american = lemma
    .replace(/our(?=s?$|ed$|ing$|ite|able|less)/u, 'or')
    .replace(/is(?=e[ds]?$|ing$|ation$)/u, 'iz')
    .replace(/([^aeiou])re$/u, '$1er')
    .replace(/ogue$/u, 'og');
  return [lemma, american].flatMap((word) => [
    word,
    `${word}s`,
    `${word.replace(/e$/u, '')}ed`,
    `${word.replace(/e$/u, '')}ing`,
  ]);
}

const wordsOfNames = ({ names }: Reading): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ name, alsoCalled }) =>
      [name, ...alsoCalled].flatMap((form) => form.toLowerCase().split(/\s+/)),
    ),
  );

const isTeachable = (token: Token): boolean =>
  token.lemma.length >= SHORTEST_WORD &&
  token.pos in PARTS &&
  /^[a-z]+$/.test(token.text) &&
  !/(?:teen|ie)th$/.test(token.lemma) &&
  !is(token.lemma, 'time-unit') &&
  !UNITS.test(token.lemma) &&
  !isEasyWord(token);

const SHORTEST_WORD = 4;
const UNITS = /^(?:kilo|centi|milli)?(?:met(?:re|er)|gram|lit(?:re|er)|watt)$|^(?:tonne|hectare|acre)$/;

/** The dictionary form in the text's own spelling; the tagger writes `vapor` for `vapour` and `lense` for `lenses`. */
function dictionaryForm({ lemma, lower, pos }: Token, vectors: WordVectors): string {
  if (pos === 'ADJ' || (pos === 'NOUN' && !lower.endsWith('s'))) return lower;
  const isMadeUp = pos === 'NOUN' && vectors.rank(lemma) === undefined;
  return isMadeUp
    ? ([/s$/, /es$/].map((ending) => lower.replace(ending, '')).find((form) => vectors.rank(form)) ?? lemma)
    : lemma;
}

/** Half of `law-breakers`, the noun of `in spite of`, the first half of `cruise missile`: not what the dictionary explains. */
function isPartOfPhrase(tokens: readonly Token[], i: number): boolean {
  const [before, token, after] = [tokens[i - 1], tokens[i]!, tokens[i + 1]];
  const isJoined =
    (/^[-–]$/u.test(before?.text ?? '') && before!.end === token.start) ||
    (/^[-–]$/u.test(after?.text ?? '') && after!.start === token.end);
  return isJoined || (before?.lower === 'in' && after?.lower === 'of') || modifiesNoun(token, after);
}

const modifiesNoun = (token: Token, after: Token | undefined): boolean =>
  token.pos === 'NOUN' && after?.pos === 'NOUN' && after.start === token.end + 1;

/** `a brazen escape`: after an article stands no verb. */
const isMistagged = (token: Token, before: Token | undefined): boolean =>
  token.pos === 'VERB' && before !== undefined && /^(?:DET|ADP|ADJ)$/.test(before.pos);

/** English texts put words of other languages between guillemets. */
const isForeign = (token: Token, { analysis: { sentences } }: Reading): boolean =>
  sentences[token.sentence]!.text.includes('«');
