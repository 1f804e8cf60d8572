/** The sieves that read the speaker before a quotation: `X said: "..."`, `according to X`, `attributed to X`. */

import { type Around, type Attribution, attributionBy } from './around.js';
import { isFiniteVerb } from './clause-words.js';
import { accused } from './inner-reports.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import type { ReportingVerb } from './reporting-verbs.js';
import { subjectOf } from './subjects.js';
import { isUnsaid } from './unsaid.js';
import { agentAfter, isPassive, verbAt } from './verbs.js';
import { canSpeak } from './who-can-speak.js';

/** `X said (that|:|,) "..."`, `X described it as "..."`, `, she said, "..."`: the nearest reporting verb before the run. */
export function verbBefore(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = run.firstToken - 1; i >= from; i--) {
    if (runAt[i] !== -1) continue;
    const { text } = tokens[i]!;
    if (text === ')') i = openingOf(tokens, i, from);
    else if (/^[;(]$/.test(text) || isNewClause(reading, i, run.firstToken)) return undefined;
    const verb = verbAt(reading, i);
    if (!verb || (verb.takes === 'speech' && run.firstToken - i > 6)) continue;
    if (WEAK.has(verb.lemma) && !leadsStraight(reading, i, run.firstToken)) continue;
    if (verb.takes === 'name' && isSpent(reading, i, run.firstToken)) continue;
    if (isUnsaid(reading, i, { around: { run, from, end } })) return attributionBy(reading, i, undefined);
    if (/ing$/.test(tokens[i]!.lower) && tokens[i - 1]?.lower === 'of') {
      const voice = accused(reading, i, from);
      if (voice) return attributionBy(reading, i, voice);
      continue;
    }
    if (THAT_ONLY.has(verb.lemma) && !isFollowedByThat(reading, i, run.firstToken)) continue;
    const voice =
      isPassive(reading, i, from) || isNamedParticiple(reading, i, { verb, run })
        ? agentAfter(reading, i, end)
        : (invertedAside(reading, i, run.firstToken) ?? subjectOf(reading, i, { from, end: run.firstToken }));
    if (voice?.head === 'i' && leadsElsewhere(reading, i, run)) continue;
    if (voice && !isSupposed(reading, voice) && canSpeak(reading, voice, tokens[i]!.lower))
      return attributionBy(reading, i, voice);
  }
  return undefined;
}

/** `The dam, says the treaty, “...”`: between two commas the speaker stands behind the verb. */
function invertedAside(reading: Reading, verb: number, limit: number): Voice | undefined {
  const { tokens } = reading;
  if (tokens[verb - 1]?.text !== ',') return undefined;
  const voice = phraseStartingAt(reading, verb + 1, limit);
  return voice && tokens[voice.endToken]?.text === ',' && voice.endToken + 1 === limit ? voice : undefined;
}

/** "if people think", "would any sane person believe": nobody has said so. */
export const isSupposed = ({ tokens }: Reading, { firstToken }: Voice): boolean =>
  /^(?:if|unless|whether|any|anyone|anybody|no|nobody)$/.test(tokens[firstToken]!.lower) ||
  /^(?:if|unless|whether)$/.test(tokens[firstToken - 1]?.lower ?? '');

/** `letters I believe I know from the bakery: “...”`: before a colon the author's "I know" is by the way. */
function leadsElsewhere({ tokens }: Reading, verb: number, run: Run): boolean {
  if (tokens[run.firstToken - 1]?.text !== ':') return false;
  return (
    /^(?:know|knew)$/.test(tokens[verb]!.lower) ||
    tokens.slice(verb + 1, run.firstToken).some((token) => isFiniteVerb(token))
  );
}

/** What stands in brackets before the words says nothing of them. */
function openingOf(tokens: Reading['tokens'], close: number, from: number): number {
  for (let i = close - 1; i >= from; i--) if (tokens[i]!.text === '(') return i;
  return close;
}

/** A naming verb has done its work on an earlier quotation, unless this one is listed beside it. */
function isSpent({ tokens, runAt }: Reading, verb: number, limit: number): boolean {
  let last = -1;
  for (let i = verb + 1; i < limit; i++) if (runAt[i] !== -1) last = i;
  const isListed = tokens[last + 1]?.lower === 'and' && tokens[limit - 1]?.lower === 'as';
  return last >= 0 && limit - last > 4 && !isListed;
}

