/**
 * The language stage: an `Article` in, an `Analysis` out.
 *
 * It finds sentences, words with part of speech and lemma, and what stands between quotation marks; everything is a
 * span of the article's text. Deliberately not done here: names, grammar,
 * who says a quotation, or what a sentence is about.
 */

import type { Article, Paragraph } from '../article/index.js';
import type { Span } from '../base/span.js';
import type { Analysis, Sentence, Token } from './analysis.js';
import { pairQuoteMarks } from './quote-marks.js';
import { endUnclosedRuns } from './quote-marks-unclosed.js';
import { splitSentences } from './sentences/index.js';
import { readWords, type Word } from './tokens.js';

/** Splits an article into sentences and words, and pairs its quotation marks. */
export function analyse(article: Article): Analysis {
  const { text, paragraphs } = article;
  const quotedRuns = pairQuoteMarks(text, paragraphs);
  const runsOf = new Map<number, Span[]>();
  for (const run of quotedRuns) if (run.closed && run.depth === 0) append(runsOf, run.paragraph, run);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    for (const line of linesOf(text, paragraph)) {
      const spans = splitSentences(text, line, runsOf.get(paragraph.number) ?? []);
      addLine({ tokens, sentences }, spans, {
        text,
        paragraph: paragraph.number,
        words: readWords(text, line),
      });
    }
  }
  return { article, tokens, sentences, quotedRuns: endUnclosedRuns(text, sentences, quotedRuns) };
}

/** In a list or a block quotation a line feed is a hard boundary; in prose and in verse it is white space. */
function linesOf(text: string, paragraph: Paragraph): Span[] {
  if (paragraph.kind === 'prose' || paragraph.kind === 'verse') return [paragraph];
  const lines: Span[] = [];
  let start = paragraph.start;
  for (const line of text.slice(paragraph.start, paragraph.end).split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

interface Found {
  readonly tokens: Token[];
  readonly sentences: Sentence[];
}

interface Line {
  readonly text: string;
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** Deals the words of a line out to its sentences. */
function addLine(
  { tokens, sentences }: Found,
  spans: readonly Span[],
  { text, paragraph, words }: Line,
): void {
  let next = 0;
  spans.forEach((span, i) => {
    const limit = spans[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const firstToken = tokens.length;
    for (; next < words.length && words[next]!.start < limit; next++) {
      tokens.push({ ...words[next]!, sentence: sentences.length });
    }
    const { start, end } = span;
    sentences.push({
      start,
      end,
      text: text.slice(start, end),
      paragraph,
      firstToken,
      endToken: tokens.length,
    });
  });
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
