/** Which structure role an element has: from its name, or from how it is displayed. */

import { ownValue } from '../../base/own-value.js';
import type { StyledElement } from '../../css/style.js';
import type { LayoutContext } from '../layout-context.js';
import type { Owner, StructureElement, StructureRole } from '../page.js';
import { holdsText, type StructureOptions } from './structure-builder.js';

/** Adds the structure of a block-level element below `parent`; returns the owner of what stands in it. */
export function tagBlock(element: StyledElement, parent: Owner, context: LayoutContext): Owner {
  if (typeof parent !== 'number' || isHidden(element)) return 'layout-artifact';
  const { structure } = context;
  const options = languageOf(element, parent, context);
  const level = HEADING.exec(element.name)?.[1];
  if (level) return structure.add(parent, headingRole(Number(level), element, context), options);
  if (LISTS.has(element.name)) {
    return structure.add(parent, 'L', { ...options, listNumbering: numberingOf(element) });
  }
  if (element.name === 'table' && element.attributes['role'] === 'presentation') {
    return structure.add(parent, 'NonStruct', options);
  }
  if (element.name === 'figure') return tagFigure(element, parent, context);
  const role = ownValue(ROLES, element.name);
  if (!role) return parent;
  return structure.add(parent, role, options);
}

/** What stands beside others within text: each is read to its end, however many pages it stands on. */
export const apart = (owner: Owner, { structure }: LayoutContext): Owner =>
  typeof owner === 'number' && holdsText(structure.role(owner)) ? structure.add(owner, 'Div') : owner;

/** A picture: a figure with its alternative text, or decoration when that is empty. */
export function tagPicture(element: StyledElement, parent: Owner, context: LayoutContext): Owner {
  const alt = element.attributes['alt'];
  if (alt === undefined) {
    const message = 'this image has no alt text, so a screen reader cannot say what it shows';
    const hint = 'add alt="what the picture shows", or alt="" when it is only decoration';
    context.complain({ code: 'layout/no-alt', message, hint }, element);
  }
  if (typeof parent !== 'number' || alt === '' || isHidden(element)) return 'layout-artifact';
  if (context.structure.role(parent) === 'Figure') return parent;
  return context.structure.add(parent, 'Figure', { alt: alt ?? 'image' });
}

/** Room to write or to tick, which is read out as what it is for; what somebody has written there is read itself. */
export function tagBlank(element: StyledElement, parent: Owner, { structure }: LayoutContext): Owner {
  const { type, value } = element.attributes;
  const isWritten = !!value?.trim() || element.children.some(isText);
  if (typeof parent !== 'number' || isHidden(element) || type === 'hidden' || isWritten) return parent;
  return structure.add(parent, 'Form', { alt: labelOf(element) ?? 'blank' });
}

const isText = (node: StyledElement['children'][number]): boolean =>
  node.kind === 'text' && node.text.trim() !== '';

/** What is read out in place of an element. */
export const labelOf = ({ attributes }: StyledElement): string | undefined =>
  attributes['aria-label']?.trim() || undefined;

/** The parts of a list item: its label and its body. */
export function tagListItem(
  element: StyledElement,
  parent: Owner,
  context: LayoutContext,
): { readonly label: Owner; readonly body: Owner } {
  if (typeof parent !== 'number' || isHidden(element)) {
    return { label: 'layout-artifact', body: 'layout-artifact' };
  }
  const { structure } = context;
  const list = structure.role(parent) === 'L' ? parent : structure.add(parent, 'L');
  const item = structure.add(list, 'LI', languageOf(element, parent, context));
  const hasMarker = element.children.some((child) => child.kind === 'element' && child.name === '::marker');
  const label = hasMarker ? structure.add(item, 'Lbl') : item;
  return { label, body: structure.add(item, 'LBody') };
}

/** What a block stands in: terms and definitions are items of their list. */
export function termParent(element: StyledElement, parent: Owner, { structure }: LayoutContext): Owner {
  if (typeof parent !== 'number' || structure.role(parent) !== 'L') return parent;
  if (element.name === 'dt') return structure.add(structure.add(parent, 'LI'), 'Lbl');
  const last = structure.lastChild(parent);
  // What stands loose in the list is no item that a definition could belong to.
  const isItem = last !== undefined && structure.role(last) === 'LI';
  const item = element.name === 'dd' && isItem ? last : structure.add(parent, 'LI');
  return structure.add(item, 'LBody');
}

/** An inline element: links and quotations are tagged, others only when their language differs or they are read otherwise. */
export function tagInline(
  element: StyledElement,
  parent: Owner,
  { context, role }: { readonly context: LayoutContext; readonly role: StructureRole | undefined },
): Owner {
  if (typeof parent !== 'number' || isHidden(element)) return 'layout-artifact';
  const language = languageOf(element, parent, context);
  const alt = labelOf(element);
  const options = alt === undefined ? language : { ...language, alt };
  const isSpan = options.language !== undefined || alt !== undefined;
  const known = role ?? (element.name === 'q' ? 'Quote' : isSpan ? 'Span' : undefined);
  return known ? context.structure.add(parent, known, options) : parent;
}

export const isHidden = (element: StyledElement): boolean => element.attributes['aria-hidden'] === 'true';

/** Language of an element, when it is not that of the structure around it. */
function languageOf(element: StyledElement, parent: number, context: LayoutContext): StructureOptions {
  let index = parent;
  const { elements } = context.structure;
  while (index > 0 && elements[index]!.language === undefined) index = elements[index]!.parent;
  const around = elements[index]!.language ?? context.language;
  return element.language && element.language !== around ? { language: element.language } : {};
}

const HEADING = /^h([1-6])$/;
const LISTS = new Set(['ul', 'ol', 'dl', 'menu']);

const ROLES: Readonly<Record<string, StructureRole>> = {
  p: 'P',
  pre: 'P',
  address: 'P',
  legend: 'P',
  summary: 'P',
  blockquote: 'BlockQuote',
  figcaption: 'Caption',
  caption: 'Caption',
  section: 'Sect',
  article: 'Sect',
  main: 'Sect',
  nav: 'Sect',
  aside: 'Sect',
  table: 'Table',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
  div: 'Div',
  header: 'Div',
  footer: 'Div',
  form: 'Div',
  fieldset: 'Div',
  details: 'Div',
};

function headingRole(level: number, element: StyledElement, context: LayoutContext): StructureRole {
  const allowed = context.structure.headingLevel(level);
  if (allowed !== level) {
    const message = `heading <${element.name}> skips a level, so it is tagged as H${allowed}`;
    context.complain({ code: 'layout/heading-level', message, hint: `write <h${allowed}>` }, element);
  }
  return `H${allowed}` as StructureRole;
}

function tagFigure(element: StyledElement, parent: number, context: LayoutContext): Owner {
  const alt = firstImage(element)?.attributes['alt'];
  return alt ? context.structure.add(parent, 'Figure', { alt }) : context.structure.add(parent, 'Div');
}

function firstImage(element: StyledElement): StyledElement | undefined {
  const waiting: StyledElement[] = [element];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.name === 'img') return next;
    for (const child of next.children) if (child.kind === 'element') waiting.push(child);
  }
  return undefined;
}

type Numbering = NonNullable<StructureElement['listNumbering']>;
const NUMBERING: Readonly<Record<string, Numbering>> = {
  none: 'None',
  disc: 'Disc',
  circle: 'Circle',
  square: 'Square',
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
};
const numberingOf = ({ name, style }: StyledElement): Numbering =>
  name === 'dl' ? 'None' : (NUMBERING[style.listStyleType] ?? 'None');
