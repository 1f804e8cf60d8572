/** A length in PostScript points, 72 to the inch. Page coordinates grow rightwards and downwards. */
export type Pt = number;

export interface Size {
  readonly width: Pt;
  readonly height: Pt;
}

export interface Rect extends Size {
  readonly x: Pt;
  readonly y: Pt;
}

/** One value for each side of a box. */
export interface Sides<T> {
  readonly top: T;
  readonly right: T;
  readonly bottom: T;
  readonly left: T;
}

export const POINTS_PER_MM = 72 / 25.4;
