/** Cuts a chain into mentions of single names, with the titles that stood before a person. */

import type { Span } from '../../base/span.js';
import {
  anyOf,
  type Gender,
  genderOf,
  genderOfName,
  is,
  isDemonym,
  isPersonNoun,
} from '../../lexicon/index.js';
import { type Chain, chainWords } from './chains.js';
import type { Line } from './lines.js';
import type { NameWord } from './name-words.js';
import { bare, isHonorific, isReign } from './titles.js';
import { isWater } from './waters.js';

/** One place where a name stands. */
export interface NameMention extends Span {
  readonly words: readonly NameWord[];
  readonly line: Line;
  /** Index of the first word in the line, and of the word after the last. */
  readonly from: number;
  readonly to: number;
  /** The office or title right before the name. */
  readonly title?: Span;
  /** What an honorific tells: Mr, Lady, Dr. */
  readonly honorific?: Gender;
}

/** The names in a chain, in order; offices without a name are none. */
export function splitChain(chain: Chain): NameMention[] {
  if (isCharge(chain)) return [];
  return partsOf(withoutLetters(chain)).flatMap((part) => splitAtTitle(part));
}

/** What a minister is in charge of: `the Minister for Local Government`. */
const isCharge = (chain: Chain): boolean =>
  chain.line.words[chain.from - 2]?.text === 'Minister' &&
  /^(?:of|for)$/.test(chain.line.words[chain.from - 1]!.lower) &&
  completedOffice(chain) === 0 &&
  is(chain.line.words[chain.to - 1]!.text, 'organization-head');

/** `Ada Holm MP`, `Ada Holm KC`: the letters behind a name are a rank, no part of it. */
function withoutLetters(chain: Chain): Chain {
  const { words } = chain.line;
  let { to } = chain;
  while (to - chain.from > 2 && isRank(words.slice(chain.from, to))) to--;
  return { ...chain, to };
}

/** Also of a party: `Ada Holm ABC`. */
const isRank = (words: readonly NameWord[]): boolean => {
  const { text } = words[words.length - 1]!;
  if (is(text, 'rank-letters')) return true;
  return (
    /^\p{Lu}{2,4}$/u.test(text) &&
    !ROMAN.test(text) &&
    words.slice(0, -2).some((word) => genderOfName(word.text))
  );
};

const ROMAN = /^[IVX]+$/;

/** Cuts before a first name that follows the name of an institution: Harbour Council | Anna Weiss. */
function partsOf(chain: Chain): Chain[] {
  const words = chainWords(chain);
  const office = completedOffice(chain);
  if (office > 0) return partsOf({ ...chain, from: chain.from + office });
  for (let i = standsApart(words) ? 1 : 2; i < words.length - 1; i++) {
    const [before, word] = [words[i - 1]!, words[i]!];
    const isFirstName = word.capital && genderOfName(word.text) !== undefined && words[i + 1]!.capital;
    const cut =
      (isFirstName && before.capital && endsInstitution(words.slice(0, i))) || endsCountry(words, i);
    if (!cut) continue;
    const at = chain.from + i;
    return [{ ...chain, to: at }, ...partsOf({ ...chain, from: at })];
  }
  return [chain];
}

/** `Parliament Amina Kone`, `Chile Amina Kone`: after "Member of" or "Governor of". */
const standsApart = ([first, ...others]: readonly NameWord[]): boolean =>
  is(first!.text, 'organization-alone') ||
  (others.length === 2 && is(first!.text, 'place') && genderOfName(first!.text) === undefined);

/** `Minister of Education Amina Kone`, `Minister for Rural Affairs Amina Kone`: how many words belong to the office. */
function completedOffice({ line, from, to }: Chain): number {
  const office = line.words[from - 2];
  if (!/^(?:of|for)$/.test(line.words[from - 1]?.lower ?? '') || !office?.capital) return 0;
  if (!is(bare(office.text), 'office') || is(line.words[from]!.text, 'place')) return 0;
  const name = line.words.slice(from, to).findIndex(({ text }) => genderOfName(text) !== undefined);
  return name > 0 && to - from - name > 1 ? name : 0;
}

/** `the United States Amina Kone` are a country and a person. */
function endsCountry(words: readonly NameWord[], at: number): boolean {
  const last = words[words.length - 1]!.text;
  const headed =
    is(last, 'organization-head') ||
    is(last, 'place-head') ||
    is(last, 'thing-head') ||
    is(last, 'legal-form');
  return (
    !headed &&
    words.length - at === 2 &&
    is(
      words
        .slice(0, at)
        .map((word) => word.text)
        .join(' '),
      'place',
    )
  );
}

function endsInstitution(words: readonly NameWord[]): boolean {
  const last = words[words.length - 1]!.text;
  if (genderOfName(words[0]!.text) || is(bare(last), 'office') || isHonorific(last)) return false;
  return is(last, 'organization-head') || is(last, 'place-head') || is(last, 'legal-form');
}

function splitAtTitle(chain: Chain): NameMention[] {
  const words = chainWords(chain);
  const title = lastTitle(words);
  if (title === undefined) return named(chain);
  const start = titleStart(words, title);
  const institution = start > 0 ? named({ ...chain, to: chain.from + start }) : [];
  if (title === words.length - 1) return institution;
  const person = mention({ ...chain, from: chain.from + title + 1 });
  const full = { ...person, title: { start: words[0]!.start, end: words[title]!.end } };
  const honorific = isHonorific(words[title]!.text) ? genderOf(bare(words[title]!.text)) : undefined;
  return [...institution, { ...full, honorific: honorific ?? 'either' }];
}

