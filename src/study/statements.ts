/**
 * Sentences for the exercise "fact, report, opinion or prediction": only the clearest, a few of each kind, spread over the
 * text. The reason printed beside each is the phrase in it that told. A sentence that shows marks of two kinds, is a
 * question, or is nothing but somebody's quoted words is left out.
 */

import type { Analysis, Sentence } from '../language/analysis.js';
import { extractOf } from './extract.js';
import type { Statement } from './guide.js';
import { type Kind, marksOf, type Reader } from './statement-marks.js';

interface Judged {
  readonly kind: Kind;
  readonly sentence: Sentence;
  readonly why: string;
  readonly clarity: number;
}

const MOST_OF_A_KIND = 3;
const SHORTEST = 7;
const LONGEST = 32;

const KINDS: readonly Kind[] = ['fact', 'reported', 'opinion', 'prediction'];

const LEANS =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|such|but|and|so|however|moreover|then|there|yet|or|nor|later|meanwhile|how|what|why|who|if|when)\b/i;

export function sortStatements(analysis: Analysis): Statement[] {
  const judged = analysis.sentences
    .map((sentence) => judge(sentence, analysis))
    .filter((found) => found !== undefined);
  const chosen = KINDS.flatMap((kind) => spread(judged.filter((found) => found.kind === kind)));
  if (new Set(chosen.map(({ kind }) => kind)).size < 2) return [];
  return chosen
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ kind, sentence, why }) => ({
      kind,
      extract: extractOf(analysis.article, sentence, sentence.paragraph),
      why,
    }));
}

/** The clearest, from different paragraphs while there are any. */
function spread(judged: readonly Judged[]): Judged[] {
  const ranked = [...judged].sort((a, b) => b.clarity - a.clarity || a.sentence.start - b.sentence.start);
  const isFirst = ({ sentence }: Judged, i: number): boolean =>
    ranked.findIndex((other) => other.sentence.paragraph === sentence.paragraph) === i;
  const firsts = ranked.filter(isFirst);
  return [...firsts, ...ranked.filter((found) => !firsts.includes(found))].slice(0, MOST_OF_A_KIND);
}

/** The kind of a sentence when it shows the marks of one kind and of no other. */
function judge(sentence: Sentence, analysis: Analysis): Judged | undefined {
  const { text } = sentence;
  const words = sentence.endToken - sentence.firstToken;
  if (words < SHORTEST || words > LONGEST || LEANS.test(text) || !/\.["”’]?$/.test(text)) return undefined;
  const runs = analysis.quotedRuns.filter((run) => run.start < sentence.end && run.end > sentence.start);
  // The words of a quotation that runs on, or that is the whole sentence, are not the article's own statement.
  if (runs.some((run) => run.start < sentence.start || run.end > sentence.end || !run.closed))
    return undefined;
  if (runs.some((run) => run.end - run.start > text.length - 4)) return undefined;
  const reader: Reader = {
    text,
    tokens: analysis.tokens.slice(sentence.firstToken, sentence.endToken),
    start: sentence.start,
    quoted: runs,
  };
  const marks = marksOf(reader);
  const kinds = (['reported', 'prediction', 'opinion', 'fact'] as const).filter((kind) => marks[kind]);
  const [kind, ...others] = kinds;
  if (!kind || others.some((other) => other !== 'fact') || (kind === 'opinion' && others.length > 0))
    return undefined;
  const { phrase, clarity } = marks[kind]!;
  return { kind, sentence, why: reason(kind, phrase), clarity };
}

function reason(kind: Kind, phrase: string): string {
  switch (kind) {
    case 'reported':
      return `reported: “${phrase}” hands it to a source`;
    case 'prediction':
      return `prediction: “${phrase}” speaks of what has not happened yet`;
    case 'opinion':
      return `opinion: “${phrase}” judges`;
    case 'fact':
      return `fact: “${phrase}” can be checked`;
  }
}
