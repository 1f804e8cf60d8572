/** What a text says that somebody is. */

import { anyOf } from '../../lexicon/index.js';

/** It names somebody, whole and without another sentence: no opener of a clause, no pronoun, no word of the family. */
export const isRole = (role: string): boolean =>
  !/\b(?:because|it|them|they|her|him|this|that one|mine|ours|my|our|late|(?:grand|step)?(?:father|mother|son|daughter)|brother|sister|wife|husband|boy|girl)\b/iu.test(
    role,
  ) &&
  !OPENS.test(role) &&
  !/["“”]/u.test(role);

const OPENS = new RegExp(
  String.raw`^(?:${anyOf('relative', 'possessive', 'preposition', 'subordinator', 'coordinator', 'finite')}|said|says)\b`,
  'iu',
);
