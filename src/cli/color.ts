/** Colours on a terminal, unless somebody asked for none (https://no-color.org). */

import type { Severity } from '../base/diagnostics.js';
import type { Streams } from './streams.js';

/** Whether what goes to stderr may have colours. */
export const usesColor = ({ isTTY }: Streams['stderr']): boolean =>
  isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

/** The message with its severity in colour and its hint behind it. */
export function colored(text: string, severity: Severity): string {
  return text
    .replace(`: ${severity}: `, `: \u001b[1;${CODES[severity]}m${severity}\u001b[0m: `)
    .replace(/^( {2}hint:)/m, '\u001b[1m$1\u001b[0m');
}
