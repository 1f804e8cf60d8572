/** A person's gender: from a title, a first name, a word for a man or a woman, or the pronouns that follow. */

import type { NamedEntity } from '../../language/analysis.js';
import {
  anyOf,
  genderOfKnownPerson,
  genderOfName,
  genderOf as genderOfWord,
  is,
} from '../../lexicon/index.js';
import type { Group } from './groups.js';
import type { Line } from './lines.js';
import type { NameMention } from './mentions.js';

type Gender = NonNullable<NamedEntity['gender']>;

/** What a gender is read from besides the name. */
export interface GenderClues {
  /** For each character of the text whether it stands between quotation marks. */
  readonly quoted: Uint8Array;
  readonly lines: readonly Line[];
  /** How many people each line names. */
  readonly peopleAt: ReadonlyMap<number, number>;
}

/** The gender the text lets us know; undefined when it does not. */
export function genderOf(person: Group, clues: GenderClues): Gender | undefined {
  for (const { mention } of person.mentions) {
    if (mention.honorific && mention.honorific !== 'either') return mention.honorific;
  }
  const named = genderOfName(person.words[0]!);
  if (person.words.length > 1 && named && named !== 'either') return named;
  const known = person.words.length === 1 ? genderOfKnownPerson(person.words[0]!) : undefined;
  return known ?? byNoun(person) ?? byPronoun(person, clues) ?? byMostPronouns(person, clues);
}

/** `her father, X`, `the actress X`, `X, a spokesman`: a noun that men or women alone are called by. */
function byNoun(person: Group): Gender | undefined {
  return onlyOf(new Set(person.mentions.flatMap(({ mention }) => nounsBeside(mention))));
}

function nounsBeside({ line, from, to }: NameMention): Gender[] {
  const before = line.words[from - 1];
  const told =
    before && !before.possessive && /^,? $/u.test(line.words[from]!.gap)
      ? genderOfNoun(before.lower)
      : undefined;
  const opensApposition = /^, $/u.test(line.words[to]?.gap ?? '') && !line.words[to - 1]!.possessive;
  const after = opensApposition ? genderOfApposition(line, to) : undefined;
  return [told, after].filter((one) => one !== undefined);
}

function genderOfApposition({ words }: Line, at: number): Gender | undefined {
  if (!/^(?:an?|the|his|her|its|their|one)$/.test(words[at]!.lower)) return undefined;
  for (const word of words.slice(at + 1, at + 5)) {
    if (word.gap !== ' ' || PHRASE_ENDS.test(word.lower)) return undefined;
    const told = word.possessive ? undefined : genderOfNoun(word.lower);
    if (told) return told;
  }
  return undefined;
}

const PHRASE_ENDS = new RegExp(`^(?:${anyOf('preposition', 'relative')}|and)$`);

/** A pronoun in a sentence that names nobody else, after the name; else one that opens the next (`“...,” she says`). */
function byPronoun(person: Group, clues: GenderClues): Gender | undefined {
  const alone = person.mentions.filter(({ mention }) => (clues.peopleAt.get(mention.line.index) ?? 0) <= 1);
  const own = new Set(alone.flatMap(({ mention }) => pronounsAfter(mention, clues).slice(0, 1)));
  if (own.size > 0) return onlyOf(own);
  return onlyOf(new Set(alone.flatMap(({ mention }) => openingBehind(mention, clues) ?? [])));
}

const onlyOf = (seen: ReadonlySet<Gender>): Gender | undefined =>
  seen.size === 1 ? [...seen][0] : undefined;

/** The pronoun that opens the next sentence of the paragraph, when that names nobody. */
function openingBehind({ line }: NameMention, { lines, peopleAt, quoted }: GenderClues): Gender | undefined {
  const next = lines[line.index + 1];
  if (!next || next.sentence.paragraph !== line.sentence.paragraph || peopleAt.get(line.index + 1))
    return undefined;
  return genderOfPronoun(next.words.find((word) => !quoted[word.start])?.lower ?? '');
}

/** Of the pronouns outside quotations between this person and the next one named, nearly all tell one gender. */
function byMostPronouns(person: Group, clues: GenderClues): Gender | undefined {
  const counts = { female: 0, male: 0 };
  for (const { mention } of person.mentions) {
    const alone = (clues.peopleAt.get(mention.line.index) ?? 0) <= 1;
    const own = alone ? pronounsAfter(mention, clues) : [];
    for (const gender of [...own, ...pronounsBehind(mention.line, clues)]) counts[gender]++;
  }
  const [most, least] =
    counts.female > counts.male ? (['female', 'male'] as const) : (['male', 'female'] as const);
  return counts[most] >= FEWEST_PRONOUNS && counts[most] >= 4 * counts[least] ? most : undefined;
}

/** From judgement. */
const FEWEST_PRONOUNS = 3;

function pronounsBehind(line: Line, clues: GenderClues): Gender[] {
  const found: Gender[] = [];
  for (let i = line.index + 1; i < Math.min(clues.lines.length, line.index + REACH); i++) {
    const next = clues.lines[i]!;
    if (clues.peopleAt.get(i) || next.sentence.paragraph !== line.sentence.paragraph) break;
    found.push(...pronounsIn(next.words, clues));
  }
  return found;
}

/** Sentences behind a name whose pronouns count for it. From judgement. */
const REACH = 4;

const pronounsAfter = ({ line, to }: NameMention, clues: GenderClues): Gender[] =>
  pronounsIn(line.words.slice(to, to + LONGEST_LOOK), clues);

/** Words of a sentence behind a name that are looked at: more than sentences have. */
const LONGEST_LOOK = 150;

const pronounsIn = (words: Line['words'], { quoted }: GenderClues): Gender[] =>
  words.flatMap((word) => (quoted[word.start] ? [] : (genderOfPronoun(word.lower) ?? [])));

const genderOfPronoun = (word: string): Gender | undefined =>
  is(word, 'pronoun') ? oneGender(genderOfWord(word)) : undefined;

/** The gender of a noun that men or women alone are called by. */
export const genderOfNoun = (noun: string): Gender | undefined =>
  is(noun.toLowerCase(), 'person') ? oneGender(genderOfWord(noun.toLowerCase())) : undefined;

const oneGender = (told: ReturnType<typeof genderOfWord>): Gender | undefined =>
  told === 'either' ? undefined : told;
