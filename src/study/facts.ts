/**
 * Facts and figures: an `Analysis` and its names in; numbers with what they count and who says so out.
 *
 * `text` is the sentence, or the clause of a long one, that makes sense alone; `value` the number as it stands there,
 * with its hedge; `about` the words around it. All three are the article's own. Deliberately not done here: adding,
 * comparing or converting.
 */

import { overlaps, type Span } from '../base/span.js';
import type { Analysis, NamedEntity, Sentence, Token } from '../language/analysis.js';
import { clauseAround } from './clause-around.js';
import { extractOf } from './extract.js';
import { type Figure, findFigures } from './figures.js';
import type { Fact } from './guide.js';
import { REPORTING_FORMS } from './question-words.js';

/** Every figure of the article, in text order. */
export function findFacts(analysis: Analysis, names: readonly NamedEntity[]): Fact[] {
  return analysis.sentences.flatMap((sentence) => {
    const figures = findFigures(sentence.text).slice(0, MOST_FIGURES);
    if (figures.length === 0) return [];
    const source = sourceOf(sentence, analysis, names);
    return figures.map((figure) => toFact(figure, sentence, { analysis, source }));
  });
}

/** Figures of one sentence; one with more is a table written out. */
const MOST_FIGURES = 12;

interface Setting {
  readonly analysis: Analysis;
  readonly source: string | undefined;
}

function toFact(figure: Figure, sentence: Sentence, { analysis, source }: Setting): Fact {
  const span = { start: sentence.start + figure.start, end: sentence.start + figure.end };
  const clause = clauseAround(sentence, span, analysis);
  return {
    ...extractOf(analysis.article, clause, sentence.paragraph),
    value: figure.text,
    about: aboutOf(figure, span, { clause, sentence, analysis }) || firstWords(sentence.text),
    ...(source ? { saidBy: source } : {}),
  };
}

interface Around {
  readonly clause: Span;
  readonly sentence: Sentence;
  readonly analysis: Analysis;
}

/** What a count counts stands after it; what a sum or a measure is of stands before it, unless "of" follows. */
function aboutOf(figure: Figure, span: Span, { clause, sentence, analysis }: Around): string {
  const { text } = analysis.article;
  const after = firstWords(text.slice(span.end, Math.max(clause.end, span.end)));
  if (figure.counted && after) return `${figure.counted}${text[span.end] === ' ' ? ' ' : ', '}${after}`;
  const before = factBefore(Math.min(clause.start, span.start), span.start, { sentence, analysis });
  if (figure.kind === 'age') return after || before;
  if (/^(?:of|in|on|from) /.test(after) && figure.kind !== 'money') return after;
  if (figure.kind === 'money' || wordsIn(after) < 3) return before || after || (figure.counted ?? '');
  return after;
}

/** Words of `about`. From judgement. */
const LONGEST_ABOUT = 8;

const wordsIn = (text: string): number => (text ? text.split(/\s+/).length : 0);

function firstWords(text: string): string {
  const [stretch] = text.split(/[,;:.!?)–—“”"](?:\s|$)|[“”"()]/u, 1) as [string];
  return withoutLooseEnd(stretch.trim().split(/\s+/).slice(0, LONGEST_ABOUT).join(' '));
}

/** The subject and the verb that lead to a number: "The price was", without the words that only lead on. */
function factBefore(from: number, to: number, { sentence, analysis }: Omit<Around, 'clause'>): string {
  const { text } = analysis.article;
  const stretch = text.slice(from, to);
  const cut =
    from +
    Math.max(
      0,
      ...[...stretch.matchAll(/[,;:.!?)–—“”"(]\s|[“”"(]/gu)].map((match) => match.index + match[0].length),
    );
  const tokens = analysis.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => token.start >= cut && token.end <= to);
  const verb = tokens.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const start = verb < 0 ? Math.max(0, tokens.length - LONGEST_ABOUT) : subjectStart(tokens, verb);
  const words = withoutLooseEnd(text.slice(tokens[start]?.start ?? to, to).trim());
  return wordsIn(words) > 1 || verb < 0 ? words : lastWords(text.slice(cut, to));
}

const lastWords = (text: string): string =>
  withoutLooseEnd(
    text
      .trim()
      .split(/\s+/)
      .slice(-5)
      .join(' ')
      .replace(/^(?:and|but|that|than|of|to) /i, ''),
  );

/** Back over the verb group and the noun phrase before it; a determiner or a pronoun opens that phrase. */
function subjectStart(tokens: readonly Token[], verb: number): number {
  let start = verb;
  while (start > 0 && /^(?:VERB|AUX|PART|ADV)$/.test(tokens[start - 1]!.pos)) start--;
  const opened = () => /^(?:DET|PRON)$/.test(tokens[start]!.pos) && tokens[start - 1]?.lower !== 'of';
  while (start > 0 && (start === verb || !opened()) && belongsToNoun(tokens[start - 1]!)) start--;
  return verb - start > LONGEST_ABOUT ? verb : start;
}

const belongsToNoun = ({ pos, lower }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|DET|PRON|PART)$/.test(pos) || lower === 'of' || lower === '-';

/** Without the small words at its end that lead on to something cut off. */
function withoutLooseEnd(text: string): string {
  const shorter = text.replace(/[,;:.!?]+$/, '').replace(LOOSE_END, '');
  return shorter === text ? text : withoutLooseEnd(shorter);
}

const LOOSE_END =
  /(?:\s+|^)(?:of|the|a|an|and|or|to|in|on|at|by|for|from|with|that|which|who|its|their|his|her|as|than|was|were|is|are|be|been|had|has|have|about|when|while|where)$/iu;

/** Who the sentence names as its source: a person or organisation beside a verb of saying, or after "according to". */
function sourceOf(sentence: Sentence, analysis: Analysis, names: readonly NamedEntity[]): string | undefined {
  const tokens = analysis.tokens.slice(sentence.firstToken, sentence.endToken);
  for (const entity of names) {
    if (entity.kind === 'place') continue;
    for (const mention of entity.mentions) {
      if (overlaps(mention, sentence) && speaks(mention, tokens, analysis)) return entity.name;
    }
  }
  return undefined;
}

function speaks(mention: Span, tokens: readonly Token[], { article }: Analysis): boolean {
  if (
    /according to (?:\p{Ll}+ ){0,3}(?:\p{Lu}\p{L}+\.? )?$/iu.test(
      article.text.slice(mention.start - 60, mention.start),
    )
  )
    return true;
  const first = tokens.findIndex((token) => token.start >= mention.start);
  const next = tokens.find((token) => token.start >= mention.end);
  if (next && REPORTING_FORMS.has(next.lower)) return true;
  const apposed = /^(?:, [^,.;“”"]{3,80},| \([^)]+\)) (\p{L}+)/u.exec(
    article.text.slice(mention.end, mention.end + 120),
  );
  if (apposed && REPORTING_FORMS.has(apposed[1]!.toLowerCase())) return true;
  return tokens
    .slice(Math.max(0, first - 4), Math.max(0, first))
    .some(
      ({ lower, start }) =>
        REPORTING_FORMS.has(lower) && /["”’,]\s*$/u.test(article.text.slice(start - 2, start)),
    );
}
