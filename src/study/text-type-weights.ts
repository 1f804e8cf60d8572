/**
 * How much each mark of a text speaks for each type, per square root of its rate. Fitted by multinomial logistic regression
 * (L2, classes and sources evened out) on 89 texts: news reports and interviews of the GUM corpus, reports of OneStopQA, and
 * 25 articles of five kinds annotated for this program. With each left out in turn 71 are told right, 6 wrong, and of 12
 * nothing is said.
 */

import type { TextType } from './guide.js';

/** The order of the columns. */
export const TYPES = [
  'opinion',
  'news',
  'explainer',
  'history',
  'other',
] as const satisfies readonly TextType[];

/** What speaks for each type before a word is read. */
export const BIAS: readonly number[] = [-4.34, 3.88, 0.82, -1.81, 1.45];

export const WEIGHTS = {
  firstPerson: [0.24, -0.16, -0.21, 0, 0.14],
  we: [0.15, -0.07, -0.3, -0.03, 0.25],
  you: [-0.01, -0.07, 0.03, -0.02, 0.07],
  demand: [0.24, -0.35, 0, -0.03, 0.14],
  stance: [0.44, -0.09, -0.19, 0.04, -0.19],
  question: [-0.05, -0.21, 0.14, -0.08, 0.2],
  weekday: [0.28, 0.01, -0.12, -0.13, -0.04],
  said: [0.14, 0.23, -0.15, -0.05, -0.16],
  says: [0.05, -0.19, 0.3, -0.18, 0.02],
  official: [0.09, 0.13, -0.17, 0.06, -0.11],
  science: [-0.14, -0.04, 0.29, -0.03, -0.07],
  process: [-0.1, -0.06, 0.16, -0.04, 0.03],
  year: [-0.19, -0.3, 0, 0.64, -0.15],
  rule: [-0.32, -0.31, 0.04, 0.65, -0.06],
  present: [0.19, -0.11, 0.04, -0.15, 0.03],
  past: [0.02, 0.05, -0.12, 0.16, -0.11],
  heOrShe: [-0.07, -0.08, 0.04, -0.02, 0.13],
  negation: [0.47, -0.42, 0.05, 0.05, -0.15],
  imperative: [0.37, -0.45, 0.55, -0.19, -0.28],
  loaded: [0.18, -0.09, -0.06, 0.1, -0.12],
  quoted: [0, 0.14, -0.04, -0.13, 0.03],
  paragraphLength: [0.27, -0.11, -0.01, 0.01, -0.16],
  asking: [-0.2, -0.13, -0.12, -0.03, 0.47],
} as const satisfies Readonly<Record<string, readonly number[]>>;

export type MarkName = keyof typeof WEIGHTS;
