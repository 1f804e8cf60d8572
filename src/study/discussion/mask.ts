/** What is left of a question when everything that comes from the article is masked: two questions alike here are one question asked twice. */

import type { StudyMaterial } from '../material.js';

/** A masking function for one article. Longer words that the article uses too are masked, so that they cannot make two questions differ. */
export function maskPrompt(material: StudyMaterial): (prompt: string) => string {
  const own = new Set(wordsOf(material.analysis.article.text).filter((word) => word.length > 5));
  const names = new Set(material.quotations.flatMap(({ speaker }) => (speaker ? wordsOf(speaker.name) : [])));
  return (prompt) =>
    wordsOf(prompt.replace(/“[^”]*”/gu, ' QUOTE '))
      .filter((word) => !own.has(word) && !names.has(word) && !/\d/u.test(word))
      .join(' ');
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
