/** The kinds of questions: what each is worth, how sure its answer is, and how many of it a guide may hold. From judgement. */

/** What a question asks a student to do with the text. */
export type Work = 'compute' | 'join' | 'weigh' | 'reason' | 'speech' | 'recall';

interface Kind {
  readonly work: Work;
  readonly worth: number;
  readonly most: number;
  /** From 0 to 1: how often one of this kind could be printed as it stands. */
  readonly sure: number;
}

const kind = (work: Work, worth: number, most: number, sure: number): Kind => ({ work, worth, most, sure });

export const FRAMES = {
  change: kind('compute', 5, 2, 0.95),
  'hidden-base': kind('compute', 5, 1, 0.95),
  'part-of-whole': kind('compute', 4.6, 2, 0.95),
  'groups-compared': kind('compute', 5.4, 1, 0.95),
  'worked-out': kind('compute', 4.9, 1, 0.9),
  'second-rate': kind('compute', 5.6, 1, 0.95),
  'share-of-count': kind('compute', 5, 1, 0.95),
  'list-total': kind('compute', 4.4, 1, 0.9),
  'same-unit-pair': kind('compute', 4.8, 1, 0.9),
  'rival-figures': kind('compute', 5, 2, 0.9),
  'cost-and-means': kind('compute', 4.8, 2, 0.85),
  'checked-claim': kind('compute', 5, 2, 0.9),
  'share-of-asked': kind('compute', 4.8, 1, 0.9),
  'priced-count': kind('compute', 4.8, 1, 0.9),
  vote: kind('compute', 4.4, 1, 0.9),
  'shared-out': kind('compute', 4.6, 1, 0.9),
  age: kind('compute', 4, 1, 0.85),
  'interval-date': kind('compute', 4, 1, 0.85),
  'years-later': kind('compute', 4.2, 1, 0.85),
  'link-back': kind('join', 3.9, 2, 0.8),
  'example-of': kind('join', 4.2, 1, 0.85),
  corrected: kind('join', 4.3, 2, 0.85),
  clash: kind('join', 4.4, 2, 0.85),
  'match-speakers': kind('join', 4.3, 1, 0.85),
  'whose-words': kind('join', 4.2, 2, 0.85),
  'own-voice': kind('join', 4.1, 1, 0.8),
  'term-used': kind('join', 4.2, 1, 0.8),
  statements: kind('join', 4.6, 2, 0.85),
  course: kind('recall', 0.9, 1, 0.7),
  concession: kind('join', 4.7, 1, 0.85),
  objection: kind('join', 4.8, 2, 0.8),
  steps: kind('join', 4.2, 1, 0.85),
  'not-but': kind('weigh', 3.5, 1, 0.8),
  'author-wants': kind('join', 4.8, 2, 0.85),
  accepted: kind('join', 5.3, 1, 0.85),
  'changed-mind': kind('join', 4.8, 1, 0.85),
  'turned-down': kind('weigh', 4, 2, 0.85),
  counted: kind('join', 4.2, 2, 0.85),
  reply: kind('join', 4.3, 2, 0.85),
  both: kind('join', 4, 1, 0.8),
  contrast: kind('join', 3.6, 1, 0.8),
  differently: kind('join', 4.2, 1, 0.8),
  'to-decide': kind('join', 4.6, 1, 0.85),
  echo: kind('join', 4, 1, 0.8),
  advice: kind('join', 3.9, 1, 0.8),
  rebuttal: kind('join', 4.8, 2, 0.85),
  'led-to': kind('reason', 3.7, 2, 0.8),
  expected: kind('join', 3.9, 2, 0.8),
  snag: kind('reason', 4, 2, 0.85),
  refrain: kind('join', 4.2, 1, 0.8),
  prompted: kind('join', 3.4, 2, 0.75),
  finding: kind('join', 3.7, 2, 0.8),
  'borne-out': kind('join', 3.6, 2, 0.75),
  judged: kind('join', 4.5, 1, 0.8),
  dissent: kind('join', 4.1, 1, 0.8),
  bridge: kind('join', 4.1, 2, 0.8),
  'case-of-many': kind('join', 4, 1, 0.8),
  admits: kind('join', 4, 1, 0.8),
  'came-back': kind('join', 3.6, 1, 0.75),
  wish: kind('join', 3.8, 1, 0.8),
  'reason-named': kind('reason', 4, 1, 0.8),
  maxim: kind('join', 3.5, 2, 0.75),
  answered: kind('reason', 4, 2, 0.8),
  'then-now': kind('join', 4.3, 1, 0.8),
  'title-word': kind('join', 3.9, 1, 0.8),
  'main-idea': kind('join', 4.5, 1, 0.8),
  'named-point': kind('reason', 3.5, 2, 0.8),
  'what-caused': kind('reason', 3, 2, 0.75),
  order: kind('join', 3.8, 1, 0.8),
  'interview-answer': kind('reason', 3.6, 5, 0.8),
  asked: kind('speech', 3.3, 1, 0.8),
  cause: kind('reason', 3.6, 3, 0.8),
  'cause-before': kind('reason', 4, 2, 0.85),
  consequence: kind('reason', 3.2, 2, 0.75),
  'which-writer': kind('join', 4.4, 1, 0.85),
  // Below what is worth asking anyway: asked while there are few.
  turn: kind('join', 1.28, 2, 0.75),
  'known-speaker': kind('join', 1.25, 2, 0.75),
  ring: kind('join', 1.22, 1, 0.7),
  'what-said': kind('recall', 1.2, 1, 0.65),
  list: kind('recall', 3, 1, 0.8),
  who: kind('recall', 1.1, 1, 0.65),
} as const satisfies Record<string, Kind>;

/** The name of a kind. */
export type Frame = keyof typeof FRAMES;
