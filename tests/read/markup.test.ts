import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { readMarkup } from '../../src/read/readers/markup/index.js';
import { read } from './read.js';

/** Each block as `kind: text`, a heading with its level, line feeds as bars; what is set aside as `-why: text`. */
function dump(source: string): string[] {
  const { blocks, discarded = [] } = readMarkup(source, 'page.html');
  const shown = blocks.map(
    ({ kind, level, text, marks }) =>
      `${kind}${level ?? ''}: ${text.replace(/\n/g, ' | ')}${marks ? ` (${marks.join(' ')})` : ''}`,
  );
  return [...shown, ...discarded.map(({ text, why }) => `-${why}: ${text.replace(/\n/g, ' / ')}`)];
}

const check = (source: string, ...expected: string[]): void => expect(dump(source)).toEqual(expected);

describe('paragraphs', () => {
  test('elements with lines of their own part them, other elements do not', () =>
    check(
      '<div>The <b>old</b> ferry<div>was <span>sold</span>.</div>Nobody\n  asked <a href="x">us</a>.</div>',
      'prose: The old ferry',
      'prose: was sold.',
      'prose: Nobody asked us.',
    ));
  test('a line break is a blank, two in a row end a paragraph', () =>
    check(
      '<p>It was dark.<br>So it was.<br><br>Then came light.</p>',
      'prose: It was dark. So it was.',
      'prose: Then came light.',
    ));
  test.each(['<b>The night</b><br>', '<strong>The night<br></strong>'])(
    '%s over a sentence is a line',
    (head) =>
      check(
        `<p>${head}It was dark, and so it was until the light came.</p>`,
        'prose: The night',
        'prose: It was dark, and so it was until the light came.',
      ),
  );
  test.each([
    ['no line break', '<b>The night</b> It was dark, and so it was until the light came.'],
    [
      'no sentence',
      '<b>Ida Holm</b><br>her house, her garden, her hens, the pier below it and the road that goes on from there',
    ],
    ['not bold', '<i>The night</i><br>It was dark, and so it was until the light came.'],
  ])('%s: a line in bold at the head', (_, inside) => expect(dump(`<p>${inside}</p>`)).toHaveLength(1));
  test('short lines above the text stay lines', () =>
    check(
      '<p>By Ida Holm<br>The Skerry Post</p><p>It was dark.</p>',
      'prose: By Ida Holm',
      'prose: The Skerry Post',
      'prose: It was dark.',
    ));
  test('entities, hard blanks and soft hyphens', () =>
    check(
      '<p>Fish&nbsp;&amp;&#160;chips cost 5&euro;, a for&shy;tune&#8203;.</p>',
      'prose: Fish & chips cost 5€, a fortune.',
    ));
  test('raised numbers are kept apart, raised letters are not', () =>
    check(
      '<p>The 1<sup>st</sup> of 10<sup>6</sup> m<sup>2</sup> of H<sub>2</sub>O.</p>',
      'prose: The 1st of 10⁶ m² of H2O.',
    ));
  test('formulas are text in one line, once, however often a page draws them', () => {
    check(
      '<p>So <math><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup><annotation>E = mc^2</annotation></math> and <math><mfrac><mrow><msub><mi>m</mi><mn>1</mn></msub><mo>+</mo><mi>b</mi></mrow><msqrt><mi>r</mi></msqrt></mfrac></math>.</p>',
      'prose: So E = mc² and (m₁ + b)/(√r).',
    );
    check(
      '<p>Where <span class="mwe-math-element"><span style="display: none"><math><mi>v</mi></math></span><img alt="{v}" src="v.svg"></span> is fast and <span class="katex"><math><mi>a</mi></math><span class="katex-html">a</span></span> is not.</p>',
      'prose: Where v is fast and a is not.',
    );
  });
  test('quotation marks that the page supplies', () =>
    check('<p><q>Go</q>, he said.</p>', 'prose: “Go”, he said.'));
  test('scripts, styles, forms, what is hidden', () =>
    check(
      '<head><title>T</title></head><script>alert("<p>x</p>")</script><p>Seen.<span hidden>not</span></p><p style="display:none">no</p><button>Share</button><style>p{}</style>',
      'prose: Seen.',
    ));
  test('unclosed elements and a chapter in XHTML', () => {
    check('<p>One.<p>Two.<ul><li>a<li>b</ul>', 'prose: One.', 'prose: Two.', 'list: a | b');
    check(
      '<?xml version="1.0"?><html><head><title/></head><body><a id="x"/><p>One.</p></body></html>',
      'prose: One.',
    );
  });
  test('emphasis is what the whole paragraph is set in', () => {
    const { blocks } = readMarkup(
      '<p><b>The oil</b></p><p><i>He left</i>.</p><p><em>Ida</em> left</p><p style="font-weight:700">Oh</p>',
      'x',
    );
    expect(blocks.map(({ emphasis }) => emphasis)).toEqual(['bold', 'italic', undefined, undefined]);
  });
});

