/** Takes out of a page what is no text, before and after the article in it is found. */

import { wordCount } from '../../lines/word-count.js';
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
/** Words in the names of such boxes, whatever stands beside them: `rail__item-headline`, `AuthorBio`. */
const WORD_OF_FURNITURE =
  /(?:^|[-_])(?:teasers?|rail|rollover|tooltip|popup|promo|recirc\w*|trending|recommend\w*|related|newsletter|signup|(?:post|entry|article|about|about-the)-author|author-(?:box|info|card|block)|bio|copyright|cta|button|btn|sponsored|wpcnt|breadcrumbs?)(?=[-_]|$)/i;
/** A box of more than this share of the text is the text, whatever its name. From judgement. */
const MOST_OF_TEXT = 0.2;

/** A line in large letters that stands in the text as well. */
const PULL_QUOTE = /^(?:wp-block-)?pull-?quote$/i;

/** A sentence that links belong to; `More:` is none. */
const LEADS_ON = /(?:\S+\s+){2}\S+:\s*$/;

/** A page or, when `isFurniture` is `isOfPage`, an article without the boxes that its author named as no part of the text. */
export function withoutBoxes(
  root: MarkupElement,
  isFurniture = (name: string) => FURNITURE.test(name),
): MarkupElement {
  const whole = rawText(root);
  const letters = lettersOf(whole);
  return without(root, (element, above) => {
    if ((isListOfLinks(element) || isTitleOfPage(element)) && !LEADS_ON.test(above)) return true;
    const { class: classes = '', id = '' } = element.attributes;
    const names = [...classes.split(/\s+/), id];
    if (names.some((name) => PULL_QUOTE.test(name)))
      return letters.split(lettersOf(rawText(element))).length > 2;
    return names.some(isFurniture) && rawText(element).length <= whole.length * MOST_OF_TEXT;
  });
}

export const isOfPage = (name: string): boolean =>
  FURNITURE.test(name) || WORD_OF_FURNITURE.test(name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '-'));

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Titles of other pages and nothing else, in the middle of a text; more of them may be what the page is for. */
function isListOfLinks(element: MarkupElement): boolean {
  if (!isElement(element, 'ul', 'ol')) return false;
  const items = element.children.filter((child) => isElement(child, 'li'));
  return items.length > 0 && items.length <= MOST_LINKS && items.every(isLink);
}

/** A paragraph that is a link as a whole, or holds titles of pages and little else, and is no sentence. */
const isTitleOfPage = (element: MarkupElement): boolean =>
  isElement(element, 'p') &&
  TITLE.test(rawText(element).trim()) &&
  (isLink(element) || isRowOfTitles(element));

const TITLE = /^(?:\S+\s+){3}.*[^.?!…\s"'”’]$/s;

function isRowOfTitles(paragraph: MarkupElement): boolean {
  const titles = linksIn(paragraph).map(rawText);
  const letters = titles.reduce((sum, title) => sum + lettersOf(title).length, 0);
  return (
    titles.length > 1 &&
    titles.every((title) => wordCount(title) > 3) &&
    letters > lettersOf(rawText(paragraph)).length * MOSTLY
  );
}

/** From judgement. */
const MOSTLY = 0.75;
const MOST_LINKS = 4;

function isLink(item: MarkupElement): boolean {
  const links = linksIn(item);
  const words = lettersOf(rawText(item));
  return links.length === 1 && words !== '' && lettersOf(rawText(links[0]!)) === words;
}

/** Those that lead to other pages. */
const linksIn = (item: MarkupElement): MarkupElement[] =>
  [...elementsIn(item)].filter(
    ({ name, attributes: { href = '#' } }) => name === 'a' && !href.startsWith('#'),
  );

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
