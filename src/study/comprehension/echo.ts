/** A picture that comes back: words of somebody, or of a comparison, that a later sentence takes up. */

import { overlaps } from '../../base/span.js';
import { is } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited } from './run.js';

/** One for each noun that stands twice only: in speech or a comparison first, and then at the head of a paragraph or at the end. */
export function echoQuestions(material: StudyMaterial): Candidate[] {
  const { reading, passages, analysis } = material;
  return [...reading.nounUses].flatMap(([noun, uses]) => {
    const [one, two] = uses;
    if (uses.length !== 2 || noun.length < 4 || isPlain(noun)) return [];
    const [first, second] = [one!, two!].map((use) => passages[analysis.tokens[use]!.sentence]!) as [
      Passage,
      Passage,
    ];
    if (second.paragraph === first.paragraph || second.quoted || !second.prose || first.words > 45) return [];
    if (!takesUp(material, two!, second) || !isPicture(material, one!, first)) return [];
    if (analysis.tokens[one!]!.lower !== analysis.tokens[two!]!.lower) return [];
    return [
      candidate(first, {
        frame: 'echo',
        kind: 'short-answer',
        prompt: `¶${second.paragraph} says: ${inQuotes(second.text)}. Which earlier words of the text does “${analysis.tokens[two!]!.text}” take up, and what were they about?`,
        answer: `${cited([first])}.`,
        level: 'analyse',
        lines: 2,
        beside: [second],
      }),
    ];
  });
}

/** Words of a sentence that only takes up what was said; at the end of a text it may add to it. */
const SHORT = 14;
const LONGEST_END = 30;

/** A short head of a paragraph, or a sentence of the last one, that speaks of the thing as known. */
function takesUp({ analysis, passages }: StudyMaterial, use: number, second: Passage): boolean {
  const opens = passages[second.index - 1]?.paragraph !== second.paragraph && second.words <= SHORT;
  const ends = second.paragraph === analysis.article.paragraphs.length && second.words <= LONGEST_END;
  const before = analysis.tokens[use - 1]!.lower;
  const isKnown =
    /^(?:the|that|his|her|their|its)$/u.test(before) || / of (?:his|her|their|its) own\b/u.test(second.text);
  return (opens || ends) && isKnown;
}

const isPlain = (noun: string): boolean =>
  (
    ['time-unit', 'unit', 'season', 'day-part', 'person', 'people', 'text', 'organization', 'place'] as const
  ).some((mark) => is(noun, mark));

/** It stands in a short quotation, or behind a word that compares. */
function isPicture({ analysis }: StudyMaterial, use: number, { text, sentence }: Passage): boolean {
  const token = analysis.tokens[use]!;
  const run = analysis.quotedRuns.find((one) => overlaps(one, token));
  if (run && run.end - run.start < 80) return true;
  const before = text.slice(0, token.start - sentence.start);
  return /\b(?:like|as if|as though|somewhat as|just as) [^,.;]{0,40}$/u.test(before);
}
