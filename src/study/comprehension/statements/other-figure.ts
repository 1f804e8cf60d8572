/** A figure of the same kind that the text gives for something else: what a hurried reader mixes up. */

import { ofSentence } from '../../../grammar/lookup.js';
import type { Quantity } from '../../../map/text-map.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';

/** A number of a passage, and another of its size, the nearest in the text; undefined without. */
export function otherFigure(
  { map }: StudyMaterial,
  { index }: Passage,
  text: string,
): { readonly was: string; readonly is: string } | undefined {
  const here = ofSentence(map.quantities, index);
  const pairs = here.flatMap((figure) => {
    const isAlone = here.every((one) => one === figure || one.unit !== figure.unit);
    const number = isAlone ? NUMBER.exec(figure.text)?.[0] : undefined;
    if (!number || !isPlain(figure) || text.split(number).length !== 2 || AN.test(text.split(number)[0]!))
      return [];
    return map.quantities
      .filter((other) => canStandFor(other, figure))
      .map((other) => ({ was: number, is: NUMBER.exec(other.text)![0], far: apart(other, figure) }));
  });
  const [best] = pairs.sort((one, two) => one.far - two.far);
  return best && { was: best.was, is: best.is };
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/u;

/** `an 11 per cent raise` fits no other number. */
const AN = /\ban? $/u;

const isPlain = ({ dimension, text, to }: Quantity): boolean =>
  /^(?:money|share|count|measure)$/u.test(dimension) && NUMBER.test(text) && to === undefined;

/** Written alike, but for the number, and neither nearly the same nor of another size. */
const canStandFor = (other: Quantity, figure: Quantity): boolean => {
  const ratio = other.value / figure.value;
  return (
    isPlain(other) &&
    other.sentence !== figure.sentence &&
    other.unit === figure.unit &&
    scaleOf(other) === scaleOf(figure) &&
    Number.isInteger(other.value) === Number.isInteger(figure.value) &&
    (ratio >= 1.2 || ratio <= 1 / 1.2) &&
    ratio <= 10 &&
    ratio >= 0.1 &&
    !(figure.unit === '%' && Math.max(other.value, figure.value) > 1)
  );
};

const scaleOf = ({ text }: Quantity): string =>
  /million|billion|thousand|lakh|crore|\d(?:m|bn|k)\b/u.exec(text)?.[0] ?? '';

/** In paragraphs. */
const apart = (one: Quantity, two: Quantity): number => Math.abs(one.paragraph - two.paragraph);
