/**
 * Meanings for which the reader finds the words: hard nouns of different paragraphs that the guide explains nowhere else. Verbs
 * and adjectives are used in other senses too often to be told by a meaning alone.
 */

import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { findHardWords, type HardWord } from '../vocabulary/hard-words.js';
import { isSameFamily } from '../vocabulary/index.js';
import { contentOf, stemOf } from '../vocabulary/stems.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

const MOST = 3;
const FEWEST = 2;
const LETTERS = 'abc';
const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** One for a text with enough words whose meanings are sure, none of them in the list of words to know. */
export function findWordQuestion(material: StudyMaterial): Candidate[] {
  const found = chosen(material);
  const [first, ...others] = found.map(({ passage }) => passage);
  if (!first || found.length < FEWEST) return [];
  const made = candidate(first, {
    frame: 'find-word',
    kind: 'matching',
    prompt: `Find in the text the ${NUMBERS[found.length]} words that have these meanings here. Each stands in the paragraph that is named.`,
    choices: found.map(({ word, passage }) => `${word.meaning} (${partOf(word)}, ¶${passage.paragraph})`),
    answer: found
      .map(({ word, passage }, i) => `${LETTERS[i]}) ${inQuotes(word.token.text)} (¶${passage.paragraph})`)
      .join('; '),
    level: 'understand',
    lines: found.length,
    worth: (found.length - FEWEST) * 0.3,
    beside: others,
  });
  // A word is found in a sentence whatever else is asked of what the sentence says.
  return [{ ...made, sentences: [] }];
}

/** What to look for: a meaning tells of one thing, the text perhaps of several. */
const partOf = ({ token, lemma }: HardWord): string => (token.text === lemma ? 'noun' : 'noun in the plural');

interface Found {
  readonly word: HardWord;
  readonly passage: Passage;
}

/** The hardest of each paragraph, spread over the text. */
function chosen({ reading, passages, vocabulary }: StudyMaterial): Found[] {
  const all = findHardWords(reading).map((word) => ({ word, passage: passages[word.token.sentence]! }));
  const hard = byParagraph(all.map((one) => ({ ...one, paragraph: one.passage.paragraph })));
  const texts = byParagraph(passages);
  const best = [...hard].flatMap(([paragraph, found]) => {
    const once = onceIn(texts.get(paragraph)!);
    return found
      .filter(({ word }) => !vocabulary.some(({ term }) => isSameFamily(term, word.lemma)))
      .filter((one) => isOfOneSense(one.word) && once.has(stemOf(one.word.token.lower)) && isHidden(one))
      .filter((one) => !found.some((other) => other !== one && couldMean(other.word, one.word)))
      .sort((one, two) => rarity(two.word) - rarity(one.word))
      .slice(0, 1);
  });
  return spread(
    best.filter(({ word }, i) => !best.slice(0, i).some((one) => isSameFamily(one.word.lemma, word.lemma))),
  );
}

/** `soft ground, or a difficulty`: which of the two is meant the meaning does not say. */
const isOfOneSense = ({ part, meaning }: HardWord): boolean =>
  part === 'noun' && !/[;,] or\b|;/u.test(meaning);

/** The stems that a paragraph has in one place alone. */
function onceIn(paragraph: readonly Passage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const all = new Set<string>();
  for (const { tokens } of paragraph)
    for (const stem of tokens.map(({ lower }) => stemOf(lower))) {
      if (all.has(stem)) once.delete(stem);
      else once.add(stem);
      all.add(stem);
    }
  return once;
}

/** Words without a level are the rarest. */
const rarity = ({ level }: HardWord): number => LEVELS.indexOf(level ?? 'none');
const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'none'];

const spread = (all: readonly Found[]): Found[] =>
  all.filter(
    (_, i) =>
      all.length <= MOST || Math.floor((i * MOST) / all.length) !== Math.floor(((i - 1) * MOST) / all.length),
  );

/** No word of its sentence stands in its meaning. */
function isHidden({ word: { meaning, lemma }, passage: { prose, tokens } }: Found): boolean {
  const here = new Set([stemOf(lemma), ...tokens.map(({ lower }) => stemOf(lower))]);
  return prose && contentOf(meaning).every((stem) => !here.has(stem));
}

/** Another word that is explained with a word of the meaning. */
const couldMean = (other: HardWord, { part, meaning }: HardWord): boolean =>
  other.part === part && contentOf(other.meaning).some((stem) => contentOf(meaning).includes(stem));
