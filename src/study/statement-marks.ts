/** The marks by which a sentence shows that it reports, predicts, judges or states: the phrase that tells, and how clearly. */

import { overlaps, type Span } from '../base/span.js';
import type { Token } from '../language/analysis.js';
import type { Statement } from './guide.js';
import { isLoaded } from './loaded-words.js';
import { FIRST_OR_SECOND_PERSON, REPORTING_FORMS } from './question-words.js';

export type Kind = Statement['kind'];

/** A sentence with its tokens and the quotations in it. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Where it starts in the article. */
  readonly start: number;
  readonly quoted: readonly Span[];
}

export interface Mark {
  readonly phrase: string;
  /** Higher is clearer. */
  readonly clarity: number;
}

export function marksOf(reader: Reader): Readonly<Record<Kind, Mark | undefined>> {
  const isQuoted = reader.quoted.length > 0;
  return {
    reported: reportedMark(reader),
    prediction: isQuoted ? undefined : predictionMark(reader),
    opinion: isQuoted ? undefined : opinionMark(reader),
    fact: isQuoted ? undefined : factMark(reader),
  };
}

const TELLS =
  /^(?:said|says|say|told|tells|announced|warned|warns|insists|insisted|argues|argued|claims|claimed|reported|admitted|admits|denied|denies|added|explains|explained)$/u;

/** A source and a verb of saying; `told to leave`, `was told` and `claimed the attack` pass nothing on. */
export function reportedMark(reader: Reader): Mark | undefined {
  const { text, tokens, quoted } = reader;
  const source = /\b[Aa]ccording to (?!plan|law|size|taste)/u.exec(text);
  if (source) return { phrase: source[0].trim(), clarity: 2 };
  const at = tokens.findIndex((token, i) => isTelling(reader, token, i));
  if (at < 0) return undefined;
  const verb = tokens[at]!;
  const clarity = (/^(?:said|says)$/u.test(verb.lower) ? 2 : 1) + (quoted.length > 0 ? 0 : 0.5);
  return { phrase: verb.text, clarity };
}

