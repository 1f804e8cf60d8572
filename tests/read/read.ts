/** Reads a text as if it were a file, and keeps what was said about it. */

import type { Article } from '../../src/article/index.js';
import type { Diagnostic } from '../../src/base/diagnostics.js';
import { type Details, readArticle } from '../../src/read/index.js';

export interface ReadResult {
  readonly article: Article;
  readonly paragraphs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function read(
  content: string | Uint8Array,
  file = 'letter.txt',
  details: Details = {},
): Promise<ReadResult> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const diagnostics: Diagnostic[] = [];
  const article = await readArticle({ bytes, file }, details, (diagnostic) => diagnostics.push(diagnostic));
  const paragraphs = article.paragraphs.map(({ start, end }) => article.text.slice(start, end));
  return { article, paragraphs, diagnostics };
}
