/**
 * A crosshead in the words of a part, as newspapers set them: a short sentence of it that stands alone, spoken or told, in
 * quotation marks. What it says need not be the author's view; it leads into the part, where its reader finds whose it is.
 */

import type { Span } from '../../base/span.js';
import { clausesBetween } from '../../grammar/lookup.js';
import { leaning, pointersIn } from '../../grammar/pointing.js';
import type { Clause, Reading, Stretch as Words } from '../../grammar/reading.js';
import { putsView } from '../../grammar/views.js';
import type { Token } from '../../language/analysis.js';
import type { WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { tells } from '../terms.js';
import { keyOf, type Use, usesIn } from './uses.js';

/** The short sentences that could head a part, the best kind first, then the one that speaks most of what the part speaks of. */
export function crossheadsOf(reading: Reading, vectors: WordVectors, stretch: Stretch): Span[] {
  const { tokens } = reading.analysis;
  const uses = usesIn(reading, stretch);
  return utterancesIn(reading, stretch)
    .filter((one) => isFit(reading, one))
    .flatMap((one) => {
      const words = tokens.slice(one.firstToken, one.endToken);
      const worth = worthOf(words, uses, vectors);
      const rank = rankOf(one, words, worth);
      const score = worth.score * (one.isSpoken ? SPOKEN : 1);
      return rank === undefined ? [] : [{ start: words[0]!.start, end: words.at(-1)!.end, score, rank }];
    })
    .sort((one, two) => one.rank - two.rank || two.score - one.score)
    .map(({ start, end }) => ({ start, end }));
}

/** A few words on what the part is about come first, then more of them or a view of it, then what is cut; else undefined. */
function rankOf(
  { isSpoken, isCut }: Utterance,
  words: readonly Token[],
  { telling, score }: Worth,
): number | undefined {
  const isRich = telling >= FEWEST_TELLING;
  if (isRich && score > LEAST && words.length <= FEW_WORDS) return isCut ? 2 : 0;
  if (!isSpoken || isCut) return undefined;
  return isRich || (telling > 0 && putsView(textOfWords(words))) ? 1 : undefined;
}

/** A sentence as a title. */
export const asCrosshead = (words: string): string => `“${words.replace(/\s+/gu, ' ').replace(/\.$/u, '')}”`;

/** Whether a title is one of these. */
export const isCrosshead = (title: string): boolean => /^“.*”$/u.test(title);

/** From judgement, as are all figures here: what a crosshead is worth at least, and how much more where it is spoken. */
const LEAST = 0.1;
const SPOKEN = 1.6;
/** The fewest and the most words. */
const SPOKEN_WORDS = [3, 13] as const;
const FEW_WORDS = 10;
const TOLD_WORDS = [6, 8] as const;

interface Said extends Words {
  /** It goes on, with a second clause. */
  readonly isCut?: true;
}

interface Utterance extends Said {
  readonly isSpoken: boolean;
}

/** The sentences of a part, and those inside quotation marks; of a spoken one as well what stands before a second clause. */
function utterancesIn(reading: Reading, { first, last }: Stretch): Utterance[] {
  const { sentences, article } = reading.analysis;
  return sentences.flatMap((sentence): Utterance[] => {
    const { paragraph } = sentence;
    const { kind, start, end } = article.paragraphs[paragraph - 1]!;
    if (paragraph < first || paragraph > last || kind !== 'prose') return [];
    if (DENIED.test(article.text.slice(start, end))) return [];
    const spoken = spokenIn(reading, sentence);
    if (spoken.length > 0) return spoken.map((words) => ({ ...words, isSpoken: true }));
    return [{ ...trimmed(reading, sentence), isSpoken: false }];
  });
}

/** Where something is called untrue, a saying may be what the text corrects. */
const DENIED = /\b(?:false|untrue|not true|rumou?rs?|nonsense|myths?|hoax)\b/iu;

/** Each stretch of a sentence that stands inside one pair of quotation marks. */
function spokenIn(reading: Reading, { firstToken, endToken }: Words): Said[] {
  const { runs, runAt } = reading;
  const inside = [...new Set(runAt.subarray(firstToken, endToken))].flatMap((index) => runs[index] ?? []);
  return inside.flatMap((run) => {
    const words = trimmed(reading, {
      firstToken: Math.max(firstToken, run.firstToken),
      endToken: Math.min(endToken, run.endToken),
    });
    return [
      words,
      ...joinsIn(reading, words).map((end) => ({
        ...trimmed(reading, { ...words, endToken: end }),
        isCut: true as const,
      })),
    ];
  });
}

/** Where a second clause is joined on: `I saw a hat | and thought it was a thief`; what `when` or `because` opens, the first clause mostly needs. */
function joinsIn({ analysis: { tokens }, unquoted }: Reading, words: Words): number[] {
  const clauses = clausesBetween(unquoted, words).filter(({ verb }, i) => i > 0 && verb.form === 'finite');
  const starts = new Set(
    clauses.flatMap(({ verb, subject, opener }) => [
      verb.firstToken - 1,
      ...(subject ? [subject.phrase.firstToken - 1] : []),
      ...(opener === undefined ? [] : [opener]),
    ]),
  );
  return [...starts].filter((at) => at > words.firstToken && /^(?:and|but|so)$/u.test(tokens[at]!.lower));
}

/** Without the marks before and behind; a question keeps its own. */
function trimmed({ analysis: { tokens } }: Reading, words: Words): Words {
  let { firstToken, endToken } = words;
  while (firstToken < endToken && !/[\p{L}\p{N}]/u.test(tokens[firstToken]!.text)) firstToken++;
  while (endToken > firstToken && !/[\p{L}\p{N}?!]/u.test(tokens[endToken - 1]!.text)) endToken--;
  return { firstToken, endToken };
}

/** A short whole clause with a capital in front that points to nothing outside it. */
function isFit(reading: Reading, one: Utterance): boolean {
  const words = reading.analysis.tokens.slice(one.firstToken, one.endToken);
  const count = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)).length;
  const [shortest, longest] = one.isSpoken ? SPOKEN_WORDS : TOLD_WORDS;
  if (count < shortest || count > longest || !/^\p{Lu}/u.test(words[0]!.text)) return false;
  if (words.some(({ text }) => MARKS.test(text)) || words.some(({ lower }) => POINTING.test(lower)))
    return false;
  if (OPEN_END.test(words.at(-1)!.lower) || isCountOpen(words) || PASSED_ON.test(textOfWords(words)))
    return false;
  const [clause] = clausesBetween(reading.unquoted, one);
  if (clause?.kind !== 'main' || !/^(?:finite|bare)$/u.test(clause.verb.form)) return false;
  if (THEM.test(words[(clause.object?.head ?? -1) - one.firstToken]?.lower ?? '')) return false;
  if (!one.isSpoken && !isHolding(reading, clause, words)) return false;
  return leaning(pointersIn(reading, one).filter(({ why }) => why !== 'definite')) < LEANS;
}

