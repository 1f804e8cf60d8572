/** How a question and its answer quote the text: the words between marks, with the number of their paragraph. */

import { quoteSlot, type Slot } from '../clauses.js';
import type { Owner } from './claims.js';

/** `“The quay is old” (¶4)`. */
export const cite = (slot: Slot): string => `${marksInside(quoteSlot(slot))} (${at(slot)})`;

/** Marks within marks are single ones. */
const marksInside = (quoted: string): string =>
  `“${quoted
    .slice(1, -1)
    .replace(/[“"](?=[\p{L}\p{N}])/gu, '‘')
    .replace(/[”"]/gu, '’')}”`;

/** `¶4`. */
export const at = ({ extract }: Slot): string => `¶${extract.paragraph}`;

/** Several, one after the other. */
export const citeAll = (slots: readonly Slot[]): string => slots.map(cite).join('; ');

/** At the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Ida Holm, head of the harbour office`. */
export const withRole = ({ name, role }: Pick<Owner, 'name' | 'role'>): string => {
  const plain = role?.replace(/^(?:The|An?) (?=\p{Ll})/u, (article) => article.toLowerCase());
  return plain && !name.includes(plain) ? `${name}, ${plain}` : name;
};

/** One word as the text has it. */
export const inQuotes = (text: string): string => `“${text}”`;

/** `“may”, “perhaps” and “seems”`. */
export function listed(items: readonly string[], joined: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${joined} ${items.at(-1)}`;
}
