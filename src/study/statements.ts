/**
 * Sentences for the exercise "fact, report, opinion or prediction": only the clearest, a few of each kind, spread over the
 * text. The reason printed beside each is the word in it that told.
 */

import type { Analysis, Sentence } from '../language/analysis.js';
import { extractOf } from './extract.js';
import type { Statement } from './guide.js';
import { LOADED_WORDS } from './loaded-words.js';

type Kind = Statement['kind'];

interface Judged {
  readonly kind: Kind;
  readonly sentence: Sentence;
  readonly why: string;
  readonly clarity: number;
}

const MOST_OF_A_KIND = 3;
const SHORTEST = 7;
const LONGEST = 32;

const REPORTED =
  /\b(?:said|says|told|according to|claims?|claimed|reported|announced|warned|insists?|insisted|denied|admitted|argued|argues)\b/i;
const PREDICTION =
  /\b(?:will (?!of\b)(?:\w+ )?\w+|is likely to|are likely to|may turn out|is expected to|are expected to|is set to|within \w+ years)\b/i;
const JUDGEMENT =
  /\b(?:should|ought to|must|in reality|of course|the worst|the best|the only|too (?:late|little|much|far)|unfortunately|sadly|rightly|wrongly)\b/i;
const MEASURED =
  /\b\d[\d,.]*\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/;
const LEANS =
  /^(?:he|she|it|they|this|that|these|those|his|her|their|its|such|but|and|so|however|moreover|then|there|yet|or|nor)\b/i;

export function sortStatements(analysis: Analysis): Statement[] {
  const judged = analysis.sentences
    .map((sentence) => judge(sentence, analysis))
    .filter((found) => found !== undefined);
  const kinds: Kind[] = ['fact', 'reported', 'opinion', 'prediction'];
  const chosen = kinds.flatMap((kind) =>
    judged
      .filter((found) => found.kind === kind)
      .sort((a, b) => b.clarity - a.clarity || a.sentence.start - b.sentence.start)
      .slice(0, MOST_OF_A_KIND),
  );
  if (new Set(chosen.map(({ kind }) => kind)).size < 2) return [];
  return chosen
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(({ kind, sentence, why }) => ({
      kind,
      extract: extractOf(analysis.article, sentence, sentence.paragraph),
      why,
    }));
}

/** The kind of a sentence when it shows the marks of one kind and of no other. */
function judge(sentence: Sentence, analysis: Analysis): Judged | undefined {
  const { text } = sentence;
  const words = sentence.endToken - sentence.firstToken;
  if (words < SHORTEST || words > LONGEST || LEANS.test(text) || !/\.["”’]?$/.test(text)) return undefined;
  const quoted = analysis.quotedRuns.some((run) => run.start < sentence.end && run.end > sentence.start);
  const found: Record<Kind, string | undefined> = {
    reported: REPORTED.exec(text)?.[0],
    prediction: quoted ? undefined : PREDICTION.exec(text)?.[0],
    opinion: quoted ? undefined : (LOADED_WORDS.exec(text)?.[0] ?? JUDGEMENT.exec(text)?.[0]),
    fact: quoted ? undefined : MEASURED.exec(text)?.[0],
  };
  const kinds = (['reported', 'prediction', 'opinion', 'fact'] as const).filter(
    (kind) => found[kind] !== undefined,
  );
  const kind = kinds[0];
  if (!kind || (kinds.length > 1 && !(kinds.length === 2 && kinds[1] === 'fact' && kind !== 'opinion')))
    return undefined;
  return { kind, sentence, why: reason(kind, found[kind]!), clarity: clarityOf(kind, text) };
}

function reason(kind: Kind, word: string): string {
  switch (kind) {
    case 'reported':
      return `reported: “${word}” hands it to a source`;
    case 'prediction':
      return `prediction: “${word}” speaks of what has not happened yet`;
    case 'opinion':
      return `opinion: “${word}” judges`;
    case 'fact':
      return `fact: “${word}” can be checked`;
  }
}

/** Several marks of the same kind make a clear case. */
function clarityOf(kind: Kind, text: string): number {
  const pattern = { reported: REPORTED, prediction: PREDICTION, opinion: LOADED_WORDS, fact: MEASURED }[kind];
  return text.match(new RegExp(pattern.source, 'gi'))?.length ?? 0;
}
