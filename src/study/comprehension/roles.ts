/** What a text says that somebody is. */

/** It names somebody, whole and without another sentence: no opener of a clause, no pronoun, no word of the family. */
export const isRole = (role: string): boolean =>
  !/\b(?:because|it|them|they|her|him|this|that one|mine|ours|my|our|late|(?:grand|step)?(?:father|mother|son|daughter)|brother|sister|wife|husband|boy|girl)\b/iu.test(
    role,
  ) &&
  !OPENS.test(role) &&
  !/["“”]/u.test(role);

const OPENS =
  /^(?:who|which|that|its|his|her|their|under|because|in|of|by|with|from|for|on|at|to|when|where|while|as|after|before|since|and|but|or|was|were|is|had|has|said|says)\b/iu;
