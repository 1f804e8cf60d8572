/** The report in a sentence: who tells what without quotation marks, by which words. */

import type { Token } from '../../language/analysis.js';
import { attributionBy } from './around.js';
import { isSupposed, WEAK } from './introductions.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading } from './reading.js';
import type { ReportingVerb, Stance } from './reporting-verbs.js';
import { subjectOf } from './subjects.js';
import { teller } from './tellers.js';
import { together } from './together.js';
import { agentAfter, isPassive, verbAt } from './verbs.js';
import { canSpeak, isSpeakerNoun } from './who-can-speak.js';

/** Somebody's words as the article retells them: `tokens.slice(first, end)`. */
export interface Report {
  readonly voice: Voice;
  readonly cue: string;
  readonly stance: Stance;
  readonly first: number;
  readonly end: number;
}

interface Said {
  readonly first: number;
  readonly end: number;
}

interface Range {
  readonly from: number;
  readonly end: number;
}

/** What a sentence reports, if it reports anything and asks nothing. */
export function reportIn(reading: Reading, index: number): Report | undefined {
  const { firstToken: from, endToken: end, text } = reading.analysis.sentences[index]!;
  if (/\?["”’')\]]*\s*$/.test(text)) return undefined;
  const range = { from, end };
  return accordingTo(reading, range) ?? verbReport(reading, range) ?? tagReport(reading, index);
}

function accordingTo(reading: Reading, { from, end }: Range): Report | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i + 2 < end; i++) {
    if (runAt[i] !== -1 || tokens[i]!.lower !== 'according' || tokens[i + 1]!.lower !== 'to') continue;
    const voice = phraseStartingAt(reading, i + 2, end);
    if (!voice || !canSpeak(reading, voice, 'according to')) return undefined;
    if (i > from && tokens.slice(voice.endToken, end).some(isVerb)) return undefined;
    const said =
      i === from ? { first: afterComma(reading, voice.endToken, end), end } : { first: from, end: i };
    return { voice, cue: 'according to', stance: 'neutral', ...said };
  }
  return undefined;
}

/** Past the comma that ends the source, and past what stands beside its name between two commas. */
function afterComma({ tokens }: Reading, at: number, end: number): number {
  const first = commaFrom(tokens, at, end);
  if (first < 0) return at;
  const second = commaFrom(tokens, first + 1, end);
  const isAside =
    second > 0 && (tokens[first + 1]!.lower === 'who' || !tokens.slice(first + 1, second).some(isVerb));
  return isAside && tokens.slice(second, end).some(isVerb) ? second + 1 : first + 1;
}

const commaFrom = (tokens: readonly Token[], at: number, end: number): number => {
  for (let i = at; i < Math.min(end, at + 15); i++) if (tokens[i]!.text === ',') return i;
  return -1;
};

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

function verbReport(reading: Reading, range: Range): Report | undefined {
  const { tokens, runAt } = reading;
  for (let i = range.from; i < range.end; i++) {
    const verb = runAt[i] === -1 ? verbAt(reading, i) : undefined;
    if (verb?.takes !== 'clause' || THOUGHT.has(verb.lemma) || isUnsaid(reading, i, range.from)) continue;
    const said = clauseAfter(reading, i, range.end);
    const voice = said && voiceFor(reading, i, range);
    if (!voice || !isReport(reading, i, { verb, voice }) || isInside(voice, said)) continue;
    const joined = together(reading, voice, { ...range, end: i });
    return { voice: joined, cue: tokens[i]!.lower, stance: verb.stance, ...said };
  }
  return undefined;
}

/** Verbs of the mind alone: what is known or wondered has not been said. */
const THOUGHT = new Set([
  'know',
  'learn',
  'realise',
  'realize',
  'wonder',
  'guess',
  'feel',
  'consider',
  'assume',
]);

/** Denied, supposed or intended: "never said", "would say", "if she says", "to say". */
function isUnsaid({ tokens }: Reading, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - 3); i--) if (UNSAID.has(tokens[i]!.lower)) return true;
  return false;
}

const UNSAID = new Set(
  "not n't n’t never nobody neither nor would could might may should can will must to if unless whether".split(
    ' ',
  ),
);

const voiceFor = (reading: Reading, verb: number, { from, end }: Range): Voice | undefined =>
  isPassive(reading, verb, from) ? agentAfter(reading, verb, end) : subjectOf(reading, verb, { from, end });

function isReport(
  reading: Reading,
  at: number,
  { verb, voice }: { verb: ReportingVerb; voice: Voice },
): boolean {
  const cue = reading.tokens[at]!.lower;
  if (reading.runAt[voice.firstToken] !== -1 || isSupposed(reading, voice)) return false;
  if (/^(?:no|none|nobody|there|this|that|these|those|which|what)\b/i.test(voice.text)) return false;
  if (isBehindPreposition(reading, voice)) return false;
  if (SHOWING.has(verb.lemma)) return isFollowedByThat(reading, at) && isSource(voice);
  return !WEAK.has(verb.lemma) && canSpeak(reading, voice, cue);
}

