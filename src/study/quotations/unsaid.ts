/** Verbs of saying that report nothing: negated, refused, denied or merely supposed. */

import type { Around } from './around.js';
import { isFiniteVerb } from './clause-words.js';
import type { Voice } from './phrases.js';
import type { Reading } from './reading.js';
import { verbAt } from './verbs.js';

/** "never said", "refused to say", "denied having said", "would have said", "if she had said": nobody has said it. */
export function isUnsaid(reading: Reading, verb: number, { around, voice }: Said): boolean {
  const lemma = verbAt(reading, verb)?.lemma ?? '';
  if (OPINIONS.has(lemma) || isSaidAfterAll(reading, verb, around)) return false;
  return (
    isTurnedDown(reading, verb, around.from) ||
    (voice !== undefined && isAboutNobody(reading, voice, around.from)) ||
    (voice !== undefined && isConditional(reading, { verb, voice, from: around.from }))
  );
}

interface Said {
  readonly around: Around;
  readonly voice?: Voice | undefined;
}

/** Of whoever does not think so, or does not deny it, the words may well be. */
const OPINIONS = new Set('think believe feel consider know find hope deny dispute doubt question'.split(' '));

/** "would not say more than “...”", "could not say “no” often enough", "did not say “sorry” until noon". */
function isSaidAfterAll({ tokens, runAt }: Reading, verb: number, { run, end }: Around): boolean {
  for (let i = verb + 1; i < run.firstToken; i++)
    if (runAt[i] === -1 && EXCEPT.has(tokens[i]!.lower)) return true;
  for (let i = run.endToken; verb < run.firstToken && i < Math.min(end, run.endToken + 4); i++)
    if (runAt[i] === -1 && AFTER_ALL.has(tokens[i]!.lower)) return true;
  return false;
}

const EXCEPT = new Set(['but', 'except', 'beyond', 'than', 'besides']);
const AFTER_ALL = new Set(['enough', 'until', 'without']);

/** Whether the words that lead to a verb turn it into its opposite; two of them undo each other. */
function isTurnedDown({ tokens, runAt }: Reading, verb: number, from: number): boolean {
  let turns = 0;
  for (let i = verb - 1; i >= from && runAt[i] === -1; i--) {
    const { lower, pos } = tokens[i]!;
    if (isNegation(lower)) turns += isByTheWay(tokens[i + 1]!.lower) ? 0 : 1;
    else if (isTurning(lower, tokens[i + 1]!.lower)) turns += 1;
    else if (lower === 'have' && SUPPOSING.has(tokens[i - 1]?.lower ?? '')) return true;
    else if (!LEADING.has(lower) && !/^(?:AUX|ADV|PART)$/.test(pos) && !leadsOn(tokens, i)) break;
  }
  return turns % 2 === 1;
}

/** "want to", "likely to". */
const leadsOn = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:VERB|ADJ)$/.test(tokens[at]!.pos) && tokens[at + 1]!.lower === 'to';

const isNegation = (lower: string): boolean => /^(?:not|n[’']t|never|cannot)$/.test(lower);

/** "did not only say", "not surprisingly said": these say it. */
const isByTheWay = (next: string): boolean => ONLY.has(next) || /(?:ing|ed)ly$|^un\p{L}+ly$/u.test(next);

const ONLY = new Set(['only', 'just', 'merely', 'simply']);

/** "would have said". */
const SUPPOSING = new Set(['would', 'could', 'should', 'might', '’d', "'d"]);

/** "instead of saying", but not "instead said"; "stopped saying", but not "stopped to say". */
const isTurning = (lower: string, next: string): boolean =>
  /^(?:instead|short)$/.test(lower)
    ? next === 'of'
    : TURNING.has(lower) && !(next === 'to' && lower.startsWith('stop'));

/** Verbs and other words that leave what they lead to undone. */
const TURNING = new Set(
  `refuse refuses refused refusing decline declines declined declining fail fails failed failing forget forgets forgot
  neglected hesitate hesitates hesitated deny denies denied denying avoid avoids avoided avoiding resist resisted help
  stop stopped cease ceased tire tired without unable unwilling reluctant
  afraid shy slow hesitant`.split(/\s+/),
);

const LEADING = new Set([
  'to',
  'of',
  'from',
  'having',
  'ever',
  'even',
  'being',
  'can',
  'dare',
  'dared',
  'recall',
  'remember',
]);

/** "neither Obi nor Hart", "not even Obi", "nor did Obi". */
function isAboutNobody({ tokens, runAt }: Reading, { firstToken }: Voice, from: number): boolean {
  for (let i = firstToken; i >= from && i >= firstToken - 8 && runAt[i] === -1; i--) {
    const { lower, pos } = tokens[i]!;
    if (/^(?:neither|nor|nobody|none)$/.test(lower)) return true;
    if (lower === 'never' && i < firstToken) return true;
    if (lower === 'not')
      return i + 1 === firstToken || /^(?:even|one|an?|all|every)$/.test(tokens[i + 1]!.lower);
    if (lower === 'but' || !/^(?:NOUN|PROPN|DET|ADJ|CCONJ|AUX|ADV|PRON)$/.test(pos)) return false;
  }
  return false;
}

/** "if Obi had said", "had Obi said", "denied that she had said". */
function isConditional(
  reading: Reading,
  { verb, voice, from }: { verb: number; voice: Voice; from: number },
): boolean {
  const { tokens, runAt } = reading;
  if (voice.firstToken > verb) return false;
  if (tokens[voice.firstToken]!.lower === 'had') return true;
  const before = voice.firstToken - 1;
  if (before < from || runAt[before] !== -1) return false;
  const { lower } = tokens[before]!;
  if (lower === 'had') return before === from || /^[,;:]$/.test(tokens[before - 1]!.text);
  if (/^(?:if|unless)$/.test(lower)) return /^had$/.test(tokens[voice.endToken]?.lower ?? '');
  for (let i = before; i >= from && i >= before - 3 && runAt[i] === -1; i--) {
    if (/^den(?:y|ies|ied|ying)$/.test(tokens[i]!.lower)) return true;
    if (isFiniteVerb(tokens[i]!) || tokens[i]!.pos === 'PUNCT') return false;
  }
  return false;
}
