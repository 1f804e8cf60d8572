/** What people and bodies do in a text, in the writer’s own words, each deed with a doer who is sure. */

import { clausesOf } from '../../../grammar/lookup.js';
import type { Clause, Stretch } from '../../../grammar/reading.js';
import type { NamedEntity } from '../../../language/analysis.js';
import type { StudyMaterial } from '../../material.js';
import { isWord, type Passage, textIn, tokensIn } from '../../passages.js';
import { leans } from '../standing.js';
import type { Deed } from './deed.js';
import { doerOf } from './doer.js';
import { MOST, toldStretch } from './told-stretch.js';

/** In text order. */
export const deedsIn = ({ passages, names }: StudyMaterial): Deed[] =>
  passages.flatMap((passage) => {
    const clauses = clausesOf(passage.reading, passage.index);
    const isPlain = passage.prose && clauses.length <= MOST_CLAUSES && !passage.text.includes('\n');
    return isPlain ? clauses.flatMap((clause) => deedOf(passage, clause, names) ?? []) : [];
  });

/** A sentence with more is a catalogue. From judgement. */
const MOST_CLAUSES = 10;

function deedOf(passage: Passage, clause: Clause, names: readonly NamedEntity[]): Deed | undefined {
  const { tokens } = passage.reading.analysis;
  const { subject, verb } = clause;
  if (!subject || !isDone(passage, clause)) return undefined;
  const doer = doerOf(passage, subject.phrase, names);
  const told = doer && toldStretch(passage, clause);
  if (!doer || !told || !saysMuch(passage, told) || !standsAlone(passage, clause, told)) return undefined;
  const lemmas = tokensIn(passage, told).flatMap(({ pos, lemma }) => (CONTENT.test(pos) ? [lemma] : []));
  return {
    ...doer,
    shown: textIn(passage, told).replace(/\s+/gu, ' '),
    verb: tokens[verb.main]!.lemma,
    words: new Set(lemmas),
    passage,
  };
}

const CONTENT = /^(?:NOUN|VERB|PROPN)$/u;

/** Something done once, and told as done: neither what somebody is, has, does for a living or may do, nor what they do not. */
function isDone({ reading }: Passage, { verb }: Clause): boolean {
  const { tokens } = reading.analysis;
  const { pos, lemma } = tokens[verb.main]!;
  return (
    verb.form === 'finite' &&
    verb.tense === 'past' &&
    !verb.modal &&
    !verb.negated &&
    !/^(?:no|hardly|barely)$/u.test(tokens[verb.firstToken - 1]?.lower ?? '') &&
    pos === 'VERB' &&
    !NO_DEED.has(lemma)
  );
}

const NO_DEED = new Set(
  `be have seem appear become remain know need like love hate live sit stand lie mean look understand doubt suppose wish get let
  happen occur cost weigh stay belong contain consist hold right`.split(/\s+/u),
);

/** Words, and among them those that name something. From judgement. */
const FEWEST = 5;
const FEWEST_NAMED = 2;

function saysMuch(passage: Passage, told: Stretch): boolean {
  const words = tokensIn(passage, told).filter(isWord);
  const named = words.filter(({ pos, lower }) => /^(?:NOUN|PROPN|NUM)$/u.test(pos) && !EMPTY.test(lower));
  return words.length >= FEWEST && words.length <= MOST && named.length >= FEWEST_NAMED;
}

const EMPTY =
  /^(?:first|last|own|way|idea|copy|things?|times?|days?|years?|weeks?|months?|lot|part|job|change|something|anything)$/u;

/** Nothing in it is known only from the sentences before, and nothing in it is speech. */
function standsAlone(passage: Passage, { subject, verb }: Clause, told: Stretch): boolean {
  const { reading } = passage;
  const shown = textIn(passage, told);
  if (HANGS.test(shown) || /^[’']|^\S+,/u.test(shown)) return false;
  // What it tells of follows.
  if (reading.analysis.tokens[told.endToken]?.text === ':') return false;
  if (reading.runAt.subarray(told.firstToken, told.endToken).some((run) => run >= 0)) return false;
  // `his` may mean whoever is named before the verb.
  const isNamed = subject!.phrase.entity !== undefined && subject!.phrase.endToken <= verb.firstToken;
  const from = isNamed && subject!.by === 'own' ? subject!.phrase.firstToken : told.firstToken;
  return !leans(passage, { ...told, firstToken: from });
}

/** Marks of speech, the writer, the reader, and words for somebody, something or some time told before. */
const HANGS =
  /["“”:;()]|(?<!\p{L})‘|\b(?:I|me|my|mine|we|us|our|you|your|him|hers|they|them|it|this|these|here|there|then|also|too|again|later|afterwards|nobody|that (?:one|day|night|week|month|year|morning|evening|winter|summer|spring|autumn))\b|\b(?:him|her)$|\bthat,/iu;
