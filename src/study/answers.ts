/** Answers in a conversation as they may be printed among the key quotes: of a long one the sentence that stands best alone. */

import { overlaps, type Span } from '../base/span.js';
import { leaning, pointersIn } from '../grammar/pointing.js';
import type { Reading } from '../grammar/reading.js';
import type { Sentence } from '../language/analysis.js';
import { extractOf } from './extract.js';
import type { Extract, Quotation } from './guide.js';
import { voicesOf } from './writers.js';

/** Words: an answer that is printed whole; a sentence that says something and does not fill the page. From judgement. */
const LONGEST_WHOLE = 40;
const SENTENCE = { shortest: 8, longest: 35 };
/** Something that the sentence needs stands in another. */
const LEANS = 0.7;

/** Whoever is only called `A` or `Answer` in a conversation: the person named most before it begins. */
export function answererOf({ analysis: { article }, names }: Reading): string | undefined {
  const first = article.paragraphs.find(({ speaker }) => speaker)?.number ?? 0;
  const counted = names
    .filter(({ kind, name }) => kind === 'person' && name.includes(' '))
    .map(({ name, mentions }) => ({
      name,
      count: mentions.filter(({ paragraph }) => paragraph < first).length,
    }))
    .sort((one, other) => other.count - one.count);
  const [one, other] = counted;
  return one && one.count > (other?.count ?? 0) ? one.name : undefined;
}

/** Who says each paragraph of a conversation or a debate, by name where the text gives one. */
export function speakersOf(reading: Reading): ReadonlyMap<number, string> {
  const voices = voicesOf(reading.analysis.article);
  const answerer = answererOf(reading);
  return new Map([...voices].map(([at, name]) => [at, ANSWER.test(name) ? (answerer ?? name) : name]));
}

/** What stands for a name before an answer, and before a question. */
export const ANSWER = /^(?:A|Answer)$/u;
export const QUESTION = /^(?:Q|Question|Interviewer)$/u;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** The quotations with long answers cut to one sentence that is not `printed`; an answer without such a sentence is left out. */
export function quotableAnswers(
  quotations: readonly Quotation[],
  reading: Reading,
  printed: readonly Extract[],
): Quotation[] {
  return quotations.flatMap((quotation) => {
    if (wordsIn(quotation.text) <= LONGEST_WHOLE) return [quotation];
    const best = bestSentence(quotation, reading, printed);
    return best ? [{ ...quotation, ...extractOf(reading.analysis.article, best, quotation.paragraph) }] : [];
  });
}

function bestSentence(
  { paragraph, start, end }: Quotation,
  reading: Reading,
  printed: readonly Extract[],
): Sentence | undefined {
  const { article, sentences } = reading.analysis;
  const origin = article.paragraphs[paragraph - 1]!.start;
  const weighed = sentences
    .filter((sentence) => sentence.start >= origin + start && sentence.end <= origin + end)
    .filter(
      (sentence) =>
        !printed.some((line) => line.paragraph === paragraph && overlaps(sentence, shift(line, origin))),
    )
    .filter(({ text }) => /^\p{Lu}.*[.!]$/su.test(text) && isOfLength(wordsIn(text)))
    .map((sentence) => ({ sentence, leans: leaning(pointersIn(reading, sentence)) }))
    .filter(({ leans }) => leans < LEANS);
  return weighed.sort((a, b) => a.leans - b.leans || a.sentence.start - b.sentence.start)[0]?.sentence;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

const isOfLength = (words: number): boolean => words >= SENTENCE.shortest && words <= SENTENCE.longest;
