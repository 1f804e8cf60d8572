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
    ...more,
    lines: linesOf(parts),
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

/** The lines that a frame asks for, and more where the answer needs them; a sum takes what its frame says, and a choice none. */
export function linesOf({ frame, choices = [], lines, answer }: Parts): number {
  if (choices.length > 0 && lines === undefined) return 0;
  if (FRAMES[frame].work === 'compute' && lines !== undefined) return lines;
  // What the choices print is not written again.
  const own = choices.reduce((text, choice) => text.replace(choice, ''), answer);
  return Math.max(lines ?? 1, linesFor(own));
}

/** Letters of handwriting on a line across the page: about ten words. From judgement. */
const WRITTEN = 60;
/** No more lines than this for an answer that stands in the text. */
const MOST_LINES = 4;
/** What a key says of answers that are each student's own. */
const OPEN = /^Open\./u;
/** Where it stands is asked for in the key alone. */
const PLACE = / ?\([^()]*¶[^()]*\)/gu;

/** Of what a key quotes, a student who says it or cites what matters of it writes so much. From judgement. */
const OF_QUOTED = 0.6;

/** Room for an answer in a student's own words. Each of its lettered parts begins a line. */
function linesFor(answer: string): number {
  if (OPEN.test(answer)) return 1;
  const parts = answer.replace(PLACE, '').split(/; (?=[a-z]\) )/u);
  return Math.min(
    MOST_LINES,
    parts.map(linesOfPart).reduce((sum, lines) => sum + lines),
  );
}

function linesOfPart(part: string): number {
  const quoted = [...part.matchAll(/“[^”]*”/gu)].reduce((sum, [words]) => sum + words.length, 0);
  return Math.max(1, Math.ceil((part.length - quoted * (1 - OF_QUOTED)) / WRITTEN));
}
