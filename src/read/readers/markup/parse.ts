/** Reads the source of a page as a tree. Nothing is run or fetched. */

import { Parser } from 'htmlparser2';
import type { MarkupElement } from './tree.js';
import { TreeBuilder } from './tree-builder.js';

/**
 * The tree of a page or a piece of one; its root stands for the whole source.
 *
 * @throws Fatal when it has more elements or deeper ones than any text needs.
 */
export function parseMarkup(source: string, file: string): MarkupElement {
  const lineAt = lineCounter(source);
  const builder = new TreeBuilder(file);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, lineAt(parser.startIndex)),
      onclosetag: () => builder.close(),
      ontext: (text) => builder.text(text),
    },
    { decodeEntities: true, recognizeSelfClosing: true, recognizeCDATA: true },
  );
  parser.end(source);
  return builder.root;
}

/** Offsets come in rising order, so that the line feeds are counted once. */
function lineCounter(source: string): (offset: number) => number {
  let line = 1;
  let next = source.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line++;
      next = source.indexOf('\n', next + 1);
    }
    return line;
  };
}
