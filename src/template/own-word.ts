/** The guide's own words as this guide prints them. */

import { ownValue } from '../base/own-value.js';
import { phrase } from '../interface/index.js';
import type { TemplateContext } from './context.js';

/** What the school says in place of an English phrase, else the phrase in the language of the guide's own words. */
export const ownWord = (
  { article, words }: Pick<TemplateContext, 'article' | 'words'>,
  english: string,
): string => ownValue(words, english) ?? phrase(article.language, english);
