/**
 * What points out of a stretch: words whose meaning stands in another sentence.
 *
 * Nearly a third of the summaries of sixteen extractive systems misled, most of them by a reference or connective
 * that pointed to nothing (Zhang, Wan and Bansal 2023). These are rules of thumb on tokens, not a resolver: when unsure,
 * they say that a word points.
 */

import { firstWhere } from '../base/in-order.js';
import type { Token } from '../language/analysis.js';
import { anyOf, is, wordsOf } from '../lexicon/index.js';
import { hasAntecedent } from './antecedents.js';
import { opensPointing } from './pointing-openings.js';
import type { Reading, Stretch } from './reading.js';

/** A word that needs something outside its stretch. */
export interface Pointer {
  readonly token: number;
  readonly why:
    | 'opening'
    | 'pronoun'
    | 'demonstrative'
    | 'place'
    | 'order'
    | 'going-on'
    | 'ellipsis'
    | 'definite';
  /** 2 when nobody would read past it, 1 when something needed is missing; below, a matter of degree. */
  readonly strength: number;
}

/** The words of a stretch that point out of it, in order; those of a quotation inside it are left alone. */
export function pointersIn(reading: Reading, stretch: Stretch): Pointer[] {
  const { tokens } = reading.analysis;
  const words = tokens.slice(stretch.firstToken, stretch.endToken);
  const pointers: Pointer[] = [];
  if (opensPointing(reading, stretch))
    pointers.push({ token: stretch.firstToken, why: 'opening', strength: 2 });
  words.forEach(({ lower, pos }, i) => {
    const rules = pos === 'AUX' ? LEAVING_OUT : RULES_OF.get(lower);
    const token = stretch.firstToken + i;
    if (!rules || isQuotedInside(reading, stretch, token)) return;
    for (const { why, strength } of rules) {
      const found = strength({ words, i, reading, stretch });
      if (found > 0) pointers.push({ token, why, strength: found });
    }
  });
  return pointers;
}

/** How much a stretch leans on others: the strengths of its pointers together. */
export const leaning = (pointers: readonly Pointer[]): number =>
  pointers.reduce((sum, { strength }) => sum + strength, 0);

function isQuotedInside({ runs, runAt }: Reading, { firstToken, endToken }: Stretch, at: number): boolean {
  const run = runs[runAt[at]!];
  return (
    run !== undefined && (run.firstToken > firstToken || runAt[firstToken] === -1 || run.endToken < endToken)
  );
}

interface Place {
  readonly words: readonly Token[];
  readonly i: number;
  readonly reading: Reading;
  readonly stretch: Stretch;
}

interface Rule {
  readonly why: Pointer['why'];
  /** The only words that may point by it; those that leave something out are auxiliaries instead. */
  readonly words: Iterable<string>;
  readonly strength: (place: Place) => number;
}

/** A missing antecedent is 1; "she said" tucked in at the end of a report that stands by itself is less. */
function pronoun({ words, i, reading, stretch }: Place): number {
  const { lower } = words[i]!;
  if (lower === 'it' && isExpletive(words, i)) return 0;
  const comesFirst = !words.slice(0, i).some(isVerb);
  if (comesFirst && (is(lower, 'subject-pronoun') || words[0]!.pos === 'ADP')) return 1;
  if (hasAntecedent(reading, stretch.firstToken, stretch.firstToken + i)) return 0;
  return (is(lower, 'female') || is(lower, 'male')) && isAside(words, i) ? 0.5 : 1;
}

/** "It is clear that", "it was hard to", "it would take". */
function isExpletive(words: readonly Token[], i: number): boolean {
  const next = words.slice(i + 1, i + 8);
  return (
    next[0] !== undefined &&
    isVerb(next[0]) &&
    next.some(({ lower }) => /^(?:that|to|whether|who|when|if)$/u.test(lower))
  );
}

/** Between commas, with a verb of saying: ", he explained,". */
function isAside(words: readonly Token[], i: number): boolean {
  const after = words[i + 2];
  return words[i - 1]?.text === ',' && words[i + 1]?.pos === 'VERB' && (!after || /^[,.]$/u.test(after.text));
}