/** "From all the press reports that I read": no subject. */
function isBehindPreposition({ tokens }: Reading, { firstToken }: Voice): boolean {
  const before = tokens[firstToken - 1]?.lower === 'all' ? firstToken - 2 : firstToken - 1;
  return PREPOSITIONS.has(tokens[before]?.lower ?? '');
}

const PREPOSITIONS = new Set(['from', 'of', 'in', 'with', 'for', 'about', 'at']);

/** Verbs of findings: they report where "that" follows at once, of a body, a text or a person. */
const SHOWING = new Set([
  'find',
  'show',
  'determine',
  'establish',
  'discover',
  'reveal',
  'indicate',
  'conclude',
]);

const isFollowedByThat = ({ tokens }: Reading, verb: number): boolean => tokens[verb + 1]?.lower === 'that';

const isSource = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name' ? entity?.kind !== 'place' : kind === 'pronoun' || isSpeakerNoun(head);

const isInside = (voice: Voice, { first, end }: Said): boolean =>
  voice.firstToken >= first && voice.firstToken < end;

/** `says that ...`, `told reporters on Monday that ...`, `says the river is ...`: what follows has a verb of its own. */
function clauseAfter(reading: Reading, verb: number, end: number): Said | undefined {
  const { tokens, runAt } = reading;
  if (PLAIN.has(tokens[verb]!.lower) && opensClause(reading, verb + 1, end))
    return clause(reading, verb + 1, end);
  if (!leadsToThat(reading, verb)) return undefined;
  for (let i = verb + 1; i < Math.min(end, verb + LONGEST_LISTENER); i++) {
    if (tokens[i]!.lower === 'that' && runAt[i] === -1)
      return isRelative(tokens, i, verb) ? undefined : clause(reading, i + 1, end);
    if (isVerb(tokens[i]!) || runAt[i] !== -1 || /^[,;:]$/.test(tokens[i]!.text)) return undefined;
  }
  return undefined;
}

/** "that", a time or a place right behind the verb, or whom it is told; any other noun is what the verb is about. */
const leadsToThat = ({ tokens, nameAt }: Reading, verb: number): boolean => {
  const next = tokens[verb + 1];
  if (!next || TELLING.test(tokens[verb]!.lower)) return next !== undefined;
  return (
    next.lower === 'that' || /^(?:ADP|ADV)$/.test(next.pos) || (next.pos === 'PROPN' && !nameAt[verb + 1])
  );
};

const TELLING = /^(?:t(?:old|ell)|inform|assur|remind|warn|notif|promis|advis)/;

/** "in a report that was read", "in that": no "that" of a report. */
const isRelative = (tokens: readonly Token[], that: number, verb: number): boolean =>
  that > verb + 1 && (isVerb(tokens[that + 1]!) || /^(?:in|so|such)$/.test(tokens[that - 1]!.lower));

/** Tokens between a verb and its "that": whom it is told, when and of what. From judgement. */
const LONGEST_LISTENER = 11;

/** A subject and its verb, with nothing but adverbs or an aside between. */
function opensClause(reading: Reading, first: number, end: number): boolean {
  const { tokens } = reading;
  const subject = phraseStartingAt(reading, first, end);
  if (!subject) return false;
  let next = subject.endToken;
  if (tokens[next]?.text === ',') next = commaFrom(tokens, next + 1, end) + 1 || end;
  while (next < end && tokens[next]!.pos === 'ADV') next++;
  return next < end && isVerb(tokens[next]!) && !/ing$/.test(tokens[next]!.lower);
}

/** Verbs that report without "that". */
const PLAIN = new Set(
  `say says said believe believes believed think thinks thought claim claims claimed admit admits admitted insist insists
  insisted argue argues argued warn warns warned predict predicts predicted estimate estimates estimated add adds added
  hope hopes hoped fear fears feared suggest suggests suggested state states stated note notes noted announce announces
  announced confirm confirms confirmed report reports reported explain explains explained maintain maintains maintained
  recall recalls recalled allege alleges alleged acknowledge acknowledges acknowledged concede concedes conceded`.split(
    /\s+/,
  ),
);

function clause({ tokens, runAt }: Reading, first: number, end: number): Said | undefined {
  if (end - first < SHORTEST) return undefined;
  for (let i = first; i < end; i++) if (runAt[i] === -1 && isVerb(tokens[i]!)) return { first, end };
  return undefined;
}

/** A statement of fewer words says too little to ask about. From judgement. */
const SHORTEST = 4;

/** `The river is dry, she says.` Where the sentence goes on, as in `The river, she says, is dry`, it is left alone. */
function tagReport(reading: Reading, index: number): Report | undefined {
  const { tokens, analysis } = reading;
  const sentence = analysis.sentences[index]!;
  const tag = teller(reading, sentence);
  if (!tag) return undefined;
  const { voice, verb, comma } = tag;
  if (isUnsaid(reading, verb, comma)) return undefined;
  const said = clause(reading, sentence.firstToken, comma);
  const { stance } = attributionBy(reading, verb, voice);
  return said && stance ? { voice, cue: tokens[verb]!.lower, stance, ...said } : undefined;
}
