import { describe, expect, test } from 'vitest';
import { check, codes, laySquares, round, shapes, textGrid } from '../square-pages.js';

const css = 'table { border-spacing: 0 } td, th { vertical-align: top }';
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}`).join('')}`;

describe('columns of a table', () => {
  test('are as wide as their content', () =>
    check(`<table>${row('aa', 'b')}${row('c', 'd')}`, css, [['0,0 aa', '2,0 b', '0,1 c', '2,1 d']]));
  test('share what a wide table has left', () =>
    check(`<table>${row('aa', 'bb')}`, `${css} table { width: 100% }`, [['0,0 aa', '5,0 bb']]));
  test('a given width', () =>
    check(`<table>${row('a', 'b')}`, `${css} td:first-child { width: 30pt }`, [['0,0 a', '3,0 b']]));
  test('a percentage', () =>
    check(`<table>${row('a', 'b')}`, `${css} table { width: 100% } td:first-child { width: 40% }`, [
      ['0,0 a', '4,0 b'],
    ]));
  test('narrow down to their longest word', () =>
    check(`<table>${row('aaa', 'bb bb bb bb')}`, css, [['0,0 aaa', '3,0 bb bb', '3,1 bb bb']]));
  test('a table is not narrower than its words', () =>
    check(`<table>${row('aaa', 'bbb')}`, `${css} table { width: 20pt }`, [['0,0 aaa', '3,0 bbb']]));
  test('fixed layout shares equally', () =>
    check(`<table>${row('a', 'bbbb bbbb')}`, `${css} table { width: 100%; table-layout: fixed }`, [
      ['0,0 a', '5,0 bbbb', '5,1 bbbb'],
    ]));
  test('fixed layout wider than the page keeps every column', () => {
    const laid = laySquares(
      `<table>${row('aa aa', 'bb bb', 'cc cc')}`,
      `${css} table { width: 100%; table-layout: fixed } td:nth-child(1) { width: 60pt } td:nth-child(2) { width: 180pt }`,
    );
    expect(codes(laid)).toEqual(['layout/squeezed']);
    expect(textGrid(laid)).toEqual([['0,0 aa', '0,1 aa', '2.8,0 bb bb', '8,0 cc', '8,1 cc']]);
  });
  test('a table that reaches over the edge of the page ends there', () => {
    const laid = laySquares(
      `<table>${row('aaaa', 'bb bb bb')}`,
      `${css} table { margin-right: -300pt; width: 200% }`,
    );
    expect(codes(laid)).toEqual(['layout/squeezed']);
    expect(textGrid(laid)).toEqual([['0,0 aaaa', '4,0 bb bb bb']]);
  });
  test('but is not told of where it has the room', () =>
    expect(codes(laySquares(`<table>${row('aa', 'bb')}`, `${css} table { margin: 0 -20pt }`))).toEqual([]));
  test('fixed layout adds padding to a width', () =>
    check(
      `<table>${row('a', 'b')}`,
      `${css} table { width: 100%; table-layout: fixed } td:first-child { width: 20pt; padding-right: 10pt }`,
      [['0,0 a', '3,0 b']],
    ));
  describe('with col elements', () => {
    const fixed = `${css} table { width: 100%; table-layout: fixed }`;
    const col = (...widths: string[]) => widths.map((width) => `<col style="width: ${width}">`).join('');
    test('are so wide', () =>
      check(`<table>${col('30pt', 'auto')}${row('a', 'b')}`, css, [['0,0 a', '3,0 b']]));
    test('a percentage', () =>
      check(`<table style="width: 100%">${col('40%')}${row('a', 'b')}`, css, [['0,0 a', '4,0 b']]));
    test('in groups, spanning', () =>
      check(
        `<table><colgroup><col span=2 style="width: 20pt"><col style="width: 30pt"></colgroup>${row('a', 'b', 'c', 'd')}`,
        css,
        [['0,0 a', '2,0 b', '4,0 c', '7,0 d']],
      ));
    test('a group without any', () =>
      check(`<table><colgroup span=2 style="width: 20pt"></colgroup>${row('a', 'b', 'c')}`, css, [
        ['0,0 a', '2,0 b', '4,0 c'],
      ]));
    test('a group that nobody closes', () =>
      check(`<table><colgroup><col style="width: 20pt"><tbody>${row('a', 'b')}</table>`, css, [
        ['0,0 a', '2,0 b'],
      ]));
    test('before the cells of a fixed table', () =>
      check(
        `<table>${col('20pt')}${row('a', 'b', 'c')}`,
        `${fixed} td { width: 50pt } td + td { width: auto }`,
        [['0,0 a', '2,0 b', '6,0 c']],
      ));
    test('not narrower than their words, nor than a cell asks', () =>
      check(`<table>${col('10pt', '10pt')}${row('aaa', 'b', 'c')}`, `${css} td + td { width: 20pt }`, [
        ['0,0 aaa', '3,0 b', '5,0 c'],
      ]));
    test('more than there are columns', () =>
      check(`<table>${col('20pt', '20pt', '20pt')}${row('a', 'b')}`, css, [['0,0 a', '2,0 b']]));
    test('from right to left', () =>
      check(`<table dir=rtl>${col('30pt')}${row('a', 'b')}`, `${css} td { direction: ltr }`, [
        ['1,0 a', '0,0 b'],
      ]));
    test('outside of a table they are nothing', () => check(`${col('20pt')}a`, css, [['0,0 a']]));
  });
  test('from right to left', () =>
    check(`<table dir=rtl>${row('aa', 'b')}<tr><td colspan=2>c`, `${css} td { direction: ltr }`, [
      ['1,0 aa', '0,0 b', '0,1 c'],
    ]));
  test('a break forced in a cell is reported', () => {
    const laid = laySquares(`<table>${row('a<p>b')}`, `${css} p { break-before: page }`);
    expect(textGrid(laid)).toEqual([['0,0 a', '0,1 b']]);
    expect(codes(laid)).toEqual(['layout/break-in-cell']);
  });
  test('colspan', () =>
    check(`<table>${row('aa', 'bb')}<tr><td colspan=2>cccc<tr><td>d<td>e`, css, [
      ['0,0 aa', '2,0 bb', '0,1 cccc', '0,2 d', '2,2 e'],
    ]));
  test('columns that one cell spans share what it needs', () =>
    check('<table><tr><td colspan=2>cccc<td>d<tr><td rowspan=2><td rowspan=2><td>e<tr><td>f', css, [
      ['0,0 cccc', '4,0 d', '4,1 e', '4,2 f'],
    ]));
  test('rowspan', () =>
    check('<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e', css, [
      ['0,0 a', '1,0 b', '1,1 c', '0,2 d', '1,2 e'],
    ]));
  test('spacing', () =>
    check(`<table>${row('a', 'b')}`, 'table { border-spacing: 10pt }', [['1,1 a', '3,1 b']]));
  test('spacing leaves room for the longest words', () => {
    const laid = laySquares(`<table>${row('a a', 'b')}`, 'table { border-spacing: 50pt }');
    expect(textGrid(laid)).toEqual([['2.67,5 a', '2.67,6 a', '6.33,5.5 b']]);
    expect(codes(laid)).toEqual(['layout/squeezed']);
  });
  test('spacing takes half of a fixed table at most', () => {
    const css = 'table { border-spacing: 50pt; width: 100%; table-layout: fixed }';
    expect(textGrid(laySquares(`<table>${row('a', 'b')}`, css))).toEqual([['1.67,5 a', '5.83,5 b']]);
  });
  test('spacing that leaves more is as asked', () => {
    const laid = laySquares(`<table>${row('aa', 'b')}`, 'table { border-spacing: 16pt }');
    expect(textGrid(laid)).toEqual([['1.6,1.6 aa', '5.2,1.6 b']]);
    expect(codes(laid)).toEqual([]);
  });
  describe('in which no cell begins', () => {
    const wide = `<table>${row('a', 'b')}<tr><td colspan=100>cc`;
    const spaced = 'table { border-spacing: 10pt }';
    test('are none', () => check(wide, spaced, [['1,1 a', '3,1 b', '1,3 cc']]));
    test('are none before others', () =>
      check('<table><tr><td colspan=9>a<td>b', spaced, [['1,1 a', '3,1 b']]));
    test('stay where a cell of another row begins', () =>
      check(`<table>${row('a', 'b', 'c')}<tr><td colspan=2>d<td>e`, css, [
        ['0,0 a', '1,0 b', '2,0 c', '0,1 d', '2,1 e'],
      ]));
    test('stay in a fixed table', () =>
      check('<table><tr><td colspan=3>a<td>b', `${css} table { width: 100%; table-layout: fixed }`, [
        ['0,0 a', '7.5,0 b'],
      ]));
  });
  test('divs side by side', () =>
    check(
      '<div class=t><div>a</div><div>b</div></div>',
      '.t { display: table; width: 100% } .t div { display: table-cell }',
      [['0,0 a', '5,0 b']],
    ));
  test('stray cells get a table', () =>
    check('<div><span>a</span><span>b</span></div>', 'span { display: table-cell }', [['0,0 a', '1,0 b']]));
});

