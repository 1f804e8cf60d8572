/** The `size` of a page. */

import { POINTS_PER_MM } from '../../base/geometry.js';
import type { Grammar, Value } from './grammar.js';
import { identifierIn, namedValues } from './grammar.js';
import { EXTENT } from './length.js';
import type { Measure } from './measure.js';

/** Explicit lengths, or a paper (the run's own when none is named) with the way it is turned. */
export type PageSize =
  | { readonly kind: 'lengths'; readonly width: Measure; readonly height: Measure }
  | {
      readonly kind: 'paper';
      readonly paper?: readonly [width: number, height: number];
      /** As the paper is when left out. */
      readonly turned?: Orientation;
    };

export type Orientation = 'portrait' | 'landscape';

const mm = (width: number, height: number) => [width * POINTS_PER_MM, height * POINTS_PER_MM] as const;

/** Sizes of paper, upright, in points. */
export const PAPERS: Readonly<Record<string, readonly [width: number, height: number]>> = {
  a3: mm(297, 420),
  a4: mm(210, 297),
  a5: mm(148, 210),
  a6: mm(105, 148),
  b4: mm(250, 353),
  b5: mm(176, 250),
  letter: [612, 792],
  legal: [612, 1008],
  ledger: [792, 1224],
};

const PAPER = namedValues(PAPERS);
const ORIENTATION = namedValues<Orientation>({ portrait: 'portrait', landscape: 'landscape' });

export const PAGE_SIZE: Grammar<PageSize> = {
  accepts: `${PAPER.accepts}, portrait, landscape, one or two lengths`,
  parse: (value) => namedSize(value) ?? sizeFromLengths(value),
};

/** The name of pages that an element asks for, in letters as they are written. */
export const PAGE_NAME: Grammar<string> = {
  accepts: 'auto, the name of pages',
  parse: ([node, ...rest]) => (node?.type === 'Identifier' && rest.length === 0 ? node.name : undefined),
};

function namedSize(value: Value): PageSize | undefined {
  if (value.length === 0 || value.length > 2) return undefined;
  if (identifierIn(value) === 'auto') return { kind: 'paper' };
  const parts = value.map((node) => ({ paper: PAPER.parse([node]), turned: ORIENTATION.parse([node]) }));
  const paper = parts.find((part) => part.paper)?.paper;
  const turned = parts.find((part) => part.turned)?.turned;
  if ((paper ? 1 : 0) + (turned ? 1 : 0) !== value.length) return undefined;
  return { kind: 'paper', ...(paper && { paper }), ...(turned && { turned }) };
}

function sizeFromLengths(value: Value): PageSize | undefined {
  if (value.length === 0 || value.length > 2) return undefined;
  const [width, height = width] = value.map((node) => EXTENT.parse([node]));
  return width && height && { kind: 'lengths', width, height };
}
