/** What the elements between the heading of a page and its first paragraph are named for: who wrote it, and when. */

import { wordCount } from '../../lines/word-count.js';
import { elementsIn, type MarkupElement, rawText } from '../markup/tree.js';

const WRITER = /(?:^|[\s_-])(?:byline|author|writer|vcard)(?:$|[\s_-])/i;
const LONGEST = 80;
/** Of paragraphs: with more the text has begun, and what is told is another article’s. From judgement. */
const MOST_WORDS_ABOVE = 40;

/** The text of the first element named for a writer, and the machine's date of the first that tells a time. */
export function toldBelowHeading(body: MarkupElement): { readonly writer?: string; readonly time?: string } {
  let told: { writer?: string; time?: string } = {};
  let isBelow = false;
  let words = 0;
  for (const element of elementsIn(body)) {
    const { name, attributes } = element;
    if (name === 'h1') isBelow = true;
    if (!isBelow) continue;
    const text = rawText(element).replace(/\s+/g, ' ').trim();
    if (name === 'p') words += wordCount(text);
    if (words > MOST_WORDS_ABOVE) break;
    if (!told.time && name === 'time' && attributes['datetime'])
      told = { ...told, time: attributes['datetime'] };
    const isNamed = attributes['rel'] === 'author' || WRITER.test(attributes['class'] ?? '');
    if (!told.writer && isNamed && text && text.length < LONGEST) told = { ...told, writer: text };
  }
  return told;
}
