/** What a style sets in bold or italics, and what a class calls a caption, as elements that say so: Readability keeps these alone. */

import { isCaptionBox } from './element-kinds.js';
import { lookOf } from './inline-text.js';
import { elementsIn, type MarkupElement, type MarkupNode, rawText } from './tree.js';

/** Google Docs numbers its classes. */
const RULE = /\.(c\d+)\s*\{([^{}]*)\}/g;
const PLAIN = { isBold: false, isItalic: false };

/** In a book every class is the book's own. */
const RULE_OF_A_BOOK = /\.([\w-]{1,60})\s*\{([^{}]*)\}/g;

/** The page with `b` and `i` within the elements whose style or numbered class is bold or italic. */
export const withLooks = (page: MarkupElement): MarkupElement =>
  marked(page, classesIn([...elementsIn(page)].filter(({ name }) => name === 'style').map(rawText), RULE));

/** The same for the text of a book and its style sheets. */
export const withLooksOf = (text: MarkupElement, sheets: readonly string[]): MarkupElement =>
  marked(text, classesIn(sheets, RULE_OF_A_BOOK));

const classesIn = (sheets: readonly string[], rule: RegExp): ReadonlyMap<string, string> =>
  new Map(
    sheets.flatMap((sheet) =>
      [...sheet.matchAll(rule)].map(([, name = '', rules = '']) => [name, rules] as const),
    ),
  );

function marked(element: MarkupElement, classes: ReadonlyMap<string, string>): MarkupElement {
  const { class: names = '', style: own = '' } = element.attributes;
  const style = [...names.split(/\s+/).flatMap((name) => classes.get(name) ?? []), own].join(';');
  const children = element.children.map(
    (child): MarkupNode => (typeof child === 'string' ? child : marked(child, classes)),
  );
  if (isCaptionBox(element)) return { ...element, name: 'figcaption', children };
  if (element.holdsBlocks || !/font-(?:weight|style)/i.test(style)) return { ...element, children };
  const { isBold, isItalic } = lookOf({ name: '', attributes: { style } }, PLAIN);
  const within = (name: string, inner: readonly MarkupNode[]): MarkupNode[] => [
    { name, attributes: {}, children: inner, line: element.line, holdsBlocks: false },
  ];
  const slanted = isItalic ? within('i', children) : children;
  return { ...element, children: isBold ? within('b', slanted) : slanted };
}
