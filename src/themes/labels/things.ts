/** The things that a part of an article speaks of: the nouns that come back in it more than anywhere else. */

import type { Reading } from '../../grammar/reading.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { is, isCalendarName } from '../../lexicon/index.js';
import type { Stretch } from '../segments.js';
import { formOf, isSafe, withArticle } from './forms.js';
import { isVague } from './label-words.js';
import { type NamingPhrase, type Noun, namingPhrases } from './naming-phrases.js';
import type { Unit } from './units.js';

/** A stretch, or the lead before the first heading: it brings in what the whole article is about. */
export interface Part extends Stretch {
  readonly isLead?: boolean;
}

/** What a part may be named by. */
export interface Thing {
  /** With its article: "the landing fee". */
  readonly name: string;
  readonly stems: readonly string[];
  /** Where it stands first in the part. */
  readonly start: number;
  readonly paragraphs: ReadonlySet<number>;
  /** Whether it comes back. */
  readonly isOften: boolean;
  readonly score: number;
}

/** The nouns of an article that can name a part. */
export function nounsOf(reading: Reading): Noun[] {
  const byHead = new Map<string, NamingPhrase[]>();
  for (const phrase of namingPhrases(reading)) {
    if (!isThing(reading, phrase.units.at(-1)!)) continue;
    const head = phrase.stems.at(-1)!;
    const alike = byHead.get(head);
    if (alike) alike.push(phrase);
    else byHead.set(head, [phrase]);
  }
  return [...byHead.values()].filter(isWhole);
}

/** No person, who is named in full, no feast, day or number, and nothing wide. */
const isThing = ({ nameAt }: Reading, head: Unit): boolean =>
  nameAt[head.firstToken]?.entity.kind !== 'person' &&
  !isCalendarName(head.text) &&
  !NO_THING.some((mark) => is(head.lower, mark)) &&
  !is(head.text, 'term') &&
  !/['’]/u.test(head.text) &&
  !isVague(head);

const NO_THING = ['number', 'ordinal'] as const;

/** `A grain of sand`: what mostly goes on with "of" is named by what follows. */
const isWhole = (uses: Noun): boolean =>
  placesOf(uses.filter(({ next }) => next === 'of')) * 2 < placesOf(uses);

/** A head stands once, however many of the words before it are taken along. */
const placesOf = (uses: Noun): number => new Set(uses.map(({ end }) => end)).size;

interface Asked {
  readonly vectors: WordVectors;
  readonly part: Part;
}

/** The things of a part: those that come back there, and those that stand once with a word that tells them apart. */
export function thingsOf(reading: Reading, nouns: readonly Noun[], { vectors, part }: Asked): Thing[] {
  return nouns.flatMap((all): Thing[] => {
    const uses = all.filter(({ paragraph }) => isOf(paragraph, part));
    const isOften = placesOf(uses) > 1;
    const form = formOf(uses, isOften);
    const name = form && withArticle(form, all, isOften);
    if (!form || !name || !(isOften || isSafe(reading, form))) return [];
    const paragraphs = new Set(uses.map(({ paragraph }) => paragraph));
    const spread = paragraphs.size / (part.last - part.first + 1);
    const weight = vectors.weight(form.units.at(-1)!.lower) * (isPlace(reading, form) ? PLACE : 1);
    const score = (0.5 + spread) * weight * strengthOf(form, all, { uses, part });
    return [{ name, stems: form.stems, start: uses[0]!.start, paragraphs, isOften, score }];
  });
}

const isOf = (paragraph: number, { first, last }: Stretch): boolean =>
  paragraph >= first && paragraph <= last;

interface Used {
  readonly uses: Noun;
  readonly part: Part;
}

/** How often it stands in the part, for how often it stands elsewhere; less where it only tells when, where and how, or is a detail. */
function strengthOf({ units, text }: NamingPhrase, all: Noun, { uses, part }: Used): number {
  const count = placesOf(uses);
  const alike = units.length === 1 ? all : all.filter((use) => use.text === text);
  const share = part.isLead
    ? 1
    : placesOf(alike.filter(({ paragraph }) => isOf(paragraph, part))) / placesOf(alike);
  const core = placesOf(uses.filter(({ isCore }) => isCore)) / count;
  const kept = Math.sqrt(count > 1 ? share : Math.max(share, 0.5));
  return Math.log(1 + count) * kept * (ASIDE + (1 - ASIDE) * core) * (placesOf(all) === 1 ? PASSING : 1);
}

/** From judgement: a place says where it happens, what stands behind a preposition is aside, what stands once in the text is a detail. */
const PLACE = 0.6;
const ASIDE = 0.7;
const PASSING = 0.65;

const isPlace = ({ nameAt }: Reading, { units }: NamingPhrase): boolean =>
  nameAt[units.at(-1)!.firstToken]?.entity.kind === 'place';
