/**
 * Words that a line end parts: joined again without the hyphen, unless the hyphen is the writer's own. It is when the text
 * writes the compound with it elsewhere, when a dictionary has the compound or both its halves and not the whole, and before
 * capitals and figures.
 */

import { isWord } from '../../lexicon/index.js';

/** Says for two halves whether the hyphen between them stays. */
export type Hyphens = (before: string, after: string) => 'keep' | 'drop' | 'part';

const HALVES = /([\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*)[-\u2010\u00ad]$/u;
const OWN_HYPHEN = /^(?:self|ex|all|quasi|half|cross|great)$/i;

/** The rules for one text: its other lines are the first witness. */
export function hyphensOf(text: string): Hyphens {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[-'’\u2010][\p{L}\p{M}\p{N}]+)*/gu));
  const knows = (word: string) => words.has(word.toLowerCase()) || isWord(word.toLowerCase());
  return (before, after) => {
    if (/^(?:and|or|und|oder|et|ou|y|o)$/.test(after) && !words.has(before + after)) return 'part';
    if (!/^\p{Ll}/u.test(after) || /\d$/.test(before) || OWN_HYPHEN.test(before)) return 'keep';
    if (words.has(`${before}-${after}`.toLowerCase())) return 'keep';
    if (words.has((before + after).toLowerCase())) return 'drop';
    if (isWord(`${before}-${after}`.toLowerCase()) || isDoubled(before, after)) return 'keep';
    if (isWord((before + after).toLowerCase())) return 'drop';
    return before.length > 2 && after.length > 2 && knows(lastPart(before)) && knows(after) ? 'keep' : 'drop';
  };
}

const lastPart = (word: string): string => word.replace(/^.*-/, '');

/** `co-operative`: between two equal vowels. */
const isDoubled = (before: string, after: string): boolean =>
  /^(?:co|re|pre|de|anti|semi|micro)$/i.test(before) && before.at(-1) === after[0];

/** Two lines as one. */
export function joinLines(line: string, next: string, hyphens: Hyphens): string {
  const above = line.trimEnd();
  const below = next.trimStart();
  const before = HALVES.exec(above)?.[1];
  const after = /^[\p{L}\p{M}\p{N}'’]+/u.exec(below)?.[0];
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  if (!before || !after)
    return /[\p{L}\p{N}][-\u2010–—/]$|[–—]$/u.test(above) && !/\s[-–—]$/.test(above)
      ? above + below
      : `${above} ${below}`;
  const verdict = hyphens(before, after);
  if (verdict === 'part') return `${above} ${below}`;
  return (verdict === 'keep' ? above : above.slice(0, -1)) + below;
}
