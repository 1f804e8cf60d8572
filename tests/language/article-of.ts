import type { Article, Paragraph, ParagraphKind } from '../../src/article/index.js';

/** An article of paragraphs separated by blank lines, all of one kind. */
export function articleOf(text: string, kind: ParagraphKind = 'prose'): Article {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    paragraphs.push({ number: paragraphs.length + 1, kind, start, end: start + part.length });
    start += part.length + 2;
  }
  return { file: 'test.txt', text, title: '', language: 'en', headings: [], paragraphs, removed: [] };
}
