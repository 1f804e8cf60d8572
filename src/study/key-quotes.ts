/**
 * Which quotations stand for a theme: one or two, spoken by somebody the text names, not too long, by different people.
 * A quotation that is split by its speech tag counts as one.
 */

import { firstWhere } from '../base/in-order.js';
import type { Analysis } from '../language/analysis.js';
import { anyOf, is } from '../lexicon/index.js';
import type { Sorting } from '../themes/pack.js';
import type { KeyQuote, Quotation, SummaryExtract } from './guide.js';
import type { StudyMaterial } from './material.js';
import { byParagraph } from './passages.js';
import { voiceIn } from './voice.js';

/** Parts of one utterance, in order. */
type Utterance = readonly [Quotation, ...Quotation[]];

const MOST = 2;
/** Words between the marks; below it is no thought, above it fills the page. From judgement. */
const SHORTEST = 5;
const LONGEST = 55;
/** Words of all key quotes of a theme together: what leaves room for the questions on its page. From judgement. */
const MOST_WORDS = 75;
/** Characters between two parts: a speech tag such as `," the minister told reporters on Friday. "`, with a role and an age. */
const LONGEST_TAG = 150;

/** Key quotes by theme id, in text order. */
export function chooseKeyQuotes(
  quotations: readonly Quotation[],
  sorting: Sorting,
  analysis: Analysis,
): ReadonlyMap<string, KeyQuote[]> {
  const utterances = joinParts(
    quotations.filter(({ kind }) => kind !== 'scare'),
    analysis,
  );
  return new Map(
    sorting.themes.map(({ id, paragraphs }) => {
      const inTheme = utterances.filter(([first]) => paragraphs.includes(first.paragraph));
      return [id, chooseFrom(inTheme).flatMap(markParts)];
    }),
  );
}

/** Those whose speaker is not in doubt: where `she remarked` leads to a name, nobody else of the paragraph can be meant. */
export function withSureVoices(
  quotations: readonly Quotation[],
  { names, analysis: { article } }: Pick<StudyMaterial, 'names' | 'analysis'>,
): Quotation[] {
  const people = names.filter(({ kind }) => kind === 'person');
  const genders = new Map(people.map(({ name, gender }) => [name, gender]));
  const named = byParagraph(
    people.flatMap((person) => person.mentions.map(({ paragraph, start }) => ({ paragraph, start, person }))),
  );
  return quotations.filter((quotation) => {
    const { speaker, attribution, paragraph, end } = quotation;
    const { start, end: last } = article.paragraphs[paragraph - 1]!;
    const tag =
      TAG.exec(article.text.slice(start + end, last)) ??
      TAG_BEFORE.exec(article.text.slice(start, start + quotation.start));
    const pronoun = tag?.groups?.who;
    if (attribution !== 'inferred' || !pronoun || !speaker) return true;
    const other = pronoun === 'she' ? 'male' : 'female';
    const isMeant = genders.get(speaker.name);
    if (isMeant) return isMeant !== other;
    return !(named.get(paragraph) ?? []).some(
      ({ person, start: at }) => at < start + end && person.name !== speaker.name && person.gender !== other,
    );
  });
}

