/**
 * The gate between the pages that sheets ask for and layout: every page has room for some words, and none beyond its edges. Without it a mistake in a
 * length makes a page of each letter.
 */

import { POINTS_PER_MM, type Pt } from '../../base/geometry.js';
import { PAPERS } from '../grammar/page-size.js';
import type { PropertyName } from '../properties.js';
import { type Complain, type Declaration, longhandsOf } from '../sheet/declarations.js';
import type { PageStyle, PageStyles } from '../style.js';

type PageBox = Pick<PageStyle, 'size' | 'margin'>;

/** The least room for text, in millimetres: some twenty letters in four lines. From judgement. */
const LEAST_MM = { width: 35, height: 20 };

/** Lengths that differ by rounding are the same. */
const EPSILON = 0.01;

/** A side that is too short becomes as long as the short one of the smallest paper that has a name. */
const [SHORT_SIDE] = PAPERS['a6']!;

/** Margins that are too wide leave so much of the page, or the least room. From judgement. */
const LEFT = 2 / 3;

/** The page with room for text; what is changed is told at one of the declarations that ask for it. */
export function withRoom(page: PageBox, declarations: readonly Declaration[]): PageBox {
  const { size, margin } = page;
  const across = { side: size.width, start: margin.left, end: margin.right };
  const down = { side: size.height, start: margin.top, end: margin.bottom };
  const [wide, high] = [fitted(across, LEAST_MM.width), fitted(down, LEAST_MM.height)];
  if (wide === across && high === down) return page;
  const roomy = {
    size: { width: wide.side, height: high.side },
    margin: { top: high.start, right: wide.end, bottom: high.end, left: wide.start },
  };
  const isLarger = wide.side !== across.side || high.side !== down.side;
  const complain = complainIn(declarations, isLarger ? (name) => name === 'size' : isMargin);
  if (isLarger) tellLarger(roomy, complain);
  else if (SIDES.every((side) => roomy.margin[side] === Math.max(0, margin[side])))
    tellBelowNothing(complain);
  else tellMargins(complain);
  return roomy;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const isMargin = (name: PropertyName): boolean => name.startsWith('margin-');

/** A letter is no larger than this share of the shorter side of a page's room, so that it can stand on it. From judgement. */
export const LARGEST_LETTER = 0.75;

/** The largest letters that can stand on every page of one of the kinds that elements may ask for. */
export const largestLetters = ({ named, ...plain }: PageStyles): Pt =>
  Math.max(
    ...[plain, ...named].map(({ first, left, right }) => Math.min(...[first, left, right].map(roomOf))),
  ) * LARGEST_LETTER;

const roomOf = ({ size, margin }: PageBox): Pt =>
  Math.min(size.width - margin.left - margin.right, size.height - margin.top - margin.bottom);

/** A page along one of its axes. */
interface Stretch {
  readonly side: Pt;
  readonly start: Pt;
  readonly end: Pt;
}

function fitted(asked: Stretch, leastMm: number): Stretch {
  const least = leastMm * POINTS_PER_MM - EPSILON;
  const hasRoom = asked.side >= least && asked.side - asked.start - asked.end >= least;
  if (hasRoom && asked.start >= 0 && asked.end >= 0) return asked;
  const side = asked.side < least ? SHORT_SIDE : asked.side;
  const [start, end] = [Math.max(0, asked.start), Math.max(0, asked.end)];
  if (side - start - end >= least) return { side, start, end };
  const share = (side - Math.max(least, side * LEFT)) / (start + end);
  return { side, start: start * share, end: end * share };
}

/** How to complain of the last declaration of that property, or else of any that makes a page what it is. */
function complainIn(
  declarations: readonly Declaration[],
  isAsked: (name: PropertyName) => boolean,
): Complain | undefined {
  const setting = declarations.filter((declaration) => declaration.kind !== 'variable');
  const asking = setting.findLast((declaration) => propertiesOf(declaration).some(isAsked));
  return (asking ?? setting.at(-1))?.complain;
}

const propertiesOf = (declaration: Exclude<Declaration, { kind: 'variable' }>): readonly PropertyName[] =>
  declaration.kind === 'pending'
    ? longhandsOf(declaration.name)
    : declaration.settings.map(({ property }) => property);

const tellLarger = ({ size }: PageBox, complain: Complain | undefined): void =>
  complain?.(
    `on this page there is no room for text, so it is made ${inMm(size.width)} by ${inMm(size.height)}`,
    `write a paper, such as "size: a5", or lengths that leave ${LEAST_ROOM} for text`,
  );

const tellMargins = (complain: Complain | undefined): void =>
  complain?.(
    'the margins leave too little room for text on the page, so others are taken',
    `give @page margins from 0 that leave ${LEAST_ROOM} for text`,
  );

const tellBelowNothing = (complain: Complain | undefined): void =>
  complain?.(
    'a margin of the page is below 0, which would put text off the paper, so 0 is taken',
    'give @page margins of 0 or more',
  );

const inMm = (length: Pt): string => `${Math.round(length / POINTS_PER_MM)} mm`;
const LEAST_ROOM = `${LEAST_MM.width} mm by ${LEAST_MM.height} mm`;
