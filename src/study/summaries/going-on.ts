/**
 * What is printed with a line: the sentence before it that it needs, and the sentences behind it in its paragraph that it leads up to.
 * `They fenced off a test plot` is half a point without what grew inside the fence.
 */

import type { Reading } from '../../grammar/reading.js';
import { isPersonNoun } from '../../lexicon/index.js';
import { agrees, type Candidate, pairOf } from './candidate.js';
import { isWhole } from './fitness.js';
import { genderOfPronoun } from './lead.js';
import { leansBy } from './standing.js';
import { isTorn } from './torn.js';
import { AGED } from './whole-text.js';

/** Words of a line with all that it takes on, and the sentences that it takes on at the most. From judgement. */
const MOST_WORDS = 60;
const MOST_WORDS_OF_OPENING = 80;
const MOST_WORDS_OF_ROW = 85;
const MOST_WORDS_TO_END = 80;
const MOST_LEFT = 2;
const MOST_ADDED = 2;
const MOST_OF_ROW = 3;
const FEWEST_WORDS = 3;
const FEWEST_AHEAD = 4;
const FULL = 8;
const SLIGHT = 12;

/** A line with the sentences that it leads up to; `isFree` tells which of them may be printed. */
export function goingOn(
  reading: Reading,
  line: Candidate,
  singles: readonly Candidate[],
  isFree: (candidate: Candidate) => boolean,
): Candidate {
  let whole = withLeadIn(reading, line, singles, isFree);
  for (let added = 0; added < MOST_OF_ROW; added++) {
    const last = whole.sentences.at(-1)!;
    const next = singles[last + 1];
    if (next?.sentences[0] !== last + 1 || !isFree(next) || !isTold(next) || !goesOn(whole, next)) break;
    if (!agrees(reading, singles[last]!, next) || (added >= MOST_ADDED && !isRow(whole, next))) break;
    if (MAXIM.test(next.text) || leadsOn(next, singles[last + 2])) break;
    whole = pairOf(reading, whole, next);
  }
  return toTheEnd(reading, whole, singles, isFree);
}

/** A line with all that its paragraph has left, where that is little: the last words mostly hold the result, the turn or the answer. */
function toTheEnd(
  reading: Reading,
  line: Candidate,
  singles: readonly Candidate[],
  isFree: (candidate: Candidate) => boolean,
): Candidate {
  const from = line.sentences.at(-1)! + 1;
  const rest: Candidate[] = [];
  for (let at = from; singles[at]?.paragraph === line.paragraph && singles[at]!.sentences[0] === at; at++)
    rest.push(singles[at]!);
  const words = rest.reduce((sum, one) => sum + one.words, line.words);
  if (rest.length > MOST_LEFT || words > MOST_WORDS_TO_END) return line;
  const isFit = rest.every(
    (one, i) =>
      isFree(one) &&
      isTold(one) &&
      agrees(reading, singles[from + i - 1]!, one) &&
      !MAXIM.test(one.text) &&
      (i + 1 < rest.length || one.words >= FULL || one.pointers.length > 0 || counts(one)) &&
      (!meansSomebody(one) || names(line)),
  );
  return isFit ? rest.reduce((whole, one) => pairOf(reading, whole, one), line) : line;
}

/** A line with the sentence before it, where it is set against that or leans on it, or where that opens the paragraph and says what it is about. */
function withLeadIn(
  reading: Reading,
  line: Candidate,
  singles: readonly Candidate[],
  isFree: (candidate: Candidate) => boolean,
): Candidate {
  const before = singles[line.sentences[0]! - 1];
  if (before?.paragraph !== line.paragraph || line.opener || line.named) return line;
  const isWanted = before.opensParagraph || line.cutBefore || leansBy(reading, line) > 0;
  const isClear = line.cutBefore || WHOSE.test(before.text) || !isTorn(reading, before);
  const isFit =
    isFree(before) && isTold(before) && isClear && (isWhole(before) || saysWhatFollows(reading, before));
  return isWanted && isFit && before.words + line.words <= MOST_WORDS ? pairOf(reading, before, line) : line;
}

