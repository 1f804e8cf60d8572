/** Finds the article of a page: Mozilla's Readability on a document of linkedom's, which runs and fetches nothing. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { MarkupElement } from '../markup/tree.js';
import { TreeBuilder } from '../markup/tree-builder.js';
import { LINE, writeHtml } from './write-html.js';

/** As much of the document's interface as is read here. */
interface DomNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<DomNode>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Depths of all elements together: the work of Readability grows with them, and the fullest real pages come to a quarter. */
const MOST_WORK = 500_000;

export interface FoundArticle {
  readonly content: MarkupElement;
  /** The line that names the writer, which is taken out of the content. */
  readonly byline?: string;
}

/** The part of `body` that holds the article; undefined when none stands out. `page` gives the head. */
export function findArticle(page: MarkupElement, body: MarkupElement): FoundArticle | undefined {
  if (workIn(body) > MOST_WORK) return undefined;
  const { document } = parseHTML(writeHtml(page, body));
  const options = { serializer: (node: DomNode) => node, keepClasses: true, disableJSONLD: true };
  try {
    const found = new Readability(document, options).parse();
    if (!found?.content) return undefined;
    return { content: treeOf(found.content), ...(found.byline && { byline: found.byline }) };
  } catch {
    // What it cannot take is read without it.
    return undefined;
  }
}

function workIn(element: MarkupElement, depth = 1): number {
  return element.children.reduce(
    (sum, child) => sum + (typeof child === 'string' ? escapesIn(child) : workIn(child, depth + 1)),
    depth,
  );
}

/** Signs that the document has as nodes of their own. */
const escapesIn = (text: string): number => text.match(/[&<>]/g)?.length ?? 0;

/** A document of linkedom's as the tree that the reader of markup knows, with the lines it was given. */
function treeOf(root: DomNode): MarkupElement {
  const builder = new TreeBuilder('');
  const visit = (node: DomNode, line: number): void => {
    if (node.nodeType === TEXT) builder.text(node.textContent ?? '');
    if (node.nodeType !== ELEMENT) return;
    const { localName, attributes } = node;
    const given = Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
    const own = Number(given[LINE]) || line;
    builder.open(localName, given, own);
    for (const child of node.childNodes) visit(child, own);
    builder.close();
  };
  visit(root, 1);
  return builder.root;
}
