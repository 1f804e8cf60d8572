/** Numbers and lengths of SVG, none of them larger than a PDF can hold. */

const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;
const MOST = 1e6;

export const inReach = (value: number): number => Math.max(-MOST, Math.min(MOST, value));

/** All that are written in a text, whatever is between them. */
export const numbersIn = (text: string): number[] =>
  (text.match(NUMBER) ?? []).map((one) => inReach(Number.parseFloat(one)));

/** Pixels, of which 96 are an inch. */
const PIXELS: Readonly<Record<string, number>> = {
  ...{ '': 1, px: 1, pt: 96 / 72, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4, q: 96 / 101.6 },
};

/** A length in pixels; a percentage is of `whole`. Undefined for none. */
export function lengthOf(text: string | undefined, whole: number): number | undefined {
  const [, number, unit = ''] = /^\s*([+-]?[\d.]+(?:e[+-]?\d+)?)\s*([a-z]*|%)\s*$/i.exec(text ?? '') ?? [];
  const value = Number.parseFloat(number ?? '');
  const pixels = unit === '%' ? whole / 100 : PIXELS[unit.toLowerCase()];
  return Number.isNaN(value) || pixels === undefined ? undefined : inReach(value * pixels);
}
