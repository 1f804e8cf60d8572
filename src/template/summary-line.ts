/** A summary line as it is printed: what it leads in with, the line with its names and cuts shown in brackets, what it goes on to. */

import type { SummaryExtract } from '../study/guide.js';

export function lineAsPrinted(line: SummaryExtract): string {
  const { opener, cutAfter, leadIn, goesOn } = line;
  const shown = line.cutBefore && !leadIn ? withoutOpening(withName(line)) : withName(line);
  const whole = `${opener ? `[${opener}] ` : ''}${shown}${cutAfter ? ' […]' : ''}`;
  return [leadIn?.text, whole, goesOn?.text].filter(Boolean).join(' ');
}

/** The text with the name in brackets for the pronoun that means somebody. */
function withName({ text, start, named }: SummaryExtract): string {
  if (!named) return text;
  return `${text.slice(0, named.start - start)}[${named.name}]${text.slice(named.end - start)}`;
}

/** `But a warning is useless` begins `[A] warning`, `Yet Hirta` `[…] Hirta`. */
const withoutOpening = (text: string): string =>
  /^\p{Ll}/u.test(text) ? `[${text[0]!.toUpperCase()}]${text.slice(1)}` : `[…] ${text}`;
