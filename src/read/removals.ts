/** What was taken out, told once for each kind: a page of a hundred notes makes one line, not a hundred. */

import type { Removal } from '../article/index.js';
import type { Report } from '../base/diagnostics.js';
import type { Block, Discard } from './block.js';

/** Kinds that come in numbers and tell nothing by their place. */
const IN_NUMBERS =
  /^(?:image|caption|table|code|footnote(?: mark)?|name of an image|page number|repeated line|left over|below the text|menus|notice)/;
const MOST_TOLD_ONE_BY_ONE = 2;

/** Each with the paragraph it stood before; those of one kind are one, with a line for each, when they are many. */
export function gatherRemovals(discarded: readonly Discard[], blocks: readonly Block[]): Removal[] {
  const lines = blocks.filter(({ kind }) => kind !== 'heading').map(({ line }) => line);
  const byKind = new Map<string, Discard[]>();
  for (const one of discarded) {
    const alike = byKind.get(one.why);
    if (alike) alike.push(one);
    else byKind.set(one.why, [one]);
  }
  const gathered = discarded.flatMap((one) => {
    const alike = byKind.get(one.why)!;
    if (!IN_NUMBERS.test(one.why) || alike.length <= MOST_TOLD_ONE_BY_ONE) return [one];
    return one === alike[0] ? [{ ...one, text: alike.map(({ text }) => text).join('\n') }] : [];
  });
  return gathered.map(({ text, why, line }) => ({
    text,
    why,
    paragraph: 1 + lines.filter((other) => other < line).length,
  }));
}

const MOST_SHOWN = 60;

export function reportRemovals(removed: readonly Removal[], file: string, report: Report): void {
  for (const { text, why, paragraph } of removed) {
    const [first = '', ...more] = text.split('\n');
    const shown = first.length > MOST_SHOWN ? `${first.slice(0, MOST_SHOWN - 3)}…` : first;
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    const message = `taken out at ¶${paragraph}: "${shown}"${others} (${why})`;
    report({ severity: 'info', code: 'read/removed', message, file });
  }
}
