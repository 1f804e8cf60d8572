/** The figures of a text with their values, so that they can be added, compared and worked out. */

import { overlapping } from '../base/in-order.js';
import { contains, type Span } from '../base/span.js';
import { clausesOf, isQuoted } from '../grammar/lookup.js';
import type { Clause, Reading, Stretch } from '../grammar/reading.js';
import type { Sentence, Token } from '../language/analysis.js';
import { anyOf } from '../lexicon/index.js';
import { coinOf } from './coins.js';
import type { Figure } from './figures/find-figures.js';
import { figuresIn } from './figures/in-sentence.js';
import { numberOf } from './figures/number-words.js';
import { readNumber } from './number-value.js';
import type { Quantity } from './text-map.js';

/** Every figure that has a value and a unit, in text order; ages and dates are none. */
export const findQuantities = (reading: Reading): Quantity[] =>
  reading.analysis.sentences.flatMap((sentence, index) =>
    figuresIn(reading, sentence).flatMap((figure) => quantityOf(reading, figure, index) ?? []),
  );

function quantityOf(reading: Reading, figure: Figure, index: number): Quantity | undefined {
  const sentence = reading.analysis.sentences[index]!;
  const number = readNumber(figure.text);
  const unit = number && unitOf(figure, reading.analysis.tokens, sentence);
  if (!unit || figure.kind === 'age' || (unit.unit === '%' && number.value > 1)) return undefined;
  const span = { start: sentence.start + figure.start, end: sentence.start + figure.end };
  const about = clauseAt(reading, index, span.start)?.subject;
  const per = PER.exec(figure.text)?.[1];
  return {
    ...span,
    sentence: index,
    paragraph: sentence.paragraph,
    text: figure.text,
    ...number,
    ...unit,
    ...(figure.counted ? { counted: figure.counted } : {}),
    ...(per ? { per: per.toLowerCase() } : {}),
    ...(about ? { about: wordsOf(reading, about.phrase) } : {}),
    quoted: isQuoted(reading, span),
  };
}

const PER = new RegExp(
  String.raw`\b(?:an?|per|each|every|of the) (${anyOf('time-unit', 'unit')}|night)$`,
  'iu',
);

type Unit = Pick<Quantity, 'dimension' | 'unit'>;

/** What a figure is measured in. */
function unitOf(figure: Figure, all: readonly Token[], sentence: Sentence): Unit | undefined {
  const { kind, text, counted } = figure;
  const tokens = all.slice(sentence.firstToken, sentence.endToken);
  const place = { start: sentence.start + figure.start, end: sentence.start + figure.end };
  const plain = text
    .replace(PER, '')
    .replace(/ \([^)]*\)/gu, '')
    .trim();
  const coin = coinOf(plain);
  if (coin) return { dimension: 'money', unit: coin };
  if (/fold$/iu.test(plain)) return { dimension: 'multiple', unit: 'times' };
  if (kind === 'share' || /%|per ?cent\b/iu.test(plain)) return { dimension: 'share', unit: '%' };
  if (kind === 'money') return { dimension: 'money', unit: lastWord(tokens, place, plain) };
  if (kind === 'measure' || kind === 'range') return measured(plain, tokens, place);
  const start = place.end - (counted?.length ?? 0);
  const head = counted && headOf(tokens, { start, end: start + counted.replace(PER, '').length });
  return head ? { dimension: 'count', unit: head } : undefined;
}

function measured(text: string, tokens: readonly Token[], place: Span): Unit | undefined {
  if (!/\p{L}$/u.test(text) || numberOf(/\p{L}+$/u.exec(text)![0]) !== undefined) return undefined;
  const unit = lastWord(tokens, place, text.replace(/[ -](?:long|high|wide|deep|thick|tall)$/u, ''));
  return { dimension: TIME.test(unit) ? 'time' : 'measure', unit };
}

const TIME = new RegExp(`^(?:${anyOf('time-unit')}|night)$`);

/** The unit at the end of a figure, in one spelling and in the singular. */
function lastWord(tokens: readonly Token[], place: Span, text: string): string {
  const word = /\p{L}[\p{L}/²³]*$/u.exec(text)?.[0] ?? '';
  const lemma = tokensIn(tokens, place).find((token) => token.text === word)?.lemma;
  return (
    UNITS[word] ??
    UNITS[word.toLowerCase()] ??
    UNITS[lemma ?? ''] ??
    lemma ??
    word.toLowerCase().replace(/s$/u, '')
  );
}

const tokensIn = (tokens: readonly Token[], span: Span): Token[] =>
  overlapping(tokens, span).filter((token) => contains(span, token));

/** Units that are written in several ways. */
const UNITS: Readonly<Record<string, string>> = {
  km: 'kilometre',
  kilometer: 'kilometre',
  m: 'metre',
  liter: 'litre',
  centimeter: 'centimetre',
  millimeter: 'millimetre',
  meter: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  kg: 'kilogram',
  tons: 'ton',
  feet: 'foot',
  MW: 'megawatt',
  C: 'celsius',
  centuries: 'century',
};

/** `dead fish on the bank` are counted in fish. */
function headOf(tokens: readonly Token[], counted: Span): string | undefined {
  const inside = tokensIn(tokens, counted);
  const link = inside.findIndex(({ pos, lower }) => pos === 'ADP' || /^(?:who|that|which)$/.test(lower));
  const head = inside.slice(0, link < 0 ? undefined : link).findLast(({ pos }) => pos === 'NOUN');
  return head && (head.lower === 'people' ? 'people' : head.lemma);
}

/** The last clause whose verb stands before a place in a sentence, or the first after it. */
function clauseAt(reading: Reading, sentence: number, offset: number): Clause | undefined {
  const { tokens } = reading.analysis;
  const inside = clausesOf(reading, sentence);
  return inside.findLast(({ verb }) => tokens[verb.main]!.start < offset) ?? inside[0];
}

const wordsOf = ({ analysis: { article, tokens } }: Reading, { firstToken, endToken }: Stretch): string =>
  article.text.slice(tokens[firstToken]!.start, tokens[endToken - 1]!.end);
