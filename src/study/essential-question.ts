/** The question behind a text: that of its matter, found by the words it uses again and again; else that of its kind. */

import written from '../../resources/questions/matters.txt';
import type { TextType } from './guide.js';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';

/** A question that is larger than the text and stays open behind it. */
export function essentialQuestion({ analysis, textType }: StudyMaterial): string {
  const ofKind = tasksOf(analysis.article).question;
  const uses = new Map<string, number>();
  for (const { lemma, lower, pos } of analysis.tokens)
    if (CONTENT.test(pos))
      for (const word of new Set([lemma.toLowerCase(), lower])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const title = new Set(analysis.article.title.toLowerCase().match(/\p{L}+/gu));
  const [best] = MATTERS.map((matter) => ({ matter, ...fitOf(matter, uses, title) }))
    .filter(({ words }) => words >= FEWEST_WORDS)
    .sort((one, other) => other.fit - one.fit);
  const least = LEAST * Math.sqrt(analysis.tokens.length);
  return best && best.fit >= least ? best.matter.question : (ofKind ?? OF_KIND[textType]);
}

const CONTENT = /^(?:NOUN|PROPN|VERB|ADJ)$/;

interface Matter {
  readonly question: string;
  readonly words: readonly string[];
}

const MATTERS: readonly Matter[] = [...readBlocks(written).values()].map(([question, words]) => ({
  question: question!,
  words: words!.split(' '),
}));

/** How many matters list a word: what tells one from another counts most. */
const LISTED = new Map<string, number>();
for (const word of MATTERS.flatMap(({ words }) => words)) LISTED.set(word, (LISTED.get(word) ?? 0) + 1);

/** Different words of a matter that must stand in the text; what all of them weigh; what one weighs at most. From judgement. */
const FEWEST_WORDS = 3;
const LEAST = 0.25;
const MOST_USES = 8;
const IN_TITLE = 4;

function fitOf(
  { words }: Matter,
  uses: ReadonlyMap<string, number>,
  title: ReadonlySet<string>,
): { readonly fit: number; readonly words: number } {
  const met = words.filter((word) => uses.has(word));
  const weights = met.map((word) => {
    const named = title.has(word) || title.has(`${word}s`) ? IN_TITLE : 0;
    return (Math.min(MOST_USES, uses.get(word)!) + named) / Math.sqrt(LISTED.get(word)!);
  });
  return { fit: weights.reduce((sum, weight) => sum + weight, 0), words: met.length };
}

const OF_KIND: Readonly<Record<TextType, string>> = {
  opinion: 'When is an argument good enough to change a mind, and what should count against it?',
  news: 'When people tell different things about the same events, how can we find out what is true?',
  explainer: 'How do we come to know how the world works, and when may we be sure of it?',
  history: 'Does history have to happen as it does, and what can we learn from how it did?',
  other: 'What can the story of a few people tell us about how all of us live?',
};
