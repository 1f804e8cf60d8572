/** HTML and XHTML as a plain tree: what a page, a chapter or a converted document is made of. */

export interface MarkupElement {
  /** In lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
  /** The line of the source it starts on, from 1. */
  readonly line: number;
  /** Whether any element below it starts a line of its own. */
  readonly holdsBlocks: boolean;
}

/** Text is what the source says with its entities resolved, blanks as they stand. */
export type MarkupNode = MarkupElement | string;

/** Whether it is an element, of one of these names when any are given. */
export const isElement = (node: MarkupNode, ...names: readonly string[]): node is MarkupElement =>
  typeof node !== 'string' && (names.length === 0 || names.includes(node.name));

/** Every element below, in the order of the source. */
export function* elementsIn(root: MarkupElement): Generator<MarkupElement> {
  // A list of what is still to come, since a generator within a generator costs its depth at every step.
  const waiting = [...root.children].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') continue;
    yield node;
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
  }
}

/** The text below an element, as it stands in the source. */
export const rawText = (node: MarkupNode): string =>
  typeof node === 'string' ? node : node.children.map(rawText).join('');
