/** Takes out of a page what is no text, before and after the article in it is found. */

import { holdsNoText } from '../markup/element-kinds.js';
import { isHidden } from '../markup/inline-text.js';
import { elementsIn, isElement, type MarkupElement, type MarkupNode, rawText } from '../markup/tree.js';

/** The body of a page, or all of a piece of HTML, without scripts, styles, forms and what is not shown. */
export function clearPage(page: MarkupElement): MarkupElement {
  const body = [...elementsIn(page)].find(({ name }) => name === 'body') ?? page;
  return without(body, (element) => holdsNoText(element.name) || isHidden(element));
}

/** Names that authors of pages give to buttons and boxes in the middle of an article. */
const FURNITURE =
  /^(?:mw-editsection|mw-jump-link|jump-to-nav|siteSub|contentSub2?|catlinks|printfooter|vertical-navbox|sidebar|mw-cite-backlink|navbox|infobox|ambox|hatnote|noprint|toc|sistersitebox|metadata|sr-only|visually-hidden|visuallyhidden|screen-reader-text|share(?:bar|-?buttons?|-?tools?)?|social(?:-?(?:share|links|media|icons))?|sharedaddy|addtoany\S*|jp-relatedposts|related-?(?:posts|articles|stories|links|content)|newsletter\S*|advert(?:isement)?|ad-(?:slot|container|unit|wrapper)|promo(?:-?box)?|cookie\S*|breadcrumbs?|subscribe\S*|comments?(?:-area|-list)?|print-?only|headerlink|heading-anchor)$/i;
/** A box of more than this share of the text is the text, whatever its name. From judgement. */
const MOST_OF_TEXT = 0.2;

/** A line in large letters that stands in the text as well. */
const PULL_QUOTE = /^(?:wp-block-)?pull-?quote$/i;

/** A page or an article without the boxes that its author named as no part of the text. */
export function withoutBoxes(root: MarkupElement): MarkupElement {
  const whole = rawText(root);
  const letters = lettersOf(whole);
  return without(root, (element, above) => {
    if ((isListOfLinks(element) || isTitleOfPage(element)) && !/:\s*$/.test(above)) return true;
    const { class: classes = '', id = '' } = element.attributes;
    const names = [...classes.split(/\s+/), id];
    if (names.some((name) => PULL_QUOTE.test(name)))
      return letters.split(lettersOf(rawText(element))).length > 2;
    return (
      names.some((name) => FURNITURE.test(name)) && rawText(element).length <= whole.length * MOST_OF_TEXT
    );
  });
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Titles of other pages and nothing else, in the middle of a text; more of them may be what the page is for. */
function isListOfLinks(element: MarkupElement): boolean {
  if (!isElement(element, 'ul', 'ol')) return false;
  const items = element.children.filter((child) => isElement(child, 'li'));
  return items.length > 0 && items.length <= MOST_LINKS && items.every(isLink);
}

/** A paragraph that is a link as a whole and no sentence. */
const isTitleOfPage = (element: MarkupElement): boolean =>
  isElement(element, 'p') &&
  isLink(element) &&
  /^(?:\S+\s+){3}.*[^.?!…\s"'”’]$/s.test(rawText(element).trim());

function isLink(item: MarkupElement): boolean {
  const links = [...elementsIn(item)].filter(
    ({ name, attributes: { href = '#' } }) => name === 'a' && !href.startsWith('#'),
  );
  const words = lettersOf(rawText(item));
  return links.length === 1 && words !== '' && lettersOf(rawText(links[0]!)) === words;
}

/** From judgement. */
const MOST_LINKS = 4;

/** `isOut` is told the text of what stands before an element as well. */
function without(
  element: MarkupElement,
  isOut: (element: MarkupElement, above: string) => boolean,
): MarkupElement {
  const children: MarkupNode[] = [];
  let above = '';
  for (const child of element.children) {
    if (typeof child === 'string') children.push(child);
    else if (!isOut(child, above)) children.push(without(child, isOut));
    const text = rawText(child);
    if (text.trim()) above = text;
  }
  return { ...element, children };
}
