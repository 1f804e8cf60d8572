/** The kinds of questions: what each is worth, how sure its answer is, and how many of it a guide may hold. From judgement. */

/** What a question asks a student to do with the text. */
export type Work = 'compute' | 'join' | 'weigh' | 'reason';

interface Kind {
  readonly work: Work;
  readonly worth: number;
  readonly most: number;
  /** From 0 to 1: how often one of this kind could be printed as it stands. */
  readonly sure: number;
}

const kind = (work: Work, worth: number, most: number, sure: number): Kind => ({ work, worth, most, sure });

export const FRAMES = {
  change: kind('compute', 4.8, 1, 0.9),
  vote: kind('compute', 4.4, 1, 0.9),
  'part-of-whole': kind('compute', 4.8, 2, 0.9),
  'worked-out': kind('compute', 4.7, 2, 0.85),
  'match-speakers': kind('join', 5, 1, 0.9),
  'whose-words': kind('join', 4.6, 2, 0.9),
  'main-idea': kind('join', 4.8, 1, 0.85),
  'left-open': kind('join', 4.4, 1, 0.8),
  statements: kind('join', 4.6, 1, 0.8),
  objections: kind('join', 4.9, 1, 0.85),
  proposal: kind('join', 4.6, 1, 0.8),
  announced: kind('join', 4.5, 2, 0.85),
  'turned-down': kind('weigh', 3.8, 1, 0.8),
  denied: kind('join', 4.5, 1, 0.8),
  conclusion: kind('reason', 4.5, 2, 0.8),
  'borne-out': kind('join', 4.2, 2, 0.75),
  'set-against': kind('join', 4.1, 1, 0.85),
  'find-word': kind('reason', 3.8, 1, 0.9),
} as const satisfies Record<string, Kind>;

/** The name of a kind. */
export type Frame = keyof typeof FRAMES;
