/** The part of a sentence that holds something and still makes sense alone. */

import { contains, type Span } from '../base/span.js';
import { cutsIn, isWhole } from '../grammar/cuts.js';
import { clausesOf } from '../grammar/lookup.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';

/** Words up to which a sentence is taken whole. From judgement. */
const SHORT = 30;
const FEWEST_WORDS = 6;

/** A sentence with more cuts is a list or a catalogue, and no part of it is a clause. */
const MOST_CUTS = 12;

/** The sentence, or when it is long the clauses around `inner`; spans of the article's text. */
export function clauseAround(reading: Reading, sentence: Sentence, inner: Span): Span {
  const { tokens } = reading.analysis;
  const index = tokens[sentence.firstToken]!.sentence;
  const whole = { start: sentence.start, end: sentence.start + sentence.text.trimEnd().length };
  if (countWords(sentence.text) <= SHORT) return whole;
  const cuts = cutsIn(reading, index).filter(
    ({ kind, endToken }) => (kind === 'stop' || kind === 'join') && /^[,;:–—]$/.test(tokens[endToken]!.text),
  );
  if (cuts.length > MOST_CUTS) return whole;
  const starts = [sentence.firstToken, ...cuts.map(({ nextToken }) => nextToken)];
  const ends = [...cuts.map(({ endToken }) => endToken), sentence.endToken];
  const parts = starts.flatMap((firstToken, i) =>
    ends.slice(i).flatMap((endToken): Span[] => {
      // A comma may be the last thing of a sentence, or of the text.
      if (endToken <= firstToken) return [];
      const part = spanOf(reading, { firstToken, endToken });
      const stands =
        contains(part, inner) && isWhole(reading, clausesOf(reading, index), { firstToken, endToken });
      return stands &&
        countWords(sentence.text.slice(part.start - sentence.start, part.end - sentence.start)) >=
          FEWEST_WORDS
        ? [part]
        : [];
    }),
  );
  return parts.reduce((best, part) => (part.end - part.start < best.end - best.start ? part : best), whole);
}

const spanOf = ({ analysis: { tokens } }: Reading, { firstToken, endToken }: Stretch): Span => ({
  start: tokens[firstToken]!.start,
  end: tokens[endToken - 1]!.end,
});

const countWords = (text: string): number => text.split(/\s+/).length;
