/** Whether words have a tone of their own: a person speaks, denies, compares or turns. */

/** How many signs of a voice stand in some words, 0 to 4. */
export const voiceIn = (text: string): number => SIGNS.filter((sign) => sign.test(text)).length;

const SIGNS = [
  /\b(?:I|me|my|we|us|our)\b/u,
  /\b(?:not|never|no|nobody|nothing)\b|n[’']t\b/iu,
  /\b(?:like|than|as if)\b/iu,
  /\b(?:but|only|just|instead)\b/iu,
];
