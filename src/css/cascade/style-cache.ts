/** Styles of elements and their pseudo-elements, each computed once for equal rules under the same parent style. */

import type { Declaration } from '../sheet/declarations.js';
import { computeStyle, type ElementStyle, type Scale } from './computed-values.js';
import type { MatchNode } from './match-tree.js';
import type { MatchedRules, RankedRule } from './rule-index.js';

export interface NodeStyles {
  readonly own: ElementStyle;
  readonly before?: ElementStyle;
  readonly after?: ElementStyle;
  /** List items alone have one. */
  readonly marker?: ElementStyle;
}

export interface StyleCacheOptions {
  readonly rulesFor: (node: MatchNode) => MatchedRules;
  readonly styleAttribute: (node: MatchNode) => readonly Declaration[];
  readonly scale: Scale;
}

/** A function that gives the styles of an element under its parent's style. */
export function createStyleCache({ rulesFor, styleAttribute, scale }: StyleCacheOptions) {
  const children = new WeakMap<ElementStyle, Map<string, ElementStyle>>();

  function styleOf(rules: readonly RankedRule[], parent: ElementStyle, node?: MatchNode): ElementStyle {
    const known = children.get(parent) ?? new Map<string, ElementStyle>();
    children.set(parent, known);
    const attribute = node?.element.attributes['style'];
    const key = `${rules.map((rule) => rule.rank).join()};${attribute ?? ''}`;
    const remembered = known.get(key);
    if (remembered) return remembered;
    const own = node && attribute !== undefined ? styleAttribute(node) : [];
    const declarations = [...rules.flatMap((rule) => rule.declarations), ...own];
    const style = computeStyle(declarations, parent, scale);
    known.set(key, style);
    return style;
  }

  return (node: MatchNode, parent: ElementStyle): NodeStyles => {
    const { own: ownRules, before, after, marker } = rulesFor(node);
    const own = styleOf(ownRules, parent, node);
    return {
      own,
      ...(before.length > 0 && { before: styleOf(before, own) }),
      ...(after.length > 0 && { after: styleOf(after, own) }),
      ...(own.computed.display === 'list-item' && { marker: styleOf(marker, own) }),
    };
  };
}
