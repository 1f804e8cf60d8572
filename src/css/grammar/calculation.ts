/** `calc()`, reduced while parsing: a sum of measures is a measure again, so no formula is left for later. */

import type { CssNode } from 'css-tree';
import { isOperator, type Value } from './grammar.js';
import { type Measure, measureOf, ZERO } from './measure.js';

/** A number without unit, or a measure. */
type Term = number | Measure;

/** The measure that a `calc()` comes to; undefined when it is none, or comes to a number. */
export function calculate(node: CssNode): Measure | undefined {
  if (node.type !== 'Function' || node.name.toLowerCase() !== 'calc') return undefined;
  const term = sum(node.children.toArray());
  return typeof term === 'object' ? term : undefined;
}

function sum(value: Value): Term | undefined {
  return fold(value, ['+', '-'], product, (left, right, sign) => add(left, right, sign === '+' ? 1 : -1));
}

function product(value: Value): Term | undefined {
  return fold(value, ['*', '/'], factor, (left, right, sign) =>
    sign === '*' ? multiply(left, right) : divide(left, right),
  );
}

function factor(value: Value): Term | undefined {
  const node = value.length === 1 ? value[0]! : undefined;
  if (node?.type === 'Parentheses') return sum(node.children.toArray());
  if (node?.type === 'Number') return Number.parseFloat(node.value);
  return node && (measureOf(node) ?? calculate(node));
}

/** Operands between the signs, joined from left to right. */
function fold(
  value: Value,
  signs: readonly string[],
  operand: (value: Value) => Term | undefined,
  join: (left: Term, right: Term, sign: string) => Term | undefined,
): Term | undefined {
  const at = value.flatMap((node, i) => (signs.some((sign) => isOperator(node, sign)) ? [i] : []));
  let result = operand(value.slice(0, at[0]));
  for (const [i, from] of at.entries()) {
    const right = operand(value.slice(from + 1, at[i + 1]));
    const sign = signs.find((candidate) => isOperator(value[from], candidate))!;
    if (result === undefined || right === undefined) return undefined;
    result = join(result, right, sign);
  }
  return result;
}

function add(left: Term, right: Term, sign: 1 | -1): Term | undefined {
  if (typeof left === 'number') return typeof right === 'number' ? left + sign * right : undefined;
  if (typeof right === 'number') return undefined;
  return combine(left, right, (a, b) => a + sign * b);
}

function multiply(left: Term, right: Term): Term | undefined {
  if (typeof left !== 'number') return typeof right === 'number' ? scale(left, right) : undefined;
  return typeof right === 'number' ? left * right : scale(right, left);
}

function divide(left: Term, right: Term): Term | undefined {
  if (typeof right !== 'number' || right === 0) return undefined;
  return typeof left === 'number' ? left / right : combine(left, ZERO, (a) => a / right);
}

const scale = (measure: Measure, by: number): Measure => combine(measure, ZERO, (a) => a * by);

const combine = (a: Measure, b: Measure, join: (x: number, y: number) => number): Measure => ({
  pt: join(a.pt, b.pt),
  em: join(a.em, b.em),
  rem: join(a.rem, b.rem),
  percent: join(a.percent, b.percent),
});
