/** Prints diagnostics on stderr as they come, and counts them. */

import { type Diagnostic, formatDiagnostic, type Report } from '../base/diagnostics.js';
import type { RunOptions } from './options.js';
import type { Streams } from './streams.js';

export interface Reporter {
  readonly report: Report;
  /** What goes on, for people who watch a terminal; the line is overwritten by the next. */
  readonly progress: (what: string) => void;
  /** A line about what was made; silent when quiet. */
  readonly say: (line: string) => void;
  readonly count: (severity: Diagnostic['severity']) => number;
}

export function openReporter({ stderr }: Streams, { quiet }: Pick<RunOptions, 'quiet'>): Reporter {
  const counts = { error: 0, warning: 0, info: 0 };
  const showsProgress = !quiet && stderr.isTTY === true;
  const clearLine = (): void => void (showsProgress && stderr.write('\r\u001b[K'));
  return {
    report(diagnostic) {
      counts[diagnostic.severity]++;
      if (quiet && diagnostic.severity === 'info') return;
      clearLine();
      stderr.write(`${formatDiagnostic(diagnostic)}\n`);
    },
    progress: (what) => {
      clearLine();
      if (showsProgress) stderr.write(`${what} …`);
    },
    say: (line) => {
      clearLine();
      if (!quiet) stderr.write(`${line}\n`);
    },
    count: (severity) => counts[severity],
  };
}
