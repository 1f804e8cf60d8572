/** A question that could be asked: many more are made than are kept. */

import type { ComprehensionQuestion, Extract, Level } from '../guide.js';
import { type Passage, wholeOf } from '../passages.js';

/** What a question is built on; at most a few of each are kept. */
export type Pattern =
  | 'who'
  | 'which'
  | 'how-many'
  | 'said-directly'
  | 'said-in-effect'
  | 'what-said'
  | 'whose-word'
  | 'which-writer'
  | 'cause'
  | 'consequence'
  | 'purpose'
  | 'contrast'
  | 'condition'
  | 'what-is'
  | 'who-is'
  | 'what-happened'
  | 'blank'
  | 'choice'
  | 'true-or-false'
  | 'order'
  | 'match'
  | 'list';

export interface Candidate {
  readonly pattern: Pattern;
  readonly question: ComprehensionQuestion;
  /** How good the sentence is for this pattern, about 0; the pattern's own worth comes on top. */
  readonly worth: number;
  /** The sentences it uses up. */
  readonly sentences: readonly number[];
}

/** A candidate about one sentence, with the sentence as evidence and writing space for the answer. */
export function candidate(
  passage: Passage,
  parts: Pick<ComprehensionQuestion, 'kind' | 'prompt' | 'answer'> & {
    readonly pattern: Pattern;
    readonly level?: Level;
    readonly choices?: readonly string[];
    readonly lines?: number;
    readonly worth?: number;
    readonly evidence?: Extract;
  },
): Candidate {
  const { pattern, kind, prompt, answer, level = 'remember', choices, worth = 0 } = parts;
  const lines = parts.lines ?? (choices ? 0 : linesFor(answer));
  const evidence = parts.evidence ?? wholeOf(passage);
  const question = { kind, prompt, answer, evidence, level, lines, ...(choices && { choices }) };
  return { pattern, question, worth, sentences: [passage.index] };
}

/** About eight words of handwriting to a line, and never more than four lines for an answer that stands in the text. */
function linesFor(answer: string): number {
  return Math.min(4, Math.ceil(answer.split(/\s+/u).length / 8));
}
