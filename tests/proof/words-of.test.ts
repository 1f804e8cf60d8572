import { describe, expect, it } from 'vitest';
import { computeStyles } from '../../src/css/index.js';
import { parseHtml } from '../../src/html/index.js';
import { transformsIn, wordsOf } from '../../src/proof/index.js';

function check(html: string, expected: string) {
  const report = () => {};
  const document = computeStyles(parseHtml(`<body>${html}</body>`, 'test.html', report), {}, report);
  expect(wordsOf(document).join(' ')).toBe(expected);
}

it('keeps words together that inline elements part', () => check('<p>An <b>ex</b>ample</p>', 'An example'));
it('parts blocks and lines', () => check('<p>One</p><div>two<br>three</div>', 'One two three'));
it('parts notes', () => check('a<i style="float: footnote">b</i> c<i>d</i>', 'a b cd'));
it('parts the boxes of a row', () => check('<p style="display: flex"><i>a</i><b>b</b></p>', 'a b'));
it('parts cells', () => check('<table><tr><td>a<td>b</table>', 'a b'));
it('leaves out what is hidden', () =>
  check('<p>a <span aria-hidden="true">x</span><i style="display: none">y</i> b</p>', 'a b'));
it('parts what stands beside something hidden, where that is a box', () =>
  check('<p>a<button aria-hidden="true">x</button>b<span aria-hidden="true">y</span>c</p>', 'a bc'));
it('leaves out generated content', () =>
  check('<style>p::before { content: "No. " }</style><ol><li><p>a</p></ol>', 'a'));
it('puts what paints nothing before the word behind it', () =>
  check('<p>a &#x200e; b &#x2060;', 'a \u200eb'));
it('says where text runs to the left', () => check('<p style="direction: rtl">34 words', '\u206734 words'));
describe('the parts of a table', () => {
  const [head, row, foot] = [
    '<thead><tr><th>a</thead>',
    '<tbody><tr><td>b</tbody>',
    '<tfoot><tr><td>c</tfoot>',
  ];
  it('stand as they are set', () =>
    check(`<table>${foot}${row}${head}<caption>d</caption></table>`, 'd a b c'));
  it('keep their order beyond the first header', () =>
    check(`<table>${row}${head}${head.replace('<th>a', '<th>e')}</table>`, 'a b e'));
  it('stand so without a table, up to what is none', () =>
    check(`<section>${row}${head} <p>e</p> ${foot}${row}</section>`, 'a b e b c'));
});

it('tells what styles do to letters, however deep', () => {
  const html = '<body><p>a <b style="text-transform: lowercase">B</b></p></body>';
  const document = computeStyles(
    parseHtml(html, 'test.html', () => {}),
    {},
    () => {},
  );
  expect([...transformsIn(document)].sort()).toEqual(['lowercase', 'none']);
});
