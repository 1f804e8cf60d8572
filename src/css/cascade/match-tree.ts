/** The element tree as selectors see it: every element knows its parent and its place among its siblings. */

import type { HtmlElement } from '../../html/tree.js';

export interface MatchNode {
  readonly element: HtmlElement;
  readonly parent: MatchNode | null;
  /** Elements only. */
  readonly children: readonly MatchNode[];
  /** Among the elements of the same parent, from 0. */
  readonly index: number;
  /** Among those that also have the same name, from 0. */
  readonly indexOfType: number;
}

interface MatchDraft extends MatchNode {
  readonly children: MatchDraft[];
}

/** Links the tree under `root`; a list of what is still to do stands for the call stack. */
export function linkTree(root: HtmlElement): MatchNode {
  const top = link(root, null, 0);
  const waiting = [top];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const ofType = new Map<string, number>();
    for (const child of parent.element.children) {
      if (child.kind !== 'element') continue;
      const indexOfType = ofType.get(child.name) ?? 0;
      ofType.set(child.name, indexOfType + 1);
      parent.children.push(link(child, parent, indexOfType));
    }
    for (const child of parent.children) waiting.push(child);
  }
  return top;
}

function link(element: HtmlElement, parent: MatchDraft | null, indexOfType: number): MatchDraft {
  return { element, parent, children: [], index: parent?.children.length ?? 0, indexOfType };
}
