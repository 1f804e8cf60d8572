/** What the styles of an OpenDocument text say of paragraphs, pieces of them, and lists. */

import { roleOf, type Style } from '../container/looks.js';
import { elementsIn, isElement, type MarkupElement } from '../markup/tree.js';

/** All that is known of how a text is set. */
export interface OdtStyles {
  readonly looks: ReadonlyMap<string, Style>;
  /** Of each list style its levels. */
  readonly lists: ReadonlyMap<string, readonly ListLevel[]>;
}

/** How the items on one level of a list are numbered. */
interface ListLevel {
  /** What the number looks like, such as `1`; empty for a bullet. */
  readonly form: string;
  readonly start: number;
}

/** Of the parts of a document, those that go first in question last. */
export function readStyles(parts: readonly MarkupElement[]): OdtStyles {
  const all = parts.flatMap((part) => [...elementsIn(part)]);
  const looks = all.filter(
    ({ name, attributes }) =>
      name === 'style:style' && /^(?:paragraph|text)$/.test(attributes['style:family'] ?? ''),
  );
  const lists = all.filter(({ name }) => name === 'text:list-style');
  return {
    looks: new Map(looks.map((style) => [nameOf(style), styleFrom(style)])),
    lists: new Map(lists.map((style) => [nameOf(style), levelsOf(style)])),
  };
}

const nameOf = ({ attributes }: MarkupElement): string => attributes['style:name'] ?? '';

function styleFrom(element: MarkupElement): Style {
  const marks: Record<string, string | undefined> = { ...element.attributes };
  for (const { attributes } of elementsIn(element)) Object.assign(marks, attributes);
  const role = roleOf(nameOf(element));
  const [basedOn, level, size] = [
    marks['style:parent-style-name'],
    marks['style:default-outline-level'],
    marks['fo:font-size'],
  ];
  const [weight, slant, side] = [marks['fo:font-weight'], marks['fo:font-style'], marks['fo:text-align']];
  return {
    ...(role && { role }),
    ...(basedOn && { basedOn }),
    ...(Number(level) > 0 && { level: Number(level) }),
    ...(size?.endsWith('pt') && { size: Number.parseFloat(size) }),
    ...(weight && { isBold: weight === 'bold' || Number(weight) > 500 }),
    ...(slant && { isItalic: slant !== 'normal' }),
    ...(marks['text:display'] === 'none' && { isHidden: true }),
    ...(side && { isCentred: side === 'center' }),
  };
}

const levelsOf = (style: MarkupElement): ListLevel[] =>
  style.children
    .filter((child) => isElement(child))
    .map(({ attributes }) => ({
      form: attributes['style:num-format'] ?? '',
      start: Number(attributes['text:start-value']) || 1,
    }));
