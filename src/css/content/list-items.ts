/** What elements do to counters: what their style asks for, and what HTML's lists do by themselves. */

import type { HtmlElement } from '../../html/tree.js';
import type { CounterChange } from '../grammar/counter.js';
import type { Computed } from '../properties.js';
import type { CounterActions } from './counters.js';

export const NO_ACTIONS: CounterActions = { reset: [], increment: [], set: [] };

const LISTS = new Set(['ol', 'ul', 'menu', 'dir']);

/** The counter actions of an element, or of a pseudo-element when there is none. */
export function counterActions(element: HtmlElement | undefined, computed: Computed): CounterActions {
  const asked = {
    reset: computed['counter-reset'],
    increment: computed['counter-increment'],
    set: computed['counter-set'],
  };
  const isItem = computed.display === 'list-item';
  const isList = element !== undefined && LISTS.has(element.name);
  if (!isItem && !isList) return asked;
  return {
    reset: isList ? withOwn(asked.reset, listStart(element)) : asked.reset,
    increment: isItem ? withOwn(asked.increment, 1) : asked.increment,
    set: isItem ? withOwn(asked.set, wholeNumber(element?.attributes['value'])) : asked.set,
  };
}

/** The list's own change comes first, unless the style says something about that counter itself. */
function withOwn(changes: readonly CounterChange[], amount: number | undefined): readonly CounterChange[] {
  const isSaid = changes.some(({ counter }) => counter === 'list-item');
  return isSaid || amount === undefined ? changes : [{ counter: 'list-item', amount }, ...changes];
}

/** One less than the first number, since every item counts up before it is shown; one more where they count down. */
function listStart({ name, attributes, children }: HtmlElement): number {
  const start = name === 'ol' ? wholeNumber(attributes['start']) : undefined;
  if (name !== 'ol' || !('reversed' in attributes)) return (start ?? 1) - 1;
  return (start ?? children.filter((child) => child.kind === 'element' && child.name === 'li').length) + 1;
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/.test(text) ? Number.parseInt(text, 10) : undefined;
}
