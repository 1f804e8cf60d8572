/** The lines of a file round a place, the place marked, as people know it from compilers. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, formatDiagnostic } from '../base/diagnostics.js';
import type { Place } from '../base/place.js';
import { printable } from '../base/printable.js';
import { colored, usesColor } from './color.js';
import { PROJECT_ROOT } from './project-root.js';
import type { Streams } from './streams.js';

/** A message as it is printed; where it is about a file that somebody wrote for the program, with a look into it. */
export function printedDiagnostic(diagnostic: Diagnostic, stderr: Streams['stderr']): string {
  const text = withFrame(diagnostic);
  return usesColor(stderr) ? colored(text, diagnostic.severity) : text;
}

function withFrame(diagnostic: Diagnostic): string {
  const { file, place } = diagnostic;
  const source = place && WRITTEN.test(file) ? sourceOf(file) : undefined;
  if (!place || source === undefined) return formatDiagnostic(diagnostic);
  const [head, ...hint] = formatDiagnostic(diagnostic).split('\n');
  return [head, ...codeFrame(source, place), ...hint].join('\n');
}

/** Templates, styles, packs, settings; an article is prose, and its place is enough. */
const WRITTEN = /\.(?:hbs|css|ya?ml|json)$/;

/** The built-in files are named from the program's own folder. */
function sourceOf(file: string): string | undefined {
  for (const path of [file, join(PROJECT_ROOT, file)]) {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      // It was read from elsewhere, or was never a file: the message does without.
    }
  }
  return undefined;
}

const LINES_BEFORE = 1;
/** What is longer is no line that somebody reads. */
const LONGEST = 160;

/** One line before the place, its own, and a mark below. */
export function codeFrame(source: string, { line, column }: Place): string[] {
  const lines = source.split(/\r?\n/);
  const own = lines[line - 1];
  if (own === undefined || own.length > LONGEST || column > own.length + 1) return [];
  const width = String(line).length;
  const shown = lines.slice(Math.max(0, line - 1 - LINES_BEFORE), line);
  const numbered = shown.map((text, i) => {
    const number = line - shown.length + 1 + i;
    return `  ${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${printable(text.replaceAll('\t', ' '))}`;
  });
  return [...numbered, `    ${' '.repeat(width)} | ${' '.repeat(column - 1)}^`];
}
