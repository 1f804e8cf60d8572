/**
 * Cuts a sentence down to a stretch that can stand between quotation marks inside a question: verbatim, whole
 * clauses, no quotation marks of its own, never ending in the middle of a thought.
 */

import type { Span } from '../base/span.js';
import type { Token } from '../language/analysis.js';
import type { Extract } from './guide.js';
import { extractFrom, isWord, type Passage } from './passages.js';
import { LEADING_CONNECTIVES, LEANING, REPORTING_FORMS } from './question-words.js';

/** A stretch of the article that a question quotes. */
export interface Slot {
  readonly extract: Extract;
  /** Whether the sentence goes on after it. */
  readonly cut: boolean;
  /** Whether it opens with a word that leans on something before it. */
  readonly leans: boolean;
  readonly words: number;
}

/** From judgement: more than this between quotation marks and the question is lost behind them. */
const LONGEST = 24;
const SHORTEST = 4;

/** A sentence that cannot be cut is still quoted whole up to this. */
const LONGEST_WHOLE = 32;

/** So that a sentence of nothing but marks takes no time. */
const MOST_TOKENS = 120;

/** The clauses of a passage to quote; with `about`, only a stretch that holds it. */
export function slotOf(passage: Passage, about?: Span): Slot | undefined {
  const from = afterConnective(passage.tokens);
  const tokens = passage.tokens.slice(from);
  const first = tokens[0];
  if (!first || !passage.prose) return undefined;
  const end = cutAt(tokens, about?.end ?? first.end);
  if (end === undefined) return undefined;
  const kept = tokens.slice(0, end);
  const last = kept.at(-1);
  if (!last || !isClause(kept) || (about && about.start < first.start)) return undefined;
  const stop = last.text.endsWith('.') && last.text.length > 1 && !ABBREVIATION.test(last.text) ? 1 : 0;
  return {
    extract: extractFrom(passage, { start: first.start, end: last.end - stop }),
    cut: tokens.slice(end).some(isWord),
    leans:
      leansBack(kept) ||
      /^(?:all|none|some|most|many|much|part|half|each|one|both) of (?:it|this|that|them|these|those)\b/iu.test(
        passage.text.slice(first.start - passage.sentence.start),
      ),
    words: kept.filter(isWord).length,
  };
}

const ABBREVIATION = /^(?:(?:\p{L}\.)+|Inc\.|Ltd\.|Co\.|Corp\.|Jr\.|Sr\.|etc\.)$/u;

/** Whether the first word points back; not in `It is clear that ...` and `There is ...`, where it points at nothing. */
export function leansBack(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !LEANING.has(first.lower)) return false;
  if (first.lower === 'there') return second?.pos !== 'AUX';
  if (first.lower !== 'it' || second?.pos !== 'AUX') return true;
  const judged = tokens.findIndex(({ lower }, i) => i > 2 && i < 10 && /^(?:that|whether|to)$/u.test(lower));
  return judged < 0 || !/^(?:ADJ|VERB|ADV|NOUN)$/u.test(tokens[judged - 1]!.pos);
}

/** The slot between quotation marks, an ellipsis where the sentence goes on. */
export function quoteSlot(slot: Slot): string {
  return `“${slot.extract.text}${slot.cut ? ' …' : ''}”`;
}

function afterConnective(tokens: readonly Token[]): number {
  if (!tokens[0] || !LEADING_CONNECTIVES.has(tokens[0].lower)) return 0;
  if (tokens[0].lower === 'nor' || tokens[0].lower === 'so') return 0;
  return tokens[1]?.text === ',' ? 2 : 1;
}

/** Where the first main clause ends: before another one with a subject of its own, or before what only adds to it. */
export function firstClauseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from + SHORTEST; i < Math.min(tokens.length, MOST_TOKENS); i++) {
    const joined =
      /^(?:and|but|so|while|although)$/u.test(tokens[i + 1]?.lower ?? '') || tokens[i]!.text === ';';
    if (joined && (isBoundary(tokens, i) || startsAnew(tokens, { from, comma: i }))) return i;
  }
  return tokens.length;
}

/** `, and the` with no comma before it, so that it is not the end of a list. */
function startsAnew(tokens: readonly Token[], { from, comma }: { from: number; comma: number }): boolean {
  return (
    tokens[comma]!.text === ',' &&
    /^(?:DET|PRON|PROPN|NUM|ADJ)$/u.test(tokens[comma + 2]?.pos ?? '') &&
    !tokens.slice(from, comma).some(({ text }) => text === ',')
  );
}

