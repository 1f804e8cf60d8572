import { readGrammar } from '../../../src/grammar/index.js';
import { analyse } from '../../../src/language/index.js';
import { findIndirectSpeech, findQuotations } from '../../../src/study/quotations/index.js';
import { articleOf } from '../../language/article-of.js';

/** Each quotation as `kind/attribution speaker: text`; paragraphs are separated by a blank line. */
export function showQuotations(text: string, kind: 'prose' | 'block-quote' = 'prose'): string[] {
  const article = articleOf(text, kind);
  return findQuotations(readGrammar(analyse(article))).map(
    (q) => `${q.kind}/${q.attribution} ${q.speaker?.name ?? '-'}: ${q.text}`,
  );
}

/** Each reported statement as `attribution source (cue, stance): text`. */
export function showReports(text: string): string[] {
  return findIndirectSpeech(readGrammar(analyse(articleOf(text)))).map(
    (s) => `${s.attribution} ${s.source.name} (${s.cue}, ${s.stance}): ${s.text}`,
  );
}
