/**
 * Words that a line end parts: joined again without the hyphen, unless the hyphen is the writer's own. It is when the text
 * writes the compound with it elsewhere, when a dictionary lacks the whole and has the compound or both its halves, and before
 * capitals and figures.
 */

import { spelledWords } from '../../lexicon/index.js';

/** Two halves that a line end stands between. */
const PARTED = /[\p{L}\p{M}\p{N}'’]+[-\u2010\u00ad]\n\s*[\p{L}\p{M}]+/u;
/** Quick to look for: most texts have none. */
const ENDS_PARTED = /[-\u2010\u00ad]\n/;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’\u2010][\p{L}\p{M}\p{N}]+)*/gu;
/** Ends of words that are words themselves. */
const ENDING =
  /^(?:able|age|al|ant|ed|ent|ers?|est|ful|hood|ing|ism|ist|ive|less|ly|ment|ness|ship|ten|tion)s?$/;

/** Says for two halves whether the hyphen between them stays. */
export type Hyphens = (before: string, after: string) => Verdict;

/** `part`: two words, as in "two- and threefold". */
type Verdict = 'keep' | 'drop' | 'part';

const HALVES = /([\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*)[-\u2010\u00ad]$/u;
/** Letters of a word that is hardly half of another. From judgement. */
const LONG = 7;
const LONGEST_WORD = 100;
const OWN_HYPHEN = /^(?:self|ex|non|quasi|half|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;

/** The rules for one text: its other lines are the first witness, then a dictionary, which is loaded only if a line ends in a hyphen. */
export const hyphensOf = async (text: string): Promise<Hyphens> =>
  hyphensIn(text, ENDS_PARTED.test(text) && PARTED.test(text) ? await spelledWords() : undefined);

/** The same with the dictionary that is at hand. */
export function hyphensIn(text: string, spelled: Words = new Set()): Hyphens {
  // Most texts part no word, and are not searched for their spelling.
  let written: Words | undefined;
  return (before, after) => {
    written ??= new Set(text.toLowerCase().replace(new RegExp(PARTED, 'gu'), ' ').match(WORD));
    return judge(before, after, { written, spelled });
  };
}

type Words = ReadonlySet<string>;

interface Spelling {
  readonly written: Words;
  readonly spelled: Words;
}

function judge(before: string, after: string, { written, spelled }: Spelling): Verdict {
  const [whole, compound] = [`${before}${after}`.toLowerCase(), `${before}-${after}`.toLowerCase()];
  if (/^(?:and|or|und|oder|et|ou|y|o)$/.test(after) && !written.has(whole)) return 'part';
  if (!/^\p{Ll}/u.test(after) || /\d$/.test(before)) return 'keep';
  const halves = [before.replace(/^.*-/, '').toLowerCase(), after.replace(/-.*$/, '').toLowerCase()];
  if (written.has(compound) || (isDoubled(before, after) && spelled.has(compound))) return 'keep';
  if (isWord(whole, { written, spelled })) return 'drop';
  if (spelled.has(compound) || isDoubled(before, after)) return 'keep';
  // Of a compound that was parted elsewhere: `data-in-` and `formed`.
  if (compound.split('-').length > 2 && isWord(halves.join(''), { written, spelled })) return 'drop';
  if (OWN_HYPHEN.test(before)) return 'keep';
  // The second half of a double name has a capital of its own; long words may have a hyphen for a dash between them.
  if (/^\p{Lu}/u.test(before) && Math.min(before.length, after.length) < LONG) return 'drop';
  if (ENDING.test(after)) return 'drop';
  const shortest = compound.replace('-', '').includes('-') ? 2 : 3;
  return halves.every((half) => half.length >= shortest && isWord(half, { written, spelled }))
    ? 'keep'
    : 'drop';
}

/** In another form as well: `whiteboards`. */
const isWord = (word: string, { written, spelled }: Spelling): boolean =>
  [word, word.replace(/s$/, '')].some((form) => spelled.has(form) || written.has(form));

/** `re-elected`: between two equal vowels. */
const isDoubled = (before: string, after: string): boolean =>
  /^(?:co|re|pre|de|anti|semi|micro)$/i.test(before) && before.at(-1) === after[0];

/** Two lines as one. */
export function joinLines(line: string, next: string, hyphens: Hyphens): string {
  const above = line.trimEnd();
  const below = next.trimStart();
  // A line grows with every one that is joined to it: only its end is looked at.
  const tail = above.slice(-LONGEST_WORD);
  const before = HALVES.exec(tail)?.[1];
  const after = /^[\p{L}\p{M}\p{N}'’]+(?:-[\p{L}\p{M}\p{N}'’]+)*/u.exec(below)?.[0];
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  if (!before || !after)
    return /[\p{L}\p{N}][-\u2010–—/]$|[–—]$/u.test(tail) && !/\s[-–—]$/.test(tail)
      ? above + below
      : `${above} ${below}`;
  const verdict = hyphens(before, after);
  if (verdict === 'part') return `${above} ${below}`;
  return above.slice(0, -1) + (verdict === 'keep' ? '-' : '') + below;
}
