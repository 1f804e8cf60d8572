/** The question behind a text: a decision that is still open, else that of its matter, known by words that come all over it, else that of its kind. */

import written from '../../resources/questions/matters.txt';
import { decisionIn } from './decision.js';
import type { TextType } from './guide.js';
import { tasksOf } from './kinds.js';
import type { StudyMaterial } from './material.js';
import { readBlocks } from './question-blocks.js';

/** A question that is larger than the text and stays open behind it. */
export function essentialQuestion(material: StudyMaterial): string {
  const { analysis, textType } = material;
  const [best] = mattersOf(material);
  return (
    decisionIn(material) ??
    tasksOf(analysis.article).question ??
    (best && best.fit >= (textType === 'explainer' ? LEAST_EXPLAINED : LEAST)
      ? best.question
      : OF_KIND[textType])
  );
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

/** The share of the paragraphs that a matter's words stand in, summed; what a word of the title adds. From judgement. */
const LEAST = 0.43;
/** An explainer asks how things are and how one knows it, unless it is all about the matter. */
const LEAST_EXPLAINED = 1;
const IN_TITLE = 0.5;
/** What one more of its words adds. */
const WORD = 0.02;

interface Fit {
  readonly question: string;
  readonly fit: number;
  readonly words: number;
}

/** What a text may be about, the likeliest first: by the paragraphs that speak of it. */
function mattersOf({ analysis }: StudyMaterial): Fit[] {
  const { tokens, sentences, article } = analysis;
  const uses = new Map<string, Set<number>>();
  for (const { lemma, lower, pos, sentence } of tokens)
    if (CONTENT.test(pos))
      for (const word of new Set([lemma.toLowerCase(), lower]))
        uses.set(word, (uses.get(word) ?? new Set()).add(sentences[sentence]!.paragraph));
  const title = article.title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const paragraphsOf = (word: string): number[] =>
    [...uses].flatMap(([used, at]) => (isForm(used, word) ? [...at] : []));
  return MATTERS.map((matter) => {
    const met = matter.words.filter((word) => uses.has(word));
    const fit = met.reduce((sum, word) => {
      const named = title.some((other) => isForm(other, word)) ? IN_TITLE : 0;
      const share = new Set(paragraphsOf(word)).size / article.paragraphs.length;
      return sum + (share + named) / Math.sqrt(LISTED.get(word)!);
    }, 0);
    return { question: matter.question, fit: fit + WORD * met.length, words: met.length };
  })
    .filter(({ words }) => words >= FEWEST_WORDS)
    .sort((one, other) => other.fit - one.fit);
}

const FEWEST_WORDS = 3;

/** `footbridge` speaks of a bridge, `schools` of a school. */
const isForm = (used: string, word: string): boolean =>
  used === word || used === `${word}s` || (word.length >= 5 && used.endsWith(word));

const OF_KIND: Readonly<Record<TextType, string>> = {
  opinion: 'When is an argument good enough to change a mind, and what should count against it?',
  news: 'When people tell different things about the same events, how can we find out what is true?',
  explainer: 'How do we come to know how the world works, and when may we be sure of it?',
  history: 'Does history have to happen as it does, and what can we learn from how it did?',
  other: 'What can the story of a few people tell us about how all of us live?',
};
