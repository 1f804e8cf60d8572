import { describe, expect, test } from 'vitest';
import { checkSample, FIRST, SECOND, THIRD } from './around.js';
import { type ReadResult, read } from './read.js';

const markdown = (content: string): Promise<ReadResult> => read(content, 'lamp.md');

describe('Markdown', () => {
  test('the sample', () =>
    checkSample(
      'sample.md',
      `# The last boat\n\nBy Isla Drummond\n\n${FIRST}\n\n## The shop by the pier\n\n${SECOND}\n\nAdvertisement\n\n## A smaller boat\n\n${THIRD}\n\n*Isla Drummond lives in Oban.*\n`,
    ));
  test('title, subtitle and headings', async () => {
    const { article } = await markdown(
      '# The Lamp\n\n*How it went out*\n\nIt was a dark night.\n\n## The keeper\n\nHe was gone.\n',
    );
    expect([article.title, article.subtitle]).toEqual(['The Lamp', 'How it went out']);
    expect(article.headings).toEqual([{ text: 'The keeper', level: 1, beforeParagraph: 2 }]);
  });
  test('emphasis, code and links give up their marks', async () => {
    const { paragraphs } = await markdown(
      'A **bright** *lamp* with `oil` from [the shop](http://example.org).\n',
    );
    expect(paragraphs).toEqual(['A bright lamp with oil from the shop.']);
  });
  test('front matter as YAML writes it', async () => {
    const { article } = await markdown(
      '---\ntitle: "The lamp: a story"\nauthor:\n  - Ida Holm\n  - Ana Lima\ndate: 2019-06-12\n---\n\nIt was a dark night.\n',
    );
    expect([article.title, article.byline, article.date]).toEqual([
      'The lamp: a story',
      'Ida Holm, Ana Lima',
      '2019-06-12',
    ]);
  });
  test('front matter with blanks behind its dashes, in a text file, and with signs that steer', async () => {
    const { article, paragraphs } = await read(
      '--- \ntitle: "The\\u202E lamp\\u0007"\nauthor: Ida Holm\n---\t\n\nIt was a dark night.\n',
      'lamp.txt',
    );
    expect([article.title, article.byline]).toEqual(['The lamp', 'Ida Holm']);
    expect(paragraphs).toEqual(['It was a dark night.']);
  });
  test('a title as long as a text is cut', async () => {
    const { article } = await markdown(`---\ntitle: ${'word '.repeat(9000)}\n---\n\nIt was a dark night.\n`);
    expect(article.title).toHaveLength(301);
  });
  test('front matter that is no YAML says nothing, and that is said', async () => {
    const { article, diagnostics } = await markdown(
      '---\ntitle: [a\n---\n\n# The Lamp\n\nIt was a dark night.\n',
    );
    expect(article.title).toBe('The Lamp');
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code: 'read/front-matter', severity: 'warning' }),
    );
  });
  test('of front matter that is no YAML, plain keys and values are read', async () => {
    const { article } = await markdown(
      '---\ntitle: "The lamp"\ndate: 2019-06-12 08:00:00 -0500\nauthor: ida-holm\nexcerpt: "It was dark\nand wet."\n---\n\nIt was a dark night.\n',
    );
    expect([article.title, article.byline, article.date]).toEqual(['The lamp', 'Ida Holm', '2019-06-12']);
  });
  test('a title that asks, with its writer in the next line', async () => {
    const { article, paragraphs } = await markdown(
      'Who lit the lamp?\nBy Ida Holm\n\nIt was a dark night on the pier, and nobody had seen the keeper since noon.\n\nWho was it?\nIt was the cat.\n',
    );
    expect([article.title, article.byline]).toEqual(['Who lit the lamp?', 'Ida Holm']);
    expect(paragraphs.at(-1)).toBe('Who was it? It was the cat.');
  });
  test('what opens an account is no name', async () => {
    const { article } = await markdown(
      '---\ntitle: The lamp\nauthors:\n- iholm7\n---\n\nIt was a dark night.\n',
    );
    expect(article.byline).toBeUndefined();
  });
  test('marks of site builders are out, and what stands between them stays', async () => {
    const { article, paragraphs } = await markdown(
      'He kept [the lamp]({{ "/lamps/" | url }}) and [the oil]({{< ref "oil.md" >}}) dry.\n\n{% image "lamp.jpg" "The lamp" %}\n\n{{< note >}}Oil is dear.{{< /note >}}\n{: .wide}\n',
    );
    expect(paragraphs).toEqual(['He kept the lamp and the oil dry.', 'Oil is dear.']);
    expect(article.removed.map(({ why }) => why)).toEqual(Array(4).fill('mark of a site builder'));
  });
  test('what a lesson says of itself stands above its text', async () => {
    const { article, paragraphs } = await markdown(
      '# Lesson 8: The lamp\n**Grade Level:** 4th  \n**Duration:** 1 hour  \n\n## **LEARNING OBJECTIVE**\nStudents will light a lamp and tell how it burns.\n',
    );
    const { title, subtitle, byline, headings } = article;
    expect([title, subtitle, byline]).toEqual(['Lesson 8: The lamp', undefined, undefined]);
    expect(headings.map(({ text }) => text)).toEqual(['LEARNING OBJECTIVE']);
    expect(paragraphs).toEqual(['Students will light a lamp and tell how it burns.']);
  });
  test('lists and quotes stay one paragraph each', async () => {
    const { article, paragraphs } = await markdown(
      'It needs:\n\n- oil\n- a wick\n\n> Light is a promise.\n>\n> — Ida Holm\n',
    );
    expect(paragraphs).toEqual(['It needs:', 'oil\na wick', 'Light is a promise.\n— Ida Holm']);
    expect(article.paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'list', 'block-quote']);
  });
  test('footnotes, images, tables and code are set aside and reported', async () => {
    const { paragraphs, article } = await markdown(
      'The lamp[^1] went out.\n\n![A lamp](lamp.png)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\nThen it was dark.\n\n[^1]: An oil lamp.\n',
    );
    expect(paragraphs).toEqual(['The lamp went out.', 'Then it was dark.']);
    expect(article.removed.map(({ why }) => why).sort()).toEqual([
      'code',
      'footnote',
      'footnote mark',
      'image',
      'table',
    ]);
  });
  test('front matter', async () => {
    const { article } = await markdown(
      '---\ntitle: "The Lamp"\nauthor: Ida Holm\ndate: 2021-05-03\n---\n\nIt was dark.\n',
    );
    expect([article.title, article.byline, article.date]).toEqual(['The Lamp', 'Ida Holm', '2021-05-03']);
  });
  test('a jump of heading levels is mended and reported with its line', async () => {
    const { article, diagnostics } = await markdown(
      '# T\n\nIt was dark.\n\n## One\n\nThe lamp.\n\n#### Two\n\nThe oil.\n',
    );
    expect(article.headings.map(({ level }) => level)).toEqual([1, 2]);
    expect(diagnostics[0]).toMatchObject({
      code: 'read/heading-level',
      place: { line: 9 },
      hint: 'write "### Two"',
    });
  });
  test('raw HTML never passes', async () => {
    const { paragraphs } = await markdown('A <b onclick="x()">bold</b> lamp.\n\n<script>alert(1)</script>\n');
    expect(paragraphs).toEqual(['A bold lamp.']);
  });
  test('paragraphs and quotations that are typed as HTML stay', async () => {
    const { article, paragraphs } = await markdown(
      `# The Lamp\n\n${FIRST}\n\n<blockquote>\nIt was a <em>dark</em> night.\n</blockquote>\n\n<h2>The keeper</h2>\n\n<div class="note"><p>He was gone.</p></div>\n\n<figure>\n<img src="a.png">\n<figcaption>The lamp</figcaption>\n</figure>\n`,
    );
    expect(paragraphs).toEqual([FIRST, 'It was a dark night.', 'He was gone.']);
    expect(article.paragraphs[1]!.kind).toBe('block-quote');
    expect(article.headings.map(({ text }) => text)).toEqual(['The keeper']);
    expect(article.removed.map(({ why, paragraph }) => `${why} ${paragraph}`)).toEqual(['HTML 4']);
  });
  test('fences of boxes and what stands in braces behind a picture are no text', async () => {
    const { article, paragraphs } = await markdown(
      `# The Lamp\n\n:::::: objectives\n\n${FIRST}\n\n::::::\n\n::: {.callout-note}\n${SECOND}\n:::\n\n:::tip Mind the oil\n\n![The lamp](lamp.png){alt="A lamp" width=50%} It was dark.\n\n:::\n`,
    );
    expect(paragraphs).toEqual([FIRST, SECOND, 'It was dark.']);
    expect(article.removed.filter(({ why }) => why === 'mark of a site builder')).toHaveLength(6);
  });
  test('lines above the text without blank lines', async () => {
    const { article, paragraphs } = await markdown(
      '# The Lamp\nBy Ida Holm\nThe Skerry Post\n3 May 2024\n\nIt was a dark night, and the keeper was gone.\nSo was the oil.\n',
    );
    expect([article.byline, article.source, article.date]).toEqual([
      'Ida Holm',
      'The Skerry Post',
      '3 May 2024',
    ]);
    expect(paragraphs).toEqual(['It was a dark night, and the keeper was gone. So was the oil.']);
  });
  test('a short line is a heading when it is bold, one step below the last; a question is none', async () => {
    const { article } = await markdown(
      '# T\n\nIt was dark.\n\n## One\n\nThe lamp\n\nIt had been bought by the keeper in May.\n\n**Two**\n\nThe oil was gone and nobody knew why.\n\n**Who took it?**\n\nThe keeper says that he did not take it.\n',
    );
    expect(article.headings.map(({ text, level }) => `${level} ${text}`)).toEqual(['1 One', '2 Two']);
  });
  test('what Pandoc adds: attributes, anchors, tables set with blanks', async () => {
    const { article, paragraphs } = await markdown(
      '# The lamp {#lamp .unnumbered}\n\n[The oil]{.underline} \\-- a \\[good\\] one -- was gone.\n\n[]{#wick}**The wick**\n\nIt had been bought by the keeper in May.\n\n  Year   Oil\n  ------ -----\n  1946   2 l\n',
    );
    expect(article.title).toBe('The lamp');
    expect(paragraphs).toEqual([
      'The oil -- a [good] one -- was gone.',
      'It had been bought by the keeper in May.',
    ]);
    expect(article.headings.map(({ text }) => text)).toEqual(['The wick']);
    expect(article.removed.map(({ why }) => why)).toEqual(['table']);
  });
});

test('marks over and over cost no time', async () => {
  const text = `# The last boat\n\n${'['.repeat(100_000)}\n\n${'>'.repeat(5000)} x\n\nNobody had told the baker that the boat was gone for good.`;
  expect((await read(text, 'boat.md')).paragraphs.at(-1)).toContain('Nobody had told the baker');
});

test('what programs for notes add is out, and its words stay', async () => {
  const { article, paragraphs } = await markdown(
    `# The last boat\n\n> [!info] From the archive\n\n![[pier.png]]\n\n${FIRST} See [[Bridges|the bridge]] and [[Piers]]. ==Nobody does.==\n\n- [ ] milk\n- [x] letters\n\n${SECOND}\n`,
  );
  expect(paragraphs).toEqual([
    'From the archive',
    `${FIRST} See the bridge and Piers. Nobody does.`,
    'milk\nletters',
    SECOND,
  ]);
  expect(article.removed.map(({ why }) => why)).toEqual(['image']);
});
