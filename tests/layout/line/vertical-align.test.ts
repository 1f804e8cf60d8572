/** Counted from ascent 0.8 and descent 0.2: what is raised makes its line higher, and lowers the next. */

import { describe, test } from 'vitest';
import { check } from '../square-pages.js';

describe('text', () => {
  const raised = (align: string, rows: string[]) => () =>
    check('<p>a<i>b</i><br>c', `i { vertical-align: ${align} }`, [rows]);
  test('baseline', raised('baseline', ['0,0 a', '1,0 b', '0,1 c']));
  test('sub is a fifth of the em lower', raised('sub', ['0,0 a', '1,0.2 b', '0,1.2 c']));
  test('super is a third of the em higher', raised('super', ['0,0.33 a', '1,0 b', '0,1.33 c']));
  test('a length', raised('4pt', ['0,0.4 a', '1,0 b', '0,1.4 c']));
  test('a negative length', raised('-4pt', ['0,0 a', '1,0.4 b', '0,1.4 c']));
  test('a percentage of the line height', raised('50%', ['0,0.5 a', '1,0 b', '0,1.5 c']));
  test('of an element within one adds up', () =>
    check('<p>a<i>b<i>c</i></i>', 'i { vertical-align: 2pt }', [['0,0.4 a', '1,0.2 b', '2,0 c']]));
  test('by the size of what is around it', () =>
    check('<p>a<i>b</i>', 'i { vertical-align: super; font-size: 5pt; line-height: 0 }', [
      ['0,0 a', '1,-0.33 b'],
    ]));
});

describe('an inline block of two lines', () => {
  const block = (align: string, rows: string[]) => () =>
    check(
      '<p>a<i>b<br>c</i><br>d',
      `p { line-height: 30pt } i { display: inline-block; line-height: 10pt; vertical-align: ${align} }`,
      [rows],
    );
  test('stands with its last line on the baseline', block('baseline', ['0,1 a', '1,0 b', '1,1 c', '0,4 d']));
  test('at the top of the line', block('top', ['0,1 a', '1,0 b', '1,1 c', '0,4 d']));
  test('at the bottom', block('bottom', ['0,1 a', '1,1 b', '1,2 c', '0,4 d']));
  test(
    'with its middle a quarter of an em above the baseline',
    block('middle', ['0,1 a', '1,0.55 b', '1,1.55 c', '0,4 d']),
  );
  test('sub', block('sub', ['0,1 a', '1,0.2 b', '1,1.2 c', '0,4 d']));
  test('higher by a length', block('5pt', ['0,1.5 a', '1,0 b', '1,1 c', '0,4.5 d']));
});
