/** The quantities of a sentence: numbers with a unit or with a noun that they count. */

import type { Passage } from './passages.js';

/** A number with its unit, without the ages that stand between commas. */
const NUMBER =
  /(?<![\d.,:\p{L}-])(?<!\b(?:grade|page|step|chapter|section|article|room|route) )[$£€]?\d(?:[\d,]*\d)?(?:\.\d+)?(?:[ -](?:million|billion|thousand))?(?: ?(?:%|per cent|percent|°C|km|kg|cm|m)(?!\p{L}))?(?! (?:million|billion|thousand)|[.,]\d|[\d\p{L}:]|-year|,\s)/gu;

/** The words of each, up to the word that it counts; a number that counts and measures nothing tells nothing. */
export function quantitiesOf({ text, tokens }: Passage): string[] {
  const start = tokens[0]!.start;
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }) => {
    const end = start + index + number.length;
    const next = tokens.find((token) => token.start >= end && token.text !== '-');
    const counted = next?.pos === 'NOUN' && next.lower !== 'left' && next.start - end <= 1 ? next : undefined;
    const isMeasured = counted !== undefined || /[$£€%a-zA-Z]/u.test(number);
    if (YEAR.test(number) || !isMeasured || GUESSED.test(text.slice(0, index))) return [];
    return [text.slice(index, (counted?.end ?? end) - start)];
  });
}

/** `In 2009 dealers paid less`: what looks like a year counts nothing. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** In front of a figure: nobody counted so exactly. */
const GUESSED =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|perhaps|something like|an average of|on average) $/iu;
