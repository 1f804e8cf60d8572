/** The order in which tables have their parts: captions and the first header stand before all rows, footers after them. */

/** A node of a styled tree, as far as this order depends on it. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'content' }
  | { readonly kind: 'element'; readonly style: { readonly display: string } };

/** The children of an element as they are set. */
export function inTableOrder<Node extends Part>(display: string, children: readonly Node[]): readonly Node[] {
  if (!children.some((child) => MOVED.has(displayOf(child)))) return children;
  if (display === 'table') return sorted(children);
  const ends = ENDS[display] ?? [];
  const set: Node[] = [];
  let strays: Node[] = [];
  for (const child of children) {
    const its = displayOf(child);
    if (isBlank(child) || (STRAYS.has(its) && !ends.includes(its))) strays.push(child);
    else {
      set.push(...sorted(strays), child);
      strays = [];
    }
  }
  return [...set, ...sorted(strays)];
}

const MOVED: ReadonlySet<string> = new Set(['table-caption', 'table-header-group', 'table-footer-group']);

/** Parts of a table that stand together without one are taken for one. */
const STRAYS: ReadonlySet<string> = new Set([
  'table-row-group',
  'table-header-group',
  'table-footer-group',
  'table-row',
  'table-cell',
]);

/** What is no stray within a part of a table. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  'table-row-group': ['table-row', 'table-cell'],
  'table-header-group': ['table-row', 'table-cell'],
  'table-footer-group': ['table-row', 'table-cell'],
  'table-row': ['table-cell'],
};

function sorted<Node extends Part>(parts: readonly Node[]): Node[] {
  const first = parts.find((part) => displayOf(part) === 'table-header-group');
  const rank = (part: Node): number => {
    if (displayOf(part) === 'table-caption') return 0;
    if (part === first) return 1;
    return displayOf(part) === 'table-footer-group' ? 3 : 2;
  };
  return [...parts].sort((a, b) => rank(a) - rank(b));
}

const displayOf = (node: Part): string => (node.kind === 'element' ? node.style.display : '');

const isBlank = (node: Part): boolean => node.kind === 'text' && node.text.trim() === '';
