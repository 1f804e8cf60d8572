/** The noun phrases of a part that can be read by themselves. */

import type { Phrase, Reading, Stretch as Words } from '../../grammar/reading.js';
import type { NamedEntity, Token } from '../../language/analysis.js';
import { is } from '../../lexicon/index.js';
import type { Stretch } from '../segments.js';
import { canName } from './label-words.js';

/** A phrase with the token of the noun that says what it is. */
export interface NamingPhrase extends Words {
  readonly head: number;
}

/** Those outside quotation marks, alone and with what complements them. */
export function namingPhrases(reading: Reading, { first, last }: Stretch): NamingPhrase[] {
  const { tokens, sentences } = reading.analysis;
  const isWorking = workIn(reading);
  const isTied = tiesIn(reading);
  return reading.phrases
    .filter(({ firstToken, kind }) => {
      const { paragraph } = sentences[tokens[firstToken]!.sentence]!;
      return kind === 'noun' && paragraph >= first && paragraph <= last;
    })
    .filter((phrase) => isWorking(phrase) && !isDenied(tokens, phrase))
    .flatMap((phrase) => {
      const next = reading.phrases[phrase.index + 1];
      return next && isTied(phrase, next) ? [phrase, { ...phrase, endToken: next.endToken }] : [phrase];
    })
    .filter((phrase) => isFit(reading, phrase));
}

/** What a verb or a preposition takes, or stands in a row; a phrase that does nothing is most often misread: `unless the offer | lapses`. */
function workIn({ analysis, clauses }: Reading): (phrase: Phrase) => boolean {
  const { tokens, sentences } = analysis;
  const taken = new Set(clauses.flatMap(({ subject, object }) => [subject?.phrase, subject?.role, object]));
  return (phrase) => {
    const { firstToken, governor } = phrase;
    const opens = sentences[tokens[firstToken]!.sentence]!.firstToken === firstToken;
    return (
      taken.has(phrase) || governor !== undefined || (!opens && IN_A_ROW.test(tokens[firstToken - 1]!.pos))
    );
  };
}

const IN_A_ROW = /^(?:PUNCT|CCONJ|VERB|AUX)$/u;

/** `I do not ask for a free boat`: what the part is not about; `but` and a comma lead on to what it is. */
function isDenied(tokens: readonly Token[], { firstToken }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, firstToken - REACH), firstToken).reverse();
  const denial = before.find(({ lower }) =>
    /^(?:n[o'’]t|never|nobody|nothing|no|without|but|[,.;:!?])$/u.test(lower),
  );
  return denial !== undefined && /^(?:n|without)/u.test(denial.lower);
}

const REACH = 6;

/** With "of" a phrase always complements the one before; with other prepositions it surely does before the verb: `the road to the sea is shut`. */
function tiesIn({ analysis: { tokens }, clauses }: Reading): (phrase: Phrase, next: Phrase) => boolean {
  const verbs = new Map(
    clauses.flatMap(({ subject, verb }) =>
      subject?.by === 'own' ? [[subject.phrase, verb.firstToken]] : [],
    ),
  );
  return (phrase, { complements, kind, governor, firstToken, endToken }) => {
    if (complements !== phrase.index || kind === 'pronoun') return false;
    // `The office in question` is another thing.
    const isOneWord = kind === 'noun' && endToken === firstToken + 1;
    return tokens[governor!]!.lower === 'of' || (verbs.get(phrase) === endToken && !isOneWord);
  };
}

/** Seven words at most, with a noun that is one, and nothing that hangs on other words. */
function isFit(
  { analysis: { tokens }, nameAt }: Reading,
  { firstToken, endToken, head }: NamingPhrase,
): boolean {
  const [words, next] = [tokens.slice(firstToken, endToken), tokens[endToken]];
  return (
    words.length <= MOST_WORDS &&
    isNoun(tokens[head]!, tokens[head - 1]) &&
    isOpened(words, tokens[head]!) &&
    words.every(({ lower, text }) => !HANGING.test(lower) && !MARKS.test(text)) &&
    words.every((word, i) => i === 0 || !isApart(word, words[i - 1]!)) &&
    words.every((_, i) => isOneName(nameAt[firstToken + i]?.entity, nameAt[firstToken + i - 1]?.entity)) &&
    !(next && (BEHIND.test(next.lower) || /^(?:NOUN|PROPN|NUM)$/u.test(next.pos)))
  );
}

const MOST_WORDS = 7;

/** No day or number, nothing that is done, and no verb taken for a noun: `a piano fall`. */
function isNoun({ text, lower, lemma, pos }: Token, before: Token | undefined): boolean {
  if (pos !== 'NOUN' || text !== lower || !canName({ text, lower }) || /(?:ing|[^e]ed)$/u.test(lower))
    return false;
  if (is(lower, 'number') || is(lower, 'ordinal') || is(lower, 'past')) return false;
  const mayBeVerb = [lower, lemma].some((word) => is(word, 'verb-level'));
  return !mayBeVerb || before === undefined || !isThing(before);
}

/** A noun, though it be read as an adjective. */
const isThing = ({ lower, pos }: Token): boolean =>
  pos === 'ADJ' ? is(lower, 'noun-level') && !is(lower, 'adj-level') : !/^(?:DET|NUM)$/u.test(pos);

/** With an article or a number, or more than one of a kind: `the old trees`, `two presses`, `lonely stations`. */
function isOpened([first]: readonly Token[], head: Token): boolean {
  if (COUNTING.test(first!.lower)) return false;
  if (/^(?:DET|NUM)$/u.test(first!.pos)) return true;
  return first!.pos === 'ADJ' && head.lemma !== head.lower && head.lower.endsWith('s');
}

/** `gave the island | three instruments`: two phrases. */
const isApart = ({ pos }: Token, before: Token): boolean =>
  /^(?:DET|NUM)$/u.test(pos) && /^(?:NOUN|PROPN)$/u.test(before.pos);

/** Nobody, who is named in full elsewhere, and no two names in a row. */
const isOneName = (name: NamedEntity | undefined, before: NamedEntity | undefined): boolean =>
  name?.kind !== 'person' && (!name || !before || name === before);

const COUNTING =
  /^(?:each|any|some|every|no|all|both|half|many|most|few|fewer|several|more|less|one|enough|either|neither|\d.*)$/u;
const HANGING =
  /^(?:this|that|these|those|its|his|her|our|my|your|their|such|an?other|others?|same|next|last|first|second|third|ones?|own)$/u;
/** A year is no figure. */
const MARKS = /^[“”"‘«»(),;:$£€%/–—]|^(?!\d{4}$)\d+$|^\d+[.,]/u;
const BEHIND = /^(?:of|her|his|its|their|him|them|it|us|me|you|our|my|your|[-‐‑'’].*)$/u;
