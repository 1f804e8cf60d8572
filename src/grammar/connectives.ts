/** The connective that opens a sentence and may be left off without changing what the sentence states. */

import { anyOf } from '../lexicon/index.js';
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

/** Phrases that go on to something else. */
const NONE =
  '(?!as a (?:result|consequence) of|in addition to|in contrast (?:to|with)|by comparison with|but for |yet (?:another|more|again))';

/** What follows is a whole sentence, with a comma or without; "of course" and "admittedly" stay: they make it a point granted. */
const CONNECTIVE = opening(
  `${NONE}${anyOf('leading')}|then(?= (?:in|on|by) )`,
  "(?![\\p{L}\\p{N}'’-]),?\\s+",
);

/** These are connectives before a comma only: "so many people", "still water", "instead of waiting" are none. */
const BEFORE_COMMA = opening(anyOf('leading-comma'), ',\\s+');

/** One of some phrases at the front of a text, and what must follow it. */
export function opening(phrases: string, end: string): RegExp {
  const alternatives = phrases.replace(/\|\s+/g, '|').replace(/ /g, '\\s+');
  return new RegExp(`^(?:${alternatives})${end}`, 'iu');
}
