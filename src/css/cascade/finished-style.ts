/** From computed values, one for each property, to the style that layout reads: grouped, with nothing left open. */

import type { Sides } from '../../base/geometry.js';
import type { ColorValue } from '../grammar/color.js';
import type { Computed } from '../properties.js';
import type { BorderEdge, Color, ComputedStyle } from '../style.js';
import { openTypeFeatures } from './open-type-features.js';

/** `normal` line height as a factor. The fonts' own would be 1.2 to 1.4; fonts are not opened here. From judgement. */
const NORMAL_LINE_HEIGHT = 1.2;

/** The style without its named strings: their text differs from element to element. */
export function finishedStyle(computed: Computed): ComputedStyle {
  return {
    ...boxOf(computed),
    ...typeOf(computed),
    ...tableAndColumnsOf(computed),
    display: computed.display,
    breakBefore: computed['break-before'],
    breakAfter: computed['break-after'],
    breakInside: computed['break-inside'],
    orphans: computed.orphans,
    widows: computed.widows,
    lineNumbers: computed['-guide-line-numbers'],
    listStyleType: computed['list-style-type'],
    listStylePosition: computed['list-style-position'],
    stringSet: [],
    bookmarkLevel: computed['bookmark-level'],
  };
}

function boxOf(computed: Computed) {
  const border = (side: keyof Sides<unknown>) =>
    edge(
      computed,
      computed[`border-${side}-width`],
      computed[`border-${side}-style`],
      computed[`border-${side}-color`],
    );
  return {
    margin: sides((side) => computed[`margin-${side}`]),
    padding: sides((side) => computed[`padding-${side}`]),
    border: sides(border),
    borderRadius: computed['border-radius'],
    backgroundColor: colorOf(computed, computed['background-color']),
    boxSizing: computed['box-sizing'],
    width: computed.width,
    minWidth: computed['min-width'],
    maxWidth: computed['max-width'],
    height: computed.height,
    minHeight: computed['min-height'],
    maxHeight: computed['max-height'],
  };
}

function typeOf(computed: Computed) {
  const lineHeight = lineHeightOf(computed);
  const align = computed['vertical-align'];
  return {
    fontFamily: computed['font-family'],
    fontSize: computed['font-size'],
    fontWeight: computed['font-weight'],
    fontStyle: computed['font-style'],
    fontFeatures: openTypeFeatures(computed),
    letterSpacing: computed['letter-spacing'],
    lineHeight,
    verticalAlign: typeof align === 'object' ? (align.percent / 100) * lineHeight : align,
    color: colorOf(computed, 'currentcolor'),
    textAlign: computed['text-align'],
    textIndent: computed['text-indent'],
    textTransform: computed['text-transform'],
    textDecorationLine: computed['text-decoration-line'],
    whiteSpace: computed['white-space'],
    hyphens: computed.hyphens,
    overflowWrap: computed['overflow-wrap'],
    direction: computed.direction,
  };
}

function tableAndColumnsOf(computed: Computed) {
  const gap = computed['column-gap'];
  return {
    borderCollapse: computed['border-collapse'],
    borderSpacing: computed['border-spacing'],
    tableLayout: computed['table-layout'],
    captionSide: computed['caption-side'],
    columnCount: computed['column-count'],
    columnWidth: computed['column-width'],
    columnGap: gap === 'normal' ? computed['font-size'] : gap,
    columnRule: edge(
      computed,
      computed['column-rule-width'],
      computed['column-rule-style'],
      computed['column-rule-color'],
    ),
    columnFill: computed['column-fill'],
    columnSpan: computed['column-span'],
  };
}

function edge(computed: Computed, width: number, style: BorderEdge['style'], color: ColorValue): BorderEdge {
  return { width: style === 'none' ? 0 : width, style, color: colorOf(computed, color) };
}

/** The computed `color` is never `currentcolor`: the cascade took the parent's for it. */
function colorOf(computed: Computed, color: ColorValue): Color {
  return color === 'currentcolor' ? (computed.color as Color) : color;
}

function lineHeightOf(computed: Computed): number {
  const height = computed['line-height'];
  if (typeof height === 'number') return height;
  return (height === 'normal' ? NORMAL_LINE_HEIGHT : height.factor) * computed['font-size'];
}

function sides<T>(of: (side: keyof Sides<unknown>) => T): Sides<T> {
  return { top: of('top'), right: of('right'), bottom: of('bottom'), left: of('left') };
}
