/** What stands in its own type at the head of a paragraph and is a line of its own: a question of an interview, a heading. */

import { wordCount } from '../../lines/word-count.js';
import { isElement, type MarkupNode, rawText } from './tree.js';

const MOST_WORDS_OF_A_HEADING = 12;
const FEWEST_WORDS_OF_PROSE = 8;

/** How many nodes make up the line; 0 where there is none, or nothing stands behind it. */
export function lineAtHead(nodes: readonly MarkupNode[]): number {
  const at = nodes.findIndex((node) => typeof node !== 'string' || node.trim() !== '');
  const head = nodes[at];
  if (head === undefined || !isElement(head, 'b', 'strong', 'em', 'i')) return 0;
  const rest = nodes.slice(at + 1);
  return isAsked(head, rest) || isHeading(head, rest) ? at + 1 : 0;
}

const isAsked = (head: MarkupNode, rest: readonly MarkupNode[]): boolean =>
  /\p{L}.*\?\s*$/su.test(rawText(head)) && rest.some((node) => /\p{L}/u.test(rawText(node)));

/** A short line in bold that a line break parts from a sentence. */
function isHeading(head: MarkupNode, rest: readonly MarkupNode[]): boolean {
  const words = wordCount(rawText(head).trim());
  if (!isElement(head, 'b', 'strong') || words === 0 || words > MOST_WORDS_OF_A_HEADING) return false;
  const after = rest.find((node) => typeof node !== 'string' || node.trim() !== '');
  const breaks = [head.children.at(-1), after].some((node) => node !== undefined && isElement(node, 'br'));
  const text = rest.map(rawText).join('').trim();
  return breaks && wordCount(text) >= FEWEST_WORDS_OF_PROSE && /[.?!…]["'”’)\]]*(?:\s|$)/.test(text);
}
