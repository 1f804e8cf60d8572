/** The headings of a text as its themes, where nothing of what it says is known. */

import type { Article } from '../article/index.js';
import type { Sorting } from './pack.js';
import { sectionsOf } from './sections.js';

/** A theme for each section under a heading; none without headings. */
export function sortByHeadings(article: Article): Sorting {
  const sections = sectionsOf(article).flatMap(({ heading, first, last }, i) =>
    heading ? [{ id: `part-${i + 1}`, title: heading.text, first, last }] : [],
  );
  const themeOf = (paragraph: number): string =>
    sections.find(({ first, last }) => first <= paragraph && paragraph <= last)?.id ?? 'other';
  return {
    pack: { id: 'discovered', title: 'Parts of the text', how: 'discovered' },
    themes: sections.map(({ id, title, first, last }) => ({
      id,
      title,
      paragraphs: Array.from({ length: last - first + 1 }, (_, i) => first + i),
      evidence: [],
    })),
    paragraphs: article.paragraphs.map(({ number }) => ({
      paragraph: number,
      theme: themeOf(number),
      alsoThemes: [],
      confidence: 1,
    })),
    glossary: {},
  };
}
