/**
 * Facts and figures: a `Reading` in; numbers with what they count and who says so out.
 *
 * `text` is the sentence, or the clause of a long one, that makes sense alone; `value` the number as it stands there,
 * with its hedge; `about` the words around it. All three are the article's own. Deliberately not done here: adding,
 * comparing or converting.
 */

import { clausesOf } from '../../grammar/lookup.js';
import type { Reading } from '../../grammar/reading.js';
import { voiceBehind } from '../../grammar/voices.js';
import type { NamedEntity, Sentence, Token } from '../../language/analysis.js';
import { reportingVerb } from '../../lexicon/index.js';
import { figuresIn } from '../../map/figures/in-sentence.js';
import { clauseAround } from '../clause-around.js';
import { extractOf } from '../extract.js';
import type { Fact } from '../guide.js';
import { aboutOf, firstWords, isTensed } from './about.js';

/** Every figure of the article, in text order. */
export function findFacts(reading: Reading): Fact[] {
  const { analysis } = reading;
  return analysis.sentences.flatMap((sentence, index) => {
    return figuresIn(reading, sentence).map((figure) => {
      const saidBy = sourceOf(reading, index)?.name;
      const span = { start: sentence.start + figure.start, end: sentence.start + figure.end };
      const clause = clauseAround(reading, sentence, span);
      return {
        ...extractOf(analysis.article, clause, sentence.paragraph),
        value: figure.text,
        about:
          aboutOf(reading, figure, { span, clause, sentence: index }) ||
          firstWords(sentence.text.replace(/^[“"‘'(]+/u, '')),
        ...(saidBy ? { saidBy } : {}),
      };
    });
  });
}

/** Who the sentence names as its source: the subject of a verb of saying, or who stands after "according to". */
function sourceOf(reading: Reading, index: number): NamedEntity | undefined {
  const { tokens, sentences } = reading.analysis;
  const speakers = clausesOf(reading, index)
    .filter(({ verb }) => isTensed(verb) && isSaying(tokens[verb.main]!))
    .map(({ subject }) => (subject?.by === 'relative' ? undefined : subject?.phrase.entity));
  return [...speakers, afterAccording(reading, sentences[index]!)].find((one) => one && one.kind !== 'place');
}

/** What is only named, or wanted, is not stated. */
function isSaying({ lower }: Token): boolean {
  const verb = reportingVerb(lower);
  return verb !== undefined && verb.takes === 'clause' && verb.stance !== 'directive';
}

function afterAccording(reading: Reading, { firstToken, endToken }: Sentence): NamedEntity | undefined {
  const { tokens } = reading.analysis;
  const at = tokens.slice(firstToken, endToken).findIndex(({ lower }) => lower === 'according');
  return at < 0 ? undefined : voiceBehind(reading, firstToken + at + 1)?.entity;
}
