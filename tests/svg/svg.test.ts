import { describe, expect, test } from 'vitest';
import type { Shape } from '../../src/svg/drawing.js';
import { readSvg } from '../../src/svg/index.js';

const read = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  readSvg(new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`));
const shapesOf = (inside: string): readonly Shape[] => read(inside)!.drawing.shapes;

/** The steps of the only shape, rounded. */
function steps(inside: string): string {
  const [shape] = shapesOf(inside);
  const rounded = (at: readonly number[]) => at.map((one) => Math.round(one * 100) / 100 + 0).join(' ');
  return shape!.steps.map((step) => (step.to === 'h' ? 'h' : `${step.to} ${rounded(step.at)}`)).join(', ');
}
const path = (d: string) => steps(`<path d="${d}"/>`);

describe('the steps of a path', () => {
  test.each([
    ['M1 2L3 4', 'm 1 2, l 3 4'],
    ['m1 2l3 4', 'm 1 2, l 4 6'],
    ['M1 2 3 4 5 6', 'm 1 2, l 3 4, l 5 6'],
    ['m1 2 1 1', 'm 1 2, l 2 3'],
    ['M1,1H5V6h-1v-2', 'm 1 1, l 5 1, l 5 6, l 4 6, l 4 4'],
    ['M0 0L1 0 1 1zl2 2', 'm 0 0, l 1 0, l 1 1, h, l 2 2'],
    ['M0 0C1 1 2 1 3 0S5-1 6 0', 'm 0 0, c 1 1 2 1 3 0, c 4 -1 5 -1 6 0'],
    ['M0 0S2 1 3 0', 'm 0 0, c 0 0 2 1 3 0'],
    ['M0 0Q3 3 6 0T12 0', 'm 0 0, c 2 2 4 2 6 0, c 8 -2 10 -2 12 0'],
    ['M1 0A1 1 0 0 1 0 1', 'm 1 0, c 1 0.55 0.55 1 0 1'],
    ['M1 0a1 1 0 01-1 1', 'm 1 0, c 1 0.55 0.55 1 0 1'],
    ['M0 0A0 5 0 0 1 3 4', 'm 0 0, l 3 4'],
    ['M.5.5-1e1.2', 'm 0.5 0.5, l -10 0.2'],
    ['M1 1 2 2 3', 'm 1 1, l 2 2'],
    ['M1 1L2 2?L3 3', 'm 1 1, l 2 2'],
  ])('%s', (d, expected) => expect(path(d)).toBe(expected));
  test('an arc the long way round has three quarters', () =>
    expect(path('M1 0A1 1 0 1 0 0 1').split(', c')).toHaveLength(4));
  test('an arc that is too short for its ends grows', () =>
    expect(path('M0 0A1 1 0 0 1 4 0')).toContain(', c 0 -1.1'));
  test('what does not begin with a move is none', () => expect(shapesOf('<path d="L1 1"/>')).toEqual([]));
});

describe('shapes', () => {
  test.each([
    ['<rect x="1" y="2" width="3" height="4"/>', 'm 1 2, l 4 2, l 4 6, l 1 6, h'],
    ['<line x2="3" y2="50%" stroke="red"/>', 'm 0 0, l 3 5'],
    ['<polyline points="0,0 1,2 3"/>', 'm 0 0, l 1 2'],
    ['<polygon points="0 0 1 2 3 4"/>', 'm 0 0, l 1 2, l 3 4, h'],
  ])('%s', (inside, expected) => expect(steps(inside)).toBe(expected));
  test('circles and rounded corners are curves', () => {
    expect(steps('<circle cx="1" cy="1" r="1"/>')).toMatch(
      /^m 2 1, c .* 1 2, c .* 0 1, c .* 1 0, c .* 2 1, h$/,
    );
    expect(steps('<rect width="4" height="4" rx="1"/>').match(/c /g)).toHaveLength(4);
  });
  test.each(['<rect width="3"/>', '<circle r="-1"/>', '<polygon points=""/>', '<ellipse rx="1" ry="0"/>'])(
    '%s is nothing',
    (inside) => expect(shapesOf(inside)).toEqual([]),
  );
});

describe('how a shape is painted', () => {
  const rect = (attributes: string, around = '') =>
    shapesOf(`${around}<rect width="1" height="1" ${attributes}/>`);
  const fill = (attributes: string, around?: string) => {
    const color = rect(attributes, around)[0]?.fill;
    return color && [color.red, color.green, color.blue].join();
  };
  test('black without a word', () => expect(fill('')).toBe('0,0,0'));
  test('by attribute, class and style, the last the strongest', () => {
    expect(fill('fill="#f00"')).toBe('255,0,0');
    expect(fill('fill="#f00" class="a"', '<style>.b, .a { fill: lime }</style>')).toBe('0,255,0');
    expect(fill('class="a" style="fill:rgb(0,0,255)"', '<style><![CDATA[.a{fill:lime}]]></style>')).toBe(
      '0,0,255',
    );
  });
  test('not by rules for other classes or for elements', () =>
    expect(fill('class="ab"', '<style>.a{fill:red} rect{fill:red} g .ab{fill:red}</style>')).toBe('0,0,0'));
  test('as the group around it', () => {
    expect(shapesOf('<g fill="red"><g><path d="M0 0h1v1z"/></g></g>')[0]!.fill!.red).toBe(255);
    expect(shapesOf('<g fill="red"><path d="M0 0h1v1z"/></g><path d="M0 0h1v1z"/>')[1]!.fill!.red).toBe(0);
  });
  test('lighter where it lets light through', () => {
    expect(fill('opacity="0.8" fill-opacity="50%"')).toBe('153,153,153');
    expect(shapesOf('<g opacity=".5"><g><rect width="1" height="1"/></g></g>')[0]!.fill!.red).toBe(127.5);
  });
  test('with a stroke alone', () => {
    const [shape] = rect(
      'fill="none" stroke="red" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="1 2"',
    );
    expect(shape).toMatchObject({ fill: undefined, stroke: { width: 2, cap: 1, join: 2, dash: [1, 2] } });
  });
  test.each([
    'fill="none"',
    'display="none"',
    'visibility="hidden"',
    'fill="transparent"',
    'opacity="0"',
    'fill="none" stroke="red" stroke-width="0"',
  ])('not with %s', (attributes) => expect(rect(attributes)).toEqual([]));
  test('transforms, the outer ones last', () => {
    const [shape] = shapesOf(
      '<g transform="translate(10 20)"><path transform="scale(2) rotate(90)" d="M0 0h1"/></g>',
    );
    expect(shape!.matrix.map((one) => Math.round(one * 10) / 10 + 0)).toEqual([0, 2, -2, 0, 10, 20]);
  });
});

describe('what is not drawn', () => {
  test.each([
    ['<text>Hello</text>', ['text']],
    ['<use href="#a"/>', ['use']],
    ['<image href="http://x.example/a.png"/>', ['image']],
    ['<rect width="1" height="1" fill="url(#g)"/>', ['gradient or pattern']],
    ['<rect width="1" height="1" clip-path="url(#c)"/>', ['clip-path']],
    ['<script>alert(1)</script>', ['script']],
  ])('%s is told', (inside, expected) => expect(read(inside)!.leftOut).toEqual(expected));
  test.each([
    '<title>A crest</title>',
    '<defs><rect width="1" height="1"/></defs>',
    '<!-- <text>no</text> -->',
    '<g display="none"><text>no</text></g>',
  ])('%s is nothing to tell of', (inside) =>
    expect(read(inside)).toMatchObject({ leftOut: [], drawing: { shapes: [] } }),
  );
  test('a colour beside a gradient is taken', () =>
    expect(shapesOf('<rect width="1" height="1" fill="url(#g) red"/>')[0]!.fill!.red).toBe(255));
});

describe('the size', () => {
  const size = (attributes: string) => {
    const { width, height, view } = read('', attributes)!.drawing;
    return [width, height, view.width, view.height].map((one) => Math.round(one * 10) / 10);
  };
  test.each([
    ['viewBox="0 0 20 10"', [15, 7.5, 20, 10]],
    ['width="10mm" viewBox="0 0 20 10"', [28.3, 14.2, 20, 10]],
    ['height="72pt" viewBox="0,0,20,10"', [144, 72, 20, 10]],
    ['width="40" height="20"', [30, 15, 40, 20]],
    ['width="100%" height="100%" viewBox="0 0 4 4"', [3, 3, 4, 4]],
    ['viewBox="0 0 0 5"', [225, 112.5, 300, 150]],
  ])('%s', (attributes, expected) => expect(size(attributes)).toEqual(expected));
});

describe('what an SVG is', () => {
  const isRead = (source: string) => readSvg(new TextEncoder().encode(source)) !== undefined;
  test.each([
    '<svg></svg>',
    '\ufeff<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN">\n<svg >',
    '<svg:svg/>',
  ])('%s is one', (source) => expect(isRead(source)).toBe(true));
  test.each([
    '',
    '<html><svg></svg></html>',
    '<svgs>',
    'svg',
    '<!-- <svg> -->',
    `<svg>${'<g/>'.repeat(20_001)}</svg>`,
  ])('%s is none', (source) => expect(isRead(source)).toBe(false));
  test('strange ones are read in no time', () => {
    const strange = ['<!--', '<a "', "<a b='", '{', 'a:', '.', 'm1 1', '<g>'].map((one) =>
      one.repeat(100_000),
    );
    const start = Date.now();
    for (const one of strange) {
      read(one);
      read(`<style>${one}</style><path class="a" style="${one}" transform="${one}" d="${one}"/>`);
    }
    expect(Date.now() - start).toBeLessThan(15_000);
  });
});
