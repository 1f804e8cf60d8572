import { expect, test } from 'vitest';
import { check, laySquares } from '../square-pages.js';

const css = 'body { padding-left: 40pt } .n { -guide-line-numbers: 2 } .n h1 { -guide-line-numbers: none }';
const lines = (count: number) => `<p>${Array.from({ length: count }, () => 'x').join('<br>')}</p>`;

test('every second line has its number, on the same baseline', () =>
  check(`<div class=n>${lines(3)}<h1>h</h1>${lines(2)}</div>${lines(1)}`, css, [
    ['4,0 x', '2.59,1 ~2', '4,1 x', '4,2 x', '4,3 h', '2.59,4 ~4', '4,4 x', '4,5 x', '4,6 x'],
  ]));

test('numbers are no part of the text', () => {
  const { paged } = laySquares(`<div class=n>${lines(2)}</div>`, css);
  const owners = paged.pages[0]!.items.flatMap((item) =>
    item.kind === 'text' && item.run.text === '2' ? [item.owner] : [],
  );
  expect(owners).toEqual(['layout-artifact']);
});
