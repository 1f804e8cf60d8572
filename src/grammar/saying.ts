/** Verbs of saying in their clauses: which one it is, whose words it reports, and whether it reports at all. */

import { is, type ReportingVerb, repartee, reportingVerb } from '../lexicon/index.js';
import type { Clause, Parse, Voice } from './reading.js';
import { isSpeakerNoun, isThing, subjectVoice, voiceBehind } from './voices.js';

/** The verb of saying of a clause. */
export function sayingOf(
  { analysis: { tokens }, runAt }: Parse,
  { verb }: Clause,
): ReportingVerb | undefined {
  const at = verb.main;
  const [word, next] = [tokens[at]!, runAt[at + 1] === -1 ? tokens[at + 1] : undefined];
  if (/^ma(?:de|kes?|king)$/.test(word.lower))
    return makesPlain(tokens.slice(at + 1, at + 4)) ? MAKE_PLAIN : undefined;
  const found = reportingVerb(word.lower) ?? (next?.lower === 'back' ? repartee(word.lower) : undefined);
  return found && next?.lower === 'to' && /^(?:continue|begin)$/.test(found.lemma) ? undefined : found;
}

/** `made it clear that`. */
const makesPlain = (words: readonly { lower: string }[]): boolean =>
  /^it (?:plain|clear|known|understood) that$/.test(words.map(({ lower }) => lower).join(' '));

const MAKE_PLAIN: ReportingVerb = { lemma: 'make plain', stance: 'certain', takes: 'clause' };

/** Who says what a clause reports: its subject, or the agent of a passive. */
export function sayerOf(reading: Parse, clause: Clause): Voice | undefined {
  if (isPassive(reading, clause)) return agentOf(reading, clause);
  return clause.subject && subjectVoice(reading, clause.subject);
}

/** Whoever "was quoted" speaks. */
export const isPassive = ({ analysis }: Parse, { verb }: Clause): boolean =>
  verb.passive && analysis.tokens[verb.main]!.lower !== 'quoted';

/** `called “a joke” by X`, within the sentence. */
export function agentOf(reading: Parse, { verb, sentence }: Clause): Voice | undefined {
  const { tokens, sentences } = reading.analysis;
  const end = sentences[sentence]!.endToken;
  for (let at = verb.endToken; at < Math.min(end, verb.endToken + LONGEST_GAP); at++) {
    if (reading.runAt[at] !== -1) continue;
    if (tokens[at]!.lower === 'by') return voiceBehind(reading, at);
    if (/^[;:]$/.test(tokens[at]!.text)) return undefined;
  }
  return undefined;
}

/** Tokens between a passive and its "by". From judgement. */
const LONGEST_GAP = 30;

/** Whether words may be put into this voice's mouth by a verb of saying, or by another cue. */
export function canSpeak(voice: Voice, verb: ReportingVerb | undefined): boolean {
  if (voice.kind === 'pronoun') return true;
  const isProper = verb === undefined || is(verb.lemma, 'proper');
  if (voice.kind === 'name') return voice.entity?.kind !== 'place' || isProper;
  if (isSpeakerNoun(voice.head)) return true;
  return isProper && !isThing(voice.head);
}
