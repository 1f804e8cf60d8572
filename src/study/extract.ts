/** From offsets of the article to extracts of a paragraph. */

import type { Article } from '../article/index.js';
import type { Span } from '../base/span.js';
import type { Extract } from './guide.js';

/** The words of a span that lies in paragraph `paragraph`. */
export function extractOf(article: Article, { start, end }: Span, paragraph: number): Extract {
  const origin = article.paragraphs[paragraph - 1]!.start;
  return { text: article.text.slice(start, end), paragraph, start: start - origin, end: end - origin };
}