/** `this country`, `this session`: of the one in which a text is written. */
export const isOurs = ({ lemma }: Token): boolean =>
  is(lemma, 'time-unit') || is(lemma, 'season') || is(lemma, 'day-part') || OURS.test(lemma);

const OURS = /^(?:session|term|country|nation|state|city|world|planet|continent|generation)$/u;

/** "This" and its like: before the first verb they need what they point to; later the sentence often has it. */
function demonstrative({ words, i }: Place): number {
  const [word, next] = [words[i]!.lower, words[i + 1]];
  const before = words.slice(0, i);
  if (/^th[eo]se$/u.test(word) && next?.pos === 'NOUN' && before.some(({ lower }) => lower === next.lower))
    return 0;
  if (/^(?:this|these)$/u.test(word)) {
    if (next && isOurs(next)) return 0;
    return !before.some(isVerb) || !before.some(isNoun) ? 1 : 0.5;
  }
  if (word === 'those') return MODIFIES.test(next?.lower ?? '') ? 0 : 0.6;
  return word === 'that' && isThatOfBefore(words, i) ? 0.6 : 0;
}

const MODIFIES = new RegExp(String.raw`^(?:${anyOf('relative')}|of|in|with|from|\p{L}+(?:ing|ed))$`, 'u');

/** "Before that", "at that moment"; not "said that" and not "the house that". */
function isThatOfBefore(words: readonly Token[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  if (!before || !next) return true;
  if (/^(?:way|time|day|moment|point|case|kind|sort|level|night|year)$/u.test(next.lower)) return true;
  return before.pos === 'ADP' && (next.pos === 'NOUN' || next.pos === 'PUNCT');
}

/** "The latter", "such a ship", "the same town", "the second and": a place in what was said before. */
function order({ words, i }: Place): number {
  const [before, word, next] = [words[i - 1]?.lower, words[i]!.lower, words[i + 1]];
  const isEarly = !words.slice(0, i).some(isVerb);
  if (word === 'such') return next?.lower === 'as' ? 0 : isEarly || isSuchAsBefore(words, i) ? 1 : 0.4;
  if (word === 'same') return isEarly && next?.lower !== 'as' ? 0.6 : 0;
  if (word === 'opposite')
    return before === 'the' && !/^(?:of|side|direction|sex)$/u.test(next?.lower ?? '') ? 1 : 0.4;
  if (word === 'question') return before === 'in' ? 1 : 0;
  if (/^(?:latter|former)$/u.test(word)) return before === 'the' ? 1 : 0;
  if (/^others?$/u.test(word) && words.slice(0, i).some(({ lower }) => /^(?:one|some|first)$/u.test(lower)))
    return 0;
  if (word === 'rest' && next?.lower === 'of') return 0.2;
  return HALF_NAMED.test(word) && /^(?:the|its|his|her|their)$/u.test(before ?? '') && endsHere(next)
    ? 0.6
    : 0;
}

/** `the loss of all such households`, with no household before it. */
const isSuchAsBefore = (words: readonly Token[], i: number): boolean =>
  words[i + 1]?.pos === 'NOUN' && words.slice(0, i).every(({ lemma }) => lemma !== words[i + 1]!.lemma);

const HALF_NAMED = /^(?:first|second|third|others?|rest|last)$/u;

/** No noun follows: "the second was", "the others." */
const endsHere = (next: Token | undefined): boolean =>
  next === undefined || /^(?:PUNCT|CCONJ|AUX|ADP)$/u.test(next.pos);

/** "There" of a place; "there are", "there once was" points at nothing, "four of the pools there were shut" does. */
function there({ words, i }: Place): number {
  if (words[i - 1]?.pos === 'NOUN' && words[i - 2]?.pos !== 'ADP') return 1;
  const isExistential = words
    .slice(i + 1, i + 3)
    .some(({ pos, lower }) => pos === 'AUX' || /^(?:seem|remain|come|exist)/u.test(lower));
  return isExistential ? 0 : i < 4 ? 1 : 0.5;
}

/** Adverbs that continue a story: little each, more when they come early. */
function goingOn({ words, i }: Place): number {
  const word = words[i]!.lower;
  if (word === 'so') return is(words[i - 1]?.lower ?? '', 'do') ? 1 : 0;
  const next = words[i + 1]?.lower ?? '';
  if (word === 'instead' && next === 'of') return 0;
  if (word === 'too' && /^(?:ADJ|ADV|DET)$/u.test(words[i + 1]?.pos ?? '')) return 0;
  return is(word, 'goes-on') || is(`${word} ${next}`, 'goes-on') ? (i < 5 ? 0.3 : 0.15) : 0;
}

/** "The showroom does not, nor do the cars" leaves out what was said before; "some paid, others did not" has it. */
function ellipsis({ words, i }: Place): number {
  const after = words[i + 2];
  if (!/^n(?:ot|[’']t)$/u.test(words[i + 1]?.lower ?? '')) return 0;
  if (after && !/^[,.;]$/u.test(after.text)) return 0;
  const said = words.findIndex(({ pos }) => pos === 'VERB');
  return said >= 0 && words.slice(said, i).some(({ lower }) => JOINS.test(lower)) ? 0 : 1;
}

const JOINS = new RegExp(`^(?:${anyOf('coordinator', 'subordinator')}|;|,)$`, 'u');

/**
 * "The report said" leans on the sentence that brought the report in; "the report of the committee" does not,
 * nor does a noun that the whole article is about.
 */
function definite({ words, i, reading, stretch }: Place): number {
  const [, noun, next] = words;
  if (i !== 0 || noun?.pos !== 'NOUN' || !next) return 0;
  if (/^(?:NOUN|PROPN|ADP|PRON)$/u.test(next.pos)) return 0;
  if (/^(?:who|which|that|whose|where|when|to|of)$/u.test(next.lower)) return 0;
  if (next.text === ',' && (words[3]?.pos === 'PROPN' || words[4]?.pos === 'PROPN')) return 0;
  const uses = reading.nounUses.get(noun.lemma) ?? [];
  if (paragraphsWith(reading, uses, WIDELY_KNOWN) === WIDELY_KNOWN) return 0.1;
  const isPlural = noun.lemma !== noun.lower && noun.lower.endsWith('s');
  return isPlural || !(uses[0]! < stretch.firstToken) ? 0.4 : 0.7;
}

/** A noun in so many paragraphs needs no introduction (judgement). */
const WIDELY_KNOWN = 4;

/** How many paragraphs, `most` at most, have a noun; its uses stand in text order, so those of one paragraph are passed over together. */
export function paragraphsWith(
  { analysis: { sentences, tokens } }: Reading,
  uses: readonly number[],
  most: number,
): number {
  const paragraphOf = (use: number): number => sentences[tokens[use]!.sentence]!.paragraph;
  let count = 0;
  for (let next = 0; next < uses.length && count < most; count++) {
    const paragraph = paragraphOf(uses[next]!);
    next = firstWhere(uses, (other) => paragraphOf(other) > paragraph);
  }
  return count;
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

const RULES: readonly Rule[] = [
  { why: 'pronoun', words: wordsOf('third-person'), strength: pronoun },
  { why: 'demonstrative', words: ['this', 'these', 'those', 'that'], strength: demonstrative },
  {
    why: 'order',
    words: 'such same opposite question latter former first second third other others rest last'.split(' '),
    strength: order,
  },
  { why: 'place', words: ['there'], strength: there },
  {
    why: 'going-on',
    words: ['so', ...wordsOf('goes-on')].map((phrase) => phrase.split(' ')[0]!),
    strength: goingOn,
  },
  { why: 'definite', words: ['the'], strength: definite },
];

/** Most words have none, so that a sentence costs little. */
const RULES_OF: ReadonlyMap<string, readonly Rule[]> = new Map(
  RULES.flatMap(({ words }) => [...words]).map((word) => [
    word,
    RULES.filter(({ words }) => [...words].includes(word)),
  ]),
);

const LEAVING_OUT: readonly Rule[] = [{ why: 'ellipsis', words: [], strength: ellipsis }];
