/** Selectors as functions: css-select compiles them for the linked tree. */

import { compile, type Options } from 'css-select';
import type { MatchNode } from './match-tree.js';

/** Whether an element fits. */
export type Matcher = (node: MatchNode) => boolean;

/** Compiles a selector that has been found to be supported. */
export const compileSelector = (selector: string): Matcher =>
  compile<MatchNode, MatchNode>(selector, OPTIONS);

const OPTIONS: Options<MatchNode, MatchNode> = {
  // What is remembered between questions would have to be forgotten between documents.
  cacheResults: false,
  adapter: {
    isTag: (node): node is MatchNode => node !== null,
    getName: ({ element }) => element.name,
    getAttributeValue: ({ element }, name) => element.attributes[name],
    hasAttrib: ({ element }, name) => Object.hasOwn(element.attributes, name),
    getChildren: (node) => node.children as MatchNode[],
    getParent: (node) => node.parent,
    getSiblings: (node) => (node.parent ? node.parent.children : [node]) as MatchNode[],
    prevElementSibling: (node) => node.parent?.children[node.index - 1] ?? null,
    getText: () => '',
    removeSubsets: (nodes) => nodes,
  },
  // The linked tree knows the answers that css-select would count siblings for.
  pseudos: {
    empty: ({ element }) => element.children.every((child) => child.kind === 'text' && child.text === ''),
    'nth-child': (node, formula) => isNth(node.index + 1, formula ?? ''),
    'nth-of-type': (node, formula) => isNth(node.indexOfType + 1, formula ?? ''),
    'nth-last-child': (node, formula) =>
      isNth((node.parent?.children.length ?? 1) - node.index, formula ?? ''),
  },
};

interface Nth {
  readonly step: number;
  readonly offset: number;
}

function isNth(position: number, formula: string): boolean {
  const nth = readNth(formula);
  const beyond = position - nth.offset;
  return nth.step === 0 ? beyond === 0 : beyond % nth.step === 0 && beyond / nth.step >= 0;
}

/** `odd`, `even`, `5`, `2n+1`, `-n + 3`: the parser has already made sure that it is one of these. */
function readNth(formula: string): Nth {
  const text = formula.toLowerCase().replace(/\s+/g, '');
  if (text === 'odd') return { step: 2, offset: 1 };
  if (text === 'even') return { step: 2, offset: 0 };
  const [, step, offset] = /^([+-]?\d*)n([+-]\d+)?$/.exec(text) ?? [];
  if (step === undefined) return { step: 0, offset: Number.parseInt(text, 10) };
  const sign = step === '' || step === '+' ? 1 : step === '-' ? -1 : Number.parseInt(step, 10);
  return { step: sign, offset: Number.parseInt(offset ?? '0', 10) };
}
