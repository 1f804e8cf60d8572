/**
 * Walks the document in order and gives every element its style and its generated content. The walk keeps its own
 * stack, so no nesting is too deep for it.
 */

import { languageTag } from '../html/index.js';
import type { HtmlElement } from '../html/tree.js';
import type { ElementStyle } from './cascade/computed-values.js';
import type { MatchNode } from './cascade/match-tree.js';
import type { NodeStyles } from './cascade/style-cache.js';
import { type Counters, createCounters } from './content/counters.js';
import { contentParts, createQuotes, type Surroundings } from './content/generated-content.js';
import { counterActions, NO_ACTIONS } from './content/list-items.js';
import { markerContent } from './content/markers.js';
import type { ContentList } from './grammar/content-list.js';
import type { ComputedStyle, StyledElement, StyledNode } from './style.js';

/** An element whose children are still coming. */
interface Draft extends StyledElement {
  style: ComputedStyle;
  readonly children: StyledNode[];
}

interface OpenElement {
  readonly node: MatchNode;
  readonly styles: NodeStyles;
  readonly draft: Draft;
  /** Which of the element's children, and which of its child elements, comes next. */
  nextChild: number;
  nextElement: number;
}

/** What is carried along on the way through the document. */
interface Walk {
  readonly counters: Counters;
  readonly quotes: ReturnType<typeof createQuotes>;
}

interface Generated {
  readonly name: '::before' | '::after' | '::marker';
  readonly style: ElementStyle;
  readonly content: ContentList | undefined;
}

export interface StyleTreeOptions {
  readonly language: string;
  /** The styles of an element, computed from its parent's. */
  readonly stylesOf: (node: MatchNode, parent: ElementStyle) => NodeStyles;
}

/** Builds the styled tree of `body`, which inherits from `parentStyle`. */
export function styleTree(
  body: MatchNode,
  parentStyle: ElementStyle,
  { language, stylesOf }: StyleTreeOptions,
): StyledElement {
  const walk: Walk = { counters: createCounters(), quotes: createQuotes() };
  const top = openElement(body, stylesOf(body, parentStyle), language);
  enter(top, walk);
  const open = [top];
  for (let current = open.at(-1); current; current = open.at(-1)) {
    const child = current.node.element.children[current.nextChild++];
    if (!child) {
      leave(current, walk);
      open.pop();
    } else if (child.kind === 'text') current.draft.children.push({ kind: 'text', text: child.text });
    else {
      const node = current.node.children[current.nextElement++]!;
      const styles = stylesOf(node, current.styles.own);
      if (styles.own.computed.display === 'none') continue;
      const opened = openElement(
        node,
        styles,
        languageTag(child.attributes['lang']) ?? current.draft.language,
      );
      current.draft.children.push(opened.draft);
      enter(opened, walk);
      open.push(opened);
    }
  }
  return top.draft;
}

function openElement(node: MatchNode, styles: NodeStyles, language: string): OpenElement {
  return { node, styles, draft: draftOf(node.element, styles.own, language), nextChild: 0, nextElement: 0 };
}

function enter(opened: OpenElement, walk: Walk): void {
  const { node, styles, draft } = opened;
  const { marker, before, own } = styles;
  walk.counters.enter(counterActions(node.element, own.computed));
  if (own.computed['string-set'].length > 0) draft.style = withStrings(opened, walk);
  if (marker) {
    const content = markerContent(marker.computed, walk.counters.values('list-item'));
    addGenerated(opened, { name: '::marker', style: marker, content }, walk);
  }
  if (before) addGenerated(opened, { name: '::before', style: before, content: contentOf(before) }, walk);
}

function leave(closed: OpenElement, walk: Walk): void {
  const { after } = closed.styles;
  if (after) addGenerated(closed, { name: '::after', style: after, content: contentOf(after) }, walk);
  walk.counters.leave();
}

function addGenerated({ node, draft }: OpenElement, { name, style, content }: Generated, walk: Walk): void {
  if (!content || style.computed.display === 'none') return;
  const { element } = node;
  walk.counters.enter(name === '::marker' ? NO_ACTIONS : counterActions(undefined, style.computed));
  const parts = contentParts(content, surroundings(element, style, walk));
  walk.counters.leave();
  const box = draftOf({ name, attributes: {}, place: element.place }, style, draft.language);
  box.children.push({ kind: 'content', parts });
  draft.children.push(box);
}

/** Named strings hold the element's own counters and attributes, so its style cannot be shared. */
function withStrings({ node, styles: { own } }: OpenElement, walk: Walk): ComputedStyle {
  const around = surroundings(node.element, own, walk);
  const stringSet = own.computed['string-set'].map(({ name, value }) => ({
    name,
    value: contentParts(value, around),
  }));
  return { ...own.style, stringSet };
}

function surroundings({ attributes }: HtmlElement, { computed }: ElementStyle, walk: Walk): Surroundings {
  return { attributes, counters: walk.counters, quote: (which) => walk.quotes(which, computed.quotes) };
}

/** Without `content` there is no box. */
function contentOf({ computed }: ElementStyle): ContentList | undefined {
  return typeof computed.content === 'string' ? undefined : computed.content;
}

function draftOf(
  { name, attributes, place }: Pick<HtmlElement, 'name' | 'attributes' | 'place'>,
  { style }: ElementStyle,
  language: string,
): Draft {
  return { kind: 'element', name, attributes, language, style, children: [], place };
}
