/** By what key mentions of one name are found again. */

import { is } from '../../lexicon/index.js';

/** The words in lower case, without the legal form of a firm and the full stops of initials. */
export function keyOf(words: readonly string[]): string {
  const kept = words.length > 1 && is(words[words.length - 1]!, 'legal-form') ? words.slice(0, -1) : words;
  const key = kept.join(' ');
  return (PUNCTUATED.test(key) ? key.replace(/’/g, "'").replace(/(?<=\p{Lu})\./gu, '') : key).toLowerCase();
}

const PUNCTUATED = /[’.]/;
