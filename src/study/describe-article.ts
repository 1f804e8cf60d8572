/** The article as the guide shows it: what is known about it, its figures, and its numbered paragraphs. */

import { isUnderstood } from '../article/index.js';
import type { Analysis } from '../language/analysis.js';
import type { Sorting } from '../themes/pack.js';
import type { GuideArticle, GuideParagraph, TextType } from './guide.js';
import { isWord, measureReadability } from './readability.js';
import { voicesOf } from './writers.js';

/** Silent reading of non-fiction by adults is 238 words a minute (Brysbaert 2019); pupils with a pen are slower. */
const WORDS_A_MINUTE = 180;

/** What the guide shows of an article. */
export interface Described {
  readonly analysis: Analysis;
  readonly sorting: Sorting;
  readonly textType: TextType;
}

/** `tasks` gives the margin task of a paragraph by its number. */
export function describeArticle(described: Described, tasks: ReadonlyMap<number, string>): GuideArticle {
  const { analysis, textType } = described;
  const { title, subtitle, byline, source, date, kind, language, headings } = analysis.article;
  const words = countWords(analysis);
  return {
    title,
    ...(subtitle && { subtitle }),
    ...(byline && { byline }),
    ...(source && { source }),
    ...(date && { date }),
    ...(kind && { kind }),
    language,
    words,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    textType,
    ...(isUnderstood(analysis.article) && { readability: measureReadability(analysis) }),
    headings,
    paragraphs: numberedParagraphs(described, tasks),
  };
}

/** Words and numbers; in a text without blanks between words as its language parts them. */
function countWords({ article, tokens }: Analysis): number {
  if (isUnderstood(article)) return tokens.filter((token) => isWord(token) || /\d/.test(token.text)).length;
  const segmenter = new Intl.Segmenter(article.language, { granularity: 'word' });
  let count = 0;
  for (const [piece] of article.text.matchAll(PIECE))
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) count++;
  return count;
}

/** Every segment carries a copy of what was segmented, so that is kept short. */
const PIECE = /\S{1,500}/gu;

function numberedParagraphs(
  { analysis, sorting }: Described,
  tasks: ReadonlyMap<number, string>,
): GuideParagraph[] {
  const { article } = analysis;
  const writers = voicesOf(article);
  return article.paragraphs.map(({ number, start, end, kind, marks }, i) => {
    const { theme = 'other', alsoThemes = [] } = sorting.paragraphs[i] ?? {};
    const [task, writer] = [tasks.get(number), writers.get(number)];
    const text = article.text.slice(start, end);
    return {
      number,
      text,
      kind,
      ...(marks && { marks }),
      theme,
      alsoThemes,
      ...(writer && { writer }),
      ...(task && { task }),
    };
  });
}
