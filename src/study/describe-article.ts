/** The article as the guide shows it: what is known about it, its figures, and its numbered paragraphs. */

import type { GuideArticle, GuideParagraph } from './guide.js';
import type { StudyMaterial } from './material.js';
import { isWord, measureReadability } from './readability.js';
import { writersOf } from './writers.js';

/** Silent reading of non-fiction by adults is 238 words a minute (Brysbaert 2019); pupils with a pen are slower. */
const WORDS_A_MINUTE = 180;

/** `tasks` gives the margin task of a paragraph by its number. */
export function describeArticle(material: StudyMaterial, tasks: ReadonlyMap<number, string>): GuideArticle {
  const { analysis, textType } = material;
  const { title, subtitle, byline, source, date, language, headings } = analysis.article;
  const words = analysis.tokens.filter((token) => isWord(token) || /\d/.test(token.text)).length;
  return {
    title,
    ...(subtitle && { subtitle }),
    ...(byline && { byline }),
    ...(source && { source }),
    ...(date && { date }),
    language,
    words,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    textType,
    readability: measureReadability(analysis),
    headings,
    paragraphs: numberedParagraphs(material, tasks),
  };
}

function numberedParagraphs(
  { analysis, sorting }: StudyMaterial,
  tasks: ReadonlyMap<number, string>,
): GuideParagraph[] {
  const { article } = analysis;
  const writers = writersOf(article);
  return article.paragraphs.map(({ number, start, end, kind }, i) => {
    const { theme = 'other', alsoThemes = [] } = sorting.paragraphs[i] ?? {};
    const [task, writer] = [tasks.get(number), writers.get(number)];
    const text = article.text.slice(start, end);
    return { number, text, kind, theme, alsoThemes, ...(writer && { writer }), ...(task && { task }) };
  });
}