describe('alignment in a row', () => {
  const two = `<table>${row('a', 'b<br>b<br>b')}`;
  const at = (align: string) => `${css} td { vertical-align: ${align} }`;
  test('middle', () => check(two, at('middle'), [['0,1 a', '1,0 b', '1,1 b', '1,2 b']]));
  test('bottom', () => check(two, at('bottom'), [['0,2 a', '1,0 b', '1,1 b', '1,2 b']]));
  test('baseline', () =>
    check(`<table>${row('a', '<p>b')}`, `${at('baseline')} p { padding-top: 10pt }`, [['0,1 a', '1,1 b']]));
  test('baseline, in a row that is cut', () => {
    const laid = laySquares(
      `<table>${row('a', `<p>${'b<br>'.repeat(9)}`)}`,
      `${at('baseline')} p { padding-top: 10pt }`,
    );
    expect(textGrid(laid)[0]!.slice(0, 2)).toEqual(['0,1 a', '1,1 b']);
  });
  test('middle, in a row that is cut', () => {
    const laid = laySquares(`<table>${row('a', `<p>${'b<br>'.repeat(9)}`)}`, at('middle'));
    expect(textGrid(laid)[0]!.slice(0, 2)).toEqual(['0,0 a', '1,0 b']);
  });
});

describe('tables over pages', () => {
  const body = (count: number) =>
    Array.from({ length: count }, (_, i) => row(String.fromCharCode(97 + i))).join('');
  test('break between rows', () => {
    const laid = laySquares(`<table>${body(10)}`, css);
    expect(textGrid(laid).map((page) => page.length)).toEqual([8, 2]);
  });
  test('what stands as a header group over a list is set again where the list goes on', () =>
    check(
      `<div class=t><div class=h>do</div><div>${'<p>a'.repeat(9)}</div></div>`,
      '.t { display: table } .h { display: table-header-group }',
      [
        ['0,0 do', ...[1, 2, 3, 4, 5, 6, 7].map((line) => `0,${line} a`)],
        ['0,0 ~do', '0,1 a', '0,2 a'],
      ],
    ));
  test('nor where only the room below its last line does not fit', () =>
    check(
      `<div class=t><div class=h>do</div><div>${'<p>a'.repeat(7)}</div></div><p>b`,
      '.t { display: table } .h { display: table-header-group } .t p:last-child { margin-bottom: 5pt }',
      [['0,0 do', ...[1, 2, 3, 4, 5, 6, 7].map((line) => `0,${line} a`)], ['0,0 b']],
    ));
  test('header rows are set again, as artifacts', () => {
    const laid = laySquares(`<table><thead><tr><th>H</th></tr></thead><tbody>${body(9)}`, css);
    expect(textGrid(laid)).toEqual([
      ['0,0 H', ...'abcdefg'.split('').map((text, i) => `0,${i + 1} ${text}`)],
      ['0,0 ~H', '0,1 h', '0,2 i'],
    ]);
  });
  test('several of them, with the room between rows', () => {
    const head = '<thead><tr><th>G</th></tr><tr><th>H</th></tr></thead>';
    const laid = laySquares(`<table>${head}<tbody>${body(5)}`, `${css} table { border-spacing: 5pt }`);
    expect(textGrid(laid).map((page) => page.slice(0, 3))).toEqual([
      ['0.5,0.5 G', '0.5,2 H', '0.5,3.5 a'],
      ['0.5,0 ~G', '0.5,1.5 ~H', '0.5,3 d'],
    ]);
  });
  test('a footer stands last', () =>
    check('<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody></table>', css, [
      ['0,0 b', '0,1 f'],
    ]));
  test('a short row is kept whole', () => {
    const laid = laySquares(`<table>${body(7)}${row('y<br>z')}`, `${css} tr { break-inside: avoid }`);
    expect(textGrid(laid).map((page) => page.length)).toEqual([7, 2]);
  });
  test('a long row is split in all its cells', () => {
    const text = (letter: string, count: number) => Array.from({ length: count }, () => letter).join('<br>');
    const laid = laySquares(`<table>${row(text('a', 10), text('b', 3), text('c', 9))}`, css);
    const column = (letter: string, x: number, count: number) =>
      Array.from({ length: count }, (_, i) => `${x},${i} ${letter}`);
    expect(textGrid(laid)).toEqual([
      [...column('a', 0, 8), ...column('b', 1, 3), ...column('c', 2, 8)],
      [...column('a', 0, 2), ...column('c', 2, 1)],
    ]);
  });
  test('a split row honours orphans: it goes to the next page instead', () => {
    const laid = laySquares(`<table>${body(7)}${row('aaaaaaaaa '.repeat(4))}`, `${css} td { orphans: 2 }`);
    expect(textGrid(laid).map((page) => page.length)).toEqual([7, 4]);
  });
  test('a number is not left behind by its text', () => {
    const laid = laySquares(
      `<table>${body(7)}${row('1', '<p>bbbbbbbb<br>bbbbbbbb<br>bb')}`,
      `${css} p { orphans: 2 }`,
    );
    expect(textGrid(laid)[1]).toEqual(['0,0 1', '1,0 bbbbbbbb', '1,1 bbbbbbbb', '1,2 bb']);
  });
  test('rows tied by a rowspan are split', () => {
    const cells = Array.from({ length: 10 }, (_, i) => `${i ? '<tr>' : ''}<td>${i}`).join('');
    const laid = laySquares(`<table><tr><td rowspan=10>a${cells}`, css);
    expect(textGrid(laid).map((page) => page.map((text) => text.split(' ')[1]).join(''))).toEqual([
      'a01234567',
      '89',
    ]);
  });
  const two = (i: number) => `<td>${i}a<br>${i}b`;
  const tied = (...rows: string[]) => `<p>x<table><tr><td rowspan=${rows.length}>s${rows.join('<tr>')}`;
  const LOW = '@page { size: 140pt 320pt }';
  test('rows tied by a rowspan begin where they stand, and are parted between rows', () => {
    const laid = laySquares(tied(...Array.from({ length: 15 }, (_, i) => two(i))), css + LOW);
    expect(codes(laid)).toEqual([]);
    expect(textGrid(laid).map((page) => page.at(-1)?.split(' ')[1])).toEqual(['12b', '14b']);
  });
  test('but a long one of them goes on over the page', () => {
    const laid = laySquares(tied(two(0), `<td>${'y<br>'.repeat(30)}z`), css + LOW);
    expect(textGrid(laid)[0]?.length).toBe(29);
  });
  test('a cell taller than several pages', () => {
    const laid = laySquares(`<table>${row('x', `<p>${'y<br>'.repeat(30)}`)}`, css);
    expect(textGrid(laid).map((page) => page.length)).toEqual([9, 8, 8, 6]);
    expect(codes(laid)).toEqual([]);
  });
});

