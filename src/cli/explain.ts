/** What is said when a run, or the guide of one file, ends in an error. */

import { Fatal } from '../base/diagnostics.js';
import { printedDiagnostic } from './code-frame.js';
import type { Streams } from './streams.js';
import { withHint } from './usage.js';
import { WrongUsage } from './wrong-usage.js';

/** Says it on stderr and gives the exit code: 1 no guide made, 2 wrong usage, 70 a bug of ours. */
export function explain(error: unknown, { stderr }: Streams): number {
  if (error instanceof WrongUsage) {
    stderr.write(`study-guide: ${withHint(error.message)}\n`);
    return 2;
  }
  if (error instanceof Fatal) {
    stderr.write(`${printedDiagnostic(error.diagnostic, stderr)}\n`);
    return 1;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  stderr.write(
    `study-guide: this is a bug in study-guide, not in your file. Please report it with these lines:\n${stack}\n`,
  );
  return 70;
}