function isTelling({ tokens, quoted }: Reader, token: Token, i: number): boolean {
  if (!TELLS.test(token.text) || token.pos === 'PROPN' || quoted.some((run) => overlaps(run, token)))
    return false;
  if (
    tokens
      .slice(Math.max(0, i - 3), i)
      .some(({ lower }) => /^(?:am|is|are|was|were|be|been|being)$/u.test(lower))
  )
    return false;
  if (tokens[i - 1] && FIRST_OR_SECOND_PERSON.has(tokens[i - 1]!.lower)) return false;
  if (quoted.length > 0) return true;
  if (
    token.lower === 'say' &&
    tokens.some(({ lower }) => FIRST_OR_SECOND_PERSON.has(lower) || lower === 'which')
  )
    return false;
  const next = tokens.slice(i + 1, i + 7);
  if (next.some(({ lower }) => lower === 'that')) return true;
  if (/^(?:claimed|claims)$/u.test(token.lower)) return next[0]?.lower === 'to' && next[1]?.lower === 'have';
  return /^(?:said|says|say|added)$/u.test(token.lower) && tokens.slice(i + 1).some(isVerb);
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';

const FORECASTS = /^(?:expected|likely|set|forecast|bound|predicted)$/u;

/** Not where nothing is foretold: refusals, conditions, habits, promises to the reader, people described by what they will do. */
function predictionMark({ text, tokens, start }: Reader): Mark | undefined {
  if (
    NO_FORECAST.test(text) ||
    tokens[0]?.pos === 'VERB' ||
    tokens.some(({ lower }) => REPORTING_FORMS.has(lower))
  )
    return undefined;
  const at = tokens.findIndex((token, i) => startsForecast(tokens, token, i));
  if (at < 0) return undefined;
  const end = forecastEnd(tokens, at);
  if (end === undefined) return undefined;
  const phrase = text.slice(tokens[at]!.start - start, tokens[end]!.end - start);
  return { phrase, clarity: tokens[at]!.lower === 'will' ? 1 : 2 };
}

const NO_FORECAST =
  /\b(?:will|wo) ?(?:not|n['’]t|never|have to)\b|\bwill (?:tell|say|answer|argue|object|remember|find|notice)\b|\b(?:if|when|whenever|unless|once|always|usually|often|as long as|every time)\b|\b(?:free|good|ill|the|a|his|her|their|own) will\b|\b(?:[Nn]othing|[Nn]obody|[Nn]o one|[Nn]ever|[Nn]o)\b/u;

function startsForecast(tokens: readonly Token[], token: Token, i: number): boolean {
  if (tokens[i - 1] && /^(?:who|which|that|i|we|you)$/u.test(tokens[i - 1]!.lower)) return false;
  // `a sleeper who is woken will be groggy` says what is always so.
  if (tokens[i - 1] && isVerb(tokens[i - 1]!)) return false;
  if (token.lower === 'will') return token.pos === 'AUX';
  return (
    /^(?:is|are)$/u.test(token.lower) &&
    FORECASTS.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 2]?.lower === 'to'
  );
}

/** The last token of a phrase that makes sense: `will have`, `will be slower`, `is expected to ask`. */
function forecastEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at + (tokens[at]!.lower === 'will' ? 1 : 3);
  while (tokens[end]?.pos === 'ADV') end++;
  const verb = tokens[end];
  if (!verb || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return undefined;
  const next = tokens[end + 1];
  const goesOn =
    (verb.lower === 'be' && next && /^(?:VERB|ADJ)$/u.test(next.pos)) ||
    (verb.lower === 'have' && next?.pos === 'VERB');
  return goesOn ? end + 1 : end;
}

/** A judging word of the author's own, or `should`; not a rule or advice that somebody else gives. */
function opinionMark({ text, tokens }: Reader): Mark | undefined {
  const loaded = tokens.filter(isLoaded);
  if (loaded[0]) return { phrase: loaded[0].text, clarity: 1 + loaded.length };
  if (tokens.some(({ lower }) => REPORTING_FORMS.has(lower)) || ADVISED.test(text)) return undefined;
  const phrase = JUDGEMENT.exec(text)?.[0];
  return phrase ? { phrase, clarity: 1 } : undefined;
}

const ADVISED = /\b(?:recommend|advis|propos|requir|encourag|suggest|guideline|rule|law|so that)/iu;

const JUDGEMENT =
  /\b(?:should(?! have| be able)|ought to|we must|in reality|(?:is|was|are|were) the (?:worst|best|finest|greatest)|far too|too (?:late|little)|unfortunately|sadly|rightly|wrongly)\b/iu;

/** A date or a measured quantity, stated as such. */
function factMark(reader: Reader): Mark | undefined {
  if (
    reader.tokens[0]?.pos === 'VERB' ||
    UNSURE.test(reader.text) ||
    reader.tokens.some(({ lower }) => isNotPlain(lower))
  )
    return undefined;
  const found = [...reader.text.matchAll(DATE), ...quantitiesOf(reader)];
  const first = found[0]?.[0];
  return first ? { phrase: first, clarity: found.length } : undefined;
}

const isNotPlain = (lower: string): boolean =>
  FIRST_OR_SECOND_PERSON.has(lower) || REPORTING_FORMS.has(lower);

const UNSURE =
  /\b(?:if|would|could|might|may|will|should|must|perhaps|probably|believes?|thinks?|thought to|hopes?|plans?|promises?|is to|are to|offers?|wants? to|feared?|advised)\b/u;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)';

/** The whole of a date: a bare month or a bare day tells too little. */
const DATE = new RegExp(
  `\\b(?:(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?!\\d))(?:,? \\d{4})?|${MONTH},? \\d{4}|(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y) )[12]\\d{3}(?!\\d|,\\d))`,
  'gu',
);

/** A number with its unit, without the ages that stand between commas. */
const NUMBER =
  /(?<![\d.,:\p{L}-])[$£€]?\d(?:[\d,]*\d)?(?:\.\d+)?(?:[ -](?:million|billion|thousand))?(?: ?(?:%|per cent|percent|°C|km|kg|cm|m)(?!\p{L}))?(?![\d\p{L}:]|-year|,\s)/gu;

/** Numbers with the noun they count; a number that counts and measures nothing tells nothing. */
function quantitiesOf({ text, tokens, start }: Reader): string[][] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const end = start + match.index + match[0].length;
    const next = tokens.find((token) => token.start >= end && token.text !== '-');
    const counted = next?.pos === 'NOUN' && next.start - end <= 1 ? next : undefined;
    const isMeasured = /[$£€%a-zA-Z]/u.test(match[0]);
    if (!counted && !isMeasured) return [];
    return [[text.slice(match.index, (counted?.end ?? end) - start)]];
  });
}
