/**
 * Words to know: what the pack explains, then terms that the text itself explains, then words above the level of the
 * class in which the text rests, each with the sentence it stands in.
 *
 * A meaning is printed only where it is sure: the pack's, the text's own, or a dictionary's that leaves no choice. Else
 * students work it out from the sentence. Deliberately not done here: guessing a sense.
 */

import type { Resources } from '../../base/resources.js';
import type { Span } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { Sentence } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { extractOf } from '../extract.js';
import type { Extract, VocabularyEntry } from '../guide.js';
import { findDefinedTerms } from './defined-terms.js';
import { findHardWords, type HardWord } from './hard-words.js';
import { sureMeaning } from './sure-meaning.js';
import { teachingWorth } from './teaching-worth.js';
import { lookUpSenses, type WordNetPart } from './wordnet.js';

export interface VocabularyMaterial {
  readonly reading: Reading;
  /** Terms the pack explains. */
  readonly glossary: Readonly<Record<string, string>>;
  readonly vectors: WordVectors;
  readonly resources: Resources;
}

/** Entries for each guide, and how many of them the pack and the text may explain at the most. From judgement. */
const WANTED = 8;
const MOST_EXPLAINED = 4;
const LEAST_WORTH = 0.8;
/** An easy text still has so many words that stand above the others. */
const FEWEST = 5;
/** A word that no dictionary has may be a slip or a name. */
const UNKNOWN = Number.NEGATIVE_INFINITY;

const PART_NAMES: Readonly<Record<WordNetPart, string>> = {
  noun: 'noun',
  verb: 'verb',
  adj: 'adjective',
  adv: 'adverb',
};

/** Up to eight entries in text order; a text with few hard words gets fewer. */
export function chooseVocabulary(material: VocabularyMaterial): VocabularyEntry[] {
  const explained = withoutRepeats([...glossaryEntries(material), ...definedEntries(material)]).slice(
    0,
    MOST_EXPLAINED,
  );
  const hard = findHardWords(material.reading, material.vectors)
    .filter(({ lemma }) => !explained.some(({ term }) => isSameFamily(term, lemma)))
    .map((word) => ({ word, worth: worthOf(word, material) }))
    .sort((a, b) => b.worth - a.worth || a.word.token.start - b.word.token.start)
    .filter(({ worth }, rank) => worth > (rank < FEWEST ? UNKNOWN : LEAST_WORTH));
  const entries = withoutRepeats([...explained, ...hard.map(({ word }) => makeEntry(word, material))]);
  return entries
    .slice(0, WANTED)
    .sort((a, b) => a.context.paragraph - b.context.paragraph || a.context.start - b.context.start);
}

/** `erupt` and `eruption` are one word to learn. */
const withoutRepeats = (entries: readonly VocabularyEntry[]): VocabularyEntry[] =>
  entries.filter(({ term }, i) => !entries.slice(0, i).some((other) => isSameFamily(other.term, term)));

const isSameFamily = (one: string, other: string): boolean => stemOf(one) === stemOf(other);
const stemOf = (term: string): string => term.toLowerCase().slice(0, Math.max(5, term.length - 4));

/** Terms of the pack that stand in the text. */
function glossaryEntries({ reading: { analysis }, glossary }: VocabularyMaterial): VocabularyEntry[] {
  return Object.entries(glossary).flatMap(([term, definition]) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(term)}(?:s|es)?(?![\\p{L}\\p{N}])`, 'iu');
    const sentence = analysis.sentences.find(({ text }) => pattern.test(text));
    if (!sentence) return [];
    const match = pattern.exec(sentence.text)!;
    const at = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return [
      {
        term,
        partOfSpeech: 'term',
        definition,
        definitionSource: 'pack' as const,
        context: contextOf({ analysis }, sentence, at),
      },
    ];
  });
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Terms that the text explains, with its own words. */
function definedEntries({ reading }: VocabularyMaterial): VocabularyEntry[] {
  const { tokens, sentences, article } = reading.analysis;
  return findDefinedTerms(reading).map(({ term, head, firstToken, endToken }) => {
    const span = { start: tokens[firstToken]!.start, end: tokens[endToken - 1]!.end };
    return {
      term,
      partOfSpeech: 'noun',
      definition: article.text.slice(span.start, span.end),
      definitionSource: 'article' as const,
      context: contextOf(reading, sentences[tokens[head]!.sentence]!, span),
    };
  });
}

function makeEntry(
  { lemma, part, token }: HardWord,
  { reading, resources }: VocabularyMaterial,
): VocabularyEntry {
  const definition = sureMeaning(lemma, part, resources);
  return {
    term: lemma,
    partOfSpeech: PART_NAMES[part],
    ...(definition ? { definition, definitionSource: 'WordNet' as const } : {}),
    context: contextOf(reading, reading.analysis.sentences[token.sentence]!, token),
  };
}

/** How much a word is worth teaching here. */
function worthOf(word: HardWord, { reading, resources }: VocabularyMaterial): number {
  const senses = lookUpSenses(word.lemma, word.part, resources);
  if (senses.length === 0) return UNKNOWN;
  return teachingWorth(word, { field: senses[0]!.field, title: reading.analysis.article.title });
}

/** Tokens of a sentence that is printed whole. */
const LONGEST_CONTEXT = 30;

/** The sentence around a span, or the part of a long one between commas and semicolons. */
function contextOf(
  { analysis: { article, tokens } }: Pick<Reading, 'analysis'>,
  sentence: Sentence,
  at: Span,
): Extract {
  let { start, end } = sentence;
  if (sentence.endToken - sentence.firstToken > LONGEST_CONTEXT) {
    const breaks = tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter(({ text }) => /^[,;:–—]$/.test(text));
    const before = breaks.filter((token) => token.end <= at.start - 25).at(-1);
    const after = breaks.find((token) => token.start >= at.end + 30);
    start = before ? nextWord(article.text, before.end) : start;
    end = after?.start ?? end;
  }
  end = start + article.text.slice(start, end).trimEnd().length;
  return extractOf(article, { start, end }, sentence.paragraph);
}

const nextWord = (text: string, from: number): number => from + /^\s*/.exec(text.slice(from))![0].length;
