import { expect, test } from 'vitest';
import { computeStyles } from '../../../src/css/index.js';
import { parseHtml } from '../../../src/html/index.js';
import { mirrored } from '../../../src/layout/pages/mirror.js';

const leftOf = (css: string) => {
  const html = parseHtml(`<style>@page { margin: 10pt 20pt 30pt 40pt } ${css}</style>`, 'a.html', () => {});
  const { left } = mirrored(computeStyles(html, {}, () => {}).pages);
  const boxes = left.marginBoxes.map(({ name, style }) => `${name} ${style.textAlign} ${style.padding.left} ${style.padding.right}`);
  return [left.margin.left, left.margin.right, ...boxes];
};

test('margins and feet of left pages are those of right pages, turned', () =>
  expect(leftOf('@page { @bottom-right { content: "1"; padding-left: 8pt } }')).toEqual([20, 40, 'bottom-left left 0 8']));
test('left pages that have their own style keep it', () =>
  expect(leftOf('@page:left { margin-left: 50pt }')).toEqual([50, 20]));
