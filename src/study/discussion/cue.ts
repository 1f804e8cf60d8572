/** What gives a move away in a single sentence. */

import type { Span } from '../../base/span.js';
import type { Clause, Reading } from '../../grammar/reading.js';
import { clausesOf } from '../../grammar/sentence-clauses.js';
import type { TextType } from '../guide.js';
import type { Passage } from '../passages.js';
import type { Move } from './finding.js';

export interface Cue {
  readonly move: Move;
  /** What gives the move away: words of the sentence in lower case, or a clause of the author's. */
  readonly pattern?: RegExp;
  readonly clause?: (reading: Reading, clauses: readonly Clause[]) => Clause | undefined;
  /** Sentences with this are something else that looks the same. */
  readonly unless?: RegExp;
  /** `author`: only where the words are the author's own. */
  readonly voice: 'author' | 'anyone';
  readonly weight: Readonly<Record<TextType, number>>;
  /** Sentences in which it is found, and some that only look so. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Where a sentence gives a move away, in offsets of the article. */
export function cueIn(cue: Cue, reading: Reading, { lower, sentence, index }: Passage): Span | undefined {
  if (cue.unless?.test(lower)) return undefined;
  const match = cue.pattern?.exec(lower);
  if (match) {
    const start = sentence.start + match.index;
    return { start, end: Math.min(start + match[0].trimEnd().length, sentence.end) };
  }
  const verb = cue.clause?.(reading, clausesOf(reading, index))?.verb;
  const { tokens } = reading.analysis;
  return verb && { start: tokens[verb.firstToken]!.start, end: tokens[verb.endToken - 1]!.end };
}
