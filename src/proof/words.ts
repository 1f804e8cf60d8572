/** Does the text stand there, every word once and in order, every quote letter by letter. */

import type { Fault } from './fault.js';
import { fold, squeeze } from './fold.js';
import type { ReadPage } from './read-back.js';
import { Stream } from './stream.js';
import { standsTurned } from './turned-lines.js';

/** A wrong document has thousands; these are enough to see that. */
const MOST_FAULTS = 20;

/**
 * Of text that repeats itself, what is held back can be put in at the same place and held back again, for ever. A word is
 * where columns, cells and pages meet in fewer moves. From judgement.
 */
const MOST_MOVES = 8;

/**
 * Walks through the claim and the PDF side by side. White space does not count, since a PDF has none between what
 * stands apart, nor does case, which a style may change.
 */
export function proveWords(pages: readonly ReadPage[], words: readonly string[]): Fault[] {
  const stream = new Stream(pages, fold);
  const claim = words.map(fold);
  const faults: Fault[] = [];
  let [index, at, moves] = [0, 0, 0];
  while (index < claim.length && faults.length < MOST_FAULTS) {
    const word = claim[index]!;
    const end = endOf(word, stream.text, at);
    if (end !== undefined) {
      index++;
      at = end;
      moves = 0;
      continue;
    }
    const wanted = claim.slice(index, index + WANTED);
    const mayMove = moves++ < MOST_MOVES;
    if (mayMove && (stream.holdBack(wanted, at) || stream.putIn(claim.slice(index, index + 3).join(''), at)))
      continue;
    const next = goOn(stream, claim, { index, at });
    const place = { page: stream.pageAt(at), index, context: around(words, index) };
    if (isDoubled(stream.text.slice(at, next.at), claim, index)) faults.push(doubledText(place));
    for (const end = index + next.skip; index < end; index++) {
      if (standsTurned(words, index, { pages, page: place.page })) continue;
      faults.push(lostWord(stream.text, claim, { ...place, index, word: words[index]! }));
    }
    at = next.at;
  }
  return faults.length < MOST_FAULTS ? faults : [...faults.slice(0, MOST_FAULTS), tooMany];
}

/** Where a word ends that begins here; signs that no one claimed, generated quotation marks say, may stand before and in it. */
export function endOf(word: string, text: string, at: number, most = MOST_SIGNS): number | undefined {
  if (text.startsWith(word, at)) return at + word.length;
  let place = at;
  for (const letter of word) {
    while (place - at < word.length + most && !text.startsWith(letter, place) && isSign(text[place])) place++;
    if (!text.startsWith(letter, place)) return undefined;
    place += letter.length;
  }
  return place;
}

/** From judgement. */
const MOST_SIGNS = 12;

const isSign = (letter: string | undefined): boolean =>
  letter !== undefined && /^[\p{P}\p{S}]$/u.test(letter);

/** How a style may set the letters of a quote: in capitals alone, in none, or with one for each word. */
const RECASED: Readonly<Record<string, (quote: string) => string>> = {
  none: (quote) => quote,
  uppercase: (quote) => quote.toUpperCase(),
  lowercase: (quote) => quote.toLowerCase(),
  capitalize: (quote) => quote.replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
};

/** Each quote must stand somewhere, with its own capitals or, all of it, as one of the transforms sets it; white space and line ends do not count. */
export function proveQuotes(
  pages: readonly Pick<ReadPage, 'text'>[],
  quotes: readonly string[],
  transforms: Iterable<string> = [],
): Fault[] {
  const text = pages.map((page) => squeeze(page.text)).join('');
  const cases = [...new Set(['none', ...transforms])].flatMap((name) => RECASED[name] ?? []);
  return quotes.flatMap((quote, index): Fault[] => {
    if (cases.some((recased) => text.includes(squeeze(recased(quote))))) return [];
    const context = quote.length > 80 ? `${quote.slice(0, 80)}…` : quote;
    return [{ code: 'proof/missing-quote', message: `no quote "${context}" word for word`, index, context }];
  });
}

/** Those of the quotes that stand among the words of a page: a template need not print them all. */
export function printedQuotes(quotes: readonly string[], words: readonly string[]): string[] {
  const text = squeeze(words.join(''));
  return quotes.filter((quote) => text.includes(squeeze(quote)));
}

interface Position {
  readonly index: number;
  readonly at: number;
}

/** How to go on after a mismatch: words of the claim that are lost, and where the next one stands. */
interface GoingOn {
  readonly skip: number;
  readonly at: number;
}

/** How far to look, in characters and in words, and what evidence weighs: from judgement. */
const NEAR = 400;
const MOST_LOST = 8;
const WANTED = 24;
const LOST_WORD = 8;
const WEAK_EVIDENCE = 8;

/**
 * Text that nobody claimed stands in between, or words of the claim are lost: whichever explains the mismatch with
 * fewer characters. Three words in a row are evidence; a single one is weaker, but all that a list of words has.
 */
function goOn(stream: Stream, claim: readonly string[], { index, at }: Position): GoingOn {
  const { text } = stream;
  const near = text.slice(at, at + NEAR);
  const ways: (GoingOn & { readonly cost: number })[] = [];
  for (let skip = 0; skip <= MOST_LOST && index + skip < claim.length; skip++) {
    const words = claim.slice(index + skip, index + skip + 3);
    const distance = near.indexOf(words.join(''));
    const cost = distance + skip * LOST_WORD + (words.length < 3 ? WEAK_EVIDENCE : 0);
    if (distance >= 0) ways.push({ skip, at: at + distance, cost });
  }
  const alone = near.indexOf(claim[index]!);
  const whole = stream.startsWord(at + alone) && stream.startsWord(at + alone + claim[index]!.length);
  if (alone >= 0 && whole) ways.push({ skip: 0, at: at + alone, cost: alone + WEAK_EVIDENCE });
  const best = ways.sort((a, b) => a.cost - b.cost)[0];
  if (best) return best;
  const far = text.indexOf(claim.slice(index, index + MOST_LOST).join(''), at);
  return far >= 0 ? { skip: 0, at: far } : { skip: 1, at };
}

/** The surplus repeats what stood right before it. */
function isDoubled(surplus: string, claim: readonly string[], index: number): boolean {
  if (!/\p{L}{2}/u.test(surplus)) return false;
  let before = '';
  for (let i = index - 1; i >= 0 && before.length < surplus.length; i--) before = claim[i] + before;
  return before.endsWith(surplus);
}

interface WordPlace {
  readonly page: number;
  readonly index: number;
  readonly context: string;
}

function lostWord(
  text: string,
  claim: readonly string[],
  lost: WordPlace & { readonly word: string },
): Fault {
  const { word, page, index, context } = lost;
  const elsewhere = [index - 2, index - 1, index].some(
    (start) =>
      start >= 0 && start + 3 <= claim.length && text.includes(claim.slice(start, start + 3).join('')),
  );
  return {
    code: elsewhere ? 'proof/word-out-of-order' : 'proof/missing-word',
    message: `"${word}" is not where it belongs, near "${context}"`,
    page,
    index,
    context,
  };
}

const doubledText = (place: WordPlace): Fault => ({
  code: 'proof/doubled-text',
  message: `what stands before "${place.context}" is printed twice`,
  ...place,
});

const tooMany: Fault = {
  code: 'proof/too-many-faults',
  message: `${MOST_FAULTS} words are not where they belong; the rest was not looked at`,
};

const around = (words: readonly string[], index: number) =>
  words.slice(Math.max(0, index - 4), index + 5).join(' ');
