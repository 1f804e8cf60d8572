/** `It stood empty because nobody would insure it`: what a clause of reason or purpose says of the clause it belongs to. */

import { cutsIn } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Stretch } from '../../grammar/reading.js';
import { isFirstOrSecondPerson, reportingVerb } from '../../lexicon/index.js';
import { endOf } from '../clause-questions/ends.js';
import { startsIn } from '../clause-questions/starts.js';
import { type Turned, turned } from '../clause-questions/turned.js';
import type { StudyMaterial } from '../material.js';
import { isWord, type Passage, textIn, tokensIn } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { capital } from './neighbours.js';

/** One for each sentence that gives a reason. */
export const whyQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const found = passage.prose ? whyIn(passage) : undefined;
    if (!found || !isAnswer(passage, found.why)) return [];
    const source = found.source ? `, according to ${found.source},` : '';
    return [
      candidate(passage, {
        frame: 'why',
        kind: 'short-answer',
        prompt: `Why${source} ${found.asked} (¶${passage.paragraph})?`,
        answer: capital(textIn(passage, found.why)),
        level: 'understand',
        lines: 2,
      }),
    ];
  });

interface Why {
  readonly asked: string;
  readonly why: Stretch;
  readonly source?: string;
}

function whyIn(passage: Passage): Why | undefined {
  const { reading, index } = passage;
  const reason = because(passage) ?? soThat(passage);
  if (!reason) return undefined;
  const { what, why } = reason;
  const report = reading.reports.find(({ sentence }) => sentence === index);
  const starts = [...startsIn(passage), what.firstToken].filter(
    (at) => at >= what.firstToken && at < what.endToken,
  );
  for (const firstToken of starts.reverse()) {
    const found = turned(passage, { firstToken, endToken: what.endToken });
    if (!found || !isNearest(passage, found, reason)) continue;
    const isSaid = report && report.firstToken <= firstToken && report.endToken >= what.endToken;
    if (!isSaid && isSaying(passage, found.told.clause.verb.main)) return undefined;
    return { asked: found.asked, why, ...(isSaid && { source: report.voice.text }) };
  }
  return undefined;
}

/** `a man who left because`: without a comma the reason belongs to the clause nearest to it. */
const isNearest = ({ reading, index }: Passage, { told }: Turned, { what, isApart }: Reason): boolean =>
  isApart ||
  !clausesOf(reading, index).some(
    ({ verb }) =>
      verb.form !== 'infinitive' &&
      verb.firstToken >= told.clause.verb.endToken &&
      verb.endToken <= what.endToken,
  );

/** `She said that ... because`: for what she said, or that she said it? */
const isSaying = ({ reading }: Passage, verb: number): boolean =>
  (reportingVerb(reading.analysis.tokens[verb]!.lower)?.takes ?? 'name') !== 'name';

interface Reason {
  /** What it is the reason for stands in this. */
  readonly what: Stretch;
  /** With its connective. */
  readonly why: Stretch;
  /** A comma parts it from what it belongs to. */
  readonly isApart: boolean;
}

function because(passage: Passage): Reason | undefined {
  const { reading, sentence, tokens: own } = passage;
  const { tokens } = reading.analysis;
  const at = sentence.firstToken + own.findIndex(({ lower }, i) => i > 0 && lower === 'because');
  if (at < sentence.firstToken || reading.runAt[at] !== -1 || NO_REASON.test(tokens[at - 1]!.lower))
    return undefined;
  const isApart = tokens[at - 1]!.text === ',';
  return {
    what: { firstToken: sentence.firstToken, endToken: isApart ? at - 1 : at },
    why: { firstToken: at, endToken: endOf(passage, at) },
    isApart,
  };
}

/** `not because`, `and because`, `it is because`. */
const NO_REASON = /^(?:not|n[’']t|just|only|and|or|but|if|perhaps|is|was|chiefly|mainly|partly|largely)$/u;

function soThat(passage: Passage): Reason | undefined {
  const { reading, index, sentence } = passage;
  const { tokens } = reading.analysis;
  const cut = cutsIn(reading, index).find(({ word }) => word === 'so');
  if (!cut || reading.runAt[cut.endToken] !== -1) return undefined;
  const behind = { firstToken: cut.nextToken, endToken: endOf(passage, cut.nextToken) };
  const before = { firstToken: sentence.firstToken, endToken: cut.endToken };
  if (tokens[cut.nextToken - 1]!.lower === 'that') {
    const verb = clausesOf(reading, index).find((one) => one.verb.firstToken >= cut.nextToken)?.verb;
    const why = { ...behind, firstToken: cut.nextToken - 2 };
    return verb?.modal ? { what: before, why, isApart: true } : undefined;
  }
  const isReckoned = tokensIn(passage, behind).some(({ pos }) => pos === 'NUM');
  const isVague = /^(?:it|that|this|there|they)$/u.test(tokens[sentence.firstToken]!.lower);
  return isReckoned || isVague ? undefined : { what: behind, why: before, isApart: true };
}

/** Words enough, and nobody and nothing in them that only the text around them names. */
function isAnswer(passage: Passage, why: Stretch): boolean {
  const words = tokensIn(passage, why).filter(isWord);
  return (
    words.length >= FEWEST && !words.some(({ lower }) => AWAY.test(lower) || isFirstOrSecondPerson(lower))
  );
}

/** From judgement. */
const FEWEST = 5;
const AWAY = /^(?:here|both|those|these|this|ones?|them|such)$/u;
