/** What a figure is about: the words around it. */

import type { Span } from '../../base/span.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Clause, Reading, VerbGroup } from '../../grammar/reading.js';
import { anyOf } from '../../lexicon/index.js';
import type { Figure } from '../../map/figures/find-figures.js';

export interface Place {
  /** Where the figure stands. */
  readonly span: Span;
  readonly clause: Span;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** What a count counts stands after it; what a sum or a measure is of stands before it, unless "of" follows. */
export function aboutOf(reading: Reading, { counted, kind }: Figure, place: Place): string {
  const { text } = reading.analysis.article;
  const { span, clause } = place;
  const after = firstWords(text.slice(span.end, Math.max(clause.end, span.end)));
  if (counted && after) return `${counted}${text[span.end] === ' ' ? ' ' : ', '}${after}`;
  const before = wordsBefore(reading, place);
  if (kind === 'age') return after || before;
  if (/^(?:of|in|on|from) /.test(after) && kind !== 'money') return after;
  if (kind === 'money' || wordsIn(after) < 3) return before || after || (counted ?? '');
  return after;
}

/** Words of `about`. From judgement. */
const LONGEST_ABOUT = 8;

const wordsIn = (text: string): number => (text ? text.split(/\s+/).length : 0);

/** The first words of a stretch, up to a mark. */
export function firstWords(text: string): string {
  const [stretch] = text.split(/[,;:.!?)–—“”"](?:\s|$)|[“”"()]/u, 1) as [string];
  return withoutLooseEnd(stretch.trim().split(/\s+/).slice(0, LONGEST_ABOUT).join(' '));
}

/** The subject and the verb that lead to a number: "The price was", without the words that only lead on. */
function wordsBefore({ analysis, unquoted }: Reading, { span, clause, sentence }: Place): string {
  const { tokens, article } = analysis;
  const stretch = article.text.slice(Math.min(clause.start, span.start), span.start);
  const ahead = stretch.slice(
    [...stretch.matchAll(/[,;:.!?)–—“”"(]\s|[“”"(]|(?<!\p{L})[‘'](?=\p{L})/gu)].at(-1)?.index ?? 0,
  );
  const from = span.start - ahead.replace(/^[,;:.!?)–—“”"(‘']\s*/u, '').length;
  const leading = clausesOf(unquoted, sentence).findLast(
    ({ verb }) =>
      isTensed(verb) && tokens[verb.firstToken]!.start >= from && tokens[verb.main]!.end <= span.start,
  );
  if (!leading) return withoutLooseEnd(lastOf(article.text.slice(from, span.start), LONGEST_ABOUT));
  const start = Math.max(from, tokens[startOf(leading)]!.start);
  const words = withoutLooseEnd(article.text.slice(start, span.start).trim());
  return wordsIn(words) > 1 ? words : withoutLooseEnd(lastOf(article.text.slice(from, span.start), 5));
}

/** Whether a verb can lead a clause of its own. */
export const isTensed = ({ form }: VerbGroup): boolean => form === 'finite' || form === 'bare';

/** The subject, unless it is another clause's or far off. */
function startOf({ subject, verb }: Clause): number {
  const first =
    subject && /^(?:own|relative)$/.test(subject.by) ? subject.phrase.firstToken : verb.firstToken;
  return verb.firstToken - first <= LONGEST_ABOUT ? first : verb.firstToken;
}

const lastOf = (text: string, count: number): string =>
  text
    .trim()
    .split(/\s+/)
    .slice(-count)
    .join(' ')
    .replace(/^(?:and|but|that|than|of|to) /i, '');

/** Without the small words at its end that lead on to something cut off. */
function withoutLooseEnd(text: string): string {
  const shorter = text.replace(/[,;:.!?]+$/, '').replace(LOOSE_END, '');
  if (shorter !== text) return withoutLooseEnd(shorter);
  return /\p{L}/u.test(text) ? text : '';
}

const LOOSE_END = new RegExp(
  String.raw`(?:\s+|^)(?!(?:up|down|out|off|through|being|once|may)$)${anyOf('preposition', 'article', 'coordinator', 'relative', 'possessive', 'auxiliary', 'subordinator')}$`,
  'iu',
);
