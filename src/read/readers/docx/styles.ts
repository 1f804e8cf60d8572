/** What the styles of a Word document say of a paragraph. */

import { roleOf, type Style } from '../container/looks.js';
import type { Container } from '../container/open-container.js';
import { parseMarkup } from '../markup/parse.js';
import { elementsIn, type MarkupElement } from '../markup/tree.js';

/** The styles by their ids. */
export async function readStyles(container: Container): Promise<ReadonlyMap<string, Style>> {
  const part = [...container.names].find((name) => /^word\/styles\d*\.xml$/.test(name));
  if (!part) return new Map();
  const all = [...elementsIn(parseMarkup(await container.xml(part), container.file))];
  const styles = all.filter(({ name }) => name === 'w:style');
  return new Map(styles.map((style) => [style.attributes['w:styleid'] ?? '', styleFrom(style)]));
}

function styleFrom(element: MarkupElement): Style {
  const marks = new Map(
    [...elementsIn(element)].map(({ name, attributes }) => [name, attributes['w:val'] ?? 'on']),
  );
  const role = roleOf(marks.get('w:name') ?? '');
  const [basedOn, outline, bold, size, side, list] = [
    'w:basedon',
    'w:outlinelvl',
    'w:b',
    'w:sz',
    'w:jc',
    'w:numid',
  ].map((name) => marks.get(name));
  return {
    ...(role && { role }),
    ...(basedOn && { basedOn }),
    ...(outline && Number(outline) < 6 && { level: Number(outline) + 1 }),
    ...(list && { list }),
    ...(bold && { isBold: !['0', 'false', 'off'].includes(bold) }),
    ...(size && { size: Number(size) / 2 }),
    ...(side && { isCentred: side === 'center' }),
  };
}
