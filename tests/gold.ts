/** Articles with the annotations of their writers, and shares of them that a guide gets right. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quotation, StudyGuide } from '../src/study/guide.js';
import type { Pack } from '../src/themes/pack.js';

export interface Gold {
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly keywords: readonly string[];
  }[];
  readonly paragraphs: readonly {
    readonly start: string;
    readonly theme: string;
    readonly also?: readonly string[];
  }[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker?: string;
    readonly speakerAlso?: readonly string[];
  }[];
  readonly people?: readonly Named[];
  readonly places?: readonly Named[];
  readonly organizations?: readonly Named[];
}

type Named = string | { readonly name: string };

export interface Annotated {
  readonly name: string;
  readonly path: string;
  readonly gold: Gold;
}

/** The annotated articles of a folder. */
export function annotatedIn(folder: string): Annotated[] {
  const golds = readdirSync(folder).filter((file) => file.endsWith('.gold.json'));
  return golds.sort().map((file) => {
    const name = file.replace('.gold.json', '');
    const path = ['.txt', '.md'].map((ending) => join(folder, name + ending)).find(existsSync)!;
    return { name, path, gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold };
  });
}

/** The themes of an annotation as a pack. */
export const packOf = ({ name, gold }: Annotated): Pack => ({
  id: name,
  title: name,
  file: `${name}.yaml`,
  themes: gold.themes.map(({ id, title, keywords }) => ({ id, title, about: '', words: keywords })),
  setting: [],
  aliases: {},
  glossary: {},
  names: { people: [], places: [], organizations: [] },
});

/** Words without marks and accents, in lower case. */
const fold = (text: string): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** The share of paragraphs in their theme, or in one that a fair judge accepts. */
export function themesRight({ gold }: Annotated, guide: StudyGuide): number {
  const texts = guide.article.paragraphs.map(({ text, theme }) => ({ text: fold(text), theme }));
  const right = gold.paragraphs.filter(({ start, theme, also = [] }) => {
    const found = texts.find(({ text }) => text.includes(fold(start)))?.theme;
    return found !== undefined && [theme, ...also].includes(found);
  });
  return right.length / gold.paragraphs.length;
}

export interface QuotesRight {
  /** Annotated quotations that were found. */
  readonly found: number;
  /** Of those found, with the right speaker. */
  readonly speakers: number;
  /** Of those that are said to be named, with the right speaker. */
  readonly named: number;
}

export function quotesRight({ gold }: Annotated, guide: StudyGuide): QuotesRight | undefined {
  if (gold.quotes.length === 0) return undefined;
  const spoken = guide.quotations.filter(({ kind }) => kind !== 'scare');
  const pairs = gold.quotes.flatMap((quote) => {
    const wanted = fold(quote.text);
    const match =
      spoken.find(({ text }) => fold(text) === wanted) ??
      spoken.find(({ text }) => fold(text).includes(wanted));
    return match ? [{ quote, match }] : [];
  });
  const isRight = ({ quote, match }: { quote: Gold['quotes'][number]; match: Quotation }) =>
    [quote.speaker ?? '', ...(quote.speakerAlso ?? [])].some((name) =>
      isSame(name, match.speaker?.name ?? ''),
    );
  const named = pairs.filter(({ match }) => match.attribution === 'named');
  return {
    found: pairs.length / gold.quotes.length,
    speakers: share(pairs, isRight),
    named: share(named, isRight),
  };
}

/** The share of annotated names that the guide lists. */
export function namesFound(wanted: readonly Named[], listed: readonly Named[]): number | undefined {
  const nameOf = (one: Named) => (typeof one === 'string' ? one : one.name);
  if (wanted.length === 0) return undefined;
  return share(wanted, (one) => listed.some((other) => isSame(nameOf(one), nameOf(other))));
}

/** One holds the other, or they end in the same word. */
function isSame(one: string, two: string): boolean {
  const [a, b] = [fold(one), fold(two)];
  if (!a || !b) return false;
  return a.split(' ').at(-1) === b.split(' ').at(-1) || a.includes(b) || b.includes(a);
}

const share = <T>(all: readonly T[], isRight: (one: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(isRight).length / all.length;
