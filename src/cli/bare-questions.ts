/** A template that asks a question and leaves out what is chosen from, matched or put in order: nobody can answer that on paper. */

import type { Report } from '../base/diagnostics.js';
import type { TemplateFile } from '../template/index.js';

/** Says so of each loop over the questions. One that asks for their `kind`, or hands them to a partial, has chosen for itself. */
export function reportBareQuestions({ file, source }: TemplateFile, report: Report): void {
  for (const { index } of source.matchAll(/\{\{~?#each comprehension\b/g)) {
    const loop = source.slice(index, endOfLoop(source, index));
    if (!/\bprompt\b/.test(loop) || /\bkind\b|\{\{~?#?>(?!\s*room\b)/.test(loop)) continue;
    const lost = PARTS.filter((part) => !new RegExp(`\\b${part}\\b`).test(loop));
    if (lost.length === 0) continue;
    const before = source.slice(0, index).split('\n');
    report({
      severity: 'warning',
      code: 'lint/bare-question',
      message: `questions are printed here without their ${lost.join(', ')}, and cannot be answered`,
      file,
      place: { line: before.length, column: before.at(-1)!.length + 1 },
      hint: 'print each as docs/templates.md has it, or {{> check-reading}}, or only those where (eq kind "short-answer")',
    });
  }
}

/** What a question on the reading may have besides its prompt. */
const PARTS = ['choices', 'pairs', 'order'];

function endOfLoop(source: string, start: number): number {
  let depth = 0;
  for (const { 0: found, index } of source.slice(start).matchAll(/\{\{~?[#/]each\b/g)) {
    depth += found.includes('#') ? 1 : -1;
    if (depth === 0) return start + index;
  }
  return source.length;
}
