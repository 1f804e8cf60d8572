/**
 * Sentences for the exercise "fact, report, opinion or prediction": only the clearest, a few of each kind, spread over the
 * text. The reason printed beside each names the phrase in it that told; a fact's figures
 * are seldom all that it tells. A sentence that shows cues of two kinds, is a
 * question, or is nothing but somebody's quoted words is left out.
 */

import { overlapping } from '../base/in-order.js';
import { clausesOf } from '../grammar/lookup.js';
import { anyOpening, is } from '../lexicon/index.js';
import { hasBareFigure } from './bare-figures.js';
import type { Statement, TextType } from './guide.js';
import { type Passage, wholeOf } from './passages.js';
import { standsAlone } from './standing-alone.js';
import { AHEAD, CUES, type Mark } from './statement-cues.js';

interface Judged {
  readonly kind: Statement['kind'];
  readonly passage: Passage;
  readonly mark: Mark;
}

/** Statements in all, shared among the kinds. From judgement. */
const MOST = 6;
/** A to D: each may have its own. */
const VERSIONS = 4;
const SHORTEST = 7;
const LONGEST = 32;

const KINDS: readonly Statement['kind'][] = ['fact', 'reported', 'opinion', 'prediction'];

const REASONS: Readonly<Record<Statement['kind'], (mark: Mark) => string>> = {
  reported: ({ phrase }) => `reported: “${phrase}” hands it to a source`,
  prediction: ({ phrase }) => `prediction: “${phrase}” speaks of what has not happened yet`,
  opinion: ({ phrase }) => `opinion: “${phrase}” judges`,
  fact: () => 'fact: what it tells can be counted, measured or looked up, whoever tells it',
};

/** The statements to sort, in text order; none where a text shows one kind only. */
export const sortStatements = (passages: readonly Passage[], textType: TextType): Statement[] =>
  written(
    rankedByKind(passages, textType).flatMap((ranked, _, { length }) => ranked.slice(0, shareOf(length))),
  );

/** More of each kind, at least as clear as the least clear of those: for versions of the guide; the clearest first. */
export const spareStatements = (passages: readonly Passage[], textType: TextType): Statement[] =>
  rankedByKind(passages, textType).flatMap((ranked, _, { length }) => {
    const share = shareOf(length);
    const least = Math.min(...ranked.slice(0, share).map(({ mark }) => mark.clarity));
    return ranked
      .slice(share, share * VERSIONS)
      .filter(({ mark }) => mark.clarity >= least)
      .map(statementOf);
  });

/** Each kind that the text shows, its clearest first. In a text that does not argue nobody judges; `will` in an explainer tells what always happens. */
function rankedByKind(passages: readonly Passage[], textType: TextType): (readonly Judged[])[] {
  const isAlone = passages[0] ? standsAlone(passages[0].reading) : () => false;
  const judged = passages
    .filter((passage) => isAlone(wholeOf(passage)))
    .map(judge)
    .filter((found) => found !== undefined)
    .filter(({ kind }) => kind !== 'opinion' || textType === 'opinion')
    .filter(({ kind, mark }) => kind !== 'prediction' || foretells(mark, textType));
  const shown = KINDS.map((kind) => clearOf(spread(judged.filter((found) => found.kind === kind)))).filter(
    ({ length }) => length > 0,
  );
  return shown.length < 2 ? [] : shown;
}

/** The clear ones; where none is, the first of the others, so that its kind is shown. */
function clearOf(ranked: readonly Judged[]): readonly Judged[] {
  const clear = ranked.filter(({ mark }) => mark.clarity >= CLEAR);
  return clear.length > 0 ? clear : ranked.slice(0, 1);
}

/** From judgement. */
const CLEAR = 0.5;

/** In a report `will` mostly tells what has been decided; only a doubt beside it (`is expected to`) foretells. */
const foretells = ({ clarity }: Mark, textType: TextType): boolean =>
  textType === 'opinion' || (textType === 'news' && clarity > 1);

const shareOf = (kinds: number): number => Math.floor(MOST / kinds);

const written = (judged: readonly Judged[]): Statement[] =>
  [...judged].sort((a, b) => a.passage.index - b.passage.index).map(statementOf);

const statementOf = ({ kind, passage, mark }: Judged): Statement => ({
  kind,
  extract: wholeOf(passage),
  why: REASONS[kind](mark),
});

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
  // A report of what is to come may be sorted both ways.
  if (first?.kind === 'reported' && AHEAD.test(passage.text)) return undefined;
  return others.some(({ kind }) => kind !== 'fact') || (first?.kind === 'opinion' && others.length > 0)
    ? undefined
    : first;
}

/** Whole, no question, and its first word neither points back nor ties it to the sentence before. */
function isStatement({ reading, sentence, tokens, text, index }: Passage): boolean {
  const first = tokens[0]!.lower;
  return (
    tokens.length >= SHORTEST &&
    tokens.length <= LONGEST &&
    /\.["”’]?$/.test(text) &&
    first !== 'it' &&
    !LEANS.some((cue) => cue.test(text)) &&
    !hasBareFigure(text) &&
    !hasLooseSubject(reading, index) &&
    !is(first, 'connective') &&
    !is(first, 'interrogative') &&
    (tokens[0]!.pos !== 'VERB' || first.endsWith('ing')) &&
    !saysNothingItself(reading, sentence)
  );
}

/** What is plain only from the sentences before. */
const LEANS: readonly RegExp[] = [
  // `said that its men had done it`
  /\b(?:did|done|do|does) (?:it|so|that|this|the same)\b/u,
  // `was quoted a price for such a system`
  /\bsuch an?\b/u,
  // `“That leaves 153,” he said`, `“Neither is yours”`
  new RegExp(
    String.raw`^["“‘](?:${anyOpening('demonstrative', 'third-person')}|So|And|But|Then|Neither|Both)\b|\b(?:mine|yours|hers|ours|theirs)\b`,
    'u',
  ),
  // `said its lawyer`: whose?
  /["”’] (?:said|says) (?:its|his|her|their) /u,
  // `“Think of a cake,” says the chief`: an order says nothing that could be so.
  /^["“‘](?:Think|Look|Imagine|Take|Let|Come|Go|Ask|Try|Tell|See|Remember|Listen|Wait|Suppose|Do|Don[’']t|Never|Please)\b/u,
];

/** `On that farm it needed twelve minutes`: what did? */
function hasLooseSubject(reading: Passage['reading'], index: number): boolean {
  const subject = clausesOf(reading, index).find(({ kind }) => kind === 'main')?.subject?.phrase;
  const { tokens } = reading.analysis;
  return subject !== undefined && is(tokens[subject.head]!.lower, 'third-person');
}

/** The words of a quotation that runs on, or that is the whole sentence, are not the article's own statement. */
const saysNothingItself = (
  { analysis: { quotedRuns } }: Passage['reading'],
  { start, end }: Passage['sentence'],
): boolean =>
  overlapping(quotedRuns, { start, end }).some(
    (run) => run.start < start || run.end > end || !run.closed || run.end - run.start > end - start - 4,
  );
