/** Where an interview may be cut: a question stands with its answer. */

import type { Article, Paragraph } from '../article/index.js';

/** From judgement: of fewer exchanges no parts can be made. */
const FEWEST = 4;

/**
 * The paragraphs, counted from 0, with which a part may begin: in an interview those that ask and those that nobody says, in
 * another text all of them.
 */
export function exchanges({ text, kind, paragraphs }: Article): number[] {
  const all = [...paragraphs.keys()];
  if (kind !== 'interview') return all;
  const turns = turnsOf(paragraphs);
  const asks = turns.map(({ end }) => /\?["”’')\]]*$/u.test(text.slice(0, paragraphs[end - 1]!.end)));
  const starts = turns.filter(
    ({ speaker }, i) => i === 0 || (!asks[i - 1] && (asks[i] || speaker === undefined)),
  );
  return starts.length >= FEWEST ? starts.map(({ start }) => start) : all;
}

interface Turn {
  readonly speaker: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Neighbours that one person says; each paragraph that nobody says stands alone. */
function turnsOf(paragraphs: readonly Paragraph[]): Turn[] {
  const firsts = paragraphs.flatMap(({ speaker }, i) =>
    speaker !== undefined && speaker === paragraphs[i - 1]?.speaker ? [] : [i],
  );
  return firsts.map((start, i) => ({
    speaker: paragraphs[start]!.speaker,
    start,
    end: firsts[i + 1] ?? paragraphs.length,
  }));
}
