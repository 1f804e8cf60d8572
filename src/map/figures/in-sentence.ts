/** The figures of a sentence of an article, with the noun phrases of its grammar. */

import { firstWhere } from '../../base/in-order.js';
import type { Span } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { Sentence, Token } from '../../language/analysis.js';
import { is } from '../../lexicon/index.js';
import { type Figure, findFigures } from './find-figures.js';

/** Figures of one sentence, in order; one with more than a dozen is a table written out, and only its first are given. */
export const figuresIn = (reading: Reading, sentence: Sentence): Figure[] =>
  findFigures(sentence.text, () => pluralsIn(reading, sentence)).slice(0, MOST_FIGURES);

const MOST_FIGURES = 12;

/** The noun phrases of a sentence, up to their last plural; also those of speech. */
function pluralsIn({ analysis, unquoted }: Reading, { start, firstToken, endToken }: Sentence): Span[] {
  const { tokens } = analysis;
  const { phrases } = unquoted;
  return phrases
    .slice(
      firstWhere(phrases, ({ head }) => head >= firstToken),
      firstWhere(phrases, ({ head }) => head >= endToken),
    )
    .flatMap((phrase) => {
      const last = tokens.slice(phrase.firstToken, phrase.endToken).findLast(isPlural);
      return last ? [{ start: tokens[phrase.firstToken]!.start - start, end: last.end - start }] : [];
    });
}

const isPlural = ({ lower }: Token): boolean =>
  (/[^s]s$/.test(lower) && !/(?:ous|us|is|['’]s)$/.test(lower)) ||
  is(lower, 'irregular-plural') ||
  MANY.test(lower);

const MANY = /(?:men|folk)$|^(?:staff|fish|personnel|species|dead|injured|crew|media|wounded|missing)$/u;
