/** What is drawn of an SVG picture: closed data, with nothing left to look up. */

import type { Color } from '../css/style.js';

export interface Drawing {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The part of its own plane that fills it. */
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** It fills a place of another shape too, where others keep theirs and stand in the middle. */
  readonly stretches: boolean;
  readonly shapes: readonly Shape[];
}

export interface Shape {
  readonly matrix: Matrix;
  readonly steps: readonly Step[];
  readonly fill: Color | undefined;
  readonly evenOdd: boolean;
  readonly stroke: Stroke | undefined;
}

export interface Stroke {
  readonly color: Color;
  readonly width: number;
  readonly cap: 0 | 1 | 2;
  readonly join: 0 | 1 | 2;
  readonly dash: readonly number[];
}

/** Move, line, cubic curve (two handles and its end) and the way back to where the stretch began. */
export type Step =
  | { readonly to: 'm' | 'l'; readonly at: readonly [number, number] }
  | { readonly to: 'c'; readonly at: readonly [number, number, number, number, number, number] }
  | { readonly to: 'h' };

/** As `cm` takes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];
