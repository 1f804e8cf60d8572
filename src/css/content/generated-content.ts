/** Generated content: counters, attributes and quotation marks become text; what only pages know is left to layout. */

import type { ContentItem, ContentList, QuoteWord, Target } from '../grammar/content-list.js';
import type { QuoteMarks } from '../grammar/counter.js';
import type { ContentPart } from '../values.js';
import { type Counters, counterText } from './counters.js';

/** Where content is generated. */
export interface Surroundings {
  readonly attributes: Readonly<Record<string, string>>;
  readonly counters: Counters;
  readonly quote: (which: QuoteWord) => string;
}

/** Resolves a list of content, with neighbouring texts joined into one. */
export function contentParts(list: ContentList, around: Surroundings): readonly ContentPart[] {
  const parts: ContentPart[] = [];
  for (const item of list) {
    const part = contentPart(item, around);
    const last = parts.at(-1);
    if (part.kind === 'text' && last?.kind === 'text') {
      parts[parts.length - 1] = { kind: 'text', text: last.text + part.text };
    } else parts.push(part);
  }
  return parts;
}

function contentPart(item: ContentItem, { attributes, counters, quote }: Surroundings): ContentPart {
  switch (item.kind) {
    case 'attribute':
      return text(attributes[item.attribute] ?? '');
    case 'counter':
      return text(counterText(counters.values(item.counter).at(-1) ?? 0, item.style));
    case 'counters':
      return text(
        all(counters, item.counter)
          .map((value) => counterText(value, item.style))
          .join(item.separator),
      );
    case 'quote':
      return text(quote(item.which));
    case 'target-page':
    case 'target-text':
      return { kind: item.kind, href: addressOf(item.target, attributes) };
    default:
      return item;
  }
}

const text = (text: string): ContentPart => ({ kind: 'text', text });

function all(counters: Counters, name: string): readonly number[] {
  const values = counters.values(name);
  return values.length > 0 ? values : [0];
}

const addressOf = (target: Target, attributes: Readonly<Record<string, string>>) =>
  'href' in target ? target.href : (attributes[target.attribute] ?? '');

/** Quotation marks by how deep quotations stand in each other; the innermost pair serves for all deeper ones. */
export function createQuotes(): (which: QuoteWord, marks: QuoteMarks) => string {
  let depth = 0;
  return (which, marks) => {
    const isOpening = which === 'open-quote' || which === 'no-open-quote';
    if (!isOpening) depth = Math.max(0, depth - 1);
    const pair = marks[Math.min(depth, marks.length - 1)];
    if (isOpening) depth++;
    if (!pair || which.startsWith('no-')) return '';
    return isOpening ? pair[0] : pair[1];
  };
}
