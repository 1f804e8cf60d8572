/** The words of an article as noun phrases see them: compounds with hyphens whole, each with its kind. */

import { textOf } from '../base/span.js';
import type { Analysis, Token } from '../language/analysis.js';

/** A word, or several joined by hyphens. */
export interface Unit {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly isSentenceStart: boolean;
  readonly isPlural: boolean;
  readonly kind: 'noun' | 'name' | 'adjective' | 'other';
  /** What stands between it and the next unit. */
  readonly gap: 'space' | 'possessive' | 'apart';
}

/** The units of the whole article, in order. */
export function readUnits(analysis: Analysis): Unit[] {
  const { tokens, article } = analysis;
  const smallLetters = new Set(tokens.map(({ text }) => text).filter((text) => /^\p{Ll}/u.test(text)));
  const units: Unit[] = [];
  for (let first = 0; first < tokens.length; ) {
    const end = endOfCompound(tokens, first);
    const [start, stop] = [tokens[first]!, tokens[end - 1]!];
    const possessive = possessiveAfter(tokens, end);
    const text = textOf(article.text, { start: start.start, end: stop.end });
    const isSentenceStart =
      analysis.sentences[start.sentence]!.firstToken === first ||
      /["“‘«]/u.test(article.text[start.start - 1] ?? '');
    units.push({
      text,
      lower: text.toLowerCase(),
      start: start.start,
      end: stop.end,
      sentence: start.sentence,
      isSentenceStart,
      isPlural: stop.pos === 'NOUN' && stop.lemma.toLowerCase() !== stop.lower && stop.lower.endsWith('s'),
      kind: kindOf(tokens.slice(first, end), { isSentenceStart, smallLetters }),
      gap: gapAfter(article.text, tokens, { end, possessive }),
    });
    first = end + possessive;
  }
  return units;
}

/** "Self-driving" is three tokens with nothing between them. */
function endOfCompound(tokens: readonly Token[], first: number): number {
  let end = first + 1;
  if (!/^[\p{L}\p{N}]/u.test(tokens[first]!.text)) return end;
  while (
    /^[-\u2010\u2011]$/u.test(tokens[end]?.text ?? '') &&
    tokens[end]!.start === tokens[end - 1]!.end &&
    tokens[end + 1]?.start === tokens[end]!.end &&
    /^[\p{L}\p{N}]/u.test(tokens[end + 1]!.text)
  )
    end += 2;
  return end;
}

/** How many tokens the possessive ending after a word takes. */
function possessiveAfter(tokens: readonly Token[], end: number): number {
  const [before, after] = [tokens[end - 1]!, tokens[end]];
  if (!after || after.start !== before.end) return 0;
  if (/^['’]s$/u.test(after.lower) && after.pos === 'PART') return 1;
  return /^['’]$/u.test(after.text) && before.lower.endsWith('s') && after.pos !== 'PUNCT' ? 1 : 0;
}

interface Surroundings {
  readonly isSentenceStart: boolean;
  /** The words that the article also writes with a small letter. */
  readonly smallLetters: ReadonlySet<string>;
}

function kindOf(parts: readonly Token[], { isSentenceStart, smallLetters }: Surroundings): Unit['kind'] {
  const last = parts[parts.length - 1]!;
  if (parts.some(({ text }) => /\p{N}/u.test(text))) return 'other';
  const isCapital = /^\p{Lu}/u.test(parts[0]!.text);
  if (isCapital && last.pos === 'PROPN') {
    return isSentenceStart && smallLetters.has(parts[0]!.lower) ? 'noun' : 'name';
  }
  if (last.pos === 'ADJ') return 'adjective';
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return isCapital && !isSentenceStart ? 'name' : 'noun';
  return parts.length > 1 && last.pos === 'VERB' && /(?:ed|en|ing)$/u.test(last.lower)
    ? 'adjective'
    : 'other';
}

interface End {
  readonly end: number;
  readonly possessive: number;
}

function gapAfter(text: string, tokens: readonly Token[], { end, possessive }: End): Unit['gap'] {
  const next = tokens[end + possessive];
  const between = next ? text.slice(tokens[end + possessive - 1]!.end, next.start) : '';
  if (!next || !/^\s$/u.test(between)) return 'apart';
  return possessive > 0 ? 'possessive' : 'space';
}
