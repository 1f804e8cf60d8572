/** The sieves that read the speaker behind a quotation: `"...," said X`, `"...," X said`, `"..." — X`. */

import type { Token } from '../../language/analysis.js';
import { type Around, type Attribution, attributionBy } from './around.js';
import { phraseStartingAt, type Voice } from './phrases.js';
import type { Reading, Run } from './reading.js';
import { subjectOf } from './subjects.js';
import { isPassive, verbAt } from './verbs.js';
import { isText } from './who-can-speak.js';

/** `"...," said X`, `"...," X said`, `"..." – X, the mayor, told us`. */
export function verbRightAfter(reading: Reading, { run, end }: Around): Attribution | undefined {
  const { tokens } = reading;
  const start = skipHow(reading, skipMarks(reading, run.endToken, end), end);
  if (start >= end || /^[;:.]$/.test(tokens[run.endToken]?.text ?? '') || startsClause(tokens[start]!))
    return undefined;
  if (isNamed(reading, run)) return undefined;
  const spoken = /[,.?!…—–-]$/.test(lastSign(reading, run)) || start > run.endToken;
  const saying = runs(reading, start, end);
  if (spoken && saying) return { voice: saying, cue: tokens[start]!.lower };
  const first = verbAt(reading, start) ?? verbAt(reading, start + 1);
  const firstAt = verbAt(reading, start) ? start : start + 1;
  if (first && (firstAt === start || tokens[start]!.pos === 'ADV')) {
    const voice = phraseStartingAt(reading, firstAt + 1, end);
    if (voice && spoken && first.takes !== 'name') return attributionBy(reading, firstAt, voice);
  }
  const verb = spoken && !isReported(reading, run) ? tagVerb(reading, start, end) : undefined;
  if (verb === undefined || (isEnded(reading, run) && hasOwnContent(reading, verb, end))) return undefined;
  const voice = subjectOf(reading, verb, { from: start, end });
  return voice && beginsNear(reading, voice, start) ? attributionBy(reading, verb, voice) : undefined;
}

/** `“...,” runs the proverb`: what is written or sung, and no one by name. */
function runs(reading: Reading, verb: number, end: number): Voice | undefined {
  if (!/^(?:runs?|ran|goes|went|reads?)$/.test(reading.tokens[verb]!.lower)) return undefined;
  const voice = phraseStartingAt(reading, verb + 1, end);
  return voice?.kind === 'phrase' && isText(voice.head) ? voice : undefined;
}

/** `X claimed that “...”, Y said the cases differ`: words behind "that" have been given to somebody before them. */
const isReported = ({ tokens, runAt }: Reading, run: Run): boolean =>
  tokens[run.firstToken - 1]?.lower === 'that' && runAt[run.firstToken - 1] === -1;

/** `The letter calls the sum “...”, he said`: the letter's words, whoever tells of them. */
function isNamed(reading: Reading, run: Run): boolean {
  for (let i = run.firstToken - 1; i >= 1 && i > run.firstToken - 8 && reading.runAt[i] === -1; i--) {
    if (/^[,;:.]$/.test(reading.tokens[i]!.text)) return false;
    const verb = verbAt(reading, i);
    if (verb)
      return verb.takes === 'name' && !isPassive(reading, i, i - 3) && !/ing$/.test(reading.tokens[i]!.lower);
  }
  return false;
}

const isEnded = (reading: Reading, run: Run): boolean => /[.?!…]$/.test(lastSign(reading, run));

/** `“...?” Obi asked him to sit down`: the verb has what was asked behind it. */
function hasOwnContent({ tokens, runAt }: Reading, verb: number, end: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + 5) && runAt[i] === -1; i++) {
    if (tokens[i]!.lower === 'to') return i > verb + 1 && tokens[i + 1]?.pos === 'VERB';
    if (!/^(?:PRON|PROPN|NOUN|DET|ADJ)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
}

/** `“...,” is how Obi puts it`. */
const skipHow = ({ tokens }: Reading, at: number, end: number): number =>
  at + 1 < end && /^(?:is|was)$/.test(tokens[at]!.lower) && tokens[at + 1]!.lower === 'how' ? at + 2 : at;

/** "but the unions say", "when she spoke": another clause, and no tag. */
const startsClause = ({ pos, lower }: Token): boolean =>
  pos === 'CCONJ' ||
  /^(?:when|while|because|after|before|if|which|who|that|although|though|since|until)$/.test(lower);

/** The verb of the tag that begins at `start`, before anything else is quoted. */
function tagVerb(reading: Reading, start: number, end: number): number | undefined {
  for (let i = start; i < end && i < start + 30; i++) {
    if (reading.runAt[i] !== -1 || /^[;:]$/.test(reading.tokens[i]!.text)) return undefined;
    const verb = verbAt(reading, i);
    if (verb?.takes === 'name' && !isCry(reading, i, end)) return undefined;
    if (verb && i > start && !isPassive(reading, i, start)) return i;
    if (!verb && i > start && isOtherFiniteVerb(reading, i) && !insideAside(reading, start, i))
      return undefined;
  }
  return undefined;
}

/** "she calls.", "he called from the stairs": a cry, where nothing is given a name. */
const isCry = ({ tokens }: Reading, at: number, end: number): boolean =>
  /^call(?:s|ed)?$/.test(tokens[at]!.lower) &&
  (at + 1 >= end || /^(?:[.,!]|out|back|from|to|after|over|down|up|across)$/.test(tokens[at + 1]!.lower));

/** "used to say" is one verb with the one it leads to. */
const isOtherFiniteVerb = (reading: Reading, at: number): boolean =>
  !(
    reading.tokens[at + 1]?.lower === 'to' &&
    verbAt(reading, reading.tokens[at + 2]?.lower === 'have' ? at + 3 : at + 2)
  ) && isFiniteVerb(reading, at);

const isFiniteVerb = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]!.pos === 'VERB' &&
  /^\p{Ll}/u.test(tokens[at]!.text) &&
  !/ing$/.test(tokens[at]!.lower) &&
  tokens[at - 1]?.lower !== 'to';

