/**
 * Sentences for the exercise "fact, report, opinion or prediction": only the clearest, a few of each kind, spread over the
 * text. The reason printed beside each is the phrase in it that told. A sentence that shows cues of two kinds, is a
 * question, or is nothing but somebody's quoted words is left out.
 */

import { overlapping } from '../base/in-order.js';
import { is } from '../lexicon/index.js';
import type { Statement, TextType } from './guide.js';
import { type Passage, wholeOf } from './passages.js';
import { standsAlone } from './standing-alone.js';
import { CUES, type Mark } from './statement-cues.js';

interface Judged {
  readonly kind: Statement['kind'];
  readonly passage: Passage;
  readonly mark: Mark;
}

/** Statements in all, shared among the kinds. From judgement. */
const MOST = 6;
const SHORTEST = 7;
const LONGEST = 32;

const KINDS: readonly Statement['kind'][] = ['fact', 'reported', 'opinion', 'prediction'];

const REASONS: Readonly<Record<Statement['kind'], (phrase: string) => string>> = {
  reported: (phrase) => `reported: “${phrase}” hands it to a source`,
  prediction: (phrase) => `prediction: “${phrase}” speaks of what has not happened yet`,
  opinion: (phrase) => `opinion: “${phrase}” judges`,
  fact: (phrase) => `fact: “${phrase}” can be checked`,
};

/** The statements to sort, in text order; none where a text shows one kind only. In a text that does not argue nobody judges; `will` in an explainer tells what always happens. */
export function sortStatements(passages: readonly Passage[], textType: TextType): Statement[] {
  const isAlone = passages[0] ? standsAlone(passages[0].reading) : () => false;
  const judged = passages
    .filter((passage) => isAlone(wholeOf(passage)))
    .map(judge)
    .filter((found) => found !== undefined)
    .filter(({ kind }) => kind !== 'opinion' || textType === 'opinion')
    .filter(({ kind }) => kind !== 'prediction' || textType === 'opinion' || textType === 'news');
  const shown = new Set(judged.map(({ kind }) => kind)).size;
  if (shown < 2) return [];
  return KINDS.flatMap((kind) =>
    spread(judged.filter((found) => found.kind === kind)).slice(0, Math.floor(MOST / shown)),
  )
    .sort((a, b) => a.passage.index - b.passage.index)
    .map(({ kind, passage, mark }) => ({ kind, extract: wholeOf(passage), why: REASONS[kind](mark.phrase) }));
}

/** The clearest, from different paragraphs while there are any. */
function spread(judged: readonly Judged[]): Judged[] {
  const ranked = [...judged].sort(
    (a, b) => b.mark.clarity - a.mark.clarity || a.passage.index - b.passage.index,
  );
  const seen = new Set<number>();
  const firsts = new Set(
    ranked.filter(({ passage: { paragraph } }) => !seen.has(paragraph) && seen.add(paragraph)),
  );
  return [...firsts, ...ranked.filter((found) => !firsts.has(found))];
}

/** The kind of a sentence when it shows cues of one kind and of no other; only a fact may be reported or foretold. */
function judge(passage: Passage): Judged | undefined {
  if (!isStatement(passage)) return undefined;
  const found = CUES.flatMap(({ kind, find }) => {
    const mark = passage.quoted && kind !== 'reported' ? undefined : find(passage);
    return mark ? [{ kind, passage, mark }] : [];
  });
  const [first] = found;
  const others = found.filter(({ kind }) => kind !== first?.kind);
  return others.some(({ kind }) => kind !== 'fact') || (first?.kind === 'opinion' && others.length > 0)
    ? undefined
    : first;
}

/** Whole, no question, and its first word neither points back nor ties it to the sentence before. */
function isStatement({ reading, sentence, tokens, text }: Passage): boolean {
  const first = tokens[0]!.lower;
  return (
    tokens.length >= SHORTEST &&
    tokens.length <= LONGEST &&
    /\.["”’]?$/.test(text) &&
    first !== 'it' &&
    !is(first, 'connective') &&
    !is(first, 'interrogative') &&
    (tokens[0]!.pos !== 'VERB' || first.endsWith('ing')) &&
    !saysNothingItself(reading, sentence)
  );
}

/** The words of a quotation that runs on, or that is the whole sentence, are not the article's own statement. */
const saysNothingItself = (
  { analysis: { quotedRuns } }: Passage['reading'],
  { start, end }: Passage['sentence'],
): boolean =>
  overlapping(quotedRuns, { start, end }).some(
    (run) => run.start < start || run.end > end || !run.closed || run.end - run.start > end - start - 4,
  );
