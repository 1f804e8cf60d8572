/** Finds reporting verbs in a sentence, and the agents of passive ones. */

import type { Token } from '../../language/analysis.js';
import { isDeterminer, isPersonal, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { type ReportingVerb, reportingVerb } from './reporting-verbs.js';

/** The reporting verb at a token, unless the word is a noun or an adjective there ("the report", "alleged links"). */
export function verbAt(reading: Reading, at: number): ReportingVerb | undefined {
  const { tokens, runAt, nameAt } = reading;
  const word = tokens[at];
  const verb = word && runAt[at] === -1 && !nameAt[at] ? reportingVerb(word.lower) : undefined;
  if (!verb || !word || /^(?:ADJ|ADP)$/.test(word.pos)) return undefined;
  const before = runAt[at - 1] === -1 ? tokens[at - 1] : undefined;
  if (before && takesNoun(before)) return undefined;
  if (before?.text === '-' && before.end === word.start) return undefined;
  return word.pos === 'VERB' || word.pos === 'AUX' || isMisreadVerb(reading, at, before) ? verb : undefined;
}

/** An article or a possessive has a noun behind it. */
const takesNoun = (before: Token): boolean =>
  isDeterminer(before) || (before.pos === 'PART' && /^[’']s$/.test(before.lower));

/** "Experts report that ...": the model's noun is a verb where its subject and its object stand beside it. */
function isMisreadVerb({ tokens, runAt }: Reading, at: number, before: Token | undefined): boolean {
  const word = tokens[at]!;
  if (before?.pos === 'ADJ' || /ing$/.test(word.lower)) return false;
  if (word.pos !== 'NOUN') return true;
  if (!before || !(isPersonal(before) || before.pos === 'NOUN' || before.pos === 'PROPN')) return false;
  if (runAt[at + 1] !== -1) return before.pos !== 'NOUN';
  return /^(?:DET|PRON|SCONJ|PUNCT|PROPN)$/.test(tokens[at + 1]?.pos ?? 'PUNCT');
}

/** "was described", "were told": the subject is not who says it. */
export function isPassive({ tokens }: Reading, verb: number, from: number): boolean {
  if (!/(?:ed|en|wn|told|said|held|found|thought|put)$/.test(tokens[verb]!.lower)) return false;
  let i = verb - 1;
  while (i >= from && tokens[i]!.pos === 'ADV') i--;
  return i >= from && /^(?:was|were|is|are|been|be|being|am|get|gets|got)$/.test(tokens[i]!.lower);
}

/** The agent of a passive: "by X". */
export function agentAfter(reading: Reading, at: number, end: number): Voice | undefined {
  const { tokens, runAt } = reading;
  for (let i = at + 1; i < end && i < at + 30; i++) {
    if (runAt[i] === -1 && tokens[i]!.lower === 'by') return phraseStartingAt(reading, i + 1, end);
    if (runAt[i] === -1 && /^[;:]$/.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}