describe('headings, lists, quotations', () => {
  test('levels, and a heading that is told by its role', () =>
    check(
      '<h1>A <br>lamp</h1><h3></h3><div role="heading" aria-level="3">Oil¶</div>',
      'heading1: A lamp',
      'heading3: Oil',
    ));
  test('numbers of lists are kept beside the items', () =>
    check(
      '<ol start="3"><li>Mix<ul><li>flour<li>water</ul>well<li value="7"><p>Bake</p></ol><ol type="a"><li>x</ol>',
      'list: Mix well | flour | water | Bake (3.   7.)',
      'list: x (a.)',
    ));
  test('terms and what they mean', () =>
    check('<dl><dt>Wick</dt><dd>a cord</dd><dd>old</dd></dl>', 'list: Wick: a cord; old'));
  test('a list that holds a text is taken apart', () =>
    check('<ul><li><h2>Oil</h2><p>It burns.</p></li></ul>', 'heading2: Oil', 'prose: It burns.'));
  test('quotations keep their lines', () => {
    check('<blockquote><p>Go.</p><p>Stay.<br>— Ida</p></blockquote>', 'block-quote: Go. | Stay. | — Ida');
    check(
      '<figure><blockquote>Go.</blockquote><figcaption>Ida</figcaption></figure>',
      'block-quote: Go. | Ida',
    );
    check('<blockquote><h2>Oil</h2>It burns.</blockquote>', 'heading2: Oil', 'prose: It burns.');
  });
});

describe('what is set aside', () => {
  test('code in the box that colours it', () =>
    check(
      '<p>One.</p><div class="highlight"><pre>SELECT name</pre></div><p class="highlight">Two.</p>',
      'prose: One.',
      'prose: Two.',
      '-code: SELECT name',
    ));
  test('pictures, captions, tables of data, code', () =>
    check(
      '<figure><img src="a.png" alt="A lamp"><figcaption>The <i>lamp</i></figcaption></figure><table><tr><th>a<th>b<tr><td>1<td>2</table><pre><code>x</code></pre>',
      '-image: A lamp',
      '-caption: The lamp',
      '-table: a | b / 1 | 2',
      '-code: x',
    ));
  test('tables that only place text are text', () =>
    check(
      '<table><tr><td><h2>Oil</h2></td><td><p>It burns.</p></td></tr></table>',
      'heading2: Oil',
      'prose: It burns.',
    ));
  test('a text between pre tags', () =>
    check('<pre>It was dark.\n\nThen came light.</pre>', 'prose: It was dark.', 'prose: Then came light.'));
  test('a list of links within the document', () =>
    check(
      '<ul><li>1 <a href="#a">Oil</a><li>2 <a href="#b">Wick</a></ul><p>It burns.</p>',
      'prose: It burns.',
      '-contents list: 1 Oil 2 Wick',
    ));
  test('notes and their marks, by the links between them', () => {
    check(
      '<p>Oil<sup><a href="#n1" id="r1">[1]</a></sup> burns.</p><ol><li id="n1"><p>Whale oil. <a href="#r1">↑</a></p></li></ol>',
      'prose: Oil burns.',
      '-footnote mark: [1]',
      '-footnote: Whale oil. ↑',
    );
    check(
      '<p>Oil<a href="#_ftn1" name="_ftnref1">[1]</a> burns.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Whale oil.</p></div>',
      'prose: Oil burns.',
      '-footnote mark: [1]',
      '-footnote: [1] Whale oil.',
    );
    check(
      '<p>Oil<a epub:type="noteref" href="n.xhtml#n1">1</a>.</p><aside epub:type="footnote">No.</aside>',
      'prose: Oil.',
      '-footnote mark: 1',
      '-footnote: No.',
    );
  });
  test('numbers that lead to chapters are no marks', () =>
    check(
      '<p><a href="#a">1</a></p><h2 id="a">Oil</h2><p>It burns.</p>',
      'prose: 1',
      'heading2: Oil',
      'prose: It burns.',
    ));
});

describe('limits', () => {
  test('deep nesting keeps its text, absurd nesting is refused', () => {
    check(`${'<div>'.repeat(1000)}Deep.`, 'prose: Deep.');
    expect(() => readMarkup('<b>'.repeat(100_000), 'x')).toThrow(Fatal);
  });
  test('too many elements', () => expect(() => readMarkup('<br>'.repeat(500_000), 'x')).toThrow(/elements/));
  test('thousands of attributes in one element', () => {
    const attributes = Array.from({ length: 3000 }, (_, i) => `a${i}="x"`).join(' ');
    expect(() => readMarkup(`<p ${attributes}>Dark.</p>`, 'x')).toThrow(/attributes/);
  });
  test('lines are those of the source', () =>
    expect(
      readMarkup('<p>One.</p>\n\n<p>Two\nlines.</p><h2>Three</h2>', 'x').blocks.map(({ line }) => line),
    ).toEqual([1, 3, 4]));
});

test('the sign that parts a Persian word stays', async () => {
  const page = '<h1>بازار</h1><p>بازار ساعت شش صبح باز می\u200cشود و مردم آنجا ایستاده\u200cاند.</p>';
  expect((await read(page, 'bazar.html')).paragraphs).toEqual([
    'بازار ساعت شش صبح باز می\u200cشود و مردم آنجا ایستاده\u200cاند.',
  ]);
});
