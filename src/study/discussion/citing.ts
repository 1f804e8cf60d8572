/** How a question and its answer quote the text: the words between marks, with the number of their paragraph. */

import { quoteSlot, type Slot } from '../clauses.js';

/** A quotation with the name that is shown for a pronoun in it, and with whoever speaks it. */
export interface Shown extends Slot {
  readonly named?: { readonly start: number; readonly end: number; readonly name: string };
  readonly who?: string;
}

/** `“The quay is old” (¶4)`, `“[Ida Holm] sold it” (¶5)`. */
export const cite = (slot: Shown): string => `${marksInside(quoteSlot(withName(slot)))} (${at(slot)})`;

/** The same under the name of its speaker, unless the words hold it. */
export const citeSaid = (slot: Shown): string =>
  slot.who && !slot.extract.text.includes(slot.who.split(' ').at(-1)!)
    ? `${slot.who}: ${cite(slot)}`
    : cite(slot);

function withName(slot: Shown): Slot {
  const { extract, named } = slot;
  if (!named || named.start < extract.start || named.end > extract.end) return slot;
  const [from, to] = [named.start - extract.start, named.end - extract.start];
  const text = `${extract.text.slice(0, from)}[${named.name}]${extract.text.slice(to)}`;
  return { ...slot, extract: { ...extract, text } };
}

/** Words between marks: marks within them are single ones. */
export const marksInside = (quoted: string): string =>
  `“${quoted
    .slice(1, -1)
    .replace(/[“"](?=[\p{L}\p{N}])/gu, '‘')
    .replace(/[”"]/gu, '’')}”`;

/** `¶4`. */
export const at = ({ extract }: Slot): string => `¶${extract.paragraph}`;

/** Several, one after the other. */
export const citeAll = (slots: readonly Shown[]): string => slots.map(citeSaid).join('; ');

/** At the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One word as the text has it. */
export const inQuotes = (text: string): string => `“${text}”`;
