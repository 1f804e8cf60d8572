/** A summary line as it is printed: what it leads in with, the line with its names and cuts shown in brackets, what it goes on to. */

import type { Extract, SummaryExtract } from '../study/guide.js';

export function lineAsPrinted(line: SummaryExtract): string {
  const { opener, cutBefore, cutAfter, leadIn, goesOn } = line;
  const parts = [leadIn, line, goesOn].flatMap((part) => (part ? [withBrackets(part, line)] : []));
  const text = `${parts.join(' ')}${cutAfter ? ' […]' : ''}`;
  return `${opener ? `[${opener}] ` : ''}${cutBefore ? withoutOpening(text) : text}`;
}

/** A part of the line with the name for the pronoun that means somebody, and the roles behind names. */
function withBrackets({ text, start, end }: Extract, { named, glosses = [] }: SummaryExtract): string {
  const insertions = [
    ...(named ? [{ from: named.start, to: named.end, words: `[${named.name}]` }] : []),
    ...glosses.map(({ at, role }) => ({ from: at, to: at, words: ` [${role}]` })),
  ];
  return insertions
    .filter(({ from, to }) => from >= start && to <= end)
    .sort((one, two) => two.from - one.from)
    .reduce((all, { from, to, words }) => all.slice(0, from - start) + words + all.slice(to - start), text);
}

/** `But a warning is useless` begins `[A] warning`, `Yet Hirta` `[…] Hirta`. */
const withoutOpening = (text: string): string =>
  /^\p{Ll}/u.test(text) ? `[${text[0]!.toUpperCase()}]${text.slice(1)}` : `[…] ${text}`;
