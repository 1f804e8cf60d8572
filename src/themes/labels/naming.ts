/**
 * A part called by a noun phrase of its own text, most often with a word that tells it apart: "the loss of the grass", "a
 * second observer", "the scales". It names what the part comes back to; what is said of it is left to the reader.
 */

import { textOf } from '../../base/span.js';
import type { Reading } from '../../grammar/reading.js';
import type { Token } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { is, isPersonNoun } from '../../lexicon/index.js';
import type { Stretch } from '../segments.js';
import { tells } from '../terms.js';
import { namingPhrases } from './naming-phrases.js';
import { keyOf, usesIn } from './uses.js';

/** A noun phrase as a title. */
export interface Naming {
  readonly title: string;
  /** The stem of the noun that says what it is. */
  readonly head: string;
}

/** What a part can be called, first what stands for most of it and for little else; a noun alone says too little and has another beside it: `The coins and the fine`. */
export function namingsOf(reading: Reading, vectors: WordVectors, stretch: Stretch): Naming[] {
  const { tokens, article } = reading.analysis;
  const worth = worthIn(reading, vectors, stretch);
  const found = namingPhrases(reading, stretch)
    .map(({ firstToken, endToken, head: at }) => {
      const [words, head] = [tokens.slice(firstToken, endToken), tokens[at]!];
      const telling = words.filter(({ text }) => tells(text));
      const sum = telling.reduce((all, word) => all + worth(word) * shareOf(word, head), 0);
      const score = sum * aloneShare(telling, words) * (isPersonNoun(head.lower) ? PERSON : 1);
      const text = textOf(article.text, { start: words[0]!.start, end: words.at(-1)!.end });
      return { title: asTitle(text), head: keyOf(head.lower), isAlone: telling.length === 1, score };
    })
    .filter(({ score }) => score > LEAST)
    .sort((one, two) => two.score - one.score);
  const [first, ...others] = found.filter(({ isAlone, title }) => isAlone && title.startsWith('The '));
  const second = others.find(({ head }) => head !== first!.head);
  return found.map(({ title, head, isAlone }) => {
    const beside = isAlone ? (head === first?.head ? second : first) : undefined;
    return { title: beside ? `${title} and the ${beside.title.slice('The '.length)}` : title, head };
  });
}

/** From judgement, as all figures here: what a phrase is worth at least, and by how much less somebody without a name is, a noun alone, a noun or an adjective beside the head, and a head that is too wide. */
const LEAST = 0.1;
const PERSON = 0.4;
const ALONE = 0.65;
const BESIDE = 0.65;
const ADJECTIVE = 0.3;
const WIDE = 0.3;

/** `The harvest` says which, `a harvest` does not. */
function aloneShare(telling: readonly Token[], [first]: readonly Token[]): number {
  if (telling.length > 1) return 1;
  return /^an?$/u.test(first!.lower) ? 0 : ALONE;
}

function shareOf(word: Token, head: Token): number {
  if (word === head) return is(word.lower, 'wide') ? WIDE : 1;
  return word.pos === 'ADJ' ? ADJECTIVE : BESIDE;
}

/** How often a word stands in the part, in how much of it, and for how often it stands elsewhere. */
function worthIn(reading: Reading, vectors: WordVectors, stretch: Stretch): (word: Token) => number {
  const uses = usesIn(reading, stretch);
  const size = stretch.last - stretch.first + 1;
  return ({ lower }) => {
    const use = uses.get(keyOf(lower));
    if (!use) return 0;
    const often = use.here > 1 ? Math.log(use.here) + TWICE : ONCE;
    const spread = 0.5 + use.paragraphs.size / size;
    return often * Math.sqrt(use.here / use.all) * spread * vectors.weight(lower);
  };
}

/** What stands once is a detail; what comes back is much more. */
const ONCE = 0.15;
const TWICE = 0.4;

const asTitle = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1).replace(/\s+/gu, ' ')}`;
