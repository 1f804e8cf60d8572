/** Answers in a conversation as they may be printed among the key quotes: of a long one the sentence that stands best alone. */

import { leaning, pointersIn } from '../grammar/pointing.js';
import type { Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import { extractOf } from './extract.js';
import type { Quotation } from './guide.js';

/** Words: an answer that is printed whole; a sentence that says something and does not fill the page. From judgement. */
const LONGEST_WHOLE = 40;
const SENTENCE = { shortest: 8, longest: 35 };
/** Something that the sentence needs stands in another. */
const LEANS = 0.7;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The quotations with long answers cut to one sentence; an answer without such a sentence is left out. */
export function quotableAnswers(quotations: readonly Quotation[], reading: Reading): Quotation[] {
  return quotations.flatMap((quotation) => {
    if (wordsIn(quotation.text) <= LONGEST_WHOLE) return [quotation];
    const best = bestSentence(quotation, reading);
    return best ? [{ ...quotation, ...extractOf(reading.analysis.article, best, quotation.paragraph) }] : [];
  });
}

function bestSentence({ paragraph, start, end }: Quotation, reading: Reading): Sentence | undefined {
  const { article, sentences } = reading.analysis;
  const origin = article.paragraphs[paragraph - 1]!.start;
  const weighed = sentences
    .filter((sentence) => sentence.start >= origin + start && sentence.end <= origin + end)
    .filter(({ text }) => /^\p{Lu}.*[.!]$/su.test(text) && isOfLength(wordsIn(text)))
    .map((sentence) => ({ sentence, leans: leaning(pointersIn(reading, sentence)) }))
    .filter(({ leans }) => leans < LEANS);
  return weighed.sort((a, b) => a.leans - b.leans || a.sentence.start - b.sentence.start)[0]?.sentence;
}

const isOfLength = (words: number): boolean => words >= SENTENCE.shortest && words <= SENTENCE.longest;
