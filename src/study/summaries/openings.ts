/**
 * How a sentence opens: with a connective that can be cut off, or with a word that points back to another
 * sentence.
 */

/**
 * How many characters of connective a sentence opens with; several in a row count together ("But in fact, ").
 */
export function connectiveLength(sentence: string): number {
  let length = 0;
  for (;;) {
    const rest = sentence.slice(length);
    const match = CUTTABLE.map((pattern) => pattern.exec(rest)).find((found) => found !== null);
    if (!match) return length;
    length += match[0].length;
  }
}

/** Whether a sentence, its connective cut off, opens with words that need the sentence before. */
export function opensPointing(sentence: string): boolean {
  const first = /^[\p{L}]+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  return POINTING_WORDS.has(first) || POINTING_PHRASES.some((pattern) => pattern.test(sentence));
}

/**
 * Whether what is left after a cut can open an extract: a word, a figure or a quotation, not a stray mark.
 */
export function canOpen(sentence: string): boolean {
  return /^[\p{L}\p{N}$£€“"‘']/u.test(sentence);
}

/** What follows one of these is a whole sentence, whether or not a comma stands between. */
const CONNECTIVES = `on the other hand|for one thing|for another thing|in other words|on the contrary|
  by the same token|for this reason|as a result|as a consequence|all the same|even so|of course|in fact|
  in short|in sum|in addition|in conclusion|to be sure|for example|for instance|by contrast|in contrast|
  by comparison|that said|what is more|more importantly|most importantly|and|but|yet(?!\\s(?:another|more|again))|
  however|moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|additionally|
  consequently|accordingly|indeed|meanwhile|similarly|likewise|conversely|finally|lastly|firstly|secondly|
  thirdly|fourthly|admittedly|naturally|unfortunately|fortunately`;

/**
 * These are connectives before a comma only: "so many people", "still water", "instead of waiting" are none.
 */
const WITH_COMMA = `so|still|or|also|instead|besides|otherwise|anyway|after all|above all|in the end|
  in turn|at the same time|first|second|third|last|then|again|too`;

const CUTTABLE = [opening(CONNECTIVES, "(?![\\p{L}\\p{N}'’-]),?\\s+"), opening(WITH_COMMA, ',\\s+')];

const POINTING_WORDS = new Set(
  `he she it they him them his her hers its their theirs himself herself itself themselves this that these
   those such nor neither both either another others other so and but or yet because which whose whom here
   then none later earlier afterwards afterward soon thereafter also too again not except`.split(/\s+/),
);

const PRONOUNS = 'this|these|those|such|his|her|its|their|he|she|him|they|them|it|both|either|which|whom';
const PREPOSITIONS = `of|from|by|on|at|in|for|to|with|after|before|under|over|above|below|beyond|among|
  despite|like|unlike|behind|between|within|without|through|against|during|since|until|along with|
  because of|thanks to|as for|apart from|according to|instead of|when|while|although|though|if|as|once|
  where|whenever|because`;
const COUNTS =
  'one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|few|half|all|each|none|much';
const PERIODS =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|centur(?:y|ies)|moments?';
const AUXILIARIES =
  'is|are|was|were|has|have|had|will|would|can|could|may|might|must|seems?|remains?|came|comes?';

const POINTING_PHRASES = [
  // "There" of place, not "there is".
  opening('there', `\\b(?! (?:${AUXILIARIES})\\b)`),
  opening(COUNTS, ` of (?:${PRONOUNS})\\b`),
  opening('at least|only|just|almost', ` (?:${COUNTS}) of (?:${PRONOUNS})\\b`),
  // A count alone is a subject that was named before: "Two were charged".
  opening(COUNTS, ` (?:${AUXILIARIES}|say|said|says)\\b`),
  // "To this", "in its", "despite their", "when they"; not "for those who".
  opening(PREPOSITIONS, ` (?:only |just |all )?(?:${PRONOUNS})\\b(?! (?:who|which|of)\\b)`),
  opening(
    'before|after|by|since|until|at|in|for|with|like',
    ' that(?:,| (?:day|time|moment|point|case|way|year)\\b)',
  ),
  opening(
    'in doing so|in response|in return|in reply|in turn|in the meantime|in the process|if so|if not',
    '\\b',
  ),
  opening(
    'as such|by then|since then|until then|inside,|outside,|nearby,|elsewhere,|upstairs,|overhead,',
    '',
  ),
  opening('the same|the latter|the former|the other|the others|the next|the following|the previous', '\\b'),
  // "Three years later", "the day before", "within two days".
  opening(`(?:[\\p{L}\\p{N}]+ ){0,4}?(?:${PERIODS})`, ' (?:later|earlier|before|after|afterwards)\\b'),
  opening('within', ` (?:\\p{L}+ ){0,2}(?:${PERIODS})\\b(?! of\\b)`),
  opening(
    'the reason|the result|the answer|the effect|the consequence|the problem|the trouble|the point|the outcome',
    ' (?:is|was|are|were)\\b',
  ),
];

function opening(phrases: string, end: string): RegExp {
  const alternatives = phrases.replace(/\|\s+/g, '|').replace(/ /g, '\\s+');
  return new RegExp(`^(?:${alternatives})${end}`, 'iu');
}
