/** The pages of paper that is printed on both sides: what is right on a right-hand page is left on the page behind it. */

import type { Sides } from '../../base/geometry.js';
import type { MarginBox, MarginBoxName, PageStyle, PageStyles } from '../../css/style.js';

/** Left pages as mirrored right pages, where the style sheets make no difference between the two. */
export const mirrored = ({ named, blank, ...plain }: PageStyles): PageStyles => ({
  ...mirroredSet(plain),
  blank: mirroredSet(blank),
  named: named.map(mirroredSet),
});

function mirroredSet<Set extends PageStyles['blank']>(styles: Set): Set {
  const { left, right } = styles;
  return JSON.stringify(left) === JSON.stringify(right) ? { ...styles, left: mirror(right) } : styles;
}

function mirror(style: PageStyle): PageStyle {
  const { margin, marginBoxes } = style;
  return {
    ...style,
    margin: turned(margin),
    marginBoxes: marginBoxes.map(mirrorBox),
  };
}

function mirrorBox(box: MarginBox): MarginBox {
  const { textAlign, margin, border, padding } = box.style;
  const around = { margin: turned(margin), border: turned(border), padding: turned(padding) };
  const style = { ...box.style, ...around, textAlign: SIDES[textAlign] ?? textAlign };
  return { ...box, name: mirrorName(box.name), style };
}

const turned = <T>(sides: Sides<T>): Sides<T> => ({ ...sides, left: sides.right, right: sides.left });

const SIDES: Readonly<Partial<Record<MarginBox['style']['textAlign'], 'left' | 'right'>>> = {
  left: 'right',
  right: 'left',
};

const mirrorName = (name: MarginBoxName): MarginBoxName =>
  name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as MarginBoxName;
