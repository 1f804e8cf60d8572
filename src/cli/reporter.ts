/** Prints diagnostics on stderr as they come, and counts them; those that are alike are gathered. */

import { type Diagnostic, formatDiagnostic, type Report } from '../base/diagnostics.js';
import { printable } from '../base/printable.js';
import { printedDiagnostic } from './code-frame.js';
import type { RunOptions } from './options.js';
import type { Streams } from './streams.js';

export interface Reporter {
  readonly report: Report;
  /** What goes on, for people who watch a terminal; the line is overwritten by the next. */
  readonly progress: (what: string) => void;
  /** A line about what was made; silent when quiet. */
  readonly say: (line: string) => void;
  readonly count: (severity: Diagnostic['severity']) => number;
  /** Says how many messages were not printed because there were so many like them. */
  readonly finish: () => void;
}

/** So many messages of one kind about one file are printed; a thousand more would only bury the others. */
const MOST_ALIKE = 5;

export function openReporter({ stderr }: Streams, { quiet }: Pick<RunOptions, 'quiet'>): Reporter {
  const counts = { error: 0, warning: 0, info: 0 };
  const said = new Set<string>();
  const alike = new Map<string, { readonly first: Diagnostic; count: number }>();
  const showsProgress = !quiet && stderr.isTTY === true;
  const clearLine = (): void => void (showsProgress && stderr.write('\r\u001b[K'));
  const print = (diagnostic: Diagnostic): void => {
    clearLine();
    stderr.write(`${printedDiagnostic(diagnostic, stderr)}\n`);
  };
  return {
    report(diagnostic) {
      // What holds for both editions is said once.
      const text = formatDiagnostic(diagnostic);
      if (said.has(text)) return;
      said.add(text);
      counts[diagnostic.severity]++;
      if (quiet && diagnostic.severity === 'info') return;
      const { severity, code, file } = diagnostic;
      const kind = `${severity} ${code} ${file}`;
      const gathered = alike.get(kind) ?? { first: diagnostic, count: 0 };
      alike.set(kind, gathered);
      if (gathered.count++ < MOST_ALIKE) print(diagnostic);
    },
    progress: (what) => {
      clearLine();
      if (showsProgress) stderr.write(`${printable(what)} …`);
    },
    say: (line) => {
      clearLine();
      if (!quiet) stderr.write(`${printable(line)}\n`);
    },
    count: (severity) => counts[severity],
    finish() {
      clearLine();
      for (const { first, count } of alike.values()) {
        const { severity, code, file } = first;
        const more = count - MOST_ALIKE;
        if (more > 0)
          print({ severity, code, file, message: `and ${more} more like ${more > 1 ? 'these' : 'this'}` });
      }
      alike.clear();
    },
  };
}
