/**
 * Walks the document in order and gives every element its style and its generated content. The walk keeps its own
 * stack, so no nesting is too deep for it.
 */

import type { HtmlElement } from '../html/tree.js';
import type { ElementStyle } from './computed-values.js';
import { createCounters } from './counters.js';
import { contentParts, createQuotes, type Surroundings } from './generated-content.js';
import type { ContentList, QuoteWord } from './grammar/content.js';
import { counterActions, NO_ACTIONS } from './list-items.js';
import { markerContent } from './markers.js';
import type { MatchNode } from './match-tree.js';
import type { StyledElement, StyledNode } from './style.js';
import type { NodeStyles } from './style-cache.js';

/** An element whose children are still coming. */
interface Draft extends StyledElement {
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

type PseudoName = '::before' | '::after' | '::marker';

/** Builds the styled tree of `body`; `stylesOf` computes the styles of an element from its parent's. */
export function styleTree(
  body: MatchNode,
  parentStyle: ElementStyle,
  options: {
    readonly language: string;
    readonly stylesOf: (node: MatchNode, parent: ElementStyle) => NodeStyles;
  },
): StyledElement {
  const counters = createCounters();
  const quotes = createQuotes();
  const open: OpenElement[] = [];

  function surroundings(element: HtmlElement, { computed }: ElementStyle): Surroundings {
    const quote = (which: QuoteWord) => quotes(which, computed.quotes);
    return { attributes: element.attributes, counters, quote };
  }

  function enter(node: MatchNode, styles: NodeStyles, language: string): OpenElement {
    const { element } = node;
    counters.enter(counterActions(element, styles.own.computed));
    const opened = {
      node,
      styles,
      draft: draftOf(element, styles.own, language),
      nextChild: 0,
      nextElement: 0,
    };
    const stringSet = styles.own.computed['string-set'];
    if (stringSet.length > 0) {
      const around = surroundings(element, styles.own);
      const strings = stringSet.map(({ name, value }) => ({ name, value: contentParts(value, around) }));
      Object.assign(opened.draft, { style: { ...opened.draft.style, stringSet: strings } });
    }
    const { marker, before } = styles;
    if (marker)
      addGenerated(opened, '::marker', marker, markerContent(marker.computed, counters.values('list-item')));
    if (before) addGenerated(opened, '::before', before);
    return opened;
  }

  function addGenerated(
    parent: OpenElement,
    name: PseudoName,
    style: ElementStyle,
    list = contentOf(style),
  ): void {
    if (!list || style.computed.display === 'none') return;
    const { element } = parent.node;
    counters.enter(name === '::marker' ? NO_ACTIONS : counterActions(undefined, style.computed));
    const parts = contentParts(list, surroundings(element, style));
    counters.leave();
    const draft = draftOf({ name, attributes: {}, place: element.place }, style, parent.draft.language);
    draft.children.push({ kind: 'content', parts });
    parent.draft.children.push(draft);
  }

  function leave(closed: OpenElement): void {
    if (closed.styles.after) addGenerated(closed, '::after', closed.styles.after);
    counters.leave();
  }

  const top = enter(body, options.stylesOf(body, parentStyle), options.language);
  open.push(top);
  for (let current = open.at(-1); current; current = open.at(-1)) {
    const child = current.node.element.children[current.nextChild++];
    if (!child) {
      leave(current);
      open.pop();
    } else if (child.kind === 'text') current.draft.children.push({ kind: 'text', text: child.text });
    else {
      const node = current.node.children[current.nextElement++]!;
      const styles = options.stylesOf(node, current.styles.own);
      if (styles.own.computed.display === 'none') continue;
      const opened = enter(node, styles, child.attributes['lang'] || current.draft.language);
      current.draft.children.push(opened.draft);
      open.push(opened);
    }
  }
  return top.draft;
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
