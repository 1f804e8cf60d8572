/** Whether a paragraph leans on the one before it, so that no part of the article can begin with it. */

import type { Analysis } from '../language/analysis.js';
import { is } from '../lexicon/index.js';

/** Whether it starts with speech, a pronoun or a connective. */
export function continues({ article, sentences, tokens }: Analysis, paragraph: number): boolean {
  const { start } = article.paragraphs[paragraph - 1]!;
  if (/^["“‘«'—–]/u.test(article.text.slice(start, start + 1))) return true;
  const sentence = sentences.find((other) => other.paragraph === paragraph);
  const first = sentence && tokens[sentence.firstToken];
  return first !== undefined && (LEANING.some((mark) => is(first.lower, mark)) || first.lower === 'such');
}

const LEANING = ['third-person', 'demonstrative', 'connective'] as const;
