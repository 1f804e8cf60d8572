/** Counters in document order, with the scopes of CSS Lists 3, section 4: one made by an element lasts for its siblings. */

import type { CounterChange } from '../grammar/counter.js';
import type { ListStyleType } from '../values.js';

export interface CounterActions {
  readonly reset: readonly CounterChange[];
  readonly increment: readonly CounterChange[];
  readonly set: readonly CounterChange[];
}

export interface Counters {
  /** Goes down into an element (or a pseudo-element) and does what it asks for. */
  enter(actions: CounterActions): void;
  leave(): void;
  /** The values of all counters of this name around here, the outermost first. */
  values(name: string): readonly number[];
}

interface Instance {
  value: number;
  /** How deep the element that made it stands. */
  readonly depth: number;
}

export function createCounters(): Counters {
  const instances = new Map<string, Instance[]>();
  /** For each open element, the counters that its children made. */
  const madeInside: string[][] = [[]];

  function reset({ counter, amount }: CounterChange): void {
    const depth = madeInside.length - 1;
    const stack = instances.get(counter) ?? [];
    if (stack.at(-1)?.depth === depth) stack.pop();
    else madeInside[depth - 1]!.push(counter);
    stack.push({ value: amount, depth });
    instances.set(counter, stack);
  }

  function innermost(counter: string): Instance {
    if (!instances.get(counter)?.length) reset({ counter, amount: 0 });
    return instances.get(counter)!.at(-1)!;
  }

  return {
    enter(actions) {
      madeInside.push([]);
      for (const change of actions.reset) reset(change);
      for (const { counter, amount } of actions.increment) innermost(counter).value += amount;
      for (const { counter, amount } of actions.set) innermost(counter).value = amount;
    },
    leave() {
      for (const counter of madeInside.pop() ?? []) instances.get(counter)?.pop();
    },
    values: (name) => instances.get(name)?.map(({ value }) => value) ?? [],
  };
}

const BULLETS: Partial<Record<ListStyleType, string>> = {
  disc: '\u2022',
  circle: '\u25e6',
  square: '\u25aa',
  none: '',
};

/** The value of a counter as text; where letters or Roman numerals end, digits stand in. */
export function counterText(value: number, style: ListStyleType): string {
  const bullet = BULLETS[style];
  if (bullet !== undefined) return bullet;
  const text = style.endsWith('alpha') ? letters(value) : style.endsWith('roman') ? roman(value) : undefined;
  if (text === undefined) return String(value);
  return style.startsWith('upper') ? text.toUpperCase() : text;
}

/** a to z, then aa, ab ... */
function letters(value: number): string | undefined {
  if (value < 1) return undefined;
  let text = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  return ROMAN.map(([worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return sign.repeat(times);
  }).join('');
}