const insideAside = ({ tokens }: Reading, from: number, at: number): boolean => {
  for (let i = at; i > from; i--)
    if (tokens[i]!.text === ',' || /^(?:who|whose|which)$/.test(tokens[i]!.lower)) return true;
  return false;
};

/** Nothing but a title, or a role and a comma before a name, stands between the quotation and the subject of its tag. */
const beginsNear = ({ tokens }: Reading, voice: Voice, start: number): boolean => {
  const between = tokens.slice(start, voice.firstToken);
  if (
    between.some(
      ({ pos, lower }) => /^(?:VERB|AUX|SCONJ)$/.test(pos) || /^(?:that|which|who|whose)$/.test(lower),
    )
  )
    return false;
  return between.length <= 1 || voice.kind === 'name';
};

function skipMarks({ tokens, runAt }: Reading, at: number, end: number): number {
  let i = at;
  while (i < end && runAt[i] === -1 && /^(?:[,—–-]|--|[)\]]|as)$/.test(tokens[i]!.text)) i++;
  return i;
}

const lastSign = ({ analysis }: Reading, run: Run): string =>
  analysis.article.text
    .slice(run.inner.start, run.inner.end)
    .replace(/[’”"']+$/, '')
    .slice(-1);

/** `"..." — Ada Obi, engineer` at the end of a sentence. */
export function signature(reading: Reading, { run, end }: Around): Attribution | undefined {
  const { tokens } = reading;
  if (!/^(?:[—–―-]|--)$/.test(tokens[run.endToken]?.text ?? '')) return undefined;
  const voice = phraseStartingAt(reading, run.endToken + 1, end);
  const plain =
    voice && [...tokens.slice(voice.endToken, end)].every((token) => !/^(?:VERB|AUX)$/.test(token.pos));
  return voice && plain && (voice.kind === 'name' || /^\p{Lu}/u.test(voice.text))
    ? { voice, cue: '—' }
    : undefined;
}

/** `The talks were "dead", X said.`: a tag at the end speaks for the whole sentence. */
export function verbAtEnd(reading: Reading, { run, end }: Around): Attribution | undefined {
  const { tokens, runAt } = reading;
  for (let i = end - 1; i > run.endToken; i--) {
    if (runAt[i] !== -1) continue;
    const verb = verbAt(reading, i);
    if (verb?.takes !== 'clause' || isInfinitive(reading, i)) continue;
    const comma = lastComma(reading, i, run.endToken - 1);
    if (
      comma === undefined ||
      tokens
        .slice(i + 1, end)
        .some((t, k) => t.lower === 'that' || (t.pos === 'VERB' && k > 0 && !/ing$/.test(t.lower)))
    )
      return undefined;
    const voice = subjectOf(reading, i, { from: comma + 1, end });
    return voice && voice.firstToken - comma <= 3 ? attributionBy(reading, i, voice) : undefined;
  }
  return undefined;
}

/** "again tried to rebuke", but not "used to say". */
const isInfinitive = ({ tokens }: Reading, at: number): boolean =>
  tokens[at - 1]?.lower === 'to' &&
  !/^(?:used|liked?|likes|had|went|goes)$/.test(tokens[at - 2]?.lower ?? '');

/** A comma in the words, or a mark that closes them behind a sign: no `“poison pill” measures`. */
function closesSpeech({ analysis, tokens, runs, runAt }: Reading, at: number): boolean {
  const { text, sentence } = tokens[at]!;
  if (text === ',') return true;
  const opensSentence = runs[runAt[at]!]!.firstToken === analysis.sentences[sentence]!.firstToken;
  return /^[”"’»]/.test(text) && (opensSentence || /^[,.?!…—–-]/.test(tokens[at - 1]?.text ?? ''));
}

function lastComma(reading: Reading, at: number, from: number): number | undefined {
  const { tokens, runAt } = reading;
  for (let i = at - 1; i >= from; i--) {
    const ends = runAt[i] === -1 ? tokens[i]!.text === ',' : closesSpeech(reading, i);
    if (ends) return i;
  }
  return undefined;
}
