/** Shares as a text writes them: `two in five`, `three quarters`, `8 per cent`. */

import { anyOf } from '../../../lexicon/index.js';
import { AMOUNT, type Amount, readAmount } from './amounts.js';

const SMALL = `${anyOf('number')}`;
const WHOLES = `(?:${anyOf('number')}|a hundred)`;
const FRACTION =
  'half|(?:an? |one[- ])(?:third|quarter|fifth|sixth|seventh|eighth|tenth)|two[- ]thirds|three[- ]quarters|(?:two|three|four)[- ]fifths';

/** The source of a pattern for such a share, with its hedge. */
export const SHARE = `(?:(?:about|around|roughly|almost|nearly|some|only|just|just over|just under|more than|less than|fewer than|perhaps) )*(?:${SMALL} (?:in|out of) (?:every )?${WHOLES}\\b|${FRACTION}|${AMOUNT}(?<=%|cent))`;

const RATIO = new RegExp(`(${SMALL}) (?:in|out of) (?:every )?(${WHOLES})$`, 'u');

/** Its value from 0 to 1; undefined where it is none. */
export function readShare(text: string): Pick<Amount, 'value' | 'bound' | 'exact'> | undefined {
  const ratio = RATIO.exec(text);
  const [part, of] = ratio ? [readAmount(ratio[1]!), readAmount(ratio[2]!.replace('a hundred', '100'))] : [];
  const hedge = /\b(?:about|around|roughly|almost|nearly|some|perhaps)\b/u.test(text);
  const bound = /\b(?:less|fewer) than|just under\b/u.test(text)
    ? 'most'
    : /\bmore than|just over\b/u.test(text)
      ? 'least'
      : hedge
        ? 'about'
        : 'exact';
  const value =
    part && of ? part.value / of.value : readAmount(text.replace(/\ban? (?=\p{L})/iu, 'one '))?.value;
  return value && value < 1 ? { value, bound, exact: bound === 'exact' } : undefined;
}
