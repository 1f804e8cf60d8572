/** Whether words may be printed without their speaker, to be asked for. */

import { is } from '../../lexicon/index.js';

/** Words that can be printed without their speaker, of somebody who surely says them. */
export const canBeShown = (shown: string, speaker: string, cue: string | undefined): boolean =>
  canSay(speaker, cue) && isWhole(shown, speaker);

/** Somebody with a name, and a verb that tells that they say it: without one it may be a headline with its source. */
const canSay = (name: string, cue: string | undefined): boolean =>
  /^\p{Lu}/u.test(name) &&
  /\p{L}/u.test(cue ?? '') &&
  !/\d/u.test(name) &&
  !NOBODY.test(name) &&
  !is(surname(name).toLowerCase(), 'text');

/** Somebody of a group that was named before, or whom the writer alone knows. */
const NOBODY =
  /^(?:one|two|another|others?|some|someone|somebody|both|my|our|an? (?:other|voice|second|third))\b/iu;

/** It does not begin in the middle of a thought, holds no marks of its own and does not name its speaker. */
export function isWhole(shown: string, speaker: string): boolean {
  const begins =
    !/^(?:and|but|or|so|because|that|which|who|of|to)\b|^(?:For example|However|Also)\b|^\p{L}+ing\b(?! \p{Ll}+(?:s|ed) )/u.test(
      shown,
    ) && !/, (?:\p{Lu}\p{L}+ )+\p{Ll}+(?:ed|s),/u.test(shown);
  return begins && !/["“”„«»\n]/u.test(shown) && !shown.includes(surname(speaker));
}

/** The last word of a name. */
export const surname = (name: string): string => name.split(' ').at(-1) ?? name;
