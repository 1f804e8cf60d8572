/** The words that a styled document promises to its readers. */

import { inTableOrder } from '../base/table-order.js';
import { squeeze } from './fold.js';

/** A styled tree, as far as its words depend on it. */
export type ClaimedNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'content' }
  | ClaimedElement;

export interface ClaimedElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: {
    readonly display: string;
    readonly direction?: 'ltr' | 'rtl';
    readonly float?: string;
    readonly textTransform?: string;
  };
  readonly children: readonly ClaimedNode[];
}

/**
 * The words of the text in reading order, ready to be claimed. Generated content is left out, as it may be set
 * anywhere and more than once, and so is what is hidden from screen readers: on the page it is decoration.
 */
export function wordsOf(document: { readonly body: ClaimedNode }): string[] {
  const parts: string[] = [];
  // A list of what is to come instead of recursion: no nesting is too deep for it.
  const coming: (ClaimedNode | string)[] = [document.body];
  for (let node = coming.pop(); node !== undefined; node = coming.pop()) {
    if (typeof node === 'string') parts.push(node);
    else if (node.kind === 'text') parts.push(node.text);
    else if (node.kind === 'element') {
      const inLine = node.style.display === 'inline' && node.style.float !== 'footnote';
      const apart = inLine && node.name !== 'br' ? '' : ' ';
      coming.push(apart);
      // What is hidden parts the words beside it as well.
      if (node.attributes['aria-hidden'] === 'true') continue;
      const children = inTableOrder(node.style.display, node.children);
      for (let i = children.length - 1; i >= 0; i--) coming.push(children[i]!);
      // Where text runs to the left, numbers and signs stand elsewhere than they are read.
      coming.push(node.style.direction === 'rtl' ? `${apart}${TO_THE_LEFT}` : apart);
    }
  }
  return wholeWords(parts.join('').split(/\s+/));
}

/** The values of `text-transform` in a document: what its styles may do to the letters of a quote. */
export function transformsIn(document: { readonly body: ClaimedNode }): ReadonlySet<string> {
  const found = new Set<string>();
  const coming: ClaimedNode[] = [document.body];
  for (let node = coming.pop(); node !== undefined; node = coming.pop()) {
    if (node.kind !== 'element') continue;
    if (node.style.textTransform) found.add(node.style.textTransform);
    for (const child of node.children) coming.push(child);
  }
  return found;
}

/** Right-to-left isolate. */
const TO_THE_LEFT = '\u2067';

/** What nobody sees goes with the word behind it: a mark that turns the text says how that is to be read. */
function wholeWords(pieces: readonly string[]): string[] {
  const words: string[] = [];
  let unseen = '';
  for (const piece of pieces) {
    if (squeeze(piece)) words.push(unseen + piece);
    unseen = squeeze(piece) ? '' : unseen + piece;
  }
  return words;
}