describe('borders', () => {
  test('collapsed ones are drawn once', () => {
    const laid = laySquares(
      `<table>${row('a', 'b')}`,
      'table { border-collapse: collapse } td { border: 2pt solid black; vertical-align: top }',
    );
    expect(new Set(shapes(laid, 'line')[0]).size).toBe(shapes(laid, 'line')[0]!.length);
    expect(textGrid(laid)).toEqual([['0.1,0.1 a', '1.3,0.1 b']]);
  });
  test('and once more over the background of a neighbour', () => {
    const laid = laySquares(
      `<table>${row('a', 'b')}`,
      'table { border-collapse: collapse } td { border: 2pt solid black; background: #eee; vertical-align: top }',
    );
    const kinds = laid.paged.pages[0]!.items.map((item) =>
      item.kind === 'line' && item.x1 === item.x2 ? `line ${round(item.x1)}` : item.kind,
    );
    expect(kinds.lastIndexOf('line 32')).toBeGreaterThan(kinds.lastIndexOf('box'));
  });
  test('double ones are two frames', () => {
    const laid = laySquares('<div>a</div>', 'div { border: 6pt double black }');
    expect(shapes(laid, 'box')).toEqual([['0.1,0.1 9.8x2', '0.5,0.5 9x1.2']]);
    expect(shapes(laid, 'line')).toEqual([[]]);
  });
  test('of two that meet the wider wins', () => {
    const laid = laySquares(
      `<table>${row('a', '<i></i>b')}`,
      'table { border-collapse: collapse } td { border: 1pt solid black; vertical-align: top } td + td { border-width: 4pt }',
    );
    const upright = laid.paged.pages[0]!.items.flatMap((item) =>
      item.kind === 'line' && item.x1 === item.x2 ? [item.width] : [],
    );
    expect(upright.toSorted()).toEqual([1, 4, 4]);
  });
});

