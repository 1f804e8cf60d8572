/** A text of several writers, as in a debate: each name stands alone under a heading, a note about each at an edge. */

import { type Block, isLine, type Reasons } from '../block.js';
import { isAuthorNote } from '../lines/author-notes.js';
import { isBylineAlone, isNameBelowHeading, nameInFront } from '../lines/bylines.js';
import { namesInByline } from '../lines/writer-names.js';

/** The reasons and those found here, and the names of the writers; a byline above the text names one already. */
export function judgeDebate(
  body: readonly Block[],
  known: Reasons,
  byline: string | undefined,
): { readonly reasons: Reasons; readonly writers: readonly string[] } {
  // Where one writer is named above the text, others begin under headings of their own.
  const inner = innerBylines(body, known).map((names, i) =>
    byline && i > 0 && body[i - 1]!.kind !== 'heading' ? [] : names,
  );
  const writers = [...new Set(inner.flat())];
  let heading = '';
  const reasons = body.map((block, i) => {
    if (block.kind === 'heading') heading = block.text;
    if (inner[i]!.length > 0) return 'byline';
    if (known[i] || block.kind !== 'prose') return known[i];
    const isLast = (body[i + 1]?.kind ?? 'heading') === 'heading';
    const names = [...(isLast ? writers : []), ...(block.emphasis ? nameOnTop(block.text, heading) : [])];
    return names.length > 0 && isAuthorNote(block.text, names) ? 'about the author' : undefined;
  });
  return { reasons, writers };
}

/** Whose words begin here, by each block; none where the line is no byline. A debate has two writers at least. */
function innerBylines(blocks: readonly Block[], known: Reasons): (readonly string[])[] {
  const found = blocks.map((block, i) => {
    if (known[i] || !isLine(block)) return [];
    if (isBylineAlone(block.text))
      return namesInByline(block.text.replace(/^(?:written |words )?by:? /i, ''));
    return isNameBelowHeading(blocks, i) ? [nameInFront(block.text)] : [];
  });
  const isDebate = new Set(found.flat()).size > 1;
  return found.map((names, i) => (isDebate || isBylineAlone(blocks[i]!.text) ? names : []));
}

/** The name that opens a note, where the heading over it holds the same name. */
function nameOnTop(text: string, heading: string): string[] {
  const name = /^(?:\p{Lu}\S+ ){1,3}\p{Lu}\S+/u.exec(text)?.[0];
  return name && heading.includes(name) ? [name] : [];
}
