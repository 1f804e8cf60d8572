/** The style of a box that no element made. */

import { PROPERTIES } from '../properties.js';
import type { ComputedStyle } from '../style.js';
import { INITIAL_STYLE } from './computed-values.js';
import { AS_IN_TABLE } from './finished-style.js';

const { margin, padding, border, backgroundColor, verticalAlign, columnRule, stringSet } =
  INITIAL_STYLE.style;

/** What boxes do not pass on, at its initial value. */
const NOT_INHERITED: Partial<ComputedStyle> = {
  ...Object.fromEntries(
    AS_IN_TABLE.filter(([name]) => !PROPERTIES[name].inherited).map(([name, field]) => [
      field,
      PROPERTIES[name].initial,
    ]),
  ),
  ...{ margin, padding, border, backgroundColor, verticalAlign, columnRule, stringSet },
};

/** The inherited properties of a style, and the initial values of all others. */
export function anonymousStyle(style: ComputedStyle): ComputedStyle {
  return { ...style, ...NOT_INHERITED, columnGap: style.fontSize };
}
