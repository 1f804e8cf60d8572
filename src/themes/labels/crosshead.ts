/**
 * A crosshead in the words of a part, as newspapers set them: a short sentence that somebody says in it and that stands alone, in
 * quotation marks. It puts a view or speaks of "us"; it leads into the part, where its reader finds whose it is.
 */

import type { Span } from '../../base/span.js';
import { clausesBetween } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Reading, Stretch as Words } from '../../grammar/reading.js';
import { putsView } from '../../grammar/views.js';
import type { Token } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import { anyOf } from '../../lexicon/index.js';
import type { Stretch } from '../segments.js';
import { tells } from '../terms.js';
import { keyOf, type Use, usesIn } from './uses.js';

/** The short sentences that could head a part, first the one that speaks most of what the part speaks of. */
export function crossheadsOf(reading: Reading, vectors: WordVectors, stretch: Stretch): Span[] {
  const { tokens } = reading.analysis;
  const uses = usesIn(reading, stretch);
  return utterancesIn(reading, stretch)
    .filter((one) => isFit(reading, one))
    .flatMap((one) => {
      const words = tokens.slice(one.firstToken, one.endToken);
      const { telling, score } = worthOf(words, uses, vectors);
      if (telling > MOST_TELLING || telling < fewestTelling(words)) return [];
      return [{ start: words[0]!.start, end: words.at(-1)!.end, score }];
    })
    .sort((one, two) => two.score - one.score)
    .map(({ start, end }) => ({ start, end }));
}

/** How much of its part a sentence has to speak of: less where it puts a view, and what is neither a view nor about "us" is a remark by the way. */
function fewestTelling(words: readonly Token[]): number {
  if (putsView(textOfWords(words))) return 1;
  return words.some(({ lower }) => US.test(lower)) ? 2 : Number.POSITIVE_INFINITY;
}

const US = /^(?:we|us|our)$/u;

/** What names more than so much of its part tells a detail. From judgement, as are all figures here. */
const MOST_TELLING = 4;

/** A sentence as a title. */
export const asCrosshead = (words: string): string => `“${words.replace(/\s+/gu, ' ').replace(/\.$/u, '')}”`;

/** Whether a title is one of these. */
export const isCrosshead = (title: string): boolean => /^“.*”$/u.test(title);

const FEWEST_WORDS = 3;
const MOST_WORDS = 11;

/** What is said between quotation marks in the sentences of a part. */
function utterancesIn(reading: Reading, { first, last }: Stretch): Words[] {
  const { sentences, article } = reading.analysis;
  return sentences.flatMap((sentence): Words[] => {
    const { paragraph } = sentence;
    const { kind, start, end } = article.paragraphs[paragraph - 1]!;
    if (paragraph < first || paragraph > last || kind !== 'prose') return [];
    return DENIED.test(article.text.slice(start, end)) ? [] : spokenIn(reading, sentence);
  });
}

/** Where something is called untrue, a saying may be what the text corrects. */
const DENIED = /\b(?:false|untrue|not true|rumou?rs?|nonsense|myths?|hoax)\b/iu;

/** Each stretch of a sentence that stands inside one pair of quotation marks. */
function spokenIn(reading: Reading, { firstToken, endToken }: Words): Words[] {
  const { runs, runAt } = reading;
  const inside = [...new Set(runAt.subarray(firstToken, endToken))].flatMap((index) => runs[index] ?? []);
  return inside.map((run) =>
    trimmed(reading, {
      firstToken: Math.max(firstToken, run.firstToken),
      endToken: Math.min(endToken, run.endToken),
    }),
  );
}

/** Without the marks before and behind; a question keeps its own. */
function trimmed({ analysis: { tokens } }: Reading, words: Words): Words {
  let { firstToken, endToken } = words;
  while (firstToken < endToken && !/[\p{L}\p{N}]/u.test(tokens[firstToken]!.text)) firstToken++;
  while (endToken > firstToken && !/[\p{L}\p{N}?!]/u.test(tokens[endToken - 1]!.text)) endToken--;
  return { firstToken, endToken };
}

/** A short whole clause with a capital in front that points to nothing outside it. */
function isFit(reading: Reading, one: Words): boolean {
  const words = reading.analysis.tokens.slice(one.firstToken, one.endToken);
  const count = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  if (count < FEWEST_WORDS || words.length > MOST_WORDS || !/^\p{Lu}/u.test(words[0]!.text)) return false;
  if (words.some(({ text }) => MARKS.test(text)) || words.some(({ lower }) => POINTING.test(lower)))
    return false;
  if (OPEN_END.test(words.at(-1)!.lower) || isCountOpen(words) || PASSED_ON.test(textOfWords(words)))
    return false;
  const [clause] = clausesBetween(reading.unquoted, one);
  if (clause?.kind !== 'main' || !/^(?:finite|bare)$/u.test(clause.verb.form)) return false;
  if (THEM.test(words[(clause.object?.head ?? -1) - one.firstToken]?.lower ?? '')) return false;
  return leaning(pointersIn(reading, one).filter(({ why }) => why !== 'definite')) < LEANS;
}

/** `I believe the 57`: of what was said before. */
const isCountOpen = (words: readonly Token[]): boolean =>
  words.at(-1)!.pos === 'NUM' && words.at(-2)?.lower === 'the';

const LEANS = 0.5;
const MARKS = /^["“”„«»‘():;/…]$|^['’]$/u;
const POINTING = new RegExp(
  `^(?:${anyOf('stands-for', 'goes-on', 'day-told')}|so|there|similar|that|first|second|third|last|next|too|mine|yours|hers|ours|theirs)$`,
  'u',
);
const THEM = new RegExp(`^${anyOf('third-person')}$`, 'u');

/** `She has no idea who`: the rest is told before. */
const OPEN_END = new RegExp(`^(?:${anyOf('interrogative')}|as|than|even|only|to|of|for|from|with|by)$`, 'u');

/** `A grain gets in, the story runs`, `People think we sleep`: what is only said to be so. */
const PASSED_ON =
  /^(?:people|many|most|some|everybody|everyone) (?:think|say|believe|claim|assume)s?\b|\b(?:said|thought|believed) to\b|, the (?:story|argument|theory|legend|tale|saying) (?:goes|runs)$/u;

const textOfWords = (words: readonly Token[]): string =>
  words
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll(' ,', ',');

interface Worth {
  /** Words that the part speaks of. */
  readonly telling: number;
  /** How much of what the part speaks of is in them, for the number of all words. */
  readonly score: number;
}

function worthOf(words: readonly Token[], uses: ReadonlyMap<string, Use>, vectors: WordVectors): Worth {
  const telling = new Map(
    words.flatMap(({ lower }) => {
      const use = tells(lower) ? uses.get(keyOf(lower)) : undefined;
      return use ? [[use, (use.here ** 2 / use.all) * vectors.weight(lower)]] : [];
    }),
  );
  const sum = [...telling.values()].reduce((all, worth) => all + worth, 0);
  return { telling: telling.size, score: sum / (SMOOTH + words.length) };
}

const SMOOTH = 3;
