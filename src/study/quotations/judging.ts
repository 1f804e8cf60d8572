/** Judges one quoted run by its own sentence. */

import type { Token } from '../../language/analysis.js';
import type { Around, Attribution } from './around.js';
import { attribute } from './attribution.js';
import { innerText, isClause, isMention, isNaming } from './kinds.js';
import type { Reading, Run } from './reading.js';

export interface Judgement {
  readonly run: Run;
  readonly around: Around;
  /** A title, an inscription, a word as a word, or words nobody is said to have used. */
  readonly sort: 'clause' | 'words' | 'mention';
  readonly attribution?: Attribution;
  /** Its sentence holds nothing but quotations. */
  readonly alone: boolean;
}

/** What a run is, and who says it if its own sentence tells. */
export function judgeRun(reading: Reading, run: Run): Judgement {
  const around = sentenceAround(reading, run);
  const alone = isAlone(reading, around);
  const attribution = alone ? undefined : attribute(reading, around);
  const common = { run, around, alone, ...(attribution ? { attribution } : {}) };
  if (!alone && !isTagged(reading, around, attribution) && isMention(reading, around))
    return { ...common, sort: 'mention' };
  if (isNaming(reading, around) && !attribution?.voice) return { ...common, sort: 'mention' };
  if (isClause(reading, around, attribution)) return { ...common, sort: 'clause' };
  if (isPassingWord(reading, around, attribution)) return { ...common, sort: 'mention' };
  if (attribution?.voice || alone) return { ...common, sort: 'words' };
  const words = innerText(reading, run).split(/\s+/).length;
  return { ...common, sort: words > LONGEST_IRONY || attribution ? 'words' : 'mention' };
}

/** `“Ask Ada,” he said`: what opens a sentence and ends in a sign before its tag is no title. */
const isTagged = (reading: Reading, { run, from }: Around, attribution: Attribution | undefined): boolean =>
  run.firstToken === from &&
  attribution?.voice !== undefined &&
  (attribution.verb ?? -1) >= run.endToken &&
  /[,!?]$/.test(innerText(reading, run));

/** Words without a source are read as irony up to this length. From judgement. */
const LONGEST_IRONY = 7;

function sentenceAround(reading: Reading, run: Run): Around {
  const { analysis, tokens } = reading;
  const first = analysis.sentences[tokens[run.firstToken]!.sentence]!;
  const last = analysis.sentences[tokens[Math.max(run.firstToken, run.endToken - 1)]!.sentence]!;
  return {
    run,
    from: Math.max(first.firstToken, run.firstToken - WIDEST),
    end: Math.min(authorsTag(reading, run) ?? last.endToken, run.endToken + WIDEST),
  };
}

/** `“Are you sure?” I ask.`: the capital of "I" makes the tag look like a sentence of its own. */
function authorsTag({ analysis, tokens, runAt }: Reading, run: Run): number | undefined {
  const tag = analysis.sentences[tokens[run.endToken]?.sentence ?? -1];
  if (tag?.firstToken !== run.endToken || tag.paragraph !== run.paragraph) return undefined;
  if (runAt[run.endToken] !== -1 || tokens[run.endToken]!.text !== 'I') return undefined;
  return AUTHORS_TAG.test(tag.text) ? tag.endToken : undefined;
}

const AUTHORS_TAG =
  /^I (?:\p{L}+ly |then |once )?(?:ask(?:ed)?|sa(?:y|id)|t(?:ell|old)|repl(?:y|ied)|answer(?:ed)?|protest(?:ed)?|insist(?:ed)?|suggest(?:ed)?|offer(?:ed)?|venture[d]?|add(?:ed)?|murmur(?:ed)?|shout(?:ed)?)\b/u;

/** Tokens looked at to either side: a longer sentence is no sentence. From judgement. */
const WIDEST = 150;

function isAlone({ tokens, runAt }: Reading, { from, end }: Around): boolean {
  for (let i = from; i < end; i++) if (runAt[i] === -1 && /[\p{L}\p{N}]/u.test(tokens[i]!.text)) return false;
  return true;
}

/** One word in the middle of a phrase, far from any verb that could report it: `at the “free” clinic`. */
function isPassingWord(
  reading: Reading,
  { run, from }: Around,
  attribution: Attribution | undefined,
): boolean {
  const text = innerText(reading, run);
  if (text.split(/\s+/).length > 2) return false;
  const { tokens } = reading;
  const next = tokens[run.endToken];
  const before = tokens[run.firstToken - 1];
  const isModifier =
    next !== undefined && (isNoun(next) || isGerund(next, text)) && !/^(?:VERB|AUX)$/.test(before?.pos ?? '');
  if (!isModifier) return false;
  const verb = attribution?.voice ? lastCue(tokens, { run, from }, attribution.cue) : -1;
  return verb < 0 || run.firstToken - verb > 2;
}

const isNoun = ({ pos }: Token): boolean => /^(?:NOUN|PROPN|ADJ)$/.test(pos);

/** `“cold” thinking`: a gerund that the model reads as a verb, behind one small word. */
const isGerund = ({ lower }: Token, quoted: string): boolean =>
  /ing$/.test(lower) &&
  !/^(?:regard|concern|includ|follow|consider|accord|dur)ing$/.test(lower) &&
  /^\p{Ll}+$/u.test(quoted);

function lastCue(tokens: Reading['tokens'], { run, from }: { run: Run; from: number }, cue: string): number {
  for (let i = run.firstToken - 1; i >= from; i--) if (tokens[i]!.lower === cue) return i;
  return run.firstToken;
}
