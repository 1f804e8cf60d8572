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
  const lines = paragraphs.flatMap((paragraph) => linesOf(text, paragraph));
  readWords(text, lines).forEach((words, i) => {
    const { paragraph } = lines[i]!;
    const spans = splitSentences(text, lines[i]!, runsOf.get(paragraph) ?? []);
    addLine({ tokens, sentences }, spans, { text, paragraph, words });
  });
  return { article, tokens, sentences, quotedRuns: endUnclosedRuns(text, sentences, quotedRuns) };
}

/** A line and the number of its paragraph. */
interface Place extends Span {
  readonly paragraph: number;
}

/** In a list or a block quotation a line feed is a hard boundary; in prose and in verse it is white space. */
function linesOf(text: string, paragraph: Paragraph): Place[] {
  const { kind, end, number } = paragraph;
  let { start } = paragraph;
  if (kind === 'prose' || kind === 'verse') return [{ start, end, paragraph: number }];
  const lines: Place[] = [];
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim()) lines.push({ start, end: start + line.length, paragraph: number });
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
