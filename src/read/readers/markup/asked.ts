/** A question in bold or italics at the head of a paragraph, with its answer behind it: an interview may be set so. */

import { isElement, type MarkupNode, rawText } from './tree.js';

/** How many nodes make up the question; 0 where there is none, or nothing stands behind it. */
export function questionAtHead(nodes: readonly MarkupNode[]): number {
  const at = nodes.findIndex((node) => typeof node !== 'string' || node.trim() !== '');
  const head = nodes[at];
  if (head === undefined || !isElement(head, 'b', 'strong', 'em', 'i')) return 0;
  const isAsked = /\p{L}.*\?\s*$/su.test(rawText(head));
  return isAsked && nodes.slice(at + 1).some((node) => /\p{L}/u.test(rawText(node))) ? at + 1 : 0;
}
