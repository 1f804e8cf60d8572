/** A number of the map as an answer prints it. */

import type { NumberHere } from '../../../map/numbers/number-here.js';
import type { StudyMaterial } from '../../material.js';
import { percent, show } from './amounts.js';

/** `59`, `about 400`, `61%`: words become digits, a hedge stays. */
export function figureOf({ text, value, bound, sign }: NumberHere): string {
  const plain = sign === '%' ? percent(value) : show(value, sign);
  const hedge =
    bound === 'exact'
      ? ''
      : (/^[\p{L} ]+? (?=[\d$£€¥₹]|\p{L}+$)/u.exec(text)?.[0].toLowerCase() ?? `${HEDGE[bound]} `);
  return `${hedge}${plain}`;
}

const HEDGE = { exact: '', about: 'about', least: 'more than', most: 'less than' } as const;

/** The words of the article between two places. */
export const wordsAt = (
  { analysis }: StudyMaterial,
  { start, end }: { readonly start: number; readonly end: number },
): string => analysis.article.text.slice(start, end);
