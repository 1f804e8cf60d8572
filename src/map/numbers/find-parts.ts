/** Parts of a whole: `59 of the 102 children`, `of the 102 children who live in towns, 59`, `31 people. Eleven were under fifteen`. */

import { firstWhere, overlapping } from '../../base/in-order.js';
import type { Span } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import { anyOf } from '../../lexicon/index.js';
import type { NumberHere } from './number-here.js';

export interface Part {
  /** Index of the sentence in which the part stands. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly part: NumberHere;
  readonly whole: NumberHere;
  /** What is counted, in the words of the text. */
  readonly counted: string;
  /** The text counts those of whom it is not true: `all but 15`. */
  readonly allBut: boolean;
  /** What the part is or does, from its verb on; none where the part is no subject. */
  readonly said?: Span;
  /** What marks off the whole: `who live on farms`. */
  readonly which?: Span;
}

/** Every part that surely belongs to its whole, in text order. */
export function findParts(reading: Reading, numbers: readonly NumberHere[]): Part[] {
  const counts = numbers.filter(({ sign, value, per }) => sign === '' && !per && Number.isInteger(value));
  return counts.flatMap((part, at) => {
    const found: Found =
      ofWhole(reading, part, counts[at + 1]) ??
      outOf(reading, part, counts[at + 1]) ??
      ofThoseWho(reading, part, counts.slice(Math.max(0, at - NEAR), at)) ??
      ofThem(reading, part, counts.slice(Math.max(0, at - NEAR), at));
    return found && isPart(found) ? [found] : [];
  });
}

/** How many numbers back a whole may stand. */
const NEAR = 4;

/** Smaller wholes need no sum; what is next to all or next to none is told in words. */
const isPart = ({ part, whole }: Part): boolean =>
  part.value >= 2 &&
  whole.value >= 7 &&
  part.value < whole.value &&
  /^(?:exact|about)$/.test(whole.bound) &&
  part.value / whole.value >= 0.01 &&
  !TIME.test(whole.counted ?? '');

/** Years of a life are no crowd of which some are apart. */
const TIME = new RegExp(`(?:${anyOf('time-unit')}|night|time|per cent)s?$`, 'u');

type Found = Part | undefined;

const OWNER = `(?:${anyOf('article', 'possessive', 'demonstrative')}|all|some|all the|\\p{Lu}[\\p{L}-]+[’']s?)`;
const OF = new RegExp(`^ (?:of ${OWNER} |out of (?:${OWNER} )?|of )$`, 'u');

/** `43 of the 310 lambs`. */
function ofWhole(reading: Reading, part: NumberHere, whole: NumberHere | undefined): Found {
  if (!whole?.counted || whole.sentence !== part.sentence) return undefined;
  if (!OF.test(between(reading, part, whole)) || part.noun || !PLURAL.test(whole.counted)) return undefined;
  const end = endOfNoun(reading, whole);
  return made(reading, { part, whole, behind: end });
}

