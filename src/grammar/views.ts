/** Words that put a view: they say how a thing is, should or would be; not only what the speaker did, or what others believe. */

import { anyOf } from '../lexicon/index.js';

/** Whether one sentence of them does. */
export const putsView = (words: string): boolean =>
  words.split(/(?<=[.!?])["”’]?\s+/u).some((one) => {
    const lower = one.toLowerCase();
    return JUDGES.test(lower) && !OWN.test(lower) && !OF_OTHERS.test(lower);
  });

const JUDGES = new RegExp(
  String.raw`\b(?:${anyOf('weighs', 'negation')}|than|instead|as if|if|will|would)\b|n[’']t\b`,
  'u',
);

/** Of the speaker's own life, heard from somebody, or true of one day only; `I would ..` and `I do not say ..` put a view. */
const OWN = new RegExp(
  String.raw`\bi\b(?! (?:would|could|can|cannot|say|think|believe|ask|want|hope|doubt|do not (?:say|think|believe|ask|want)|don[’']t (?:say|think|believe|ask|want))\b)|\bwe\b(?: \p{L}+)? (?:was|were|had|did|said|saw|went|thought|played|watched|took|came)\b|\b(?:told|asked?) (?:me|us)\b|\b(?:confident|sure|aware|certain)\b|^[“"‘']?(?:today|yesterday|last|this) |\bat (?:\d|${anyOf('number')}|noon|midnight)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b`,
  'u',
);

const OF_OTHERS =
  /^[“"‘']?(?:people|they|many|most|some|others|everybody|everyone)\b[^,;]*\b(?:think|believe|say|imagine|assume|expect|talk|like to)s?\b/u;
