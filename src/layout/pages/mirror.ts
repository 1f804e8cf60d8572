/** The pages of paper that is printed on both sides: what is right on a right-hand page is left on the page behind it. */

import type { MarginBox, MarginBoxName, PageStyle, PageStyles } from '../../css/style.js';

/** Left pages as mirrored right pages, where the style sheets make no difference between the two. */
export function mirrored(styles: PageStyles): PageStyles {
  const { left, right } = styles;
  return JSON.stringify(left) === JSON.stringify(right) ? { ...styles, left: mirror(right) } : styles;
}

function mirror(style: PageStyle): PageStyle {
  const { margin, marginBoxes } = style;
  return {
    ...style,
    margin: { ...margin, left: margin.right, right: margin.left },
    marginBoxes: marginBoxes.map(mirrorBox),
  };
}

function mirrorBox(box: MarginBox): MarginBox {
  const { textAlign } = box.style;
  const turned = SIDES[textAlign] ?? textAlign;
  return { ...box, name: mirrorName(box.name), style: { ...box.style, textAlign: turned } };
}

const SIDES: Readonly<Partial<Record<MarginBox['style']['textAlign'], 'left' | 'right'>>> = {
  left: 'right',
  right: 'left',
};

const mirrorName = (name: MarginBoxName): MarginBoxName =>
  name.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left')) as MarginBoxName;
