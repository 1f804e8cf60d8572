/** New words for an extract: where they stand in its paragraph it moves there, else it is no longer the article's own. */

import type { Extract, StudyGuide } from '../study/guide.js';

export function reword<T extends Extract>(extract: T, text: string, { article }: StudyGuide): T {
  if (text === extract.text) return extract;
  const source = article.paragraphs.find(({ number }) => number === extract.paragraph)?.text ?? '';
  const start = source.indexOf(text);
  const {
    edited: _,
    cutBefore: _before,
    cutAfter: _after,
    named: _named,
    glosses: _roles,
    ...rest
  } = extract as T & Cuts;
  if (start < 0) return { ...(rest as unknown as T), text, edited: true };
  return { ...(rest as unknown as T), text, start, end: start + text.length };
}

interface Cuts {
  readonly cutBefore?: boolean;
  readonly cutAfter?: boolean;
  readonly named?: unknown;
  readonly glosses?: unknown;
}
