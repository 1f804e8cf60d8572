/** Which mentions are no names after all: capitals that only open a sentence, titles of works, species. */

import { overlapping } from '../../base/in-order.js';
import { contains } from '../../base/span.js';
import type { Analysis, NameHints } from '../../language/analysis.js';
import { genderOfName, is, isSpeechTag, isVerbForm } from '../../lexicon/index.js';
import { votesOf, type Weighed } from './evidence.js';
import type { NameMention } from './mentions.js';
import { keyOf } from './name-keys.js';
import { ROWS_AGAINST } from './rows-against.js';

/** It stands in quotation marks whose words are all capitalised, or after "the novel". */
export function inTitleOfWork(mention: NameMention, analysis: Analysis): boolean {
  if (isIntroduced(mention) || PUBLISHED.test(analysis.article.text.slice(mention.end, mention.end + 80)))
    return true;
  const run = overlapping(analysis.quotedRuns, mention).find((one) => contains(one.inner, mention));
  return (
    run !== undefined && isTitleCase(analysis.article.text.slice(run.inner.start, run.inner.end), mention)
  );
}

/** `In Boats and Harvests, published in 1931,`. */
const PUBLISHED =
  /^(?:(?: (?:and|or|of|for|in|on|the|an?))* \p{Lu}[\p{L}’'-]*)*, (?:first )?published (?:in|by|as|last|this)\b/u;

/** `the novel Bitter Harvest`, `her film, The Ferry`, `she wrote The Ferry`, `he read Please Come Home`. */
function isIntroduced({ line, from, words }: NameMention): boolean {
  const before = line.words[from - 1];
  const { text, gap } = words[0]!;
  if (!before || words.length < 2 || is(words.map((word) => word.text).join(' '), 'organization'))
    return false;
  if (continuesTitle(line.words, from)) return true;
  if (is(before.lower, 'work')) return gap === ' ' || (gap === ', ' && text === 'The');
  const isTitle = text === 'The' || (words.length > 2 && is(words[0]!.lower, 'opener'));
  return gap === ' ' && isTitle && isVerbForm(before.lower, 'makes-work');
}

/** `her Tales from a Walled Garden`: the rest of a title. */
function continuesTitle(words: NameMention['line']['words'], at: number): boolean {
  let before = at - 1;
  while (before >= at - 2 && /^(?:from|of|in|on|a|an|the)$/.test(words[before]?.text ?? '')) before--;
  const head = words[before];
  return before < at - 1 && head !== undefined && head.capital && !head.opens && is(head.text, 'work-head');
}

function isTitleCase(quoted: string, mention: NameMention): boolean {
  const words = quoted.match(/[\p{L}’']+/gu) ?? [];
  if (words.length > 9 || words.length < 2 || /[.!?]$/.test(quoted)) return false;
  const long = words.filter((word) => word.length > 3);
  return (
    long.length > 0 &&
    long.every((word) => /^\p{Lu}/u.test(word)) &&
    (words.length > mention.words.length || words.length > 2 || mention.words[0]!.opens)
  );
}

/** Keeps the mentions that are names beyond reasonable doubt. */
export function dropDoubtful(weighed: readonly Weighed[], hints: NameHints): Weighed[] {
  const sure = weighed.filter((one) => !isOpening(one.mention));
  const sureWords = new Set(sure.flatMap(({ mention }) => mention.words.map((word) => word.text)));
  const hinted = new Set(
    [
      ...hints.people,
      ...hints.places,
      ...hints.organizations,
      ...Object.keys(hints.aliases),
      ...Object.values(hints.aliases).flat(),
    ].map((name) => keyOf(name.split(' '))),
  );
  return weighed.filter((one) => {
    if (hinted.has(keyOf(one.mention.words.map((word) => word.text)))) return true;
    if (one.rows.some((row) => AGAINST.has(row))) return false;
    return !isOpening(one.mention) || provesItself(one, sureWords);
  });
}

const AGAINST: ReadonlySet<string> = new Set(ROWS_AGAINST.map(({ name }) => name));

/** A single word whose capital may come from opening a sentence. */
const isOpening = ({ words, title }: NameMention): boolean => words.length === 1 && words[0]!.opens && !title;

function provesItself(weighed: Weighed, sureWords: ReadonlySet<string>): boolean {
  const { mention } = weighed;
  const [word] = mention.words as [NameMention['words'][0]];
  if (sureWords.has(word.text) && !is(word.lower, 'opener')) return true;
  if (/\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word.text)) return true;
  if (is(word.text, 'place') || is(word.text, 'organization') || genderOfName(word.text)) return true;
  const next = mention.line.words[mention.to];
  const speaks = next !== undefined && /^\s$/u.test(next.gap) && isSpeechTag(next.lower);
  const isProved = speaks || votesOf([weighed]).person >= 1;
  return isProved && !/(?:s|ing|ed|ly|tion|ists?)$/.test(word.lower);
}
