/**
 * Facts and figures: a `Reading` in; numbers with what they count and who says so out.
 *
 * `text` is the sentence, or the clause of a long one, that makes sense alone; `value` the number as it stands there,
 * with its hedge; `about` the words around it. All three are the article's own. Deliberately not done here: adding,
 * comparing or converting.
 */

import { firstWhere } from '../../base/in-order.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Reading } from '../../grammar/reading.js';
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
    const figures = figuresIn(reading, sentence);
    const saidBy = figures.length > 0 ? sourceOf(reading, index)?.name : undefined;
    return figures.map((figure) => {
      const span = { start: sentence.start + figure.start, end: sentence.start + figure.end };
      const clause = clauseAround(reading, sentence, span);
      return {
        ...extractOf(analysis.article, clause, sentence.paragraph),
        value: figure.text,
        about: aboutOf(reading, figure, { span, clause, sentence: index }) || firstWords(sentence.text),
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

function afterAccording({ analysis, phrases, nameAt }: Reading, sentence: Sentence): NamedEntity | undefined {
  const { tokens } = analysis;
  const own = phrases.slice(
    firstWhere(phrases, ({ firstToken }) => firstToken > sentence.firstToken + 1),
    firstWhere(phrases, ({ firstToken }) => firstToken >= sentence.endToken),
  );
  const source = own.find(
    ({ firstToken: at }) => tokens[at - 1]!.lower === 'to' && tokens[at - 2]!.lower === 'according',
  );
  return source && nameAt[source.endToken - 1]?.entity;
}
