/** The sieves that read the speaker before a quotation: `X said: "..."`, `according to X`, `in the words of X`. */

import { type Around, type Attribution, attributionBy } from './around.js';
import { mainSubject } from './main-subject.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import type { ReportingVerb } from './reporting-verbs.js';
import { subjectOf } from './subjects.js';
import { agentAfter, isPassive, verbAt } from './verbs.js';
import { canSpeak, isSpeakerNoun } from './who-can-speak.js';

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
    if (/ing$/.test(tokens[i]!.lower) && tokens[i - 1]?.lower === 'of') continue;
    if (THAT_ONLY.has(verb.lemma) && !isFollowedByThat(reading, i, run.firstToken)) continue;
    const voice =
      isPassive(reading, i, from) || isNamedParticiple(reading, i, { verb, run })
        ? agentAfter(reading, i, end)
        : subjectOf(reading, i, { from, end: run.firstToken });
    if (voice && !isSupposed(reading, voice) && canSpeak(reading, voice, tokens[i]!.lower))
      return attributionBy(reading, i, voice);
  }
  return undefined;
}

/** "if people think", "would any sane person believe": nobody has said so. */
export const isSupposed = ({ tokens }: Reading, { firstToken }: Voice): boolean =>
  /^(?:if|unless|whether|any|anyone|anybody|no|nobody)$/.test(tokens[firstToken]!.lower) ||
  /^(?:if|unless|whether)$/.test(tokens[firstToken - 1]?.lower ?? '');

/** What stands in brackets before the words says nothing of them. */
function openingOf(tokens: Reading['tokens'], close: number, from: number): number {
  for (let i = close - 1; i >= from; i--) if (tokens[i]!.text === '(') return i;
  return close;
}

/** A naming verb has done its work on an earlier quotation, unless this one is listed beside it. */
function isSpent({ runAt }: Reading, verb: number, limit: number): boolean {
  let last = -1;
  for (let i = verb + 1; i < limit; i++) if (runAt[i] !== -1) last = i;
  return last >= 0 && limit - last > 4;
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

/** `in the words of X`, `X's words`. */
export function inTheWordsOf(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = from; i + 1 < end; i++) {
    if (runAt[i] !== -1 || !/^words?$/.test(tokens[i]!.lower)) continue;
    const limit = i < run.firstToken ? run.firstToken : end;
    if (!/^(?:of|is|was|were|:|,)$/.test(tokens[i + 1]!.lower) && i + 1 !== run.firstToken) continue;
    const voice =
      tokens[i + 1]!.lower === 'of' ? phraseStartingAt(reading, i + 2, limit) : ownerBefore(reading, i, from);
    if (voice && (voice.kind !== 'phrase' || isPersonNoun(voice.head)))
      return { voice, cue: 'in the words of', stance: 'neutral' };
  }
  return undefined;
}

/** Nouns that carry what somebody says, in the singular. */
export const REPORT_NOUNS: ReadonlySet<string> = new Set(
  `answer reply response verdict view comment word description phrase message motto warning claim promise pledge
  declaration statement assertion announcement admission insistence belief suggestion accusation complaint call demand
  remark argument assessment judgement judgment advice explanation question conclusion opinion appeal vow denial apology
  testimony tweet boast plea prediction criticism reaction quip letter diary memoir speech`.split(/\s+/),
);

/** `X's answer: "..."`, `the declaration of X that it was "..."`. */
export function reportNounBefore(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = run.firstToken - 1; i >= from; i--) {
    if (runAt[i] !== -1 || !REPORT_NOUNS.has(tokens[i]!.lower.replace(/s$/, ''))) continue;
    const after = tokens[i + 1]?.lower ?? '';
    const voice = /^(?:of|by|from)$/.test(after)
      ? phraseStartingAt(reading, i + 2, run.firstToken)
      : /^(?:that|is|was|were|are|:|,)$/.test(after) || i + 1 === run.firstToken
        ? ownerBefore(reading, i, from)
        : undefined;
    if (voice && (after !== 'of' || isNamedOrSpeaker(voice))) return { voice, cue: tokens[i]!.lower };
  }
  return undefined;
}

/** "the answer of the council", but no "message of hope". */
const isNamedOrSpeaker = ({ kind, head }: Voice): boolean => kind !== 'phrase' || isSpeakerNoun(head);

/** The owner of the noun at `noun`: "X's answer", "her answer". */
function ownerBefore(reading: Reading, noun: number, from: number): Voice | undefined {
  const { tokens } = reading;
  for (let i = noun - 1; i >= from && i >= noun - 4; i--) {
    const { lower } = tokens[i]!;
    if (/^[’']s?$/.test(lower)) return phraseEndingAt(reading, i - 1, from);
    if (lower === 'his' || lower === 'her') return ownerPronoun(reading, i, lower === 'his' ? 'he' : 'she');
    if (!/^(?:ADJ|NOUN|NUM|ADV)$/.test(tokens[i]!.pos)) return undefined;
  }
  return undefined;
}

const ownerPronoun = ({ tokens }: Reading, at: number, head: string): Voice => ({
  kind: 'pronoun',
  firstToken: at,
  endToken: at + 1,
  text: tokens[at]!.text,
  head,
});

/** `X had one word for it: "..."`: the subject of a sentence that a colon turns into speech. */
export function colonAfterSubject(reading: Reading, { run, from }: Around): Attribution | undefined {
  if (!colonBefore(reading, run)) return undefined;
  const label = phraseEndingAt(reading, run.firstToken - 2, from);
  const isFrom = /^(?:from|by)$/.test(reading.tokens[(label?.firstToken ?? 0) - 1]?.lower ?? '');
  if (label?.kind === 'name' && (isFrom || label.firstToken - from <= 2)) return { voice: label, cue: ':' };
  const voice = mainSubject(reading, from, run.firstToken - 1);
  return voice?.entity?.kind === 'person' ? { voice, cue: ':' } : undefined;
}

const colonBefore = ({ tokens }: Reading, run: Run): boolean => tokens[run.firstToken - 1]?.text === ':';

/** `For X, it is "..."`. */
export function fromPointOfView(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens } = reading;
  if (!/^(?:for|to)$/.test(tokens[from]?.lower ?? '') || from >= run.firstToken) return undefined;
  const voice = phraseStartingAt(reading, from + 1, run.firstToken);
  const person = voice?.entity?.kind === 'person' && tokens[voice.endToken]?.text === ',';
  return voice && person ? { voice, cue: tokens[from]!.lower } : undefined;
}
