/** The pattern of a number that is written out, whole: `eleven hundred and forty`, `two thousand and six`, `one hundred forty`. */

import { anyOf } from '../../lexicon/index.js';

/** Words of a number below a hundred. */
export const SMALL = `${anyOf('number')}(?:[- ]${anyOf('number')})?`;

const GREAT = 'thousand|million|billion|trillion|lakh|crore';

/** Words that multiply the number before them. */
export const SCALE = `hundred|${GREAT}`;

/** What is left over: none in `two hundred twelve-year-olds`, and none in `one hundred and two hundred`. */
const restBefore = (scale: string): string => `(?:(?: and)? (?:${SMALL})\\b(?!-\\p{L}| (?:${scale})))?`;

/** The source of the pattern; an article counts only where more may stand behind it: `a hundred and twelve`. */
export const IN_WORDS = `(?:an?(?= (?:hundred|thousand) and )|${SMALL})(?: hundred\\b${restBefore('hundred')}| (?:${GREAT})\\b${restBefore(GREAT)})*`;
