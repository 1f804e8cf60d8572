/** A role after the name: `X, the poet,`, `X, who leads the team,`, `X, a militia that ...`. */

import { anyOf, is, isDemonym, isOccupation, isPast, isVerbForm, wordsOf } from '../../lexicon/index.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { bare } from './titles.js';

/** The words of an apposition or a short relative clause. */
export function roleAfter(mention: NameMention, text: string): string | undefined {
  const { words } = mention.line;
  const letters = words[mention.to];
  if (letters?.gap === ' ' && ELECTED.test(letters.text)) return letters.text;
  if (words[mention.to]?.gap !== ', ' || words[mention.to - 1]!.possessive) return undefined;
  const at = isAge(words, mention.to) ? mention.to + 1 : mention.to;
  const end = phraseEnd(words, at, text);
  if (end === undefined) return undefined;
  const isClause = words[at]!.lower === 'who';
  const from = isClause ? afterIs(words, at) : at;
  if (from < end && isApposition(words, from, end)) return cut(words, from, end, text);
  return isClause && lengthOf(words.slice(at, end)) <= LONGEST && describes(words, at + 1, end)
    ? cut(words, at, end, text)
    : undefined;
}

/** Who sits in which parliament. */
const ELECTED = /^(?:MP|MEP|MSP|MLA|MHA|MNA|TD)$/;

/** `Ida Holm, 34, a welder`. */
const isAge = (words: readonly NameWord[], at: number): boolean =>
  /^\d{1,3}$/.test(words[at]!.text) && words[at + 1]?.gap === ', ';

/** Words of the longest role that still reads as one. From judgement. */
const LONGEST = 16;

/** Words of a clause, without a second one that is joined to it and cut away: `who grades fruit | and had just come in`. */
function lengthOf(clause: readonly NameWord[]): number {
  const joined = clause.findIndex((word, i) => i > 0 && SECOND_CLAUSES(word, clause[i + 1]));
  return joined < 0 ? clause.length : joined;
}