/** `The company’s explanation for the difference is`: without it the line would be the author's claim. */
const WHOSE =
  /[’']s? (?:\p{L}+ )?(?:explanation|claim|view|argument|case|answer|defen[cs]e|account|reason|reply)\b/u;

/** `No single sign is enough.`: too short for a line, it opens the paragraph, leans on nothing and tells of nobody and no figure. */
const saysWhatFollows = (reading: Reading, before: Candidate): boolean =>
  before.opensParagraph &&
  before.words >= FEWEST_AHEAD &&
  before.words < FULL &&
  !before.cutBefore &&
  !before.opener &&
  isWhole({ ...before, words: FULL }) &&
  leansBy(reading, before) === 0 &&
  !counts(before) &&
  !before.own.some(({ lower, lemma }) => NOT_AHEAD.test(lower) || isPersonNoun(lemma)) &&
  before.clauses.every(
    ({ subject, verb }) => verb.form === 'finite' && subject?.phrase.entity?.kind !== 'person',
  );

const NOT_AHEAD = /^(?:now|then|next|should|must|we|us|our|he|she|her|his|him|they)$/u;

/** What the author states, in words that the author answers for. */
const isTold = ({ sentence, kind, own, tokens, words, brokenQuote }: Candidate): boolean =>
  /[.!]["”’')\]]*$/u.test(sentence.text) &&
  kind !== 'list' &&
  !brokenQuote &&
  words >= FEWEST_WORDS &&
  own.length * 2 > tokens.length &&
  !AGED.test(sentence.text) &&
  !own.some(({ lower }) => /^(?:i|me|my|you|your)$/u.test(lower));

/** Right behind the line in its paragraph; a short one only where it speaks of something in the line. */
const goesOn = (line: Candidate, next: Candidate): boolean =>
  next.paragraph === line.paragraph &&
  line.words + next.words <= roomFor(line, next) &&
  (next.words >= FULL || next.pointers.length > 0 || next.opener !== undefined || isRow(line, next)) &&
  (!meansSomebody(next) || names(line));

/** The first sentence of a report is often short, and the second says what it is about. */
const roomFor = (line: Candidate, next: Candidate): number =>
  isRow(line, next)
    ? MOST_WORDS_OF_ROW
    : line.paragraph === 1 && line.sentences[0] === 0 && line.sentences.length === 1
      ? MOST_WORDS_OF_OPENING
      : MOST_WORDS;

/** `A family that pawns its roof should not expect sympathy`: it sums nothing up. */
const MAXIM = /^An? \p{L}+ (?:that|who) [^.]*\b(?:should|must|deserves?)\b/u;

/** `The minister, Ada Obi, sees no shame in this.`, `Berg is careful.`: a few words that only bring on what somebody says next. */
const leadsOn = ({ words, own, clauses, report, paragraph }: Candidate, after?: Candidate): boolean =>
  words <= SLIGHT &&
  report === undefined &&
  after?.paragraph === paragraph &&
  (after.own.length < after.tokens.length || after.own.some(({ lower }) => genderOfPronoun(lower))) &&
  clauses.some(
    ({ kind, verb, subject }) =>
      kind === 'main' &&
      verb.tense === 'present' &&
      (subject?.phrase.entity?.kind === 'person' || own.slice(0, 4).some(({ pos }) => pos === 'PROPN')),
  ) &&
  !own.some(({ pos }) => pos === 'NUM');

/** `In 1984 there were 38. In 2004 there were 17. Today there are six`: cut short, a row of figures would mislead. */
const isRow = (line: Candidate, next: Candidate): boolean =>
  OPENS_WITH_TIME.test(next.text) &&
  OPENS_WITH_TIME.test(line.text.split(/(?<=\.) /u).at(-1)!) &&
  counts(next);

const OPENS_WITH_TIME = /^(?:In (?:1\d|20)\d\d|By (?:1\d|20)\d\d|Today|Now|This year|Last year)\b/u;

const counts = ({ own }: Candidate): boolean => own.some(({ pos }) => pos === 'NUM');

/** `She was loaded within two days`: whom or what it means, the line must have named. */
const meansSomebody = ({ pointers, sentence, tokens }: Candidate): boolean =>
  pointers.some(({ token }) =>
    genderOfPronoun(tokens[token - (sentence.endToken - tokens.length)]?.lower ?? ''),
  );

const names = ({ own, opener, named }: Candidate): boolean =>
  (opener ?? named) !== undefined ||
  own.some(({ pos, lemma }, i) => (pos === 'PROPN' && i > 0) || isPersonNoun(lemma));
