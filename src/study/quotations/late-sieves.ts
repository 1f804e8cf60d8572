/** The sieves that come last: a colon, a point of view, a tag before a semicolon, a law or a letter that is the subject. */

import type { Token } from '../../language/analysis.js';
import type { Around, Attribution } from './around.js';
import { mainSubject } from './main-subject.js';
import { clauseSubject } from './participles.js';
import { isPersonNoun } from './person-nouns.js';
import { phraseEndingAt, phraseStartingAt, type Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import { subjectOf } from './subjects.js';
import { isPassive, verbAt } from './verbs.js';
import { canSpeak, isSpeakerNoun, isText } from './who-can-speak.js';

/** `X had one word for it: "..."`: the subject of a sentence that a colon turns into speech. */
export function colonAfterSubject(reading: Reading, { run, from }: Around): Attribution | undefined {
  if (!colonBefore(reading, run)) return undefined;
  const label = phraseEndingAt(reading, run.firstToken - 2, from);
  const isFrom = /^(?:from|by)$/.test(reading.tokens[(label?.firstToken ?? 0) - 1]?.lower ?? '');
  if (label?.kind === 'name' && (isFrom || label.firstToken - from <= 2)) return { voice: label, cue: ':' };
  const voice = [
    mainSubject(reading, from, run.firstToken - 1),
    clauseSubject(reading, run.firstToken - 1, from),
  ].find((one) => one && canHold(one));
  return voice ? { voice, cue: ':' } : undefined;
}

/** Whoever a colon may give the words to: a person, a body, something written. */
const canHold = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name'
    ? entity?.kind === 'person'
    : kind === 'pronoun'
      ? /^s?he$/.test(head)
      : isSpeakerNoun(head);

const colonBefore = ({ tokens }: Reading, run: Run): boolean => tokens[run.firstToken - 1]?.text === ':';

/** `For X, it is "..."`. */
export function fromPointOfView(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens } = reading;
  if (!/^(?:for|to)$/.test(tokens[from]?.lower ?? '') || from >= run.firstToken) return undefined;
  const voice = phraseStartingAt(reading, from + 1, run.firstToken);
  const person = voice?.entity?.kind === 'person' && tokens[voice.endToken]?.text === ',';
  return voice && person ? { voice, cue: tokens[from]!.lower } : undefined;
}

/** `“I keep it” – she pats the box – “in here.”`: whoever does something between two dashes speaks. */
export function interrupted(reading: Reading, { run, from, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  const opening = isDash(tokens[run.endToken]?.text) ? run.endToken : dashBefore(reading, run, from);
  const closing = opening === undefined ? undefined : dashBehind(reading, opening, end);
  if (opening === undefined || closing === undefined || !OPENING.test(tokens[closing + 1]?.text ?? ''))
    return undefined;
  const voice = phraseStartingAt(reading, opening + 1, closing);
  const acts =
    voice && runAt[voice.endToken] === -1 && /^(?:VERB|AUX|ADV)$/.test(tokens[voice.endToken]!.pos);
  return acts && isSomeone(voice) ? { voice, cue: '—' } : undefined;
}

const isDash = (text: string | undefined): boolean => /^(?:[—–-]|--)$/.test(text ?? '');

const OPENING = /^[“‘"'«„]/;

function dashBehind({ tokens, runAt }: Reading, opening: number, end: number): number | undefined {
  for (let i = opening + 2; i + 1 < end && runAt[i] === -1; i++) if (isDash(tokens[i]!.text)) return i;
  return undefined;
}

/** The dash right behind the quotation before. */
function dashBefore({ tokens, runs }: Reading, run: Run, from: number): number | undefined {
  const before = runs[run.index - 1];
  return before && before.firstToken >= from && isDash(tokens[before.endToken]?.text)
    ? before.endToken
    : undefined;
}

const isSomeone = ({ kind, entity, head }: Voice): boolean =>
  kind === 'name' ? entity?.kind === 'person' : kind === 'pronoun' ? /^s?he$/.test(head) : isPersonNoun(head);

/** `her aunt, who is “thinking about it”`, `the mayor has seen a “war on the harbour bar”`: longer words are most likely the subject's own. */
export function asPredicate(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens } = reading;
  if (run.endToken - run.firstToken < FEWEST_WORDS + 2) return undefined;
  const verb =
    run.firstToken - (/^(?:an?|the|its|no)$/.test(tokens[run.firstToken - 1]?.lower ?? '') ? 2 : 1);
  if (verb <= from || !isPredicateVerb(tokens[verb]!) || isPassive(reading, verb, from)) return undefined;
  const voice = subjectOf(reading, verb, { from, end: run.firstToken });
  return voice && isSomeone(voice) ? { voice, cue: tokens[verb]!.lower, isGuess: true } : undefined;
}

const isPredicateVerb = ({ pos, lower }: Token): boolean =>
  pos === 'VERB' || /^(?:is|was|’s|'s)$/.test(lower);

/** The same behind "who", where a verb of saying further off does not reach. */
export const whoIs = (reading: Reading, around: Around): Attribution | undefined =>
  reading.tokens[around.run.firstToken - 2]?.lower === 'who' ? asPredicate(reading, around) : undefined;

/** `Snow is the least of it, X says; the plan has “...”`: a tag between a comma and a semicolon tells who goes on. */
export function tagBefore(reading: Reading, { run, from }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = run.firstToken - 1; i > from; i--) {
    if (runAt[i] !== -1 || !/^[;:—–]$/.test(tokens[i]!.text)) continue;
    const at = verbAt(reading, i - 1)?.takes === 'clause' ? i - 1 : i - 2;
    const voice =
      verbAt(reading, at)?.takes === 'clause' ? subjectOf(reading, at, { from, end: i }) : undefined;
    const isTag = voice && /^[,”’"]$/.test(tokens[Math.min(at, voice.firstToken) - 1]?.text ?? '');
    if (isTag && canSpeak(reading, voice, tokens[at]!.lower))
      return { voice, cue: tokens[at]!.lower, isGuess: true };
  }
  return undefined;
}

/** `The charter leaves every guild a place for “...”`: where a text is the subject, the words are most likely its own. */
export function textAsSubject(reading: Reading, { run, from }: Around): Attribution | undefined {
  if (run.firstToken <= from || run.endToken - run.firstToken < FEWEST_WORDS + 2) return undefined;
  const voice = mainSubject(reading, from, run.firstToken);
  if (voice?.kind !== 'phrase' || !isText(voice.head)) return undefined;
  return { voice, cue: voice.head, isGuess: true };
}

/** Fewer words may be irony. From judgement. */
const FEWEST_WORDS = 3;
