/** A paragraph as the rows of works see it: its sentences, the author's own words of them, and who is quoted in it. */

import type { NamedEntity } from '../../../language/analysis.js';
import type { Quantity } from '../../../map/text-map.js';
import type { Quotation } from '../../guide.js';
import type { StudyMaterial } from '../../material.js';
import { ordersIn } from '../../orders.js';
import { byParagraph, type Passage } from '../../passages.js';

/** What the rows ask of the text as a whole. */
export interface Around {
  readonly material: StudyMaterial;
  /** The sentences that order a deed. */
  readonly orders: ReadonlySet<Passage>;
  /** The number of the last paragraph. */
  readonly last: number;
  /** The year of which the text mostly tells. */
  readonly now: number;
}

export interface Place extends Around {
  readonly number: number;
  readonly text: string;
  readonly first: Passage;
  readonly own: readonly Passage[];
  /** Each sentence with its words outside quotation marks. */
  readonly told: readonly Told[];
  readonly before: readonly Passage[];
  readonly isBelowHeading: boolean;
  /** Everything between quotation marks in it. */
  readonly heard: readonly Quotation[];
  /** The people it names. */
  readonly people: readonly NamedEntity[];
  /** Its amounts of something other than time. */
  readonly figures: readonly Quantity[];
}

export interface Told {
  readonly passage: Passage;
  readonly words: string;
}

/** The paragraphs of prose, in order. */
export function placesOf(material: StudyMaterial): Place[] {
  const among = byParagraph(material.passages);
  const heard = byParagraph(material.quotations);
  const people = peopleIn(material);
  const figures = byParagraph(material.map.quantities.filter(({ dimension }) => dimension !== 'time'));
  const headings = new Set(material.analysis.article.headings.map(({ beforeParagraph }) => beforeParagraph));
  const around = {
    material,
    orders: new Set(ordersIn(material.passages)),
    last: material.passages.at(-1)?.paragraph ?? 0,
    now: nowOf(material),
  };
  return [...among].flatMap(([number, own]) => {
    const [first] = own;
    if (!first?.prose) return [];
    return {
      ...around,
      ...{ number, first, own },
      text: own.map(({ text }) => text).join(' '),
      told: own.map((passage) => ({ passage, words: unquoted(passage.text) })),
      before: among.get(number - 1) ?? [],
      isBelowHeading: headings.has(number),
      heard: heard.get(number) ?? [],
      people: people.get(number) ?? [],
      figures: figures.get(number) ?? [],
    };
  });
}

function peopleIn({ names }: StudyMaterial): Map<number, NamedEntity[]> {
  const people = new Map<number, NamedEntity[]>();
  for (const one of names.filter(({ kind }) => kind === 'person'))
    for (const paragraph of new Set(one.mentions.map((mention) => mention.paragraph)))
      people.set(paragraph, [...(people.get(paragraph) ?? []), one]);
  return people;
}

/** That of its date, else the last it names. */
function nowOf({ analysis: { article } }: StudyMaterial): number {
  const dated = yearsIn(article.date ?? '');
  return (dated.length > 0 ? dated : yearsIn(article.text)).reduce((last, year) => Math.max(last, year), 0);
}

export const yearsIn = (text: string): number[] =>
  [...text.matchAll(/\b(1\d{3}|20[0-4]\d)\b(?!s)/gu)].map(([year]) => Number(year));

/** A mark that is not closed is taken to run to the end of its sentence. */
const unquoted = (text: string): string =>
  text.replace(/[“"][^”"]*[”"]?|(?<!\p{L})‘(?:[^’]|’(?=\p{L}))*’?/gu, ' … ');
