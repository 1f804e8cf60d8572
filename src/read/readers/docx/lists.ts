/** The lists of a Word document and the numbers of their items. */

import type { Container } from '../container/open-container.js';
import { parseMarkup } from '../markup/parse.js';
import { elementsIn, type MarkupElement } from '../markup/tree.js';

/** How the items on one level of a list are numbered. */
export interface ListLevel {
  /** As Word calls it: `decimal`, `lowerLetter`, `bullet`. */
  readonly format: string;
  readonly start: number;
  /** Whether this list starts anew, though others count on. */
  readonly restarts: boolean;
  /** The style whose paragraphs stand on this level. */
  readonly style?: string;
}

export interface WordList {
  /** Lists of one family count on from each other. */
  readonly family: string;
  readonly levels: readonly ListLevel[];
}

/** By the number that paragraphs call a list by. */
export type WordLists = ReadonlyMap<string, WordList>;

/** Word has nine levels. */
const DEEPEST = 8;

/** Whether a part of the document holds its lists. */
export const isListPart = (name: string): boolean => /^word\/numbering\d*\.xml$/.test(name);

export async function readLists(container: Container): Promise<WordLists> {
  const part = [...container.names].find(isListPart);
  if (!part) return new Map();
  const all = [...elementsIn(parseMarkup(await container.xml(part), container.file))];
  const families = all.filter(({ name }) => name === 'w:abstractnum');
  const byId = new Map(families.map((one) => [one.attributes['w:abstractnumid'] ?? '', one]));
  const byLink = new Map(families.map((one) => [markIn(one, 'w:stylelink'), one]));
  const lists = all.filter(
    ({ name, attributes }) => name === 'w:num' && /^\d+$/.test(attributes['w:numid'] ?? ''),
  );
  return new Map(
    lists.map((list) => {
      const family = markIn(list, 'w:abstractnumid');
      const named = byId.get(family);
      const defined = byLink.get(markIn(named, 'w:numstylelink') || ' ') ?? named;
      return [list.attributes['w:numid']!, { family, levels: levelsOf(list, defined) }];
    }),
  );
}

/** The value of the first element of a name below another. */
function markIn(element: MarkupElement | undefined, wanted: string): string {
  for (const { name, attributes } of element ? elementsIn(element) : [])
    if (name === wanted) return attributes['w:val'] ?? '';
  return '';
}

function levelsOf(list: MarkupElement, family: MarkupElement | undefined): ListLevel[] {
  const levels: ListLevel[] = [];
  for (const element of [...(family ? elementsIn(family) : []), ...elementsIn(list)]) {
    const index = Number(element.attributes['w:ilvl'] ?? 0);
    if (!(index >= 0 && index <= DEEPEST)) continue;
    const style = markIn(element, 'w:pstyle');
    if (element.name === 'w:lvl') {
      const start = Number(markIn(element, 'w:start') || 1);
      levels[index] = {
        format: markIn(element, 'w:numfmt'),
        start,
        restarts: false,
        ...(style && { style }),
      };
    }
    const start = element.name === 'w:lvloverride' && markIn(element, 'w:startoverride');
    if (start && levels[index]) levels[index] = { ...levels[index], start: Number(start), restarts: true };
  }
  return levels;
}

/**
 * The lists as mammoth is to see them. It tells of a paragraph only its level and the style of that level, so that the number
 * of the list is put where the style would be.
 */
export const listsForMammoth = (lists: WordLists): string =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[...lists]
    .map(([id, { levels }]) => {
      const inner = levels.map(
        ({ format }, i) =>
          `<w:lvl w:ilvl="${i}"><w:numFmt w:val="${isNumbered(format) ? 'decimal' : 'bullet'}"/><w:pStyle w:val="${id}"/></w:lvl>`,
      );
      return `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
    })
    .join('')}</w:numbering>`;

const isNumbered = (format: string): boolean => format !== 'bullet' && format !== 'none';

/** Counts items in the order of the document: gives each its number, or undefined where it has none. */
export function countItems(lists: WordLists): (id: string, level: number) => number | undefined {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    const shape = list?.levels[level];
    if (!list || !shape) return undefined;
    const counted = counts.get(list.family) ?? [];
    const startsAnew = shape.restarts && !begun.has(`${id} ${level}`);
    const number = startsAnew ? shape.start : (counted[level] ?? shape.start - 1) + 1;
    begun.add(`${id} ${level}`);
    const kept = counted.slice(0, level);
    kept[level] = number;
    counts.set(list.family, kept);
    return isNumbered(shape.format) ? number : undefined;
  };
}
