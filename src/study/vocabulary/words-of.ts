/** The words of a phrase without what opens it: `eruption column` of "an eruption column". */

import type { Phrase, Reading } from '../../grammar/reading.js';

export function wordsOf(
  { analysis: { article, tokens } }: Reading,
  { firstToken, endToken }: Phrase,
): string {
  const opens = /^(?:DET|PRON)$/.test(tokens[firstToken]!.pos) && endToken - firstToken > 1;
  return article.text.slice(tokens[firstToken + (opens ? 1 : 0)]!.start, tokens[endToken - 1]!.end);
}
