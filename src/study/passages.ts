/**
 * The sentences of an article as questions need them: with their theme, their place in the paragraph, and
 * whether the words are the author's own.
 */

import type { Span } from '../base/span.js';
import { overlaps } from '../base/span.js';
import type { Sentence, Token } from '../language/analysis.js';
import type { Extract } from './guide.js';
import type { StudyMaterial } from './material.js';
import { REPORTING_FORMS } from './question-words.js';

export interface Passage {
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
  /** Whether it stands in running prose: not in a list or a block quotation. */
  readonly prose: boolean;
}

/** Every sentence of the article, in order; read once, because several parts of the guide ask for them. */
export function readPassages(material: StudyMaterial): readonly Passage[] {
  const known = READ.get(material);
  if (known) return known;
  const passages = passagesOf(material);
  READ.set(material, passages);
  return passages;
}

const READ = new WeakMap<StudyMaterial, readonly Passage[]>();

function passagesOf(material: StudyMaterial): Passage[] {
  const { article, sentences, tokens, quotedRuns } = material.analysis;
  const themes = new Map(material.sorting.paragraphs.map((sorted) => [sorted.paragraph, sorted.theme]));
  let run = 0;
  return sentences.map((sentence, index) => {
    while (run < quotedRuns.length && quotedRuns[run]!.end <= sentence.start) run++;
    const next = quotedRuns[run];
    const own = tokens.slice(sentence.firstToken, sentence.endToken);
    const quoted = (next !== undefined && overlaps(next, sentence)) || /["“”„«»]/u.test(sentence.text);
    const paragraph = article.paragraphs[sentence.paragraph - 1]!;
    return {
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
      reported:
        quoted ||
        own.some((token) => REPORTING_FORMS.has(token.lower)) ||
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

/** Whatever belongs to paragraphs, by paragraph number. */
export function byParagraph<T extends { readonly paragraph: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.paragraph);
    if (group) group.push(item);
    else groups.set(item.paragraph, [item]);
  }
  return groups;
}

/** Whether a token is a word or a number, not a mark. */
export const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);