/** How many tokens to keep: all but the full stop when short, else up to the last boundary that leaves whole clauses. */
function cutAt(tokens: readonly Token[], needed: number): number | undefined {
  let words = 0;
  let best: number | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.pos === 'PUNCT' && QUOTE_MARK.test(token.text)) return best;
    if (i > 0 && token.start >= needed && words >= SHORTEST && isBoundary(tokens, i)) best = i;
    if (isWord(token)) words++;
    if (words > LONGEST && best !== undefined) return best;
    if (words > LONGEST_WHOLE || i > MOST_TOKENS) return undefined;
  }
  return tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length;
}

const QUOTE_MARK = /["“”„«»]/u;

/** Whether a clause may end before token `i`, so that what stands before it is complete. */
function isBoundary(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (!/^[,;–—:]$/u.test(text) || !isClause(tokens.slice(0, i)) || isInside(tokens, i)) return false;
  if (text !== ',') return true;
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  if (!next) return false;
  if (isSpeechTag(tokens, i)) return true;
  if (/^(?:while|although|though|because|since)$/u.test(next.lower)) return true;
  if (/^(?:which|who|whose|where|whom|with)$/u.test(next.lower)) return !isParenthesis(tokens, i);
  if (/ing$/u.test(next.lower) && next.pos === 'VERB') return !isParenthesis(tokens, i);
  if (/^(?:but|and|so|or|yet)$/u.test(next.lower)) return startsClause(tokens.slice(i + 2), after);
  return false;
}

/** A dash inside a range, and a pair of dashes around an aside, close no clause. */
function isInside(tokens: readonly Token[], i: number): boolean {
  if (!/^[–—]$/u.test(tokens[i]!.text)) return false;
  const isTight = tokens[i - 1]?.end === tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;
  const isRange = tokens[i - 1]?.pos === 'NUM' && tokens[i + 1]?.pos === 'NUM';
  return (isTight && isRange) || tokens.some(({ text }, j) => j !== i && /^[–—]$/u.test(text));
}

/** `, the council said on Friday.`: who said it, and nothing more than when and where. */
function isSpeechTag(tokens: readonly Token[], comma: number): boolean {
  const verb = tokens.findIndex((token, i) => i > comma && REPORTING_FORMS.has(token.lower));
  if (verb < 0 || verb - comma > 10 || tokens.length - verb > 8) return false;
  return tokens
    .slice(comma + 1, verb)
    .every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/u.test(pos) || /^[()]$/u.test(text));
}

/** Whether what the comma opens stands between a subject and its verb: `The river, which rises here, floods`. */
function isParenthesis(tokens: readonly Token[], comma: number): boolean {
  return tokens.some(
    (token, i) => i > comma + 1 && token.text === ',' && /^(?:AUX|VERB)$/u.test(tokens[i + 1]?.pos ?? ''),
  );
}

/** After `, and`: a subject and soon a verb, not the last item of a list. */
function startsClause(rest: readonly Token[], first: Token | undefined): boolean {
  if (!first || !/^(?:PRON|DET|PROPN|NOUN)$/u.test(first.pos)) return false;
  return rest.slice(1, 7).some((token) => token.pos === 'AUX' || token.pos === 'VERB');
}

/** A finite verb of its own, balanced brackets, no dangling opener ("When the gates closed,"). */
function isClause(tokens: readonly Token[]): boolean {
  if (!isBalanced(tokens)) return false;
  const opener = tokens[0]!.lower;
  const that = tokens.findLastIndex((token) => token.lower === 'that' && token.pos === 'SCONJ');
  if (that >= 0 && !tokens.slice(that).some((token) => token.pos === 'AUX' || isFiniteVerb(token)))
    return false;
  const verbs = tokens.filter((token) => token.pos === 'AUX' || isFiniteVerb(token));
  if (SUBORDINATORS.test(opener)) return verbs.length >= 2 && tokens.some((token) => token.text === ',');
  return verbs.length > 0;
}

const SUBORDINATORS =
  /^(?:when|if|although|though|while|because|since|after|before|as|once|unless|until|whoever)$/u;

function isBalanced(tokens: readonly Token[]): boolean {
  let open = 0;
  for (const { text } of tokens)
    open += Number(text === '(' || text === '[') - Number(text === ')' || text === ']');
  return open === 0;
}

const isFiniteVerb = (token: Token): boolean => token.pos === 'VERB' && !token.lower.endsWith('ing');
