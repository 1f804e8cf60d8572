/** Styles and pages as text, one line for each element or item, for people who look for the first wrong stage. */

import type { ComputedStyle, StyledDocument, StyledNode } from '../css/style.js';
import type { Item, PagedDocument } from '../layout/page.js';

/** The styled tree: element, its text, and every property that differs from its parent's. */
export function dumpStyles({ body }: StyledDocument): string {
  const lines: string[] = [];
  const open: { node: StyledNode; depth: number; parent?: ComputedStyle }[] = [{ node: body, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth, parent } = next;
    const indent = '  '.repeat(depth);
    if (node.kind === 'text' && node.text.trim())
      lines.push(`${indent}"${node.text.trim().replace(/\s+/g, ' ')}"`);
    if (node.kind === 'content') lines.push(`${indent}${JSON.stringify(node.parts)}`);
    if (node.kind !== 'element') continue;
    lines.push(`${indent}${node.name} ${describeStyle(node.style, parent)}`);
    for (const child of [...node.children].reverse())
      open.push({ node: child, depth: depth + 1, parent: node.style });
  }
  return `${lines.join('\n')}\n`;
}

function describeStyle(style: ComputedStyle, parent: ComputedStyle | undefined): string {
  const changed = Object.entries(style).filter(([name, value]) => {
    return JSON.stringify(value) !== JSON.stringify(parent?.[name as keyof ComputedStyle]);
  });
  return changed.map(([name, value]) => `${name}:${JSON.stringify(value).replaceAll('"', '')}`).join(' ');
}

/** Every item of every page with its place and the structure element it belongs to. */
export function dumpPages({ pages, structure }: PagedDocument): string {
  const owner = (item: Item): string =>
    typeof item.owner === 'number' ? structure[item.owner]!.role : item.owner;
  return pages
    .map(({ label, width, height, items }) => {
      const lines = items.map((item) => `  ${owner(item)} ${describeItem(item)}`);
      return [`page ${label} ${round(width)}×${round(height)}`, ...lines].join('\n');
    })
    .join('\n')
    .concat('\n');
}

function describeItem(item: Item): string {
  switch (item.kind) {
    case 'text':
      return `text ${round(item.x)},${round(item.y)} ${item.run.face.id} ${round(item.run.size)} "${item.run.text}"`;
    case 'line':
      return `line ${round(item.x1)},${round(item.y1)} to ${round(item.x2)},${round(item.y2)}`;
    default:
      return `${item.kind} ${round(item.x)},${round(item.y)} ${round(item.width)}×${round(item.height)}`;
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
