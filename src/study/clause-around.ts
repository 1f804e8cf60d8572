/** The part of a sentence that holds something and still makes sense alone. */

import { contains, overlaps, type Span } from '../base/span.js';
import type { Analysis, Sentence } from '../language/analysis.js';

/** Words up to which a sentence is taken whole. From judgement. */
const SHORT = 30;
const FEWEST_WORDS = 6;

/** The sentence, or when it is long the clause around `inner`; spans of the article's text. */
export function clauseAround(sentence: Sentence, inner: Span, analysis: Analysis): Span {
  const whole = trimmed(sentence, analysis.article.text);
  if (countWords(sentence.text) <= SHORT) return whole;
  const cuts = cutsOf(sentence, analysis);
  if (cuts.length > MOST_CUTS) return whole;
  let best: Span = whole;
  for (let from = 0; from < cuts.length - 1; from++) {
    for (let to = from + 1; to < cuts.length; to++) {
      const part = trimmed({ start: cuts[from]!.after, end: cuts[to]!.before }, analysis.article.text);
      if (!contains(part, inner) || !standsAlone(part, sentence, analysis)) continue;
      if (part.end - part.start < best.end - best.start) best = part;
    }
  }
  return best;
}

/** A sentence with more is a list or a catalogue, and no part of it is a clause. */
const MOST_CUTS = 12;

interface Cut {
  readonly before: number;
  readonly after: number;
}

/** Where a sentence may be cut: at a semicolon or colon, or before a conjunction that follows a comma. */
function cutsOf(sentence: Sentence, analysis: Analysis): Cut[] {
  const cuts: Cut[] = [{ before: sentence.start, after: sentence.start }];
  for (const match of sentence.text.matchAll(
    /[;:] |(?:,| [–—]) (?=(?:and|but|while|whereas|although|though|so|yet) )/gu,
  )) {
    const before = sentence.start + match.index;
    const cut = { before, after: before + match[0].length };
    const quoted = analysis.quotedRuns.some((run) => overlaps(run, { start: cut.before, end: cut.after }));
    if (!quoted) cuts.push(cut);
  }
  cuts.push({ before: sentence.end, after: sentence.end });
  return cuts;
}

/** It is long enough, and has a subject before a verb. */
function standsAlone(part: Span, sentence: Sentence, { article, tokens }: Analysis): boolean {
  const words = article.text.slice(part.start, part.end);
  if (countWords(words) < FEWEST_WORDS) return false;
  const inside = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => contains(part, token));
  const verb = inside.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return verb > 0 && inside.slice(0, verb).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
}

/** Without the conjunction it opens with, and without space at its ends. */
function trimmed({ start, end }: Span, text: string): Span {
  const raw = text.slice(start, end);
  const lead = /^\s*(?:(?:and|but|while|whereas|although|though|so|yet) )?/u.exec(raw)![0].length;
  return { start: start + lead, end: start + raw.trimEnd().length };
}

const countWords = (text: string): number => text.split(/\s+/).length;
