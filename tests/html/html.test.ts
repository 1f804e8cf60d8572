import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/base/diagnostics.js';
import { parseHtml } from '../../src/html/index.js';
import type { HtmlDocument, HtmlNode } from '../../src/html/tree.js';

function parsed(source: string): { document: HtmlDocument; messages: readonly string[] } {
  const messages: string[] = [];
  const document = parseHtml(source, 'page.html', (diagnostic) =>
    messages.push(formatDiagnostic(diagnostic)),
  );
  return { document, messages };
}

/** The tree as text: `p[hello b[you]]`. */
const outline = (node: HtmlNode): string =>
  node.kind === 'text' ? node.text : `${node.name}[${node.children.map(outline).join(' ')}]`;

describe('the tree', () => {
  const check = (source: string, expected: string) =>
    expect(outline(parsed(source).document.body)).toBe(expected);

  test('a whole page', () =>
    check('<!doctype html><html><head><title>T</title></head><body><p>a</p></body></html>', 'body[p[a]]'));
  test('no frame at all', () => check('<p>a<p>b', 'body[p[a] p[b]]'));
  test('unclosed elements', () => check('<div><b>a', 'body[div[b[a]]]'));
  test('stray end tags', () => check('a</div></b>b', 'body[ab]'));
  test('items close items', () => check('<ul><li>a<li>b</ul>', 'body[ul[li[a] li[b]]]'));
  test('void elements', () => check('a<br>b<img src="x">', 'body[a br[] b img[]]'));
  test('entities are one text', () => check('<p>R&amp;D &lt;b&gt; &eacute;</p>', 'body[p[R&D <b> é]]'));
  test('text after the body', () => check('<body><p>a</p></body>b', 'body[p[a] b]'));
  test('comments', () => check('a<!-- b -->c', 'body[ac]'));
  test('styles, titles and metadata', () =>
    check('<title>T</title><style>p{}</style><meta charset="utf-8"><p>a', 'body[p[a]]'));
  test('scripts', () => check('a<script>document.write("<p>b")</script>c', 'body[ac]'));
  test('nothing', () => check('', 'body[]'));
  test('elements too deep stand side by side, their words in order', () => {
    const deep = `${'<b>'.repeat(511)}a<i>b<u>c</u>d</i>e${'</b>'.repeat(511)}f`;
    const { document, messages } = parsed(deep);
    expect(outline(document.body)).toBe(`body[${'b['.repeat(511)}a i[b] u[c] de${']'.repeat(511)} f]`);
    expect(messages.filter((message) => message.includes('html/too-deep'))).toHaveLength(1);
  });
});

describe('the document', () => {
  const document = (source: string) => parsed(source).document;

  test('title', () => expect(document('<title>Salt &amp;\n Light</title>').title).toBe('Salt & Light'));
  test('no title', () => expect(document('<p>a').title).toBe(''));
  test("the title of a picture is not the page's", () =>
    expect(document('<svg><title>x</title></svg>').title).toBe(''));
  test('language', () => expect(document('<html lang="fr">').language).toBe('fr'));
  test('no language', () => expect(document('<html>').language).toBe('en'));
  test('attributes of html', () =>
    expect(document('<html class="a">').rootAttributes).toEqual({ class: 'a' }));
  test('attributes of body', () => expect(document('<body id="b">').body.attributes).toEqual({ id: 'b' }));
});

describe('places', () => {
  const placeOf = (source: string, path: readonly number[]) =>
    path.reduce<HtmlNode>(
      (node, i) => (node.kind === 'element' ? node.children[i]! : node),
      parsed(source).document.body,
    ).place;

  test('an element', () => expect(placeOf('<p>a</p>\n  <p>b</p>', [2])).toEqual({ line: 2, column: 3 }));
  test('a text', () => expect(placeOf('<p>\n<b>x</b>yz</p>', [0, 2])).toEqual({ line: 2, column: 9 }));
});

describe('style sheets', () => {
  const sheets = (source: string) => parsed(source).document.styleSheets;

  test('a named source keeps its own lines', () =>
    expect(sheets('\n\n<style data-source="a.css">p{}</style>')).toEqual([
      { file: 'a.css', css: 'p{}', lineOffset: 0 },
    ]));
  test('otherwise lines are those of the page', () =>
    expect(sheets('<p>\n<style>\np{}</style>')).toMatchObject([{ file: 'page.html', lineOffset: 1 }]));
  test('columns of the first line too', () =>
    expect(sheets('<style>p{}</style>')[0]!.css).toBe('       p{}'));
});

describe('messages', () => {
  const check = (source: string, expected: string) =>
    expect(parsed(source).messages.join('\n')).toContain(expected);

  test('a script', () =>
    check('<p>\n<script>x</script>', 'page.html:2:1: warning: scripts do not run on paper'));
  test('a linked sheet', () => check('<link rel="stylesheet" href="x.css">', '[html/linked-style]'));
  test('no cell of that class', () =>
    expect(parsed('<table><tr><td class="col">a</td></table>').messages).toEqual([]));
  test('a video', () => check('<video></video>', '[html/unprintable]'));
  test('an unclosed comment', () =>
    check('<p>a</p>\n<!-- b', 'page.html:2:1: warning: a comment is never closed'));
  test('an unclosed style', () => check('<style>p{}', '<style> is never closed'));
  test('a sound page', () => expect(parsed('<html><body><p>a</body></html>').messages).toEqual([]));
});

describe('pathological', () => {
  test('10,000 nested elements are as deep as browsers let them be', () => {
    let depth = 0;
    let node: HtmlNode | undefined = parsed('<div>'.repeat(10_000)).document.body;
    for (; node?.kind === 'element'; node = node.children[0]) depth++;
    expect(depth).toBe(513);
  });
  test('noise', () => expect(() => parsed('<<<>&&&;</></ <p <b x=\u0000"')).not.toThrow());
});
