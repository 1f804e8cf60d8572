/** Which items of a guide stand in a packet, and what of a teacher's own does not. */

import type { Report } from '../base/diagnostics.js';
import { type ListedItem, listItems } from '../edits/index.js';
import type { StudyGuide } from '../study/guide.js';
import type { Packet } from '../template/index.js';

/** Tells by what an item says whether it is printed: the questions of another version are other objects. */
export function printedIn({ guide, sections, talk }: Packet): (item: ListedItem) => boolean {
  const listed = listItems(guide).filter(({ kind }) => SECTIONS[kind]?.some(isIn(sections)) ?? true);
  const asked = sections.includes('talk') ? talk.map(({ prompt }) => `discussion ${prompt}`) : [];
  const printed = new Set([...listed.map(keyOf), ...asked]);
  return (item) => printed.has(keyOf(item));
}

const isIn =
  (sections: readonly string[]) =>
  (name: string): boolean =>
    sections.includes(name);

const keyOf = ({ kind, says }: ListedItem): string => `${kind} ${says}`;

/** The sections that print items of a kind; themes and paragraphs have none. */
const SECTIONS: Readonly<Record<string, readonly string[]>> = {
  question: ['check-reading'],
  discussion: ['themes', 'talk'],
  word: ['words'],
  person: ['people'],
  date: ['people'],
  overview: ['overview'],
  summary: ['themes'],
  quote: ['themes'],
  figure: ['themes'],
  statement: ['language'],
  label: ['language'],
  task: ['writing'],
};

/** Says what somebody added or changed by hand and the packet has no room for. */
export function reportOwnLeftOut(
  { guide, packet, file }: { readonly guide: StudyGuide; readonly packet: Packet; readonly file: string },
  report: Report,
): void {
  const isPrinted = printedIn(packet);
  const own = listItems(guide).filter(({ isOwn, isEdited }) => isOwn || isEdited);
  const left = own.filter((item) => SECTIONS[item.kind]?.some(isIn(packet.sections)) && !isPrinted(item));
  for (const { kind, says, isOwn } of left)
    report({
      severity: 'warning',
      code: 'cli/own-left-out',
      message: `the ${kind} "${says}" that you ${isOwn ? 'added' : 'changed'} is not printed: the packet has no room for it`,
      file,
      hint: 'drop one that you need less, allow more with --pages, or print all with --length full',
    });
}