describe('a row inside a block to keep whole', () => {
  const page = `<p>${Array(7).fill('x').join('<br>')}</p><div class=k><div class=t><div>a<br>a<br>a<br>a</div></div></div>`;
  const table = 'p { margin: 0 } .t { display: table; width: 100% } .t div { display: table-cell }';
  const rowsOfA = (css: string): number[] =>
    textGrid(laySquares(page, css)).map((lines) => lines.filter((line) => line.endsWith(' a')).length);
  test('is cut like any tall row without it', () => expect(rowsOfA(table)).toEqual([1, 3]));
  test('goes to the next page with it', () =>
    expect(rowsOfA(`${table} .k { break-inside: avoid }`)).toEqual([0, 4]));
});

describe('a footer of a table over pages', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, at) => `<tr><td>${at}`).join('');
  const foot = '<tfoot><tr><td>f</tfoot>';
  const columns = (laid: ReturnType<typeof laySquares>) =>
    textGrid(laid).map((page) => page.map((one) => one.split(' ')[1]!).join(''));
  const set = (body: string, more = '') =>
    columns(laySquares(`<table>${foot}<tbody>${body}</table>`, css + more));
  test('stands at the foot of each, and is read at the end', () =>
    expect(set(rows(9))).toEqual(['0123456~f', '78f']));
  test('below the header', () =>
    expect(set(`${rows(9)}</tbody><thead><tr><td>h</thead>`)).toEqual(['h012345~f', '~h678f']));
  test('where the last row fits without it only, that goes on too', () =>
    expect(set(rows(8))).toEqual(['0123456~f', '7f']));
  test('where all fits it stands once', () => expect(set(rows(7))).toEqual(['0123456f']));
  test('within a row that is cut', () =>
    expect(set(`<tr><td>${'a<br>'.repeat(11)}a`)).toEqual(['aaaaaaa~f', 'aaaaaf']));
  test('with the spacing between rows', () => {
    const laid = laySquares(
      `<table>${foot}<tbody>${rows(5)}</table>`,
      `${css} table { border-spacing: 10pt }`,
    );
    expect(textGrid(laid)).toEqual([
      ['1,1 0', '1,3 1', '1,5 2', '1,7 ~f'],
      ['1,0 3', '1,2 4', '1,4 f'],
    ]);
  });
  test('at the break that is asked for', () =>
    expect(set(`${rows(2)}<tr class=b><td>b`, '.b { break-before: page }')).toEqual(['01~f', 'bf']));
  test('not where it takes half of the page', () =>
    expect(set(rows(9), 'tfoot td { height: 40pt }')).toEqual(['01234567', '8f']));
  test('not below other tables', () =>
    expect(columns(laySquares(`<table>${foot}</table><table>${rows(9)}</table>`, css))).toEqual([
      'f0123456',
      '78',
    ]));
  test('inside of the border of its table', () => {
    const laid = laySquares(`<table>${foot}<tbody>${rows(9)}</table>`, `${css} table { background: red }`);
    expect(shapes(laid, 'box')).toEqual([['0,0 1x8'], ['0,0 1x3']]);
  });
});
