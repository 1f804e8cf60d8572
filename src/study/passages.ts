/**
 * The sentences of an article as questions need them: with their theme, their place in the paragraph, and
 * whether the words are the author's own.
 */

import { firstWhere } from '../base/in-order.js';
import type { Span } from '../base/span.js';
import { overlaps } from '../base/span.js';
import { afterConnectives } from '../grammar/connectives.js';
import type { Reading, Stretch } from '../grammar/reading.js';
import type { Sentence, Token } from '../language/analysis.js';
import { passesOn } from '../lexicon/index.js';
import type { Sorting } from '../themes/pack.js';
import type { Extract } from './guide.js';
import { hearsayIn } from './hearsay.js';

export interface Passage {
  /** What it is a sentence of. */
  readonly reading: Reading;
  /** Index into `Analysis.sentences`. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly lower: string;
  readonly paragraph: number;
  /** Where its paragraph starts in the article. */
  readonly origin: number;
  /** Theme id of its paragraph. */
  readonly theme: string;
  readonly words: number;
  /** Whether it touches quotation marks. */
  readonly quoted: boolean;
  /** Whether it passes on what somebody said, so that it is not the author's own claim. */
  readonly reported: boolean;
  /** Whether it only tells what everybody is said to think. */
  readonly heard: boolean;
  /** Whether it stands in running prose: not in a list or a block quotation. */
  readonly prose: boolean;
}

/** Every sentence of the article, in order. */
export function readPassages(reading: Reading, sorting: Sorting): readonly Passage[] {
  const { article, sentences, tokens, quotedRuns } = reading.analysis;
  const themes = new Map(sorting.paragraphs.map((sorted) => [sorted.paragraph, sorted.theme]));
  const heard = hearsayIn(sentences);
  let run = 0;
  return sentences.map((sentence, index) => {
    while (run < quotedRuns.length && quotedRuns[run]!.end <= sentence.start) run++;
    const next = quotedRuns[run];
    const own = tokens.slice(sentence.firstToken, sentence.endToken);
    const quoted = (next !== undefined && overlaps(next, sentence)) || /["“”„«»]/u.test(sentence.text);
    const paragraph = article.paragraphs[sentence.paragraph - 1]!;
    return {
      reading,
      index,
      sentence,
      tokens: own,
      text: sentence.text,
      lower: sentence.text.toLowerCase(),
      paragraph: sentence.paragraph,
      origin: paragraph.start,
      theme: themes.get(sentence.paragraph) ?? 'other',
      words: own.filter(isWord).length,
      quoted,
      heard: heard.has(index),
      reported:
        heard.has(index) ||
        quoted ||
        own.some(({ lower }) => passesOn(lower)) ||
        /according to/iu.test(sentence.text),
      prose: paragraph.kind === 'prose',
    };
  });
}

/** A stretch of the article, given in its offsets, as an extract of the passage's paragraph. */
export function extractFrom(passage: Passage, span: Span): Extract {
  const { sentence, origin, paragraph } = passage;
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return { text, paragraph, start: span.start - origin, end: span.end - origin };
}

/** The whole passage as an extract. */
export function wholeOf(passage: Passage): Extract {
  return extractFrom(passage, passage.sentence);
}

/** The sentence without the connective it opens with. */
export const bodyOf = ({ reading, sentence }: Passage): Stretch => ({
  firstToken: afterConnectives(reading, sentence),
  endToken: sentence.endToken,
});

/** The tokens of a stretch. */
export const tokensIn = ({ reading }: Passage, { firstToken, endToken }: Stretch): readonly Token[] =>
  reading.analysis.tokens.slice(firstToken, endToken);

/** The words of a stretch, without the full stop of its last word. */
export function textIn(passage: Passage, { firstToken, endToken }: Stretch): string {
  const { tokens } = passage.reading.analysis;
  const { sentence } = passage;
  const text = sentence.text.slice(
    tokens[firstToken]!.start - sentence.start,
    tokens[endToken - 1]!.end - sentence.start,
  );
  return text.replace(/(?<=\p{Ll}{2})\.$/u, '');
}

/** Which of the passages of a paragraph holds a place in it. */
export function passageAt(passages: readonly Passage[], place: number): Passage | undefined {
  const found = passages[firstWhere(passages, ({ sentence, origin }) => sentence.end - origin > place)];
  return found && found.sentence.start - found.origin <= place ? found : undefined;
}

/** Whatever belongs to paragraphs, by paragraph number. */
export function byParagraph<T extends { readonly paragraph: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items)
    groups
      .set(item.paragraph, groups.get(item.paragraph) ?? [])
      .get(item.paragraph)!
      .push(item);
  return groups;
}

/** Whether a token is a word or a number, not a mark. */
export const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);
