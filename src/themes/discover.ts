/**
 * Themes found in the article itself: its sections when it has at least three, else stretches that belong
 * together.
 */

import type { Article, Heading } from '../article/index.js';
import { textOf } from '../base/span.js';
import type { Reading } from '../grammar/reading.js';
import type { Analysis } from '../language/analysis.js';
import type { WordVectors } from '../language/vectors/index.js';
import { topWords, wordsOfPeople } from './evidence.js';
import { type Part, titlesOf } from './labels/index.js';
import type { SortedTheme, Sorting } from './pack.js';
import { sectionsOf } from './sections.js';
import { type Stretch, segment } from './segments.js';
import { slugs } from './slugs.js';

/**
 * So many headings make the article's own order (judgement); with fewer they only help to find places to cut.
 */
const ENOUGH_HEADINGS = 3;

/** Two are enough when all but this part of the paragraphs stands under them, as in a debate of two sides. */
const LONGEST_LEAD = 0.25;

/** More themes than this make a guide nobody can teach from: the smallest join their neighbours. */
const MOST_THEMES = 7;

/** The article sorted by its own sections or by stretches found in it. */
export function discoverThemes(reading: Reading, vectors: WordVectors): Sorting {
  const { analysis, names } = reading;
  const sections = fromHeadings(analysis.article);
  const isHeaded = sections.length > 1;
  const stretches = isHeaded ? sections : fromSegments(analysis, vectors);
  const titles = titlesOf(stretches, analysis.article.paragraphs.length);
  const ids = slugs(titles.map(({ title }) => title));
  const numbers = stretches.map(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const evidence = topWords(analysis, vectors, { groups: numbers, people: wordsOfPeople(names) });
  const themes = numbers.map(
    (paragraphs, i): SortedTheme => ({
      id: ids[i]!,
      ...titles[i]!,
      paragraphs,
      evidence: evidence[i]!,
    }),
  );
  const themeOf = new Map(themes.flatMap((theme) => theme.paragraphs.map((number) => [number, theme.id])));
  return {
    pack: { id: 'discovered', title: 'Themes found in the article', how: 'discovered' },
    themes,
    paragraphs: analysis.article.paragraphs.map(({ number }) => ({
      paragraph: number,
      theme: themeOf.get(number)!,
      alsoThemes: [],
      confidence: isHeaded ? 1 : 0.5,
    })),
    glossary: {},
  };
}

/** The sections of the level that has enough headings; none when no level has. */
function fromHeadings(article: Article): Part[] {
  const level = levelOfSections(article);
  if (level === undefined) return [];
  const headings = article.headings.filter((heading) => heading.level <= level);
  const parts = sectionsOf({ ...article, headings }).map(({ heading, first, last }): Part => {
    const title = heading && cleanTitle(heading.text);
    return title ? { first, last, title } : { first, last };
  });
  return joinShort(article, parts);
}

/** The topmost level on which, with those above it, there are enough headings. */
function levelOfSections(article: Article): number | undefined {
  const levels = [...new Set(article.headings.map((heading) => heading.level))].sort((a, b) => a - b);
  const upTo = (level: number) => article.headings.filter((heading) => heading.level <= level);
  return (
    levels.find((level) => upTo(level).length >= ENOUGH_HEADINGS) ??
    levels.find((level) => areTwoSides(article, upTo(level)))
  );
}

function areTwoSides({ paragraphs }: Article, headings: readonly Heading[]): boolean {
  const lead = (headings[0]?.beforeParagraph ?? 1) - 1;
  return headings.length === 2 && lead <= paragraphs.length * LONGEST_LEAD;
}

function cleanTitle(heading: string): string {
  return heading
    .replace(/^(?:[0-9]+|[IVX]+)[.)]\s+/u, '')
    .replace(/\s*[:.]$/u, '')
    .trim();
}

/** A lead of one paragraph joins the first section; where there are too many, the shortest join a neighbour. */
function joinShort(article: Article, parts: readonly Part[]): Part[] {
  const joined = fewerParts(parts).map((part) => ({ ...part, words: wordCount(article, part) }));
  while (joined.length > 1) {
    const at = nextToJoin(joined);
    if (at === undefined) break;
    const into = at === 0 ? 1 : at - 1;
    const [first, second] = [joined[Math.min(at, into)]!, joined[Math.max(at, into)]!];
    const merged = {
      ...joined[into]!,
      first: first.first,
      last: second.last,
      words: first.words + second.words,
    };
    joined.splice(Math.min(at, into), 2, merged);
  }
  return joined;
}

/** A text with so many headings is a list of them, and the shortest of so many need not be sought out. From judgement. */
const MANY = 400;

function fewerParts(parts: readonly Part[]): readonly Part[] {
  if (parts.length <= MANY) return parts;
  const pairs = parts.filter((_, i) => i % 2 === 0);
  return fewerParts(pairs.map((part, i) => ({ ...part, last: (parts[2 * i + 1] ?? part).last })));
}

interface CountedPart extends Part {
  readonly words: number;
}

function nextToJoin(parts: readonly CountedPart[]): number | undefined {
  const [lead] = parts;
  if (lead!.title === undefined && lead!.first === lead!.last) return 0;
  if (parts.length <= MOST_THEMES) return undefined;
  return parts.reduce((least, part, i) => (part.words < parts[least]!.words ? i : least), 0);
}

function wordCount(article: Article, { first, last }: Stretch): number {
  const [start, end] = [article.paragraphs[first - 1]!.start, article.paragraphs[last - 1]!.end];
  return textOf(article.text, { start, end }).split(/\s+/u).length;
}

/** A stretch that begins at one of the few headings takes its title from it. */
function fromSegments(analysis: Analysis, vectors: WordVectors): Part[] {
  const { headings } = analysis.article;
  return segment(analysis, vectors).map((stretch) => {
    const heading = headings.find(({ beforeParagraph }) => beforeParagraph === stretch.first);
    const title = heading && cleanTitle(heading.text);
    return title ? { ...stretch, title } : stretch;
  });
}
