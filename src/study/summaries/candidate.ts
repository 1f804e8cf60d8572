/** A sentence of the article as a possible line of a summary. */

import type { ParagraphKind } from '../../article/index.js';
import { overlaps, type Span } from '../../base/span.js';
import type { Analysis, QuotedRun, Sentence, Token } from '../../language/analysis.js';
import { connectiveLength } from './openings.js';

export interface Candidate extends Span {
  /** Index into `Analysis.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly paragraph: number;
  /** The words from `start` to `end`, without the connective that was cut off. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether a token of `tokens` stands between quotation marks. */
  readonly quoted: readonly boolean[];
  /** A connective at the front is left out. */
  readonly cutBefore: boolean;
  /** Whether it is the first of its paragraph. */
  readonly opensParagraph: boolean;
  /** A quotation begins or ends in another sentence, or is never closed. */
  readonly brokenQuote: boolean;
  /** Where it stands: a quoted block is another's text, an item of a list is seldom a sentence of its own. */
  readonly kind: ParagraphKind;
  /** Words, not marks. */
  readonly words: number;
}

/** Every sentence of the article, in order, without the connective it opens with. */
export function readCandidates(analysis: Analysis): Candidate[] {
  const { quotedRuns } = analysis;
  let passed = 0;
  return analysis.sentences.map((sentence, index) => {
    const length = connectiveLength(sentence.text);
    const start = sentence.start + (length < sentence.text.length ? length : 0);
    const tokens = analysis.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter((token) => token.start >= start);
    while (passed < quotedRuns.length && quotedRuns[passed]!.paragraph < sentence.paragraph) passed++;
    const runs = runsOf(quotedRuns, passed, sentence);
    return {
      index,
      sentence,
      paragraph: sentence.paragraph,
      start,
      end: sentence.end,
      text: analysis.article.text.slice(start, sentence.end),
      tokens,
      quoted: tokens.map((token) => runs.some((run) => overlaps(run, token))),
      cutBefore: start > sentence.start,
      opensParagraph: analysis.sentences[index - 1]?.paragraph !== sentence.paragraph,
      brokenQuote: runs.some((run) => isBroken(run, { start, end: sentence.end })),
      kind: analysis.article.paragraphs[sentence.paragraph - 1]!.kind,
      words: tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length,
    };
  });
}

/** The quotations that touch a sentence; they are sought from the first of its paragraph. */
function runsOf(runs: readonly QuotedRun[], from: number, sentence: Sentence): QuotedRun[] {
  const found: QuotedRun[] = [];
  for (let i = from; i < runs.length && runs[i]!.paragraph === sentence.paragraph; i++) {
    if (overlaps(runs[i]!, sentence)) found.push(runs[i]!);
  }
  return found;
}

function isBroken(run: QuotedRun, sentence: Span): boolean {
  return !run.closed || run.start < sentence.start || run.end > sentence.end;
}