/** `,” she remarked` right behind the words. */
const TAG = /^[”"’'»,]{0,2},? (?<who>he|she) \p{L}+/u;

/** `she remarked, “` right before them, where a tag splits them. */
const TAG_BEFORE = /[”"’'»],? (?<who>he|she) \p{L}+[,:]? [“"‘'«]$/u;

/** What `voice` says best, the author of a text that quotes nobody. */
export const quoteAuthor = (
  sayings: ReadonlyMap<string, SummaryExtract>,
  voice: string,
): ReadonlyMap<string, KeyQuote[]> =>
  new Map(
    [...sayings].map(([id, { text, paragraph, start, end, writer }]) => [
      id,
      [
        {
          ...{ text, paragraph, start, end, kind: 'direct', attribution: 'named' },
          speaker: { name: writer ?? voice },
        },
      ],
    ]),
  );

/** Quotations of one speaker in one paragraph with no more than a speech tag between them. */
function joinParts(quotations: readonly Quotation[], analysis: Analysis): Utterance[] {
  const utterances: [Quotation, ...Quotation[]][] = [];
  for (const quotation of quotations) {
    const last = utterances.at(-1)?.at(-1);
    const isShort = wordsOf([...(utterances.at(-1) ?? []), quotation]) <= LONGEST;
    if (last && isShort && goesOn(last, quotation, analysis)) utterances.at(-1)!.push(quotation);
    else utterances.push([quotation]);
  }
  return utterances;
}

/** Nothing stands between but the rest of the sentence that names the speaker. */
function goesOn(last: Quotation, next: Quotation, { article, sentences }: Analysis): boolean {
  if (last.paragraph !== next.paragraph || last.speaker?.name !== next.speaker?.name || !next.speaker)
    return false;
  const origin = article.paragraphs[last.paragraph - 1]!.start;
  const [from, to] = [origin + last.end, origin + next.start];
  const between = article.text.slice(from, to);
  const isTag = !/[.…]$/u.test(last.text) || !/\p{L}/u.test(between);
  // The sentence of the next part begins with its mark.
  const isOne = (sentences[firstWhere(sentences, ({ start }) => start > from)]?.start ?? to) >= to - 1;
  return isTag && isOne && to > from && between.length <= LONGEST_TAG && last.kind === 'direct';
}

function chooseFrom(utterances: readonly Utterance[]): Utterance[] {
  const left = utterances
    .filter((utterance) => isFit(utterance) && worth(utterance) >= LEAST)
    .sort((a, b) => worth(b) - worth(a) || a[0].paragraph - b[0].paragraph);
  const alone = left.filter((utterance) => !hangs(utterance));
  const chosen: Utterance[] = [];
  let words = 0;
  for (const utterance of alone.length > 0 ? alone : left) {
    if (chosen[0] && worth(utterance) < worth(chosen[0]) - WITHIN) break;
    const isFull = chosen.length === MOST || (chosen.length > 0 && words + wordsOf(utterance) > MOST_WORDS);
    if (isFull) continue;
    chosen.push(utterance);
    words += wordsOf(utterance);
  }
  return chosen.sort(([a], [b]) => a.paragraph - b.paragraph || a.start - b.start);
}

const wordsOf = (utterance: readonly Quotation[]): number =>
  utterance
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/).length;

function isFit(utterance: Utterance): boolean {
  const words = wordsOf(utterance);
  const [{ attribution, speaker, kind, text }] = utterance;
  const name = speaker?.name ?? '';
  const isNamed =
    attribution !== 'none' &&
    !/\d/u.test(name) &&
    !NOBODY.test(name) &&
    !(attribution === 'inferred' && ANYBODY.test(name)) &&
    !is(name.toLowerCase(), 'indefinite');
  const isWhole = kind === 'direct' || words >= SHORTEST_FRAGMENT;
  return isNamed && isWhole && !HANGING.test(text) && words >= SHORTEST && words <= LONGEST;
}

/** `who have not sat down to a meal together`: who, stands before the marks. */
const HANGING = /^(?:who|whom|whose|which)\b/u;

/** `this voice`, `the radio`: nobody by name or calling. */
const NOBODY = /^(?:(?:an?|the|this|that|another) )?(?:\p{Ll}+ )?(?:voice|radio|loudspeaker)$/iu;

/** `a stubborn man`, where nothing beside the words says so: as a rule it is somebody whom the text names. */
const ANYBODY = /^an? (?:[\p{L}-]+ ){0,3}(?:man|woman|person|boy|girl|lad|lady|gentleman|fellow)$/iu;

/** What a voice is worth: whole, long enough to say something, in a tone of its own, and clear without the text around it. */
function worth(utterance: Utterance): number {
  const [first] = utterance;
  const words = wordsOf(utterance);
  const text = utterance.map((part) => part.text).join(' ');
  return (
    (first.kind === 'direct' ? 2 : 0) +
    (first.attribution === 'named' ? 0.5 : 0) +
    (first.speaker?.role ? 0.5 : 0) +
    FULL * Math.min(1, words / ENOUGH) +
    VOICE * voiceIn(text) -
    (POINTS.test(text) ? DANGLING : 0) -
    (/\?["”’]?$/u.test(text) ? DANGLING : 0)
  );
}

/** From judgement, tried on the marked quotations of twenty articles. */
const FULL = 3;
const ENOUGH = 25;
const VOICE = 0.3;
const DANGLING = 0.5;
/** What falls so far behind the best of its part is left out. From judgement. */
const WITHIN = 1;
const LEAST = 4;
const SHORTEST_FRAGMENT = 8;

/** What opens by pointing at something that the reader of the quotation does not see. */
const POINTS = new RegExp(
  String.raw`^(?:${anyOf('third-person', 'demonstrative')}|so|and|but|because|yes|no)\b`,
  'iu',
);

/** `That is why`, `worth more than that`: what is meant stands elsewhere. */
const hangs = (utterance: Utterance): boolean => {
  const text = utterance.map((part) => part.text).join(' ');
  return POINTS_FIRST.test(text) || POINTS_LAST.test(text);
};

const POINTS_FIRST = new RegExp(
  String.raw`^(?:that|this|these|those)(?:[’']s| (?:${anyOf('finite')}|means?|makes?|comes?))\b`,
  'iu',
);
const POINTS_LAST = /\b(?:than|like|about|of|for|with|by) (?:that|this|those|these)[.,!]?$/iu;

const markParts = (utterance: Utterance): KeyQuote[] =>
  utterance.map((part, i) => (i === 0 ? part : { ...part, joinsPrevious: true }));
