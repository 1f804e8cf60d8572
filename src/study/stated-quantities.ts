/** The quantities of a sentence as they can be quoted: a number with its unit or with the whole noun that it counts. */

import { firstWhere } from '../base/in-order.js';
import type { Reading } from '../grammar/reading.js';
import type { Token } from '../language/analysis.js';
import { anyOf } from '../lexicon/index.js';
import type { Passage } from './passages.js';

export interface Quantity {
  /** The words of the text. */
  readonly phrase: string;
  readonly tells: 'figure' | 'part of a figure';
}

/** A number with its unit, without the ages that stand between commas. */
const NUMBER =
  /(?<![\d.,:\p{L}-])(?<!\b(?:grade|page|step|chapter|section|article|room|route) )[$£€]?\d(?:[\d,]*\d)?(?:\.\d+)?(?:[ -](?:million|billion|thousand))?(?: ?(?:%|per cent|percent|°C|km|kg|cm|m)(?!\p{L}))?(?! (?:million|billion|thousand)|[.,]\d|[\d\p{L}:]|-year|,\s)/gu;

/** Numbers with the noun they count; a number that counts and measures nothing tells nothing. */
export function quantitiesOf({ text, tokens, reading }: Passage): Quantity[] {
  const start = tokens[0]!.start;
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const end = start + match.index + match[0].length;
    const next = tokens.find((token) => token.start >= end && token.text !== '-');
    const counted = next?.pos === 'NOUN' && next.lower !== 'left' && next.start - end <= 1 ? next : undefined;
    const before = text.slice(0, match.index);
    if (YEAR.test(match[0]) || (!counted && !/[$£€%a-zA-Z]/u.test(match[0])) || GUESSED.test(before))
      return [];
    const upTo = counted ? nounEnd(reading, counted) : end;
    return [
      {
        phrase: text.slice(match.index, upTo - start),
        tells: OF_MORE.test(before) ? ('part of a figure' as const) : ('figure' as const),
      },
    ];
  });
}

/** Where the noun ends that a token begins: `brass pieces`, `colony-forming units`. */
function nounEnd({ phrases, analysis: { tokens } }: Reading, first: Token): number {
  const phrase = phrases[firstWhere(phrases, ({ endToken }) => tokens[endToken - 1]!.end >= first.end)];
  return phrase && tokens[phrase.firstToken]!.start <= first.start
    ? tokens[phrase.endToken - 1]!.end
    : first.end;
}

/** `one in 10 people`, `four of the town's 14 districts`: half of a share. */
const OF_MORE = new RegExp(
  String.raw`\b(?:\d[\d,]*|${anyOf('number')}|half|some|most|all) (?:in|of(?: (?:the|its|his|her|their)(?: \p{L}+[’']s)?)?) $`,
  'u',
);

/** `In 2009 dealers paid less`: what looks like a year counts nothing. */
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** In front of a figure: nobody counted so exactly. */
const GUESSED =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|perhaps|something like|an average of|on average) $/iu;
