/** What a piece of text takes from the inline elements around it: type, tags, links, raised baseline, underline. */

import type { Pt } from '../../base/geometry.js';
import { anonymousStyle, LARGEST_LETTER } from '../../css/index.js';
import type { ComputedStyle, StyledElement } from '../../css/style.js';
import type { LayoutContext } from '../layout-context.js';
import type { InlineDecoration, InlineText, TypeOfText } from '../line/inline-box.js';
import { leaded } from '../line/line-height.js';
import type { Owner } from '../page.js';
import { NO_EDGE } from './anonymous.js';
import { textOf } from './generated.js';
import { labelOf, tagInline } from './structure-roles.js';

/** The source of text that stands directly in a block. */
export function blockSource(element: StyledElement, owner: Owner, context: LayoutContext): InlineText {
  const { style } = element;
  const { textDecorationLine } = style;
  const decoration =
    textDecorationLine === 'none'
      ? undefined
      : {
          style: { ...anonymousStyle(style), textDecorationLine },
          face: context.fonts.match(style),
          raise: 0,
          outer: undefined,
        };
  return { ...textSource(element, context), owner, raise: 0, link: undefined, decoration };
}

/** The source of text in an inline element, within that of what stands around it. */
export function inlineSource(element: StyledElement, around: InlineText, context: LayoutContext): InlineText {
  const leads = element.name === 'a' && isFollowed(element, context);
  const owner = tagInline(element, around.owner, { context, role: leads ? 'Link' : undefined });
  const raise = around.raise + raiseOf(element.style, around.style);
  return {
    ...textSource(element, context),
    owner,
    raise,
    link: leads ? linkOf(element, owner) : around.link,
    decoration: decorationOf(element.style, { raise, outer: around.decoration }, context),
  };
}

/** How far an inline box is raised above the baseline of its parent. */
export function raiseOf(style: ComputedStyle, parent: ComputedStyle): Pt {
  const { verticalAlign } = style;
  if (typeof verticalAlign === 'number') return verticalAlign;
  // Shares of the em from judgement, near to what browsers do.
  if (verticalAlign === 'super') return parent.fontSize / 3;
  if (verticalAlign === 'sub') return -parent.fontSize / 5;
  return 0;
}

function textSource(
  element: StyledElement,
  context: LayoutContext,
): Omit<InlineText, 'owner' | 'raise' | 'link' | 'decoration'> {
  const { style, language, place } = element;
  const most = Math.min(context.pageWidth, context.pageHeight) * LARGEST_LETTER;
  if (style.fontSize > most) {
    const message = `letters of ${Math.round(style.fontSize)} pt do not fit on the page, so they are made smaller`;
    context.complain({ code: 'layout/font-size', message, hint: 'give a smaller font-size' }, element);
  }
  return { kind: 'text', style, ...typeOf(style, { language, most }, context), place };
}

/** The type that a style asks for, one object for all text in it, by which fonts know it again. */
function typeOf(
  style: ComputedStyle,
  { language, most }: { readonly language: string; readonly most: Pt },
  { types, fonts }: LayoutContext,
): TypeOfText {
  const known = types.get(style);
  if (known?.textStyle.language === language) return known;
  const { fontFamily, fontWeight, fontStyle, fontFeatures, letterSpacing, wordSpacing, whiteSpace } = style;
  const fontSize = Math.min(style.fontSize, most);
  // biome-ignore format: the face, then the spacing
  const textStyle = {
    fontFamily, fontSize, fontWeight, fontStyle, fontFeatures,
    letterSpacing, wordSpacing, whiteSpace, language,
  };
  const type = { textStyle, heights: leaded(style, fonts) };
  types.set(style, type);
  return type;
}

function linkOf(element: StyledElement, owner: Owner): InlineText['link'] {
  const href = element.attributes['href']!.trim();
  return { href, owner, description: labelOf(element) ?? (textOf(element) || href) };
}

/** Whether a link leads somewhere that a PDF may lead to. */
function isFollowed(element: StyledElement, context: LayoutContext): boolean {
  const href = element.attributes['href']?.trim();
  if (!href) return false;
  if (/^(https?:\/\/|mailto:)[^\s]/i.test(href)) return true;
  const id = href.startsWith('#') ? decodeId(href.slice(1)) : undefined;
  if (id !== undefined && context.elements.has(id)) return true;
  const message =
    id === undefined
      ? `the link "${href}" is not followed`
      : `the link "${href}" leads to an id that is not there`;
  const hint =
    id === undefined ? 'only http:, https:, mailto: and #id are' : `add id="${id}" to the element meant`;
  context.complain({ code: 'layout/link', message, hint }, element);
  return false;
}

/** The id that a fragment names; a broken escape is taken as it is written. */
export function decodeId(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function decorationOf(
  style: ComputedStyle,
  { raise, outer }: { readonly raise: Pt; readonly outer: InlineDecoration | undefined },
  { fonts }: LayoutContext,
): InlineDecoration | undefined {
  const { border, backgroundColor, textDecorationLine } = style;
  const edges = [border.top, border.right, border.bottom, border.left];
  const bordered = edges.some((edge) => edge.style !== NO_EDGE.style && edge.width > 0);
  if (!bordered && backgroundColor.alpha === 0 && textDecorationLine === 'none') return outer;
  return { style, face: fonts.match(style), raise, outer };
}