/** `I believe the 57`: of what was said before. */
const isCountOpen = (words: readonly Token[]): boolean =>
  words.at(-1)!.pos === 'NUM' && words.at(-2)?.lower === 'the';

/** What the author tells that holds at all times: of no "I" and no figure, of nobody by name, and nothing that happened once. */
const isHolding = ({ nameAt }: Reading, { verb, subject }: Clause, words: readonly Token[]): boolean =>
  verb.tense !== 'past' &&
  !words.some(({ text, lower }) => OWN.test(text) || THEM.test(lower)) &&
  (subject?.phrase.kind !== 'name' || nameAt[subject.phrase.head]?.entity.kind === 'place');

const LEANS = 0.5;
const MARKS = /^["“”„«»‘():;/…]$|^['’]$/u;
const POINTING =
  /^(?:then|there|here|so|such|similar|one|ones|this|that|these|those|first|second|third|last|next|an?other|others?|otherwise|elsewhere|nevertheless|however|therefore|instead|also|too|either|neither|both|tomorrow|yesterday|mine|yours|hers|ours|theirs)$/u;
const THEM = /^(?:it|its|they|them|their|he|him|his|she|her)$/u;
const OWN = /^(?:I|me|my|we|us|our|you|your)$|\d/iu;

/** `She has no idea who`: the rest is told before. */
const OPEN_END =
  /^(?:as|than|even|only|who|whom|whose|when|why|what|how|where|which|to|of|for|from|with|by)$/u;

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
/** `I am saving`, `We had the wall`: who reads it first does not know what it is about. */
const FEWEST_TELLING = 2;
