/** How well a noun phrase names a part of an article. */

import type { Analysis } from '../language/analysis.js';
import { findNames } from '../language/index.js';
import { NO_HINTS } from '../language/analysis.js';
import { addScaled, centroid, cosine, type WordVectors } from '../language/vectors/index.js';
import { isVague } from './label-words.js';
import type { Phrase } from './noun-phrases.js';
import type { Stretch } from './segments.js';
import { stem } from './stem.js';
import { stemsOf } from './terms.js';

export interface Ranked {
  readonly phrase: Phrase;
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
/** A single word must be used this often to stand for a stretch. */
const OFTEN = 3;
const RARE_SINGLE_COST = 1;
const TITLE_COST = 1.2;
const ADJECTIVE_COST = 0.25;
const NAME_COST = 0.5;
const PERSON_COST = 1.5;

/** The phrases of the stretch, best first, each once. */
export function rankPhrases(
  analysis: Analysis,
  vectors: WordVectors,
  { phrases, stretch }: { readonly phrases: readonly Phrase[]; readonly stretch: Stretch },
): Ranked[] {
  const inside = phrases.filter(({ paragraph }) => paragraph >= stretch.first && paragraph <= stretch.last);
  const view = viewOf(analysis, vectors, { phrases, inside, stretch });
  const scored = new Map<string, { phrase: Phrase; score: number; uses: Map<string, number> }>();
  for (const phrase of inside) {
    const key = `${phrase.shape} ${phrase.stems.join(' ')}`;
    const known = scored.get(key);
    if (known) known.uses.set(phrase.text, (known.uses.get(phrase.text) ?? 0) + 1);
    else scored.set(key, { phrase, score: scoreOf(phrase, view, vectors), uses: new Map([[phrase.text, 1]]) });
  }
  return [...scored.values()].sort((a, b) => b.score - a.score).map(({ phrase, score, uses }) => {
    const [text] = [...uses].reduce((best, use) => (use[1] > best[1] ? use : best));
    return { phrase: inside.find((other) => other.text === text && other.shape === phrase.shape) ?? phrase, score };
  });
}

interface Counts {
  readonly uses: number;
  readonly paragraphs: ReadonlySet<number>;
}

/** From where the phrases of a stretch are looked at. */
interface View {
  readonly stretch: Stretch;
  readonly here: ReadonlyMap<string, Counts>;
  readonly share: (part: string) => number;
  readonly phraseUses: ReadonlyMap<string, number>;
  readonly meaning: Float32Array;
  readonly title: ReadonlySet<string>;
  readonly openingEnd: number;
  readonly people: ReadonlySet<string>;
}

interface Material {
  readonly phrases: readonly Phrase[];
  readonly inside: readonly Phrase[];
  readonly stretch: Stretch;
}

function viewOf(analysis: Analysis, vectors: WordVectors, { phrases, inside, stretch }: Material): View {
  const isHere = (paragraph: number) => paragraph >= stretch.first && paragraph <= stretch.last;
  const here = countWords(analysis, isHere);
  const there = countWords(analysis, (paragraph) => !isHere(paragraph));
  const size = (counts: ReadonlyMap<string, Counts>) => [...counts.values()].reduce((sum, { uses }) => sum + uses, 1);
  const ratio = size(here) / size(there);
  const meaning = meaningOf(inside, vectors);
  addScaled(meaning, meaningOf(phrases, vectors), -0.5);
  const phraseUses = new Map<string, number>();
  for (const { stems } of inside) phraseUses.set(stems.join(' '), (phraseUses.get(stems.join(' ')) ?? 0) + 1);
  return {
    stretch,
    here,
    share: (part) => {
      const uses = here.get(part)?.uses ?? 0;
      return uses / (uses + (there.get(part)?.uses ?? 0) * Math.min(1, ratio * 2) + 0.5);
    },
    phraseUses,
    meaning,
    title: new Set(stemsOf(analysis.article.title)),
    openingEnd: analysis.sentences.find(({ paragraph }) => paragraph === stretch.first)?.end ?? 0,
    people: new Set(
      findNames(analysis, NO_HINTS)
        .filter(({ kind }) => kind === 'person')
        .flatMap(({ name, alsoCalled }) => [name, ...alsoCalled].flatMap((form) => [form.toLowerCase(), ...form.toLowerCase().split(' ').slice(-1)])),
    ),
  };
}

function countWords(analysis: Analysis, isCounted: (paragraph: number) => boolean): Map<string, Counts> {
  const counts = new Map<string, { uses: number; paragraphs: Set<number> }>();
  for (const { text, sentence } of analysis.tokens) {
    const { paragraph } = analysis.sentences[sentence]!;
    if (!isCounted(paragraph)) continue;
    for (const part of stemsOf(text)) {
      const known = counts.get(part) ?? { uses: 0, paragraphs: new Set<number>() };
      counts.set(part, { uses: known.uses + 1, paragraphs: known.paragraphs.add(paragraph) });
    }
  }
  return counts;
}

function meaningOf(phrases: readonly Phrase[], vectors: WordVectors): Float32Array {
  return centroid(vectors, phrases.filter(({ units }) => units.length === 1).map(({ units }) => units[0]!.lower));
}

function scoreOf(phrase: Phrase, view: View, vectors: WordVectors): number {
  return strengthOf(phrase, view) + meaningScore(phrase, view, vectors) + formScore(phrase, view, vectors) - costOf(phrase, view);
}

/** What its words count for: the head, and its modifiers a little. */
function strengthOf(phrase: Phrase, { here, share }: View): number {
  const strength = (part: string) => Math.log(1 + (here.get(part)?.uses ?? 0)) * share(part);
  const mean = (parts: readonly string[]) => parts.reduce((sum, part) => sum + strength(part), 0) / (parts.length || 1);
  const modifiers = phrase.stems.filter((part) => !phrase.heads.includes(part));
  return mean(phrase.heads) + MODIFIER * mean(modifiers);
}

function meaningScore({ units }: Phrase, { meaning }: View, vectors: WordVectors): number {
  return MEANING * cosine(centroid(vectors, units.map(({ lower }) => lower)), meaning);
}

function formScore(phrase: Phrase, { phraseUses, openingEnd }: View, vectors: WordVectors): number {
  const { units, stems, start } = phrase;
  const [modifier, head] = units.slice(-2);
  const together = head && units.length > 1 ? Math.max(0, vectors.similarity(modifier!.lower, head.lower)) : 0;
  return (
    LENGTHS[units.length]! +
    REPEATED * Math.log(phraseUses.get(stems.join(' '))!) * (units.length > 1 ? 1 : 0) +
    TOGETHER * together +
    (start < openingEnd ? OPENING : 0)
  );
}

function costOf(phrase: Phrase, view: View): number {
  const { units, stems, heads } = phrase;
  const { here, stretch, title, people } = view;
  const isLone = stretch.last > stretch.first && heads.some((part) => (here.get(part)?.paragraphs.size ?? 0) < 2);
  const isName = units.every(({ kind }) => kind === 'name');
  const uses = here.get(heads[0]!)?.uses ?? 0;
  const isPerson = units.some(({ lower, kind }) => kind === 'name' && people.has(lower)) || people.has(units.map(({ lower }) => lower).join(' '));
  return (
    (isLone ? LONE_COST : 0) +
    (units.length === 1 && uses < OFTEN ? RARE_SINGLE_COST : 0) +
    (units.length === 1 && units.some(isVague) ? 1 : 0) +
    (stems.every((part) => title.has(part)) ? TITLE_COST : 0) +
    ADJECTIVE_COST * units.filter(({ kind }) => kind === 'adjective').length +
    (isName ? NAME_COST : 0) +
    (isPerson ? PERSON_COST : 0)
  );
}
