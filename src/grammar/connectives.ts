/** The connective that opens a sentence and may be left off without changing what the sentence states. */

import type { Reading, Stretch } from './reading.js';

/** The first token behind the connectives of a stretch; several in a row count together ("But in fact, "). */
export function afterConnectives({ analysis }: Reading, { firstToken, endToken }: Stretch): number {
  const { tokens, article } = analysis;
  const start = tokens[firstToken]?.start ?? 0;
  const text = article.text.slice(start, tokens[endToken - 1]?.end ?? start);
  const cut = start + connectiveLength(text);
  let at = firstToken;
  while (at < endToken && tokens[at]!.start < cut) at++;
  return at < endToken ? at : firstToken;
}

function connectiveLength(text: string): number {
  let length = 0;
  for (;;) {
    const rest = text.slice(length, length + LONGEST);
    const match = CONNECTIVE.exec(rest) ?? BEFORE_COMMA.exec(rest);
    if (!match) return length;
    length += match[0].length;
  }
}

/** Characters of a connective with the white space behind it, at the most. */
const LONGEST = 60;

/** What follows is a whole sentence, with a comma or without; "of course" and "admittedly" stay: they make it a point granted. */
const CONNECTIVE = opening(
  `on the other hand|for one thing|for another thing|in other words|on the contrary|
  by the same token|for this reason|as a result(?!\\sof)|as a consequence(?!\\sof)|all the same|even so|in fact|
  in short|in sum|in addition(?!\\sto)|in conclusion|for example|for instance|by contrast|in contrast(?!\\s(?:to|with))|
  by comparison(?!\\swith)|that said|what is more|more importantly|most importantly|and|but(?!\\sfor\\s)|yet(?!\\s(?:another|more|again))|
  moreover|furthermore|nevertheless|nonetheless|therefore|thus|hence|additionally|
  consequently|accordingly|indeed|meanwhile|similarly|likewise|conversely|finally|lastly|firstly|secondly|
  thirdly|fourthly|more important|most important|worse still|better still|worst of all|best of all|
  then(?=\\s(?:in|on|by)\\s)`,
  "(?![\\p{L}\\p{N}'’-]),?\\s+",
);

/** These are connectives before a comma only: "so many people", "still water", "instead of waiting" are none. */
const BEFORE_COMMA = opening(
  `however|so|still|or|also|instead|besides|otherwise|anyway|after all|above all|in the end|
  in turn|at the same time|first|second|third|last|then|again|too|naturally|
  unfortunately|fortunately`,
  ',\\s+',
);

/** One of some phrases at the front of a text, and what must follow it. */
export function opening(phrases: string, end: string): RegExp {
  const alternatives = phrases.replace(/\|\s+/g, '|').replace(/ /g, '\\s+');
  return new RegExp(`^(?:${alternatives})${end}`, 'iu');
}
