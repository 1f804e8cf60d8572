/** A role before the name: `Mayor X`, `the poet X`, `the council's chair, X`, `Its director, Mrs X`. */

import { isDemonym } from './countries.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { bare, isHonorific, OCCUPATIONS, OFFICE_MODIFIERS, OFFICES } from './titles.js';

/** The words of a role; an honorific alone is none. */
export function chainRole(mention: NameMention, text: string): string | undefined {
  const words = mention.line.words;
  const titleFrom = mention.title
    ? words.findIndex((word) => word.start === mention.title!.start)
    : mention.from;
  if (mention.title) {
    const title = officeWords(words.slice(titleFrom, mention.from));
    if (title.length)
      return text.slice(startWithOffice(words, titleFrom, title), title[title.length - 1]!.end);
  }
  const head = words[titleFrom - 1];
  if (!head || !/^(?:\s|,\s)$/u.test(words[titleFrom]!.gap)) return undefined;
  const from =
    OCCUPATIONS.has(head.lower) || OFFICES.has(bare(head.text))
      ? phraseStart(words, titleFrom - 1)
      : ofPhraseStart(words, titleFrom - 1);
  if (
    from === undefined ||
    (from === titleFrom - 1 && words[titleFrom]!.gap !== ' ' && !hasDeterminer(words, from))
  )
    return undefined;
  return text.slice(words[from]!.start, head.end + (head.possessive ? 2 : 0));
}

/** Without honorifics at its end or front: `Prof.` says less than nothing. */
function officeWords(words: readonly NameWord[]): readonly NameWord[] {
  let [from, to] = [0, words.length];
  while (
    to > from &&
    isHonorific(words[to - 1]!.text) &&
    !OFFICES.has(bare(words[to - 1]!.text)) &&
    !ROYAL.test(words[to - 1]!.lower)
  )
    to--;
  while (
    from < to &&
    isHonorific(words[from]!.text) &&
    !OFFICES.has(bare(words[from]!.text)) &&
    !ROYAL.test(words[from]!.lower)
  )
    from++;
  return words.slice(from, to);
}

const ROYAL =
  /^(?:king|queen|prince|princess|emperor|empress|pope|duke|duchess|tsar|sultan|archbishop|bishop|cardinal|ayatollah)$/;

/** Lower-case words such as "former" and "the then" before a capitalised office. */
function startWithOffice(words: readonly NameWord[], from: number, title: readonly NameWord[]): number {
  let start = words.indexOf(title[0]!, from);
  while (
    start > 0 &&
    words[start]!.gap === ' ' &&
    OFFICE_MODIFIERS.has(words[start - 1]!.lower) &&
    !words[start - 1]!.capital
  )
    start--;
  return words[start]!.start;
}

/** The noun phrase that ends with this noun, without its article. */
function phraseStart(words: readonly NameWord[], head: number): number {
  let start = head;
  while (start > 0 && head - start < 6 && words[start]!.gap === ' ' && !STOPS.test(words[start - 1]!.lower)) {
    const before = words[start - 1]!;
    if (before.possessive && start > 1 && /^(?:the|a|his|her|its|their)$/.test(words[start - 2]!.lower))
      return start - 2;
    if (before.possessive) return start - 1;
    start--;
  }
  return hasDeterminer(words, start) || start === head || words.slice(start, head).every(isModifier)
    ? start
    : head;
}

const isModifier = (word: NameWord): boolean =>
  OFFICE_MODIFIERS.has(word.lower) ||
  isDemonym(word.text) ||
  OCCUPATIONS.has(word.lower) ||
  /(?:-|ed$|al$|ic$|an$|ish$)/.test(word.lower);

const hasDeterminer = (words: readonly NameWord[], at: number): boolean =>
  /^(?:the|a|an|its|his|her|their|our|my|then|one|another)$/.test(words[at - 1]?.lower ?? '') ||
  Boolean(words[at]?.possessive);

const STOPS =
  /^(?:the|a|an|its|his|her|their|our|my|your|this|that|one|another|of|in|at|on|by|to|from|with|for|and|or|as|said|says|told|is|was|are|were|be|been|like|than|when|while|because|but|who|which|what|if|so|not|asked|told|met|named|called|wrote|added|later|yesterday|today)$/;

/** `the director of the museum, X`, `The President of the Senate X`. */
function ofPhraseStart(words: readonly NameWord[], end: number): number | undefined {
  for (let at = end; at > 0 && end - at < 8; at--) {
    if (at < end && !/^\s$/u.test(words[at + 1]!.gap)) return undefined;
    if (!/^(?:of|for|at|to)$/.test(words[at]!.lower)) continue;
    const noun = words[at - 1]!;
    if (OCCUPATIONS.has(noun.lower) || OFFICES.has(bare(noun.text)))
      return hasDeterminer(words, phraseStart(words, at - 1)) || noun.capital
        ? phraseStart(words, at - 1)
        : undefined;
  }
  return undefined;
}
