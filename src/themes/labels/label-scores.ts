/** How well a noun phrase names a part of an article. */

import { addScaled, centroid, cosine, type WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { isRole, isVague } from './label-words.js';
import type { Material } from './material.js';
import type { NamingPhrase } from './naming-phrases.js';

export interface Ranked {
  readonly phrase: NamingPhrase;
  readonly score: number;
}

/** What counts for a label, in points (judgement, tried on some sixty articles of many kinds). */
const MEANING = 1.2;
const MODIFIER = 0.35;
const REPEATED = 0.9;
const OPENING = 0.25;
const TOGETHER = 0.5;
const LENGTHS = [0, 0, 0.7, 0.6, 0.1];
/** A head that stands in one paragraph only speaks for that paragraph. */
const LONE_COST = 0.8;
/** A single word must be used this often to stand for a stretch, and be no wide one. */
const OFTEN = 3;
const RARE_SINGLE_COST = 1;
/** A head used once is a passing thing, not a subject. */
const ONCE_COST = 0.7;
const ROLE_COST = 1.2;
const PLURAL_MODIFIER_COST = 0.5;
const VERB_COST = 1;
const SUBJECT = 0.25;
/** A single word where the text has a longer phrase, or would never leave it without an article. */
const SHORTENED_COST = 0.6;
const TITLE_COST = 1.2;
const ADJECTIVE_COST = 0.25;
const NAME_COST = 0.5;
const PERSON_COST = 3.5;

/** A stretch, or the lead before the first heading: it brings in what the whole article is about. */
export interface Part extends Stretch {
  readonly isLead?: boolean;
}

/** The phrases of the stretch, best first, each once. */
export function rankPhrases(material: Material, stretch: Part): Ranked[] {
  const inside = material.phrases.filter((phrase) => liesIn(phrase, stretch));
  const view = viewOf(material, inside, stretch);
  const byKey = new Map<string, NamingPhrase[]>();
  for (const phrase of inside) {
    const key = `${phrase.shape} ${phrase.stems.join(' ')}`;
    const alike = byKey.get(key);
    if (alike) alike.push(phrase);
    else byKey.set(key, [phrase]);
  }
  const ranked = [...byKey.values()].map((alike): Ranked => {
    const phrase = commonest(alike);
    return { phrase, score: Math.max(...alike.map((use) => scoreOf(use, view, material))) };
  });
  return ranked.sort((a, b) => b.score - a.score);
}

function liesIn({ paragraph }: { readonly paragraph: number }, { first, last }: Stretch): boolean {
  return paragraph >= first && paragraph <= last;
}

function commonest(alike: readonly NamingPhrase[]): NamingPhrase {
  const uses = new Map<string, number>();
  for (const { text } of alike) uses.set(text, (uses.get(text) ?? 0) + 1);
  return alike.reduce((best, phrase) => (uses.get(phrase.text)! > uses.get(best.text)! ? phrase : best));
}

interface Counts {
  readonly uses: number;
  readonly paragraphs: ReadonlySet<number>;
}

/** From where the phrases of a stretch are looked at. */
interface View {
  readonly stretch: Stretch;
  readonly here: ReadonlyMap<string, Counts>;
  /** The part of a word's uses that stand here, 0 to 1. */
  readonly share: (part: string) => number;
  readonly phraseUses: ReadonlyMap<string, number>;
  /** The heads of longer phrases that come back. */
  readonly compounded: ReadonlySet<string>;
  readonly meaning: Float32Array;
  readonly openingEnd: number;
}

function viewOf(
  { analysis, vectors, phrases, words }: Material,
  inside: readonly NamingPhrase[],
  stretch: Part,
): View {
  const here = countWords(words, (paragraph) => stretch.isLead === true || liesIn({ paragraph }, stretch));
  const there = countWords(words, (paragraph) => !liesIn({ paragraph }, stretch));
  const evenly = Math.min(1, (2 * total(here)) / total(there));
  const meaning = meaningOf(inside, vectors);
  addScaled(meaning, meaningOf(phrases, vectors), stretch.isLead ? 1 : -0.5);
  const phraseUses = new Map<string, number>();
  for (const { stems } of inside) phraseUses.set(stems.join(' '), (phraseUses.get(stems.join(' ')) ?? 0) + 1);
  const compounds = inside.filter(({ stems }) => stems.length > 1 && phraseUses.get(stems.join(' '))! > 1);
  const compounded = new Set(compounds.flatMap(({ heads }) => heads));
  const share = (part: string) => {
    const uses = here.get(part)?.uses ?? 0;
    return uses / (uses + (there.get(part)?.uses ?? 0) * evenly + 0.5);
  };
  const opening = analysis.sentences.find(({ paragraph }) => paragraph === stretch.first);
  return { stretch, here, share, phraseUses, compounded, meaning, openingEnd: opening?.end ?? 0 };
}

function total(counts: ReadonlyMap<string, Counts>): number {
  return [...counts.values()].reduce((sum, { uses }) => sum + uses, 1);
}

function countWords(
  words: Material['words'],
  isCounted: (paragraph: number) => boolean,
): Map<string, Counts> {
  const counts = new Map<string, { uses: number; paragraphs: Set<number> }>();
  for (const { stem: part, paragraph } of words) {
    if (!isCounted(paragraph)) continue;
    const known = counts.get(part) ?? { uses: 0, paragraphs: new Set<number>() };
    counts.set(part, { uses: known.uses + 1, paragraphs: known.paragraphs.add(paragraph) });
  }
  return counts;
}

function meaningOf(phrases: readonly NamingPhrase[], vectors: WordVectors): Float32Array {
  return centroid(
    vectors,
    phrases.filter(({ units }) => units.length === 1).map(({ units }) => units[0]!.lower),
  );
}

function scoreOf(phrase: NamingPhrase, view: View, material: Material): number {
  return (
    strengthOf(phrase, view) +
    MEANING *
      cosine(
        centroid(
          material.vectors,
          phrase.units.map(({ lower }) => lower),
        ),
        view.meaning,
      ) +
    formScore(phrase, view, material.vectors) -
    headCost(phrase, view, material) -
    wordCost(phrase) -
    nameCost(phrase, material.people)
  );
}

/** What its words count for: the head, and its modifiers a little. */
function strengthOf(phrase: NamingPhrase, { here, share }: View): number {
  const strength = (part: string) => Math.log(1 + (here.get(part)?.uses ?? 0)) * share(part);
  const mean = (parts: readonly string[]) =>
    parts.reduce((sum, part) => sum + strength(part), 0) / (parts.length || 1);
  const modifiers = phrase.stems.filter((part) => !phrase.heads.includes(part));
  return mean(phrase.heads) + MODIFIER * mean(modifiers);
}

function formScore(phrase: NamingPhrase, { phraseUses, openingEnd }: View, vectors: WordVectors): number {
  const { units, stems, start, isFirst } = phrase;
  const [modifier, head] = units.slice(-2);
  const together =
    head && units.length > 1 ? Math.max(0, vectors.similarity(modifier!.lower, head.lower)) : 0;
  return (
    LENGTHS[units.length]! +
    REPEATED * Math.log(phraseUses.get(stems.join(' '))!) * (units.length > 1 ? 1 : 0) +
    TOGETHER * together +
    (start < openingEnd ? OPENING : 0) +
    (isFirst ? SUBJECT : 0)
  );
}

/** A head that is rare here, mostly a verb, or no news after the title. */
function headCost(
  { text, stems, heads, units, determiner }: NamingPhrase,
  view: View,
  { title, verbs, countable }: Material,
): number {
  const { here, stretch } = view;
  const uses = Math.min(...heads.map((part) => here.get(part)?.uses ?? 0));
  const isLone =
    stretch.last > stretch.first && heads.some((part) => (here.get(part)?.paragraphs.size ?? 0) < 2);
  const isBare = determiner === 'other' || determiner === 'cut';
  return (
    (isLone ? LONE_COST : 0) +
    (uses < 2 ? ONCE_COST : 0) +
    (units.length === 1 && uses < OFTEN ? RARE_SINGLE_COST : 0) +
    (units.length === 1 && (view.compounded.has(stems[0]!) || countable.has(text)) ? SHORTENED_COST : 0) +
    (stems.every((part) => title.has(part)) ? TITLE_COST : 0) +
    (isBare && units.some(({ kind }, i) => kind === 'noun' && verbs.has(stems[i]!)) ? VERB_COST : 0)
  );
}

function wordCost({ units, shape }: NamingPhrase): number {
  const modifiers = units.slice(0, -1);
  return (
    (units.some(isRole) ? ROLE_COST : 0) +
    (units.length === 1 && isVague(units[0]!) ? RARE_SINGLE_COST : 0) +
    ADJECTIVE_COST * units.filter(({ kind }) => kind === 'adjective').length +
    (shape === 'plain' && modifiers.some(({ isPlural, isOwner }) => isPlural && !isOwner)
      ? PLURAL_MODIFIER_COST
      : 0)
  );
}

/** A part is seldom about a person. */
function nameCost({ units }: NamingPhrase, people: ReadonlySet<string>): number {
  const names = units.filter(({ kind }) => kind === 'name');
  if (names.length === 0) return 0;
  const isPerson = names.some(({ lower }) => people.has(lower));
  return (names.length === units.length ? NAME_COST : NAME_COST / 2) + (isPerson ? PERSON_COST : 0);
}
