/** Who "I" is where several people write: whoever a label, a byline or a heading above the paragraph names. */

import type { Article } from '../../article/index.js';
import type { NamedEntity } from '../../language/analysis.js';
import type { Turn } from './labels.js';

/** The one who says or writes a paragraph, where the article tells. */
export interface Writer {
  readonly name: string;
  readonly entity?: NamedEntity;
}

/** The writers by paragraph number: none in an article with one author. */
export function findWriters(
  article: Article,
  turns: readonly Turn[],
  names: readonly NamedEntity[],
): ReadonlyMap<number, Writer> {
  const writers = new Map<number, Writer>();
  const signed = signedSections(article);
  for (const [i, { name, from }] of signed.entries()) {
    const end = Math.min(signed[i + 1]?.from ?? Number.POSITIVE_INFINITY, nextHeading(article, from));
    const entity = names.find((known) => known.name === name || known.alsoCalled.includes(name));
    for (const { number } of article.paragraphs)
      if (number >= from && number < end)
        writers.set(number, entity ? { name: entity.name, entity } : { name });
  }
  for (const { paragraph, name, entity } of turns)
    writers.set(paragraph.number, entity ? { name, entity } : { name });
  return writers;
}

/** Sections under `By Asha Rao` or `Yes – by Asha Rao`, where there are at least two writers. */
function signedSections({ headings, removed }: Article): { name: string; from: number }[] {
  const lines = [
    ...headings.map(({ text, beforeParagraph }) => ({ text, from: beforeParagraph })),
    ...removed.flatMap(({ text, why, paragraph }) =>
      why === 'byline' && paragraph !== undefined ? [{ text, from: paragraph }] : [],
    ),
  ];
  const signed = lines.flatMap(({ text, from }) => {
    const name = BYLINE.exec(text)?.[1];
    return name ? [{ name, from }] : [];
  });
  return new Set(signed.map(({ name }) => name)).size > 1 ? signed.sort((a, b) => a.from - b.from) : [];
}

const BYLINE = /(?:^|[\s(—–-])[Bb]y (\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+){1,4})\)?\s*$/u;

const nextHeading = ({ headings }: Article, from: number): number =>
  Math.min(
    ...headings
      .filter(({ beforeParagraph }) => beforeParagraph > from)
      .map(({ beforeParagraph }) => beforeParagraph),
    Number.POSITIVE_INFINITY,
  );