/** The last title with a person after it, or at the end of the chain; undefined when the chain has none. */
function lastTitle(words: readonly NameWord[]): number | undefined {
  if (isReign(words.map((word) => word.text)) || is(words[0]!.text, 'organization-opener')) return undefined;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (isInitial(words, i) || isOfAll(words, i) || isFirstName(words, i) || opensThing(words, i)) continue;
    if (isTrade(words, i)) return i;
    if (!word.capital || !isTitle(word.text) || (word.possessive && i < words.length - 1)) continue;
    if (i === 0 && words.length === 1)
      return isHonorific(word.text) && !is(word.lower, 'office') ? undefined : i;
    if (i > 0 && genderOfName(words[i - 1]!.text)) continue;
    return i;
  }
  return undefined;
}

/** `M.` is a title in `M. Duval` and none in `M. K. Rao`. */
const isInitial = (words: readonly NameWord[], at: number): boolean =>
  /^\p{Lu}\.$/u.test(words[at]!.text) && /^\p{Lu}\.$/u.test(words[at + 1]?.text ?? '');

/** `General Assembly`: of all, and no officer. */
const isOfAll = (words: readonly NameWord[], at: number): boolean =>
  words[at]!.text === 'General' && is(words[at + 1]?.text ?? '', 'organization-of');

/** `Dean Holm`; but `Dean Ida Holm`. */
const isFirstName = (words: readonly NameWord[], at: number): boolean =>
  at === 0 && words.length === 2 && genderOfName(words[0]!.text) !== undefined;

/** `General Motors`, `Bishop Road`; but `Mayor Hill`. */
const opensThing = (words: readonly NameWord[], at: number): boolean =>
  at === words.length - 2 &&
  (['firm-head', 'place-head'] as const).some((mark) => is(words[at + 1]!.text, mark)) &&
  !(['surname-head', 'surname'] as const).some((mark) => is(words[at + 1]!.text, mark));

/** `Librarian Ida Holm`: the noun has its capital from the opening of the sentence. */
const isTrade = (words: readonly NameWord[], at: number): boolean =>
  at === 0 &&
  words.length > 2 &&
  isPersonNoun(words[0]!.lower) &&
  !isDemonym(words[0]!.text) &&
  genderOfName(words[0]!.text) === undefined &&
  genderOfName(words[1]!.text) !== undefined;

const isTitle = (text: string): boolean =>
  text !== 'St.' && text !== 'Saint' && (isHonorific(text) || is(bare(text), 'office'));

/** Where the office begins in the chain; what stands before it is an institution or a place. */
function titleStart(words: readonly NameWord[], title: number): number {
  let start = title;
  while (start > 0 && belongsToOffice(words[start - 1]!) && !endsInstitutionName(words, start - 1)) start--;
  return start;
}

/** `Harbour Police` before `Commissioner`: its head noun could be part of the office, but a name stands before it. */
const endsInstitutionName = (words: readonly NameWord[], at: number): boolean =>
  at > 0 && is(words[at]!.text, 'organization-head') && !belongsToOffice(words[at - 1]!);

function belongsToOffice(word: NameWord): boolean {
  return is(word.lower, 'office-modifier') || isTitle(word.text) || isDemonym(word.text);
}

function named(chain: Chain): NameMention[] {
  const words = chainWords(chain);
  let from = chain.from;
  while (from < chain.to && /^(?:Former|Then|Late|Ex)$/.test(chain.line.words[from]!.text)) from++;
  if (from === chain.to) return [];
  const whole = mention({ ...chain, from });
  const isAdjective =
    words.every(({ text, lower }) => isDemonym(text) || is(lower, 'office-modifier') || POINTS.has(lower)) &&
    !POINTS.has(words[words.length - 1]!.lower);
  return isAdjective && !isWater(whole) ? [] : [whole];
}

/** `North African` names nobody. */
const POINTS = new Set(['north', 'south', 'east', 'west', 'central']);

function mention(chain: Chain): NameMention {
  const { line, from, to } = chain;
  const words = withSaintsPossessive(chainWords(chain), line.words[from - 1]);
  return { words, line, from, to, start: words[0]!.start, end: words[words.length - 1]!.end };
}

/** `at St. Anne's`: a house named after a saint keeps its possessive. */
function withSaintsPossessive(words: readonly NameWord[], before: NameWord | undefined): readonly NameWord[] {
  const last = words[words.length - 1]!;
  const house =
    words.length > 1 &&
    /^(?:St\.?|Saint)$/.test(words[0]!.text) &&
    last.possessive &&
    !last.text.endsWith('s');
  const isTown = is(`${words.map((word) => word.text).join(' ')}'s`, 'place');
  if (!house || !(isTown || BEFORE_PLACE.test(before?.lower ?? ''))) return words;
  const text = `${last.text}'s`;
  return [...words.slice(0, -1), { ...last, text, lower: text.toLowerCase(), end: last.end + 2 }];
}

const BEFORE_PLACE = new RegExp(`^(?:${anyOf('preposition')}|the)$`);
