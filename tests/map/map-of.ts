import { readGrammar } from '../../src/grammar/index.js';
import { analyse } from '../../src/language/index.js';
import { mapText } from '../../src/map/index.js';
import type { TextMap } from '../../src/map/text-map.js';

/** The map of paragraphs separated by blank lines. */
export function mapOf(text: string): TextMap {
  let start = 0;
  const paragraphs = text.split('\n\n').map((part, i) => {
    const paragraph = { number: i + 1, kind: 'prose' as const, start, end: start + part.length };
    start += part.length + 2;
    return paragraph;
  });
  const article = {
    file: 'test.txt',
    text,
    title: 'Test',
    language: 'en',
    headings: [],
    paragraphs,
    removed: [],
  };
  return mapText(readGrammar(analyse(article)));
}