/** Where the apposition ends: at a comma, dash, full stop or the end of the sentence. */
function phraseEnd(words: readonly NameWord[], from: number, text: string): number | undefined {
  for (let at = from + 1; at <= words.length; at++) {
    const word = words[at];
    if (!word) return /[.!…]/.test(text.slice(words[at - 1]!.end, words[at - 1]!.end + 3)) ? at : undefined;
    if (/,\s|[;:–—"“”()]/u.test(word.gap)) return at;
  }
  return undefined;
}

/** Where `who is now the chair` says what somebody is. */
function afterIs(words: readonly NameWord[], who: number): number {
  if (!/^(?:is|was)$/.test(words[who + 1]?.lower ?? '')) return words.length;
  return /^(?:now|also|then|still)$/.test(words[who + 2]?.lower ?? '') ? who + 3 : who + 2;
}

/** Whether what stands after "who" is lasting: what somebody leads, does every day, has done for years. */
function describes(words: readonly NameWord[], verb: number, end: number): boolean {
  const { lower } = words[verb]!;
  if (lower === 'is') return !/ing$/.test(words[verb + 1]?.lower ?? '');
  if (lower === 'has' || lower === 'had')
    return (
      words[verb + 1]?.lower !== 'not' &&
      words
        .slice(verb, end)
        .some(({ lower }, i, clause) => /^(?:for|since)$/.test(lower) && clause.slice(i).some(isLong))
    );
  // A bare form is of two.
  const isLasting = isVerbForm(lower, 'lasting-work') && !is(lower, 'lasting-work');
  return isLasting || (/[^s]s$/.test(lower) && !is(lower, 'passing-verb'));
}

/** `since 1998`, `for nine years`; not `since three`. */
const isLong = ({ lower }: NameWord): boolean =>
  /^(?:\d{4}|years|decades|generations|centuries|childhood|birth|was|were|then)$/.test(lower);

function isApposition(words: readonly NameWord[], from: number, to: number): boolean {
  const first = words[from]!;
  // `Ida Holm, the mayor and I could agree`: the rest of a list.
  if (
    NO_NOUN_PHRASE.has(first.lower) ||
    words.slice(from, to).some(({ text }, i, all) => text === 'I' && all[i - 1]?.lower === 'and')
  )
    return false;
  const opens = OPENS_ROLE.test(first.lower);
  const owned = words.slice(from, Math.min(to, from + 4)).some((word) => word.possessive);
  let head = -1;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (BREAKS.test(word.lower) && at > from) {
      if (hasOwnVerb(words.slice(at, to))) return false;
      break;
    }
    if (isOccupation(word.lower) || is(bare(word.text), 'office') || is(word.lower, 'organization-noun'))
      head = at;
    else if (VERBS.test(word.lower)) return false;
  }
  return (
    head >= 0 &&
    (opens ||
      owned ||
      isDemonym(first.text) ||
      head === from ||
      (head - from <= 2 && (to - from <= 6 || /^(?:of|at|for|in)$/.test(words[head + 1]?.lower ?? ''))))
  );
}

const OPENS_ROLE = new RegExp(`^(?:${anyOf('article', 'possessive')}|then|now|former|formerly|chief|one)$`);

const VERBS = new RegExp(`^(?:said|says|told|${anyOf('finite')})$`);

/** `According to Holm, a clerk of the court was warned`: a sentence, and no noun phrase. */
const hasOwnVerb = (rest: readonly NameWord[]): boolean =>
  rest
    .slice(0, rest.findIndex(({ lower }) => RELATIVE.test(lower)) + 1 || rest.length)
    .some(({ lower }) => VERBS.test(lower));

const RELATIVE = new RegExp(`^(?:${anyOf('relative')}|where|when|while|because|until|since|and)$`);

const BREAKS = new RegExp(`^(?:${anyOf('preposition', 'relative', 'subordinator')}|and)$`);

/** What opens an aside that is no noun phrase. */
const NO_NOUN_PHRASE = new Set([
  ...wordsOf('preposition'),
  ...wordsOf('subordinator'),
  ...wordsOf('coordinator'),
  ...wordsOf('relative'),
  ...['not', 'never', 'no', 'neither', 'hardly', 'perhaps', 'allegedly', 'supposedly'],
]);

/** Without its article, and without a long clause at its end. */
function cut(words: readonly NameWord[], from: number, to: number, text: string): string | undefined {
  const start = dropsArticle(words, from, to) ? from + 1 : from;
  const stop = to - start > LONGEST_WITH_CLAUSE ? CLAUSES : SECOND_CLAUSES;
  const clause = words
    .slice(start + 1, to)
    .findIndex((word, i) => stop(word, words[start + i + 2]) || doesMore(words, start + i + 1, from));
  let end = clause >= 0 ? start + 1 + clause : to;
  while (end > start && DANGLING.test(words[end - 1]!.text)) end--;
  const last = words[end - 1]!;
  return text.slice(words[start]!.start, last.end + (last.possessive ? 2 : 0));
}

/** `Holm, who was the club’s treasurer and resigned from it`: a deed behind the role is no part of it. */
const doesMore = (words: readonly NameWord[], and: number, from: number): boolean =>
  words[from]!.lower !== 'who' &&
  /^(?:and|but)$/.test(words[and]!.lower) &&
  isPast(words[and + 1]?.lower ?? '') &&
  LINKS.some((mark) => is(words[and + 2]?.lower ?? '', mark));

const LINKS = ['preposition', 'determiner', 'pronoun'] as const;

/** Before an aside a phrase may break off: `who fishes and is, he says, the best`. */
const DANGLING = new RegExp(`^${anyOf('coordinator', 'finite', 'relative', 'article', 'preposition')}$`);

/** `the port's director` keeps it, `a member of the women's team` does not. */
function dropsArticle(words: readonly NameWord[], from: number, to: number): boolean {
  if (/^(?:his|her|their|our|my|its)$/.test(words[from]!.lower)) return true;
  if (!/^(?:the|a|an)$/.test(words[from]!.lower)) return false;
  const phrase = words.slice(from, to);
  const link = phrase.findIndex(({ lower }) => BREAKS.test(lower));
  return !phrase.slice(0, link < 0 ? phrase.length : link).some(({ possessive }) => possessive);
}

/** From judgement. */
const LONGEST_WITH_CLAUSE = 9;

const SECOND_CLAUSES = ({ lower }: NameWord, next: NameWord | undefined): boolean =>
  /^(?:when|while|because|until)$/.test(lower) ||
  (/^(?:and|but)$/.test(lower) && GOES_ON.test(next?.lower ?? ''));

const GOES_ON = new RegExp(`^${anyOf('subject-pronoun', 'finite', 'relative')}(?:['’]|$)`);

const CLAUSES = (word: NameWord, next: NameWord | undefined): boolean =>
  /^(?:who|which|that|where|whose)$/.test(word.lower) || SECOND_CLAUSES(word, next);
