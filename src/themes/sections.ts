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

/** What a heading says about the theme of its section. */
export interface HeadingVote {
  /** For each theme 1 when no other matches better, else 0. */
  readonly themes: readonly number[];
  /** Whether it shares a word with the title of a theme: then the section is surely about one of them. */
  readonly names: boolean;
}

/**
 * The themes whose titles or words a heading shares. All zeros when it shares none, so that a heading made of
 * other words leaves its paragraphs to their content.
 */
export function voteOf(heading: Heading, themes: readonly PackTheme[]): HeadingVote {
  const stems = new Set(stemsOf(heading.text).filter(tells));
  const inTitle = themes.map((theme) => {
    return stemsOf(theme.title).filter((stem) => tells(stem) && stems.has(stem)).length;
  });
  const matches = themes.map((theme, i) => {
    const inWords = theme.words.filter((word) => stemsOf(word).every((stem) => stems.has(stem))).length;
    return inTitle[i]! + inWords;
  });
  const best = Math.max(0, ...matches);
  return {
    themes: matches.map((match) => (best > 0 && match === best ? 1 : 0)),
    names: inTitle.some((count) => count > 0),
  };
}
