/** Finds reporting verbs in a sentence, and the agents of passive ones. */

import type { Token } from '../../language/analysis.js';
import { isDeterminer, isPersonal } from './phrase-words.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { type ReportingVerb, repartee, reportingVerb } from './reporting-verbs.js';

/** The reporting verb at a token, unless the word is a noun or an adjective there ("the report", "alleged links"). */
export function verbAt(reading: Reading, at: number): ReportingVerb | undefined {
  const { tokens, runAt, nameAt } = reading;
  const word = tokens[at];
  if (!word || runAt[at] !== -1 || nameAt[at]) return undefined;
  const next = runAt[at + 1] === -1 ? tokens[at + 1]?.lower : undefined;
  if (makesPlain(reading, at)) return MAKE_PLAIN;
  const verb = reportingVerb(word.lower) ?? (next === 'back' ? repartee(word.lower) : undefined);
  if (!verb || (next === 'to' && GOING_ON.has(verb.lemma))) return undefined;
  const before = runAt[at - 1] === -1 ? tokens[at - 1] : undefined;
  if (before && takesNoun(before)) return undefined;
  if (before?.text === '-' && before.end === word.start) return undefined;
  if (word.pos === 'VERB' || word.pos === 'AUX' || next === 'back' || isThatParticiple(reading, at))
    return verb;
  return word.pos !== 'ADJ' && word.pos !== 'ADP' && isMisreadVerb(reading, at, before) ? verb : undefined;
}

/** "made it clear that". */
const makesPlain = ({ tokens }: Reading, at: number): boolean =>
  /^ma(?:kes?|de|king)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'it' &&
  /^(?:plain|clear|known|understood)$/.test(tokens[at + 2]?.lower ?? '') &&
  tokens[at + 3]?.lower === 'that';

const MAKE_PLAIN: ReportingVerb = { lemma: 'make plain', stance: 'certain', takes: 'clause' };

/** "continued to be": with "to" these say nothing. */
const GOING_ON = new Set(['continue', 'begin']);

/** "by warning darkly that ...", which the model may read as a noun. */
function isThatParticiple({ tokens, runAt }: Reading, at: number): boolean {
  if (!/ing$/.test(tokens[at]!.lower)) return false;
  const next = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  return tokens[next]?.lower === 'that' && runAt[next] === -1;
}

/** An article or a possessive has a noun behind it. */
const takesNoun = (before: Token): boolean =>
  isDeterminer(before) || (before.pos === 'PART' && /^[’']s$/.test(before.lower));

/** "Experts report that ...": the model's noun is a verb where its subject and its object stand beside it. */
function isMisreadVerb({ analysis, tokens, runAt }: Reading, at: number, before: Token | undefined): boolean {
  const word = tokens[at]!;
  if (before?.pos === 'ADJ' || /ing$/.test(word.lower)) return false;
  if (word.pos === 'PROPN') return at === analysis.sentences[word.sentence]!.firstToken;
  if (word.pos !== 'NOUN') return true;
  if (!before || !(isPersonal(before) || before.pos === 'NOUN' || before.pos === 'PROPN')) return false;
  if (runAt[at + 1] !== -1) return before.pos !== 'NOUN';
  return /^(?:DET|PRON|SCONJ|PUNCT|PROPN)$/.test(tokens[at + 1]?.pos ?? 'PUNCT');
}

/** "was described", "were told": the subject is not who says it; but whoever "was quoted" is. */
export function isPassive({ tokens }: Reading, verb: number, from: number): boolean {
  if (!/(?:ed|en|wn|told|said|held|found|thought|put)$/.test(tokens[verb]!.lower)) return false;
  if (tokens[verb]!.lower === 'quoted') return false;
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
