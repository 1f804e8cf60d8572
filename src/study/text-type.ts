/**
 * What kind of text it is: news, opinion, explainer or history. Each kind leaves marks in the author's own words
 * (quotations left out): first persons and demands, weekdays and sources, processes, years. A linear model weighs their
 * rates; a label above the title or two sides that argue settle it beforehand. In doubt: `other`.
 */

import type { Analysis } from '../language/analysis.js';
import { anyOf, anyOpening } from '../lexicon/index.js';
import { isDebate } from './debate.js';
import type { TextType } from './guide.js';
import { isLoaded } from './loaded-words.js';
import { BIAS, type MarkName, TYPES, WEIGHTS } from './text-type-weights.js';

/** A label above the title settles it. */
const KICKERS: readonly (readonly [RegExp, TextType])[] = [
  [/opinion|comment|editorial|op-ed|column|letter|debate/i, 'opinion'],
  [/news|world|politics/i, 'news'],
  [/explainer|science/i, 'explainer'],
  [/history/i, 'history'],
];

/** Below this likelihood nothing is said. From judgement. */
const LIKELY_ENOUGH = 0.5;

export function tellTextType(analysis: Analysis): TextType {
  const { kind } = analysis.article;
  if (kind && kind !== 'speech' && kind !== 'short') return 'other';
  if (isDebate(analysis.article)) return 'opinion';
  const kicker = KICKERS.find(([pattern]) => pattern.test(analysis.article.kicker ?? ''));
  if (kicker) return kicker[1];
  const rates = measure(analysis);
  const likelihoods = weigh(rates);
  const highest = Math.max(...likelihoods);
  const told = highest < LIKELY_ENOUGH ? 'other' : TYPES[likelihoods.indexOf(highest)]!;
  const isImpersonal = rates.firstPerson === 0;
  const isSent = hasDayline(analysis) && (told === 'other' || (told === 'opinion' && isImpersonal));
  const isReported =
    told !== 'history' &&
    isImpersonal &&
    rates.we === 0 &&
    rates.said + rates.says >= SAID &&
    rates.quoted >= QUOTED;
  const likeliest = isSent || isReported ? 'news' : told === 'other' && isPast(rates) ? 'history' : told;
  return kind === 'speech' && likeliest !== 'opinion' ? 'other' : likeliest;
}

/** Reporting verbs in a thousand words, and quoted letters in a hundred, of a text whose author is never there: it passes on what others hold. */
const SAID = 7;
const QUOTED = 12;

/** What is told in the past from beginning to end, with years long gone. In a thousand words, from judgement. */
const isPast = ({ year, past, present, weekday }: Record<MarkName, number>): boolean =>
  year >= 5 && past >= 70 && present <= 20 && weekday < 2;

/** `HARROW BAY, July 11`, `HARROW BAY, Maine —`: reports are sent from a place; whoever sends one does not say `I`. */
const hasDayline = ({ article: { removed, source, date } }: Analysis): boolean =>
  removed.some(
    ({ why, text }) => why === 'dateline' && /\d|^\p{Lu}[\p{Lu} .'’-]{3,}.*[—–-]$/u.test(text.trim()),
  ) ||
  (date !== undefined && /^\p{Lu}[\p{Lu} .'’-]{3,}(?:, \p{L}[\p{L} .]*)?$/u.test(source ?? ''));

const perThousand: Readonly<
  Record<Exclude<MarkName, 'loaded' | 'quoted' | 'paragraphLength' | 'asking'>, RegExp>
> = {
  firstPerson: /\b(?:I|me|my|mine)\b/g,
  we: /\b(?:we|us|our)\b/gi,
  you: /\b(?:you|your)\b/gi,
  demand: new RegExp(String.raw`\b${anyOf('sign-demand')}\b`, 'gi'),
  stance: new RegExp(String.raw`\b${anyOf('sign-stance')}\b`, 'gi'),
  question: /\?/g,
  weekday: /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
  said: /\b(?:said|told|added|announced|confirmed)\b/gi,
  says: /\b(?:says|tells|adds|asks|laughs|smiles|nods)\b/gi,
  official: new RegExp(String.raw`\b${anyOf('sign-official')}\b`, 'gi'),
  science: new RegExp(String.raw`\b${anyOf('sign-science')}\b`, 'gi'),
  process: new RegExp(String.raw`\b${anyOf('sign-process')}\b`, 'gi'),
  year: /\b(?:1[0-8]\d\d|19[0-7]\d|[1-9]\d{2} BCE?)\b/g,
  rule: new RegExp(String.raw`\b${anyOf('sign-rule')}\b`, 'gi'),
  present: /\b(?:is|are|isn't|aren't|has|have|can|do|does)\b/gi,
  past: /\b(?:was|were|had|did|could|would|\w{3,}ed)\b/gi,
  heOrShe: /\b(?:she|he|her|his|him)\b/gi,
  negation: /\b(?:not|no|never|nor|nobody|nothing|n't|n’t)\b/gi,
  imperative: new RegExp(String.raw`(?:^|[.!?] )${anyOpening('sign-imperative')}\b`, 'g'),
};

/** The rates of the marks: per thousand words of the author's own; shares and lengths on a like scale. */
function measure(analysis: Analysis): Record<MarkName, number> {
  const { article, sentences, tokens, quotedRuns } = analysis;
  const text = ownWords(analysis);
  const thousands = text.split(/\s+/).length / 1000;
  const { paragraphs } = article;
  const rate = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / thousands;
  const rates = Object.entries(perThousand).map(([mark, pattern]) => [mark, rate(pattern)]);
  const quoted = quotedRuns.reduce((sum, run) => (run.depth === 0 ? sum + run.end - run.start : sum), 0);
  const asking = paragraphs.filter(({ start, end }) => /\?\s*$/.test(article.text.slice(start, end)));
  return {
    ...(Object.fromEntries(rates) as Record<keyof typeof perThousand, number>),
    loaded: tokens.filter(isLoaded).length / thousands,
    quoted: (100 * quoted) / article.text.length,
    paragraphLength: (10 * sentences.length) / paragraphs.length,
    asking: (50 * asking.length) / paragraphs.length,
  };
}

/** How likely each of `TYPES` is, by a softmax over the weighted square roots of the rates. */
function weigh(rates: Record<MarkName, number>): number[] {
  const marks = Object.keys(WEIGHTS) as MarkName[];
  const scores = TYPES.map((_, type) =>
    marks.reduce((sum, mark) => sum + WEIGHTS[mark][type]! * Math.sqrt(rates[mark]), BIAS[type]!),
  );
  const powers = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

/** The text without what stands between quotation marks. */
function ownWords({ article, quotedRuns }: Analysis): string {
  let text = '';
  let from = 0;
  for (const run of quotedRuns) {
    if (run.start < from) continue;
    text += `${article.text.slice(from, run.start)} `;
    from = run.end;
  }
  return text + article.text.slice(from);
}
