/**
 * A font whose zero has no slash. The shipped sans draws a stroke through its zeros and has no other figures; pupils read 10 as 1ø, or as
 * crossed out. The stroke parts the counter in two: in their place stands the outer outline, as large as the room that both took.
 * The tables are those of OpenType 1.9, chapters `glyf` and `loca`; the licence of the font (OFL 1.1, no reserved name) allows the change.
 */

import { openShaper } from './harfbuzz.js';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly onCurve: boolean;
}
type Contour = readonly Point[];

/** The same font with plain zeros: the usual one and the one for tables. Zeros that have no slash stay. */
export function withPlainZero(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (const glyph of zerosOf(bytes)) {
    const { at, length } = placeOf(view, glyph);
    const contours = readContours(view, at);
    if (contours.length !== 3) continue;
    const redrawn = writeGlyph(plain(contours), changed.subarray(at + 2, at + 10));
    if (redrawn.length <= length) changed.set(redrawn, at);
  }
  return changed;
}

function zerosOf(bytes: Uint8Array): Set<number> {
  const shaper = openShaper(bytes);
  const zero = (features: Readonly<Record<string, number>>): number =>
    shaper.shape('0', 'Latn', { direction: 'ltr', language: 'en', features }).ids[0]!;
  return new Set([zero({}), zero({ tnum: 1 })]);
}

/** Where a glyph's outline stands in the file. */
function placeOf(view: DataView, glyph: number): { readonly at: number; readonly length: number } {
  const isLong = view.getInt16(tableAt(view, 'head') + 50) === 1;
  const loca = tableAt(view, 'loca');
  const offset = (index: number): number =>
    isLong ? view.getUint32(loca + 4 * index) : 2 * view.getUint16(loca + 2 * index);
  return { at: tableAt(view, 'glyf') + offset(glyph), length: offset(glyph + 1) - offset(glyph) };
}

function tableAt(view: DataView, tag: string): number {
  const name = [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    if (view.getUint32(at) === name) return view.getUint32(at + 8);
  throw new RangeError(`the font has no table ${tag}`);
}

const ON_CURVE = 1;
const REPEATED = 8;
/** Bits of the flags by axis: one byte long; the same as before, or positive. */
const AXES = [
  { isShort: 2, isSame: 16 },
  { isShort: 4, isSame: 32 },
] as const;

function readContours(view: DataView, start: number): Contour[] {
  const ends = Array.from({ length: view.getInt16(start) }, (_, index) =>
    view.getUint16(start + 10 + 2 * index),
  );
  let at = start + 10 + 2 * ends.length;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length <= ends.at(-1)!) {
    const flag = view.getUint8(at++);
    const times = flag & REPEATED ? 1 + view.getUint8(at++) : 1;
    for (let time = 0; time < times; time++) flags.push(flag);
  }
  const [xs, ys] = AXES.map((axis) => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & axis.isShort) value += flag & axis.isSame ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & axis.isSame)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  });
  const points = flags.map((flag, index) => ({
    x: xs![index]!,
    y: ys![index]!,
    onCurve: (flag & ON_CURVE) !== 0,
  }));
  return ends.map((end, index) => points.slice(index === 0 ? 0 : ends[index - 1]! + 1, end + 1));
}

/** The outer outline, and as counter the same drawn backwards in the room of the two halves. */
function plain(contours: readonly Contour[]): Contour[] {
  const [outer, ...halves] = [...contours].sort((one, other) => heightOf(other) - heightOf(one));
  const from = boxOf(outer!);
  const to = boxOf(halves.flat());
  const stretch = (value: number, axis: 'x' | 'y'): number =>
    Math.round(
      to[axis].low +
        ((value - from[axis].low) * (to[axis].high - to[axis].low)) / (from[axis].high - from[axis].low),
    );
  return [
    outer!,
    outer!.map((point) => ({ ...point, x: stretch(point.x, 'x'), y: stretch(point.y, 'y') })).reverse(),
  ];
}

const heightOf = (contour: Contour): number => {
  const { y } = boxOf(contour);
  return y.high - y.low;
};

function boxOf(points: Contour) {
  const range = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  return { x: range(points.map(({ x }) => x)), y: range(points.map(({ y }) => y)) };
}

function writeGlyph(contours: readonly Contour[], box: Uint8Array): Uint8Array {
  const points = contours.flat();
  const ends = contours.map((_, index) => contours.slice(0, index + 1).flat().length - 1);
  const flags = points.map(({ onCurve }) => (onCurve ? ON_CURVE : 0));
  const steps = (['x', 'y'] as const).map((axis, row) =>
    points.flatMap((point, index) => {
      const { isShort, isSame } = AXES[row]!;
      const step = point[axis] - (points[index - 1]?.[axis] ?? 0);
      if (step === 0) flags[index]! |= isSame;
      else if (Math.abs(step) < 256) flags[index]! |= isShort | (step > 0 ? isSame : 0);
      return step === 0 ? [] : Math.abs(step) < 256 ? [Math.abs(step)] : twoBytes(step);
    }),
  );
  // Of hints there are none: those of the old outline count its points.
  return Uint8Array.from([
    ...twoBytes(contours.length),
    ...box,
    ...ends.flatMap(twoBytes),
    0,
    0,
    ...flags,
    ...steps.flat(),
  ]);
}

const twoBytes = (value: number): number[] => [(value >> 8) & 255, value & 255];
