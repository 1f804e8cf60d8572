/**
 * HTML in, an element tree with positions out, and the style sheets found on the way.
 *
 * The parser forgives as browsers do: missing end tags are supplied, stray ones ignored. Whatever the source
 * looks like, the result has one body that holds everything to be printed. Nothing is fetched: linked style
 * sheets and scripts are reported and dropped. Styles are not looked into; `css/` does that.
 */

import { Parser } from 'htmlparser2';
import type { Report } from '../base/diagnostics.js';
import { placesIn } from './line-starts.js';
import type { HtmlDocument } from './tree.js';
import { TreeBuilder } from './tree-builder.js';

export { languageTag } from './language-tag.js';

/** Parses a page of HTML; `file` is what messages call it. */
export function parseHtml(source: string, file: string, report: Report): HtmlDocument {
  const builder = new TreeBuilder({ source, file, report, placeOf: placesIn(source) });
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes, parser.startIndex),
      onclosetag: (name, isImplied) => builder.close(name, isImplied ? 'implied' : 'written'),
      ontext: (text) => builder.text(text, parser.startIndex),
      oncomment: () => builder.comment(parser.startIndex),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  parser.end(source);
  return builder.finish();
}