/** A verb without a speaker ("was told that", "it is claimed that") still makes the words somebody's. */
export function voicelessBefore(reading: Reading, { run, from }: Around): Attribution | undefined {
  for (let i = run.firstToken - 1; i >= from && reading.tokens[i]!.text !== ';'; i--) {
    const verb = reading.runAt[i] === -1 ? verbAt(reading, i) : undefined;
    if (verb && verb.takes !== 'speech' && !WEAK.has(verb.lemma)) return attributionBy(reading, i, undefined);
  }
  return undefined;
}

/** ", but the ...": a new main clause in which nothing is reported yet. */
function isNewClause({ tokens, runAt }: Reading, at: number, limit: number): boolean {
  if (!/^(?:but|while|although|though|whereas|yet|because|which|so)$/.test(tokens[at]!.lower)) return false;
  if (tokens[at]!.lower === 'which' && tokens[limit - 1]?.text === ':') return false;
  if (tokens[at - 1]?.text !== ',' || at + 1 >= limit || runAt[at - 1] !== -1) return false;
  return tokens.slice(at + 1, limit).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
}

/** Everyday verbs that report only when "that" or the quotation itself follows closely. */
export const WEAK: ReadonlySet<string> = new Set(
  `put hold find show determine establish discover learn feel hope point signal rule order object welcome attack thank
  define refer discuss summon remind begin call fear doubt consider question challenge record read prove require appeal
  reject bless celebrate record relate quote speak talk mention prefer`.split(/\s+/),
);

/** Verbs that report only with "that": they may have any object. */
const THAT_ONLY = new Set(
  'show find determine establish discover learn feel hope prove consider fear doubt record indicate highlight reveal know'.split(
    ' ',
  ),
);

function isFollowedByThat({ tokens, runAt }: Reading, verb: number, limit: number): boolean {
  return tokens
    .slice(verb + 1, limit)
    .some(({ lower }, i) => runAt[verb + 1 + i] === -1 && /^(?:that|:|how)$/.test(lower));
}

/** "the plan, dubbed “...” by locals": a participle, so that its noun is named and does not speak. */
function isNamedParticiple(
  { tokens }: Reading,
  at: number,
  { verb, run }: { verb: ReportingVerb; run: Run },
): boolean {
  const leads = at + 1 === run.firstToken || (tokens[at + 1]?.lower === 'as' && at + 2 === run.firstToken);
  return (
    verb.takes === 'name' && /(?:ed|en)$/.test(tokens[at]!.lower) && tokens[at - 1]?.text === ',' && leads
  );
}

function leadsStraight({ tokens, runAt }: Reading, verb: number, limit: number): boolean {
  let steps = 0;
  for (let i = verb + 1; i < limit; i++) {
    if (runAt[i] !== -1) continue;
    if (/^(?:that|:)$/.test(tokens[i]!.lower)) return true;
    if (++steps > 12) return false;
  }
  return true;
}

/** `according to X`, before or after. */
export function accordingTo(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i + 1 < end; i++) {
    if (runAt[i] !== -1 || !isAccording(reading, i)) continue;
    const first = tokens[i]!.lower === 'per' ? i + 1 : i + 2;
    const voice = phraseStartingAt(reading, first, i < run.firstToken ? run.firstToken : end);
    if (voice) return { voice, cue: 'according to', stance: 'neutral' };
  }
  return undefined;
}

/** "according to", and "per" behind a mark, where it counts nothing. */
const isAccording = ({ tokens, runAt }: Reading, at: number): boolean =>
  (tokens[at]!.lower === 'according' && tokens[at + 1]!.lower === 'to') ||
  (tokens[at]!.lower === 'per' && at > 0 && (runAt[at - 1] !== -1 || tokens[at - 1]!.text === ','));

/** `a line attributed to X: "..."`. */
export function attributedTo(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = run.firstToken - 2; i >= from; i--) {
    if (
      runAt[i] !== -1 ||
      !/^(?:attributed|credited)$/.test(tokens[i]!.lower) ||
      tokens[i + 1]!.lower !== 'to'
    )
      continue;
    const voice = phraseStartingAt(reading, i + 2, run.firstToken);
    if (voice) return { voice, cue: 'attributed to', stance: 'neutral' };
  }
  return undefined;
}
