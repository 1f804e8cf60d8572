/** Of whom or of what something is asked, as it reads in the middle of a question. */

import type { Token } from '../../language/analysis.js';
import { anyOf, easiestLevel, isPlural, singularsOf } from '../../lexicon/index.js';
import { type Passage, textIn, tokensIn } from '../passages.js';
import { namedFor, openerOf } from '../summaries/opener.js';
import type { Told } from './telling.js';

export interface AskedSubject {
  readonly text: string;
  /** Whether its verb stands in the plural. */
  readonly isSeveral: boolean;
}

/** Undefined where a word in it stands for something else and the text leaves a doubt for what. */
export function askedSubject(passage: Passage, told: Told): AskedSubject | undefined {
  const tokens = tokensIn(passage, told.subject);
  const { head } = told;
  if (head.kind === 'pronoun') {
    const text = tokens.length === 1 ? forPronoun(passage, told.subject.firstToken) : undefined;
    return text === undefined ? undefined : { text, isSeveral: false };
  }
  if (isVague(tokens)) return undefined;
  return {
    text: namedText(passage, told),
    isSeveral: isMany(tokens, passage.reading.analysis.tokens[head.head]!),
  };
}

/** A person for `she`. */
function forPronoun(passage: Passage, at: number): string | undefined {
  const { reading, index } = passage;
  if (!/^s?he$/u.test(reading.analysis.tokens[at]!.lower)) return undefined;
  return openerOf(reading, index, at)?.name ?? namedFor(reading, at)?.name;
}

/** `Most`, `these streets`, `their suit`, `three of them`. */
const isVague = (tokens: readonly Token[]): boolean =>
  POINTING.test(tokens[0]!.lower) ||
  (tokens.length === 1 && NO_NOUN.test(tokens[0]!.lower)) ||
  tokens.some(({ lower }) => /^(?:them|these|those)$/u.test(lower));

const POINTING = new RegExp(`^(?:${anyOf('possessive', 'demonstrative')}|such|no|another|other|what)$`, 'u');
const NO_NOUN = new RegExp(String.raw`^(?:${anyOf('indefinite', 'quantifier', 'number')}|whoever|\d+)$`, 'u');

/** With a name between commas: `the director, Ana Lund,`. */
function namedText(passage: Passage, { subject, named }: Told): string {
  const text = textIn(passage, subject);
  const opened = isProper(passage, subject.firstToken) ? text : text.charAt(0).toLowerCase() + text.slice(1);
  return named ? `${opened}, ${textIn(passage, named)},` : opened;
}

/** Whether its capital is more than that of the first word of a sentence. */
function isProper({ reading, sentence }: Passage, at: number): boolean {
  const { tokens } = reading.analysis;
  const { lower, pos, text } = tokens[at]!;
  if (lower === 'the' || !/^\p{Lu}/u.test(text)) return false;
  // `Mayor Denise Whitlow`
  if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.pos === 'PROPN') return true;
  const isFirst = at === sentence.firstToken || /^["“‘:]$/u.test(tokens[at - 1]!.text);
  if (!isFirst || /^\p{Lu}{2}/u.test(text)) return true;
  // A name of one word that any class knows, and that never comes back, may be none.
  const isName = easiestLevel(lower) === undefined || tokens.some((one, i) => i !== at && one.text === text);
  if (reading.nameAt[at] && isName) return true;
  return pos === 'PROPN' && [lower, ...singularsOf(lower)].every((word) => easiestLevel(word) === undefined);
}

const isMany = (tokens: readonly Token[], head: Token): boolean =>
  tokens.some(({ lower }) => lower === 'and') ||
  isPlural(head.lower) ||
  /^(?:people|police)$/u.test(head.lower);
