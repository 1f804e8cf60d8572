/** Words that judge, weigh, promise or look ahead: there is something to agree with or not. */

import { anyOf } from '../../lexicon/index.js';

export const ARGUES = new RegExp(
  String.raw`\b(?:${anyOf('weighs', 'at-stake')}|can[’']t|will|won[’']t|no (?:alternative|choice|evidence|reason|need))\b`,
  'u',
);
