/** What a stage has to say about its input. Diagnostics are data: a stage reports and carries on. */

import type { Place } from './place.js';
import { printable } from './printable.js';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  readonly severity: Severity;
  /** `stage/what`, for example `css/unknown-property`. */
  readonly code: string;
  readonly message: string;
  /** The file the message is about, as the user named it. */
  readonly file: string;
  readonly place?: Place;
  /** What the user can do about it. */
  readonly hint?: string;
}

export type Report = (diagnostic: Diagnostic) => void;

/** Ends a run: no guide can be made. The command line catches it once and prints it without a stack. */
export class Fatal extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Omit<Diagnostic, 'severity'>) {
    super(diagnostic.message);
    this.name = 'Fatal';
    this.diagnostic = { severity: 'error', ...diagnostic };
  }
}

/** `file:line:col: severity: message   [code]`, with the hint on lines of its own. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { severity, code, message, file, place, hint } = diagnostic;
  const where = place ? `${file}:${place.line}:${place.column}` : file;
  const head = `${printable(where)}: ${severity}: ${printable(message)}   [${code}]`;
  return hint ? `${head}\n  hint: ${hint.split('\n').map(printable).join('\n')}` : head;
}
