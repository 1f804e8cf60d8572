/** The words that a text speaks of, by all their forms, with the paragraphs in which each stands. */

import type { StudyMaterial } from './material.js';

export interface Words {
  /** With its paragraphs; of pronouns only those that stand for one person. */
  readonly uses: ReadonlyMap<string, ReadonlySet<number>>;
  readonly title: ReadonlySet<string>;
  readonly paragraphs: number;
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/;
const PERSON = /^(?:she|her|he|his|him)$/;

/** The words of a text and of its title. */
export function wordsOf({ analysis: { tokens, sentences, article } }: StudyMaterial): Words {
  const uses = new Map<string, Set<number>>();
  for (const { lemma, lower, pos, sentence } of tokens)
    if (CONTENT.test(pos) || PERSON.test(lower))
      for (const form of [lemma.toLowerCase(), lower].flatMap(formsOf))
        uses.set(form, (uses.get(form) ?? new Set()).add(sentences[sentence]!.paragraph));
  return {
    uses,
    title: new Set(
      article.title
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.flatMap(formsOf),
    ),
    paragraphs: article.paragraphs.length,
  };
}

/** The words that a word speaks of: `footbridge` of a bridge, `schools` of a school, but `driver` of no river. */
const formsOf = (word: string): readonly string[] => [
  word,
  word.replace(/s$/u, ''),
  ...Array.from({ length: Math.max(0, word.length - FIRST_PART - LONG + 1) }, (_, i) =>
    word.slice(FIRST_PART + i),
  ),
];

/** Letters of the first part of a compound, and of its last. */
const FIRST_PART = 3;
const LONG = 5;

/** The paragraphs in which one of some words stands. */
export const paragraphsOf = ({ uses }: Words, listed: readonly string[]): ReadonlySet<number> =>
  new Set(listed.flatMap((word) => [...(uses.get(word) ?? [])]));

/** Whether the title speaks of one of some words. */
export const isNamed = ({ title }: Words, listed: readonly string[]): boolean =>
  listed.some((word) => title.has(word));
