/** A role after the name: `X, the poet,`, `X, who leads the team,`, `X, a militia that ...`. */

import { isDemonym } from './countries.js';
import { ORGANIZATION_NOUNS } from './institutions.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { bare, OCCUPATIONS, OFFICES } from './titles.js';

/** The words of an apposition or a short relative clause. */
export function roleAfter(mention: NameMention, text: string): string | undefined {
  const words = mention.line.words;
  const first = words[mention.to];
  if (first?.gap !== ', ' || words[mention.to - 1]!.possessive) return undefined;
  const end = phraseEnd(words, mention.to, text);
  if (end === undefined || end - mention.to > LONGEST) return undefined;
  if (first.lower === 'who')
    return RELATIVE.test(words[mention.to + 1]?.lower ?? '') ? cut(words, mention.to, end, text) : undefined;
  return isApposition(words, mention.to, end) ? cut(words, mention.to, end, text) : undefined;
}

/** Words of the longest role that still reads as one. From judgement. */
const LONGEST = 14;

const RELATIVE =
  /^(?:is|was|leads|led|heads|headed|runs|ran|chairs|chaired|founded|directs|directed|owns|represents|teaches|studies|works|worked|served|wrote|edits|manages|coaches)$/;

/** Where the apposition ends: at a comma, dash, full stop or the end of the sentence. */
function phraseEnd(words: readonly NameWord[], from: number, text: string): number | undefined {
  for (let at = from + 1; at <= words.length; at++) {
    const word = words[at];
    if (!word) return /[.!?…]/.test(text.slice(words[at - 1]!.end, words[at - 1]!.end + 3)) ? at : undefined;
    if (/[,;:–—"“”()]/u.test(word.gap)) return at;
  }
  return undefined;
}

function isApposition(words: readonly NameWord[], from: number, to: number): boolean {
  const first = words[from]!;
  const opens = /^(?:the|a|an|its|his|her|their|our|my|then|now|former|formerly|chief|one)$/.test(
    first.lower,
  );
  const owned = words.slice(from, Math.min(to, from + 4)).some((word) => word.possessive);
  let head = -1;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (/^(?:of|in|at|for|on|who|that|which|from|to|with|and|by)$/.test(word.lower) && at > from) break;
    if (OCCUPATIONS.has(word.lower) || OFFICES.has(bare(word.text)) || ORGANIZATION_NOUNS.has(word.lower))
      head = at;
    else if (/^(?:said|says|told|was|is|were|are|had|has|have|will|would|did)$/.test(word.lower))
      return false;
  }
  return (
    head >= 0 &&
    (opens || owned || isDemonym(first.text) || head === from || (head - from <= 2 && to - from <= 6))
  );
}

/** Without its article, and without a long clause at its end. */
function cut(words: readonly NameWord[], from: number, to: number, text: string): string {
  const owned = words.slice(from, to).some((word) => word.possessive);
  const start = /^(?:the|a|an)$/.test(words[from]!.lower) && !owned ? from + 1 : from;
  const clause = words
    .slice(start + 1, to)
    .findIndex((word) => /^(?:who|which|that|where|whose)$/.test(word.lower));
  const end = clause >= 0 && to - start > LONGEST_WITH_CLAUSE ? start + 1 + clause : to;
  const last = words[end - 1]!;
  return text.slice(words[start]!.start, last.end + (last.possessive ? 2 : 0));
}

/** From judgement. */
const LONGEST_WITH_CLAUSE = 9;
