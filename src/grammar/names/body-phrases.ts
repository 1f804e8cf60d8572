/** Noun phrases in lower case that stand for one body: `the county board`, `our board of management`. */

import type { PartOfSpeech } from '../../language/analysis.js';
import { is, isDemonym, wordsOf } from '../../lexicon/index.js';
import { doesBodyWork } from './body-deeds.js';
import type { Line } from './lines.js';
import type { NameWord } from './name-words.js';

/** A phrase for a body, whether or not it turns out to be listed. */
export interface BodyPhrase {
  readonly line: Line;
  /** The name in the phrase, without determiner: words `from` up to, not including, `to` of the line. */
  readonly from: number;
  readonly to: number;
  /** Index of its noun. */
  readonly head: number;
  /** `union` also for `unions`; in small letters. */
  readonly noun: string;
  /** The words that say which body, in small letters and without "of". */
  readonly modifiers: readonly string[];
  /** `the`, `our` or an owner before it; `a` introduces it. */
  readonly determiner: 'definite' | 'indefinite';
  /** A capital inside the sentence: the Council. */
  readonly capital: boolean;
  /** It does, says or is told something that only bodies are. */
  readonly acts: boolean;
}

/** The part of speech of the word that starts at an offset of the text. */
export type SpeechAt = (start: number) => PartOfSpeech | undefined;

/** Every phrase of a line, in order; words for which `isTaken` belong to a name already. */
export function bodyPhrases(line: Line, speechAt: SpeechAt, isTaken: (at: number) => boolean): BodyPhrase[] {
  const found: BodyPhrase[] = [];
  for (let at = 0; at < line.words.length; at++) {
    const word = line.words[at]!;
    if (!isBodyNoun(word) || isTaken(at)) continue;
    const phrase = phraseAt({ line, speechAt, isTaken }, at);
    if (phrase) found.push(phrase);
  }
  return found;
}

const isBodyNoun = ({ lower, capital, opens }: NameWord): boolean =>
  is(lower, 'acting-body') || (capital ? !opens && is(lower, 'capital-body') : is(lower, 'modified-body'));

interface Reading {
  readonly line: Line;
  readonly speechAt: SpeechAt;
  readonly isTaken: (at: number) => boolean;
}

function phraseAt(reading: Reading, head: number): BodyPhrase | undefined {
  const { line, speechAt } = reading;
  const { words } = line;
  const noun = words[head]!;
  const to = complementEnd(words, head);
  const from = firstModifier(reading, head);
  const determiner = from === undefined ? undefined : determinerBefore(words, from);
  if (from === undefined || !determiner || isFirstOfCompound(reading, to)) return undefined;
  const named = firstTelling(words, { from, head, speechAt });
  const modifiers = [...words.slice(named, head), ...words.slice(head + 2, to)].map(({ lower }) => lower);
  if (is(noun.lower, 'modified-body') && modifiers.length === 0 && !noun.capital) return undefined;
  return {
    line,
    from: named,
    to,
    head,
    noun: noun.lower === 'co-operative' ? 'cooperative' : noun.lower,
    modifiers,
    determiner,
    capital: noun.capital && !noun.opens,
    acts: determiner === 'definite' && doesBodyWork(words, { from, to }),
  };
}

function complementEnd(words: readonly NameWord[], head: number): number {
  const [of, word] = [words[head + 1], words[head + 2]];
  const belongs =
    of?.lower === 'of' && of.gap === ' ' && word?.gap === ' ' && is(word.lower, 'body-complement');
  return belongs ? head + 3 : head + 1;
}

/** Most words that stand between a determiner and its noun. From judgement. */
const MOST_MODIFIERS = 3;

/** Where the words before the noun begin; undefined when a name stands among them. */
function firstModifier({ line: { words }, speechAt, isTaken }: Reading, head: number): number | undefined {
  let from = head;
  while (from > 0 && head - from < MOST_MODIFIERS + 1) {
    const before = words[from - 1]!;
    const gap = words[from]!.gap;
    if (!(gap === ' ' || /^['’] $/.test(gap)) || DETERMINERS.has(before.lower)) return from;
    if (before.possessive && !/s$/.test(before.lower)) return from;
    if (
      before.capital && !before.opens
        ? isTaken(from - 1) || !isDemonym(before.text)
        : !MODIFIES.has(speechAt(before.start) ?? 'X')
    )
      return from;
    from--;
  }
  return from;
}

const MODIFIES: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN', 'VERB']);

const DETERMINERS = new Set([
  ...wordsOf('article'),
  ...wordsOf('possessive'),
  ...wordsOf('demonstrative'),
  ...['no', 'any', 'every', 'each', 'some'],
]);

function determinerBefore(words: readonly NameWord[], from: number): BodyPhrase['determiner'] | undefined {
  const word = words[from - 1];
  if (!word || !/^(?:\s|['’] )$/.test(words[from]!.gap)) return undefined;
  if (word.lower === 'a' || word.lower === 'an') return 'indefinite';
  return word.possessive || DEFINITE.has(word.lower) ? 'definite' : undefined;
}

const DEFINITE = new Set(['the', ...wordsOf('possessive'), ...wordsOf('demonstrative')]);

/** `the board meeting`, `the union president`: the noun only says which. */
function isFirstOfCompound({ line: { words }, speechAt }: Reading, to: number): boolean {
  const next = words[to];
  if (next?.gap !== ' ' || words[to - 1]!.possessive) return false;
  return speechAt(next.start) === 'NOUN' || speechAt(next.start) === 'PROPN';
}

/** The first word that tells which body: `powerful` and `new` do not. */
function firstTelling(
  words: readonly NameWord[],
  { from, head, speechAt }: { from: number; head: number; speechAt: SpeechAt },
): number {
  let at = from;
  while (at < head && !tells(words[at]!, speechAt)) at++;
  return at;
}

/** The tagger takes some nouns before nouns for verbs: weather service, fishing fleet. */
const tells = (word: NameWord, speechAt: SpeechAt): boolean =>
  is(word.lower, 'body-adjective') ||
  isDemonym(word.text) ||
  /^(?:NOUN|PROPN)$/.test(speechAt(word.start) ?? '') ||
  (speechAt(word.start) === 'VERB' && !PARTICIPLES.test(word.lower));

const PARTICIPLES =
  /(?:ed|en|own)$|^(?:existing|remaining|leading|outgoing|incoming|following|surviving|growing)$/;
