import { NO_HINTS } from '../../../src/language/analysis.js';
import { analyse, findNames } from '../../../src/language/index.js';
import { findIndirectSpeech, findQuotations } from '../../../src/study/quotations/index.js';
import { articleOf } from '../../language/article-of.js';

/** Each quotation as `kind/attribution speaker: text`; paragraphs are separated by a blank line. */
export function showQuotations(text: string, kind: 'prose' | 'block-quote' = 'prose'): string[] {
  const article = articleOf(text, kind);
  const analysis = analyse(article);
  return findQuotations(analysis, findNames(analysis, NO_HINTS)).map(
    (q) => `${q.kind}/${q.attribution} ${q.speaker?.name ?? '-'}: ${q.text}`,
  );
}

/** Each reported statement as `attribution source (cue, stance): text`. */
export function showReports(text: string): string[] {
  const analysis = analyse(articleOf(text));
  return findIndirectSpeech(analysis, findNames(analysis, NO_HINTS)).map(
    (s) => `${s.attribution} ${s.source.name} (${s.cue}, ${s.stance}): ${s.text}`,
  );
}
