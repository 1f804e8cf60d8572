/** A question that could be asked: many more are made than are kept. */

import type { ComprehensionQuestion, Extract, Level } from '../guide.js';
import { type Passage, wholeOf } from '../passages.js';
import { FRAMES, type Frame } from './frames.js';

export interface Candidate {
  readonly frame: Frame;
  readonly question: ComprehensionQuestion;
  /** How good the sentence is for this frame, about 0; the frame's own worth comes on top. */
  readonly worth: number;
  /** The sentences it uses up. */
  readonly sentences: readonly number[];
  /** Words that are left out for the reader to find; another question on the sentence must not print them. */
  readonly hidden?: readonly string[];
}

/** What a frame tells of its question; the rest follows. */
export type Parts = Pick<ComprehensionQuestion, 'kind' | 'prompt' | 'answer'> &
  Partial<
    Pick<ComprehensionQuestion, 'choices' | 'working' | 'rightChoice' | 'whyNot' | 'truth' | 'sure'>
  > & {
    readonly frame: Frame;
    readonly level?: Level;
    readonly lines?: number;
    readonly worth?: number;
    readonly evidence?: Extract;
    readonly hidden?: readonly string[];
    /** Other sentences that the answer needs. */
    readonly beside?: readonly Passage[];
  };

/** A candidate about a sentence, with the sentence as evidence and writing space for the answer. */
export function candidate(passage: Passage, parts: Parts): Candidate {
  const { frame, level = 'remember', worth = 0, evidence = wholeOf(passage), beside = [], ...asked } = parts;
  const { kind, prompt, answer, hidden = hiddenBy(frame), ...more } = asked;
  const all = [passage, ...beside];
  const question = {
    kind,
    frame,
    prompt,
    answer: kind === 'short-answer' && level === 'understand' ? asSentence(bare(answer)) : bare(answer),
    evidence,
    paragraphs: [...new Set([evidence, ...all].map(({ paragraph }) => paragraph))].sort((a, b) => a - b),
    level,
    lines: parts.lines ?? (parts.choices ? 0 : linesFor(answer)),
    ...more,
    sure: parts.sure ?? FRAMES[frame].sure,
  };
  return { frame, question, worth, sentences: all.map(({ index }) => index), ...(hidden && { hidden }) };
}

/** A sum has its result in no sentence. */
const hiddenBy = (frame: Frame): readonly string[] | undefined =>
  FRAMES[frame].work === 'compute' ? [] : undefined;

const bare = (answer: string): string => answer.replace(/^[\s:;,–—-]+|[\s:;,–—]+$/gu, '');

/** Words cut out of a sentence, as they stand alone: with a capital, and a stop behind more than a few. */
const asSentence = (answer: string): string => {
  const opened = /^\p{Ll}+\b(?![’'-]\p{Lu})/u.test(answer)
    ? answer.charAt(0).toUpperCase() + answer.slice(1)
    : answer;
  return answer.split(' ').length >= 4 && /[\p{L}\p{N}%]$/u.test(opened) ? `${opened}.` : opened;
};

/** About eight words of handwriting to a line, and never more than four lines for an answer that stands in the text. */
function linesFor(answer: string): number {
  return Math.min(4, Math.ceil(answer.split(/\s+/u).length / 8));
}
