/** `It stood empty because nobody would insure it`: a reason or a purpose, and the clause that it is told of. */

import { cutsIn } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Stretch } from '../../grammar/reading.js';
import { bodyOf, type Passage, tokensIn } from '../passages.js';
import { endOf } from './ends.js';
import { openedBy } from './openings.js';

export interface Reason {
  /** The sentence of what it is the reason for, and where in it that stands. */
  readonly passage: Passage;
  readonly what: Stretch;
  /** The sentence of the reason, and where in it that stands, with its connective. */
  readonly from: Passage;
  readonly why: Stretch;
  /** A stop or a comma parts it from what it belongs to. */
  readonly isApart: boolean;
}

/** The reason that a sentence gives or follows from; `before` is the sentence before it. */
export const reasonIn = (passage: Passage, before: Passage | undefined): Reason | undefined =>
  because(passage) ??
  becauseFirst(passage) ??
  soThat(passage) ??
  (before?.paragraph === passage.paragraph ? following(passage, before) : undefined);

const OPENS =
  /^(?:because|owing to|thanks to|on account of|for (?:want|lack|fear) of|on the grounds? that)\b/u;

function because(passage: Passage): Reason | undefined {
  const { reading, sentence, text, tokens: own } = passage;
  const { tokens } = reading.analysis;
  const at =
    sentence.firstToken +
    own.findIndex(({ start }, i) => i > 0 && OPENS.test(text.slice(start - sentence.start)));
  if (at < sentence.firstToken || reading.runAt[at] !== -1 || NO_REASON.test(tokens[at - 1]!.lower))
    return undefined;
  const isApart = tokens[at - 1]!.text === ',';
  const what = { firstToken: sentence.firstToken, endToken: isApart ? at - 1 : at };
  return { passage, what, from: passage, why: { firstToken: at, endToken: endOf(passage, at) }, isApart };
}

/** `not because`, `and because`, `it is because`. */
const NO_REASON = /^(?:not|n[’']t|just|only|and|or|but|if|perhaps|is|was|chiefly|mainly|partly|largely)$/u;

/** `Because the clock followed the sun, the turn fell late`. */
function becauseFirst(passage: Passage): Reason | undefined {
  const opened = openedBy(passage, /^because$/u);
  return opened && { passage, what: opened.rest, from: passage, why: opened.opening, isApart: true };
}

function soThat(passage: Passage): Reason | undefined {
  const { reading, index, sentence } = passage;
  const { tokens } = reading.analysis;
  const cut = cutsIn(reading, index).find(({ word }) => word === 'so');
  if (!cut || reading.runAt[cut.endToken] !== -1) return undefined;
  const behind = { firstToken: cut.nextToken, endToken: endOf(passage, cut.nextToken) };
  const before = { firstToken: sentence.firstToken, endToken: cut.endToken };
  const given = { passage, from: passage, isApart: true };
  if (tokens[cut.nextToken - 1]!.lower === 'that') {
    const verb = clausesOf(reading, index).find((one) => one.verb.firstToken >= cut.nextToken)?.verb;
    const why = { ...behind, firstToken: cut.nextToken - 2 };
    return verb?.modal ? { ...given, what: before, why } : undefined;
  }
  const isVague = /^(?:it|that|this|there|they)$/u.test(tokens[sentence.firstToken]!.lower);
  return isReckoned(passage, behind) || isVague ? undefined : { ...given, what: behind, why: before };
}

/** What is worked out is no deed that had a reason. */
const isReckoned = (passage: Passage, what: Stretch): boolean =>
  tokensIn(passage, what).some(({ pos }) => pos === 'NUM');

/** `So the farmers carried it`, `That is why the rule was kept`: the sentence before gives the reason. */
function following(passage: Passage, before: Passage): Reason | undefined {
  const what = behind(passage);
  if (!what || isReckoned(passage, what) || isSoAndSo(passage, what)) return undefined;
  return { passage, what, from: before, why: bodyOf(before), isApart: true };
}

/** `So a red ditch is a full one`: what something is follows by thinking. */
const isSoAndSo = ({ reading, index }: Passage, what: Stretch): boolean => {
  const clause = clausesOf(reading, index).find(({ verb }) => verb.firstToken >= what.firstToken);
  return clause !== undefined && reading.analysis.tokens[clause.verb.main]!.lemma === 'be';
};

const FOLLOWS =
  /^(?:So,? (?!(?:far|much|many|long|did|do|does|is|are|was|were|too)\b)|(?:As a result|For (?:this|that) reason|Because of (?:this|that)|Hence|Therefore|Consequently),? |Th(?:at|is)(?: is|[’']s| was) why )/u;

/** What stands behind such words, where they open a sentence. */
function behind(passage: Passage): Stretch | undefined {
  const { text, sentence, reading } = passage;
  const length = FOLLOWS.exec(text)?.[0].length;
  if (length === undefined) return undefined;
  const { tokens } = reading.analysis;
  let { firstToken } = sentence;
  while (tokens[firstToken]!.start < sentence.start + length) firstToken++;
  return { firstToken, endToken: endOf(passage, firstToken) };
}
