/** Moves made with words that are passed on without marks: whose word it is, a source without a name, the verb that frames it. */

import { isColoured } from '../../lexicon/index.js';
import { isPaper, type Report } from '../reported-clauses.js';
import type { Finding, Move } from './finding.js';
import { isPainful, type Scene } from './scene.js';

export function findReports(scene: Scene): Finding[] {
  return scene.reports.flatMap((report) => [
    ...claimed(report),
    ...(isColoured(report.speech.cue) && !report.clause.cut
      ? [findingOf('reporting verb', report, { weight: 2.2, word: report.speech.cue })]
      : []),
  ]);
}

/**
 * Whose word we have for it; of a source without a name, who they are; of papers and figures, what they show. What is
 * announced comes to pass by being said.
 */
function claimed(report: Report): Finding[] {
  const { speech, clause, ofItself, source } = report;
  if (/^announce/u.test(speech.cue) || ofItself || clause.leans) return [];
  if (isPaper(report)) return [findingOf('evidence', report, { weight: 1.9, word: speech.cue })];
  const isUnnamed = /^(?:\p{L}+ ){0,2}\p{Ll}+[^s]s$/u.test(source) && !source.startsWith('the ');
  return isUnnamed
    ? [findingOf('vague source', report, { weight: 2.2, word: speech.cue })]
    : [findingOf('reported claim', report, { weight: 1.8, word: speech.cue })];
}

function findingOf(
  move: Move,
  { passage, clause, source, speech }: Report,
  { weight, word }: { readonly weight: number; readonly word: string },
): Finding {
  return {
    move,
    weight: weight + (speech.attribution === 'named' ? 0.2 : -0.2) - (clause.cut ? 0.3 : 0),
    theme: passage.theme,
    paragraph: passage.paragraph,
    a: clause,
    x: { name: source, ...(speech.source.role && { role: speech.source.role }) },
    word,
    painful: isPainful(passage),
    sentences: [passage.index],
  };
}
