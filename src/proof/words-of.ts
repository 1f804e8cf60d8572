/** The words that a styled document promises to its readers. */

import type { StyledDocument, StyledNode } from '../css/style.js';

/**
 * The words of the text in reading order, ready to be claimed. Generated content is left out, as it may be set
 * anywhere and more than once, and so is what is hidden from screen readers: on the page it is decoration.
 */
export function wordsOf(document: StyledDocument): string[] {
  const parts: string[] = [];
  collect(document.body, parts);
  return parts.join('').split(/\s+/).filter(Boolean);
}

function collect(node: StyledNode, parts: string[]): void {
  if (node.kind === 'text') parts.push(node.text);
  if (node.kind !== 'element' || node.attributes['aria-hidden'] === 'true') return;
  const apart = node.style.display === 'inline' && node.name !== 'br' ? '' : ' ';
  parts.push(apart);
  for (const child of node.children) collect(child, parts);
  parts.push(apart);
}
