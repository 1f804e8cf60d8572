/** Names the headings of a Word document as such before mammoth makes HTML of it. */

import { type Look, lookOf, type Run, type Style, standsOut, usualSize } from '../container/looks.js';

/** An element of the tree that mammoth makes of a document. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  readonly value?: string;
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly alignment?: string;
  readonly numbering?: {
    readonly isOrdered: boolean;
    readonly level: string;
    readonly paragraphStyleId?: string;
  } | null;
  readonly fontSize?: number | null;
  readonly isBold?: boolean;
  readonly isUnderline?: boolean;
}

type Styles = ReadonlyMap<string, Style>;

/** Paragraphs get the names of styles that mammoth is told of by what they are for; a line that stands out is set in bold. */
export function markHeadings(document: WordElement, styles: Styles): WordElement {
  const elements = document.children ?? [];
  const usual = usualSize(elements.flatMap((element) => runsOf(element, styles)));
  const children = elements.map((element) => {
    if (element.type !== 'paragraph') return element;
    const look = paragraphLook(element, styles);
    const styleName = look.role ?? (look.level && `heading ${look.level}`);
    if (styleName) return { ...element, numbering: null, styleName };
    return !element.numbering && standsOut(runsOf(element, styles), look, usual) ? inBold(element) : element;
  });
  return { ...document, children };
}

function paragraphLook({ styleId, alignment }: WordElement, styles: Styles): Look {
  return { ...lookOf(styleId ?? undefined, styles), ...(alignment && { isCentred: alignment === 'center' }) };
}

/** An underlined line stands out as a bold one does. */
function runsOf(paragraph: WordElement, styles: Styles): Run[] {
  const { isBold: isBoldStyle, size: styleSize } = lookOf(paragraph.styleId ?? undefined, styles);
  return runsIn(paragraph).map((run) => {
    const size = run.fontSize ?? styleSize;
    const isBold = Boolean(run.isBold || run.isUnderline || isBoldStyle);
    return { text: textOf(run), isBold, ...(size && { size }) };
  });
}

const runsIn = ({ children = [] }: WordElement): readonly WordElement[] =>
  children.flatMap((child) => (child.type === 'run' ? [child] : runsIn(child)));

const textOf = ({ value = '', children = [] }: WordElement): string => value + children.map(textOf).join('');

const inBold = (element: WordElement): WordElement => ({
  ...element,
  ...(element.type === 'run' && { isBold: true }),
  ...(element.children && { children: element.children.map(inBold) }),
});