const OUT_OF = /^ (?:[\p{L}’'-]+ ){1,10}out of (?:the |a total of |all )?$/u;

/** `2,140 scales were tested out of an estimated 19,000`: the noun stands with the part. */
function outOf(reading: Reading, part: NumberHere, whole: NumberHere | undefined): Found {
  if (!part.counted || whole?.sentence !== part.sentence || !PLURAL.test(part.counted)) return undefined;
  if (!OUT_OF.test(between(reading, part, whole)) || (whole.noun && whole.noun !== part.noun))
    return undefined;
  if (TIME.test(part.counted) || UNIT.test(part.counted) || whole.value < LEAST_OUT_OF) return undefined;
  const { sentence, paragraph, counted } = part;
  return { sentence, paragraph, part, whole, counted, allBut: false };
}

/** `four runs out of five` is a share and no count. */
const LEAST_OUT_OF = 15;

const OF_THOSE =
  /(?:^|[\s“"‘(])(?:of|among|out of) (?:the |its |their |those |these |all |my |our |some )?$/iu;
const LAST_WORDS = /(?:, (?:and |but |or )?| (?=only |just ))((?:only |just |all but |at least )*)$/u;

/** `Of the 102 children who live in town, 59 made the distance`; a second one may leave out the noun. */
function ofThoseWho(reading: Reading, part: NumberHere, before: readonly NumberHere[]): Found {
  const whole = before.find(
    (one) => one.sentence === part.sentence && OF_THOSE.test(textBefore(reading, one)),
  );
  const head = textBefore(reading, part);
  const last = LAST_WORDS.exec(head);
  // `Of the 94 speakers 17 are young, and 11 of the 17 are cousins`: these are of another whole.
  if (!whole || !last || part.noun || /^ (?:out )?of\b/u.test(textAfter(reading, part.end))) return undefined;
  const from = endOfNoun(reading, whole);
  const marked = { start: from, end: part.start - last[0].length };
  const words = textOf(reading, marked);
  if (words.trim() === '') return made(reading, { part, whole, behind: part.end });
  // What narrows the whole is kept, or nothing is counted.
  if (!MARKS_OFF.test(words) && !startsWithParticiple(reading, from)) return undefined;
  return made(reading, { part, whole, behind: part.end, which: trimmed(reading, marked) });
}

const MARKS_OFF = new RegExp(String.raw`^ ${anyOf('relative', 'preposition')}\b`, 'u');

function startsWithParticiple({ analysis: { tokens } }: Reading, offset: number): boolean {
  const next = tokens.find(({ start }) => start >= offset);
  return next?.pos === 'VERB' && next.lower !== next.lemma;
}

const PRONOUN = /^ of (?:them|these|those|whom|which)\b/u;
/** `Only 240 signed one to close it`: others, of another thing. */
const OTHER_ONE = /^ \p{L}+ (?:one|another|others|theirs)\b/u;
const HEAD = /^(?:But |And |Only |Just |Fully |Some )*$/u;

/** `31 people, 11 of them under fifteen`, and `Eleven were under fifteen` right behind such a sentence. */
function ofThem(reading: Reading, part: NumberHere, before: readonly NumberHere[]): Found {
  if (part.noun) return undefined;
  const rest = textAfter(reading, part.end);
  const pronoun = PRONOUN.exec(rest)?.[0] ?? '';
  const opens = HEAD.test(textBefore(reading, part)) && startsWithVerb(reading, part.end + pronoun.length);
  if (!pronoun && (!opens || OTHER_ONE.test(rest))) return undefined;
  // `11 of the 64 teachers left. Four taught mathematics`: four of which?
  const isNear = (one: NumberHere): boolean => one.sentence >= part.sentence - 1;
  if (opens && before.some((one, i) => isNear(one) && ofWhole(reading, one, before[i + 1]))) return undefined;
  const near = before.filter(
    (one) =>
      one.counted !== undefined &&
      one.paragraph === part.paragraph &&
      isNear(one) &&
      (opens ? one.sentence < part.sentence : true) &&
      one.value > part.value &&
      PLURAL.test(one.counted) &&
      !TIME.test(one.counted) &&
      !UNIT.test(one.counted),
  );
  const [whole] = near;
  if (!whole || near.length !== 1) return undefined;
  const which = whole.sentence < part.sentence ? behindNoun(reading, whole) : undefined;
  return made(reading, { part, whole, behind: part.end + pronoun.length, ...(which ? { which } : {}) });
}

/** What the sentence says of the whole right behind its noun, to its end: a row that goes on would be cut. */
function behindNoun(reading: Reading, whole: NumberHere): Span | undefined {
  const start = endOfNoun(reading, whole);
  const [words] = /^ (?!and\b|or\b|but\b)[^,;:.!?–—()“”"]+(?=\.)/u.exec(textAfter(reading, start)) ?? [];
  const few = words !== undefined && words.trim().split(/\s+/u).length <= LONGEST_MARK;
  return few ? trimmed(reading, { start, end: start + words.length }) : undefined;
}

const LONGEST_MARK = 9;

const PLURAL = /(?:s|people|children|women|men|dead|sheep|fish|cattle|staff|mice|geese)$/u;
const UNIT = new RegExp(String.raw`\b(?:${anyOf('unit', 'coin')}|sole|centavo)s?$`, 'u');

interface Made {
  readonly part: NumberHere;
  readonly whole: NumberHere;
  /** Where what is said of the part may begin. */
  readonly behind: number;
  readonly which?: Span;
}

function made(reading: Reading, { part, whole, behind, which }: Made): Part {
  const allBut = /\ball but $/u.test(textBefore(reading, part));
  const said = isSubject(reading, part) ? saidFrom(reading, behind) : undefined;
  return {
    sentence: part.sentence,
    paragraph: part.paragraph,
    part,
    whole,
    counted: whole.counted ?? '',
    allBut,
    ...(said ? { said } : {}),
    ...(which ? { which } : {}),
  };
}

/** Not behind a verb or a preposition, whose object it would be. */
function isSubject({ analysis: { tokens, sentences } }: Reading, { start, sentence }: NumberHere): boolean {
  const { firstToken, endToken } = sentences[sentence]!;
  const before = tokens
    .slice(firstToken, endToken)
    .findLast(({ end, lower }) => end <= start && !/^(?:only|just|all|but)$/.test(lower));
  return !before || (before.pos !== 'ADP' && before.pos !== 'VERB' && before.pos !== 'AUX');
}

const LONGEST = 15;

/** A stretch that holds a verb, up to the next mark. */
function saidFrom(reading: Reading, start: number): Span | undefined {
  const [words] = /^[^,;:.!?–—()“”"]+/u.exec(textAfter(reading, start)) ?? [];
  const span = words && trimmed(reading, { start, end: start + words.length });
  if (!span || words.trim().split(/\s+/u).length > LONGEST) return undefined;
  const inside = overlapping(reading.analysis.tokens, span).filter(
    (token) => token.start >= span.start && token.end <= span.end,
  );
  return inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX') ? span : undefined;
}

function startsWithVerb({ analysis: { tokens } }: Reading, offset: number): boolean {
  const next = tokens[firstWhere(tokens, ({ start }) => start >= offset)];
  return next !== undefined && /^(?:VERB|AUX)$/.test(next.pos);
}

const textOf = ({ analysis }: Reading, { start, end }: Span): string =>
  analysis.article.text.slice(start, end);

const between = (reading: Reading, one: NumberHere, two: NumberHere): string =>
  textOf(reading, { start: one.end, end: two.start });

const textBefore = (reading: Reading, { sentence, start }: NumberHere): string =>
  textOf(reading, { start: reading.analysis.sentences[sentence]!.start, end: start });

function textAfter({ analysis: { sentences, article } }: Reading, offset: number): string {
  const sentence = sentences[firstWhere(sentences, ({ end }) => end > offset)];
  return article.text.slice(offset, sentence?.end ?? offset);
}

function endOfNoun({ analysis: { article } }: Reading, { end, counted }: NumberHere): number {
  return counted ? end + article.text.slice(end).indexOf(counted) + counted.length : end;
}

function trimmed(reading: Reading, { start, end }: Span): Span {
  const text = textOf(reading, { start, end });
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}
