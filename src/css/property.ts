/** What a row of the table of properties holds, and the two kinds of row. */

import type { Grammar } from './grammar/grammar.js';
import type { FontSizes } from './grammar/length.js';

/** What a computed value may depend on beyond what was specified. */
export interface Context extends FontSizes {
  readonly parentFontSize: number;
  readonly parentFontWeight: number;
}

export interface Property<Specified, Computed> {
  readonly grammar: Grammar<Specified>;
  /** As computed: no initial value depends on anything. */
  readonly initial: Computed;
  readonly inherited: boolean;
  readonly compute: (specified: Specified, context: Context) => Computed;
}

/** A property that elements do not pass on; `compute` is left out where a value is computed as it is specified. */
export function own<T>(grammar: Grammar<T>, initial: NoInfer<T>): Property<T, T>;
export function own<S, C>(grammar: Grammar<S>, initial: C, compute: Compute<S, NoInfer<C>>): Property<S, C>;
export function own<T>(grammar: Grammar<T>, initial: T, compute: Compute<T, T> = same): Property<T, T> {
  return { grammar, initial, inherited: false, compute };
}

/** A property that elements pass on to what they contain. */
export function inherited<T>(grammar: Grammar<T>, initial: NoInfer<T>): Property<T, T>;
export function inherited<S, C>(
  grammar: Grammar<S>,
  initial: C,
  compute: Compute<S, NoInfer<C>>,
): Property<S, C>;
export function inherited<T>(grammar: Grammar<T>, initial: T, compute: Compute<T, T> = same): Property<T, T> {
  return { grammar, initial, inherited: true, compute };
}

type Compute<S, C> = (specified: S, context: Context) => C;

function same<T>(specified: T): T {
  return specified;
}
