/** The words of a noun phrase as labels see them: compounds with hyphens whole, each with its kind. */

import { textOf } from '../../base/span.js';
import type { Phrase, Reading, Stretch } from '../../grammar/reading.js';
import type { Analysis, Token } from '../../language/analysis.js';

/** A word, or several joined by hyphens. */
export interface Unit extends Stretch {
  readonly text: string;
  readonly lower: string;
  readonly isPlural: boolean;
  readonly kind: 'noun' | 'name' | 'adjective';
  /** Whether it owns what follows. */
  readonly isOwner: boolean;
}

/** The runs of adjectives and nouns in a phrase that end in a noun; a name is apart from what it does not own. */
export function unitRuns(reading: Reading, phrase: Phrase): Unit[][] {
  const { analysis } = reading;
  const runs: Unit[][] = [[]];
  for (const stretch of wordsOf(analysis.tokens, phrase)) {
    const unit = unitOf(analysis, stretch);
    const before = runs.at(-1)!.at(-1);
    const isApart = unit?.kind === 'name' && before && before.kind !== 'name' && !before.isOwner;
    if (!unit || isApart) runs.push([]);
    if (unit) runs.at(-1)!.push(unit);
  }
  return runs
    .map((run) => run.slice(0, run.findLastIndex(({ kind }) => kind !== 'adjective') + 1))
    .filter((run) => run.length > 0 && isWhole(run, reading));
}

/** "Self-driving" is three tokens and one word; a possessive ending belongs to the word before it. */
function wordsOf(tokens: readonly Token[], { firstToken, endToken }: Phrase): Stretch[] {
  const words: Stretch[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const joins =
      /^(?:['’]s?|[-\u2010\u2011])$/u.test(tokens[at]!.lower) && tokens[at]!.start === tokens[at - 1]?.end;
    const end = joins && /^[-\u2010\u2011]$/u.test(tokens[at]!.text) ? at + 2 : at + 1;
    const first = joins ? (words.pop()?.firstToken ?? at) : at;
    words.push({ firstToken: first, endToken: Math.min(end, endToken) });
    at = end - 1;
  }
  return words;
}

function unitOf(
  { tokens, article, sentences }: Analysis,
  { firstToken, endToken }: Stretch,
): Unit | undefined {
  const isOwner = endToken - firstToken > 1 && /^['’]s?$/u.test(tokens[endToken - 1]!.lower);
  const parts = tokens.slice(firstToken, isOwner ? endToken - 1 : endToken);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const isFirst = sentences[first.sentence]!.firstToken === firstToken;
  const kind = kindOf(parts, isFirst);
  const text = textOf(article.text, { start: first.start, end: last.end });
  const isPlural = last.pos === 'NOUN' && last.lemma !== last.lower && last.lower.endsWith('s');
  return kind && { firstToken, endToken, text, lower: text.toLowerCase(), isPlural, kind, isOwner };
}

function kindOf(parts: readonly Token[], isFirst: boolean): Unit['kind'] | undefined {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.some(({ text }) => /\p{N}/u.test(text)) || /^(?:DET|PRON|NUM|PUNCT)$/.test(last.pos))
    return undefined;
  const isCapital = /^\p{Lu}/u.test(first.text);
  if (isCapital && last.pos === 'PROPN') return 'name';
  if (last.pos === 'ADJ') return 'adjective';
  if (last.pos === 'NOUN' || last.pos === 'PROPN') return isCapital && !isFirst ? 'name' : 'noun';
  return parts.length > 1 && last.pos === 'VERB' ? 'adjective' : undefined;
}

/** Part of a name, as in "Ministry" of Fish, is no name. */
const isWhole = (run: readonly Unit[], { analysis, nameAt }: Reading): boolean => {
  const [first, end] = [run[0]!.firstToken, run.at(-1)!.endToken];
  const { tokens } = analysis;
  const isInName = (at: number) => nameAt[at] !== undefined && nameAt[at] === nameAt[at - 1];
  const isOpened = isInName(first) && !/^(?:the|an?)$/i.test(tokens[first - 1]!.text);
  return !isOpened && (!isInName(end) || /^['’]s?$/u.test(tokens[end]!.text));
};
