/** The words that a styled document promises to its readers. */

import { squeeze } from './fold.js';

/** A styled tree, as far as its words depend on it. */
export type ClaimedNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'content' }
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly style: { readonly display: string };
      readonly children: readonly ClaimedNode[];
    };

/**
 * The words of the text in reading order, ready to be claimed. Generated content is left out, as it may be set
 * anywhere and more than once, and so is what is hidden from screen readers: on the page it is decoration.
 */
export function wordsOf(document: { readonly body: ClaimedNode }): string[] {
  const parts: string[] = [];
  collect(document.body, parts);
  return parts.join('').split(/\s+/).filter(squeeze);
}

function collect(node: ClaimedNode, parts: string[]): void {
  if (node.kind === 'text') parts.push(node.text);
  if (node.kind !== 'element' || node.attributes['aria-hidden'] === 'true') return;
  const apart = node.style.display === 'inline' && node.name !== 'br' ? '' : ' ';
  parts.push(apart);
  for (const child of node.children) collect(child, parts);
  parts.push(apart);
}
