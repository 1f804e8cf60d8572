/**
 * An SVG picture in, what is drawn of it out: shapes with plain fills and strokes.
 *
 * Nothing is fetched and nothing runs: no scripts, no links, no pictures in pictures. Not done here: text, gradients,
 * patterns, clips, masks, filters, `use`, and rules of a style sheet for anything but a class; `leftOut` names what a
 * picture has of them.
 */

import { isSvg } from '../base/is-svg.js';
import type { Drawing, Matrix, Shape } from './drawing.js';
import { type ClassRules, classRules, isPattern, isShown, type Looks, looksOf, paintOf } from './looks.js';
import { IDENTITY, matrixOf, times } from './matrix.js';
import { lengthOf, numbersIn } from './numbers.js';
import { shapeSteps } from './shapes.js';
import { type Tag, tagsIn } from './tags.js';

export interface ReadSvg {
  readonly drawing: Drawing;
  /** What is in it that is not drawn. */
  readonly leftOut: readonly string[];
}

/** A larger file is no simple picture. From judgement. */
const MOST_BYTES = 2_000_000;

/** Undefined for what is no SVG picture, or too large a one. */
export function readSvg(bytes: Uint8Array): ReadSvg | undefined {
  if (!isSvg(bytes) || bytes.length > MOST_BYTES) return undefined;
  const tags = tagsIn(new TextDecoder().decode(bytes));
  const root = tags?.find(({ name, kind }) => name === 'svg' && kind !== 'close');
  if (!tags || !root) return undefined;
  const size = sizeOf(root);
  const leftOut = new Set<string>();
  const rules = tags.filter(({ name }) => name === 'style').flatMap(({ text }) => classRules(text));
  const shapes = shapesIn(tags, { rules, view: size.view, leftOut });
  return { drawing: { ...size, shapes }, leftOut: [...leftOut] };
}

const POINTS_PER_PIXEL = 0.75;

/** Of a picture that says nothing of its size, as browsers have it. */
const DEFAULT_SIZE = { width: 300, height: 150 };

function sizeOf({ attributes }: Tag): Omit<Drawing, 'shapes'> {
  const [x = 0, y = 0, viewWidth = 0, viewHeight = 0] = numbersIn(attributes.get('viewBox') ?? '');
  const box = viewWidth > 0 && viewHeight > 0 ? { x, y, width: viewWidth, height: viewHeight } : undefined;
  const [wide, high] = [
    lengthOf(percentless(attributes.get('width')), 0),
    lengthOf(percentless(attributes.get('height')), 0),
  ];
  const shape = box ?? DEFAULT_SIZE;
  const width = wide ?? (high === undefined ? shape.width : (high * shape.width) / shape.height);
  const height = high ?? (width * shape.height) / shape.width;
  return {
    width: width * POINTS_PER_PIXEL,
    height: height * POINTS_PER_PIXEL,
    view: box ?? { x: 0, y: 0, width: Math.max(1, width), height: Math.max(1, height) },
    stretches: attributes.get('preserveAspectRatio')?.trim() === 'none',
  };
}

/** A share of a page that the picture does not know. */
const percentless = (length: string | undefined) => (length?.includes('%') ? undefined : length);

interface Around {
  readonly looks: Looks;
  readonly matrix: Matrix;
  readonly isDrawn: boolean;
}

interface Picture {
  readonly rules: ClassRules;
  readonly view: Drawing['view'];
  readonly leftOut: Set<string>;
}

/** What stands in these is drawn where it stands, in those nowhere; all else is left out. */
const GROUPS: ReadonlySet<string> = new Set(['svg', 'g', 'a', 'switch']);
const SILENT: ReadonlySet<string> = new Set(['defs', 'title', 'desc', 'metadata', 'style', 'symbol']);

function shapesIn(tags: readonly Tag[], picture: Picture): Shape[] {
  const shapes: Shape[] = [];
  const open: Around[] = [{ looks: new Map(), matrix: IDENTITY, isDrawn: true }];
  for (const tag of tags) {
    if (tag.kind === 'close') {
      if (open.length > 1) open.pop();
      continue;
    }
    const around = open.at(-1)!;
    const { shape, inside } = enter(tag, around, picture);
    if (shape) shapes.push(shape);
    if (tag.kind === 'open') open.push(inside);
  }
  return shapes;
}

function enter(
  { name, attributes }: Tag,
  around: Around,
  { rules, view, leftOut }: Picture,
): { readonly shape?: Shape; readonly inside: Around } {
  if (!around.isDrawn || SILENT.has(name)) return { inside: { ...around, isDrawn: false } };
  const looks = looksOf(attributes, around.looks, rules);
  const matrix = times(around.matrix, matrixOf(looks.get('transform')));
  const inside = { looks, matrix, isDrawn: looks.get('display') !== 'none' };
  if (GROUPS.has(name)) return { inside };
  const steps = shapeSteps(name, attributes, view);
  for (const effect of ['clip-path', 'mask', 'filter'])
    if (looks.has(effect) && looks.get(effect) !== 'none') leftOut.add(effect);
  if (!steps) leftOut.add(name);
  else if (isPattern(looks)) leftOut.add('gradient or pattern');
  const paint = steps && steps.length > 0 && isShown(looks) ? paintOf(looks) : undefined;
  const none = { inside: { ...inside, isDrawn: false } };
  return steps && paint ? { ...none, shape: { matrix, steps, ...paint } } : none;
}
