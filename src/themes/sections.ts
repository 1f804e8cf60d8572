/** The article's own sections: the headings, and how well each fits a theme. */

import type { Article, Heading } from '../article/index.js';
import type { PackTheme } from './pack.js';
import { stemsOf, tells } from './terms.js';

export interface Section {
  readonly heading?: Heading;
  /** The numbers of its first and last paragraph. */
  readonly first: number;
  readonly last: number;
}

/**
 * The stretches between headings, in order; the lead before the first heading has none. Empty ones are left
 * out.
 */
export function sectionsOf(article: Article): Section[] {
  const count = article.paragraphs.length;
  const headings = article.headings.filter((heading) => heading.beforeParagraph <= count);
  const sections: Section[] = headings.map((heading, i) => ({
    heading,
    first: heading.beforeParagraph,
    last: (headings[i + 1]?.beforeParagraph ?? count + 1) - 1,
  }));
  const lead: Section = { first: 1, last: (headings[0]?.beforeParagraph ?? count + 1) - 1 };
  return [lead, ...sections].filter((section) => section.last >= section.first);
}

/**
 * How a heading speaks for each theme, 0 to 1: the theme of the best match has 1. All zeros when no theme
 * shares a word with it, so that a heading made of other words leaves its paragraphs to their content.
 */
export function headingVotes(heading: Heading, themes: readonly PackTheme[]): number[] {
  const stems = new Set(stemsOf(heading.text).filter(tells));
  const matches = themes.map((theme) => {
    const inTitle = stemsOf(theme.title).filter((stem) => tells(stem) && stems.has(stem)).length;
    const inWords = theme.words.filter((word) => stemsOf(word).every((stem) => stems.has(stem))).length;
    return inTitle + inWords;
  });
  const best = Math.max(0, ...matches);
  return matches.map((match) => (best > 0 && match === best ? 1 : 0));
}
