import { describe, expect, test } from 'vitest';
import { checkSample, FIRST, SECOND, TEXT, THIRD } from './around.js';
import { type ReadResult, read } from './read.js';

const html = (content: string): Promise<ReadResult> => read(content, 'ferry.html');

const paragraphs = TEXT.map((text) => `<p>${text}</p>`).join('\n');
/** A page of a paper, with a menu above and links below. */
const page = ({ head = '', text = paragraphs }: { head?: string; text?: string }): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>The last boat - The Skerry Courier</title>${head}<script>var x = "<p>no</p>";</script></head><body>
<nav><ul><li><a href="/">News</a></li><li><a href="/s">Sport</a></li></ul></nav>
<div class="page"><article><h1>The last boat</h1>${text}</article>
<aside class="related"><h2>Most read</h2><ul><li><a href="/1">Pig wins race</a></li><li><a href="/2">Bus in lake</a></li></ul></aside></div>
<footer><p><a href="/terms">Terms of use</a></p><p>Copyright Skerry Courier</p></footer></body></html>`;

describe('web pages', () => {
  test('the sample', () =>
    checkSample(
      'sample.html',
      `<html><body><h1>The last boat</h1><p>By Isla Drummond</p><p>${FIRST}</p><h2>The shop by the pier</h2><p>${SECOND}</p><p>Advertisement</p><h2>A smaller boat</h2><p>${THIRD}</p><p><em>Isla Drummond lives in Oban.</em></p></body></html>`,
    ));
  test('the article alone, and in one piece each what stands around it', async () => {
    const { article, paragraphs: found } = await html(page({}));
    expect([article.title, article.language]).toEqual(['The last boat', 'en-GB']);
    expect(found).toEqual(TEXT);
    const around = article.removed.filter(({ why }) => /^menus/.test(why));
    expect(around.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^News Sport/),
      expect.stringMatching(/^Most read\nPig wins race\nBus in lake\nTerms of use/),
    ]);
  });
  test('a piece of HTML without a head, also from standard input', async () => {
    const { paragraphs: found } = await read(`<p>${FIRST}</p><p>${SECOND}</p>`, '-');
    expect(found).toEqual([FIRST, SECOND]);
  });
  test('what begins like a page is one, whatever its name', async () => {
    const { paragraphs: found } = await read(page({}), 'ferry.txt');
    expect(found).toEqual(TEXT);
  });
});

test('a page that a script draws says at most how to see it, and is refused', () =>
  expect(
    html(
      '<!doctype html><html><head><script src="a.js"></script></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript></body></html>',
    ),
  ).rejects.toMatchObject({
    diagnostic: { code: 'read/no-text', hint: expect.stringContaining('print it to PDF') },
  }));

test('a line in large letters is out where the text holds it as well', async () => {
  const quote = (line: string) => `<div class="pullquote"><p>${line}</p></div>`;
  const words = SECOND.split(' ').slice(0, 5).join(' ');
  const { paragraphs: found } = await html(page({ text: paragraphs + quote(words) + quote('Nobody came.') }));
  expect(found).toEqual([...TEXT, 'Nobody came.']);
});

test('paragraphs with a dot in front of each are a list', async () => {
  const points = ['milk', 'letters'].map((one) => `<p>·&nbsp;&nbsp;${one} in winter</p>`).join('');
  const { article } = await html(page({ text: `<p>${FIRST}</p>${points}<p>${SECOND}</p>` }));
  const { kind, start, end } = article.paragraphs[1]!;
  expect([kind, article.text.slice(start, end)]).toEqual(['list', 'milk in winter\nletters in winter']);
});

test('what numbered classes set in bold is a heading, as Google Docs exports it', async () => {
  const text = `<p class="c1"><span>${FIRST}</span></p><p class="c1"><span class="c3">The shop by the pier</span></p><p class="c1"><span>${SECOND}</span></p>`;
  const { article } = await html(
    page({ head: '<style>.c1{margin:0}.c3{font-weight:700}</style>', text: text + paragraphs }),
  );
  expect(article.headings.map((heading) => heading.text)).toEqual(['The shop by the pier']);
});

describe('what a page says of itself', () => {
  test('between its heading and its first paragraph', async () => {
    const above =
      '<div class="entry-meta">Posted on <time datetime="2019-11-20T10:00:00Z">then</time> <span class="byline">by <a rel="author">Isla Drummond</a></span></div>';
    const below =
      '<div class="card"><span class="author">Ana Lima</span><time datetime="2020-01-01">now</time></div>';
    const { article } = await html(page({ text: above + paragraphs + below }));
    expect([article.byline, article.date]).toEqual(['Isla Drummond', '20 November 2019']);
    const other = await html(page({ text: paragraphs + below }));
    expect(other.article.date).toBeUndefined();
  });
  test('a byline ends before the word that leads on to its date', async () => {
    const above =
      '<p class="byline">Isla Drummond · Skerry News · Posted: <time datetime="2019-11-20">Nov 20, 2019</time></p>';
    expect((await html(page({ text: above + paragraphs }))).article.byline).toBe(
      'Isla Drummond · Skerry News',
    );
  });
  test('in JSON-LD', async () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'No' },
        {
          '@type': ['NewsArticle'],
          headline: 'The last boat',
          author: [{ '@type': 'Person', name: 'Isla Drummond' }, 'Ana Lima'],
          publisher: { name: 'The Skerry Courier' },
          datePublished: '2024-05-03T09:00:00Z',
        },
      ],
    };
    const { article } = await html(
      page({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }),
    );
    expect(article).toMatchObject({
      title: 'The last boat',
      byline: 'Isla Drummond, Ana Lima',
      source: 'The Skerry Courier',
      date: '3 May 2024',
    });
  });
  test('in meta elements', async () => {
    const { article } = await html(
      page({
        head: '<meta property="og:site_name" content="The Skerry Courier"><meta name="author" content="By Isla Drummond"><meta property="article:published_time" content="2024-05-03"><meta name="dc.title" content="The last boat">',
      }),
    );
    expect([article.byline, article.source, article.date]).toEqual([
      'Isla Drummond',
      'The Skerry Courier',
      '3 May 2024',
    ]);
  });
  test('a description that stands above the text is the subtitle, one that opens it is not', async () => {
    const told = 'The council sold the ferry and told nobody';
    const head = `<meta name="description" content="${told}">`;
    const above = page({ head }).replace('<div class="page">', `<div><p>${told}</p></div><div class="page">`);
    expect((await html(above)).article.subtitle).toBe(told);
    const { article, paragraphs: found } = await html(
      page({ head: `<meta name="description" content="${FIRST}">` }),
    );
    expect([article.subtitle, ...found]).toEqual([undefined, ...TEXT]);
  });
  test('a byline that the page marks', async () => {
    const { article, paragraphs: found } = await html(
      page({ text: `<p class="byline">By Isla Drummond</p>${paragraphs}` }),
    );
    expect([article.byline, ...found]).toEqual(['Isla Drummond', ...TEXT]);
  });
  test('a description is no title, an address no name', async () => {
    const { article } = await html(
      page({
        head: '<script type="application/ld+json">{"@type":"Article","headline":"ferry in Scotland"}</script><meta name="author" content="https://example.org/isla"><script type="application/ld+json">{broken</script>',
      }),
    );
    expect([article.title, article.byline]).toEqual(['The last boat', undefined]);
  });
  test('a description is no title where it holds the words of some heading', async () => {
    const told =
      '{"@type":"Article","headline":"means of crossing the water on the way to the shop by the pier","name":"The last boat"}';
    const { article } = await html(
      page({
        head: `<script type="application/ld+json">${told}</script>`,
        text: `<h2>The shop by the pier</h2>${paragraphs}`,
      }),
    );
    expect(article.title).toBe('The last boat');
  });
  test('the first heading of the text is not taken for the title', async () => {
    const { article } = await html(page({ text: `<h2>The shop by the pier</h2>${paragraphs}` }));
    expect(article.headings).toEqual([{ text: 'The shop by the pier', level: 1, beforeParagraph: 1 }]);
  });
});

describe('what stands in the article and is no text', () => {
  test('buttons and boxes by the names that pages give them', async () => {
    const { article, paragraphs: found } = await html(
      page({
        text: `<p>${FIRST}</p><h2>The pier<span class="mw-editsection">[edit]</span></h2><p>${SECOND}</p><div class="newsletter-signup"><p>Get the best of the islands every week.</p></div><p>${THIRD}</p>`,
      }),
    );
    expect(found).toEqual(TEXT);
    expect(article.headings.map(({ text }) => text)).toEqual(['The pier']);
    expect(article.removed.map(({ text }) => text).join()).toContain('Get the best');
  });
  const links = ['Pig wins race', 'Bus falls into lake']
    .map((text) => `<li><a href="/x">${text}</a></li>`)
    .join('');
  test.each([
    ['a list of nothing but links', `<ul>${links}</ul>`, TEXT],
    [
      'what a line leads on to',
      `<p>We have seen:</p><ul>${links}</ul>`,
      [FIRST, 'We have seen:', 'Pig wins race\nBus falls into lake', SECOND, THIRD],
    ],
    ['what stands below a label', `<p>More:</p><ul>${links}</ul>`, TEXT],
    [
      'titles in a row',
      '<p><a href="/x">Pig wins race by length</a> [VIDEO] | <a href="/y">Bus falls into the lake</a></p>',
      TEXT,
    ],
    [
      'names in a row',
      '<p>The islands: <a href="/x">Skerry</a>, <a href="/y">Mull</a>, <a href="/z">Iona</a></p>',
      [FIRST, 'The islands: Skerry, Mull, Iona', SECOND, THIRD],
    ],
    [
      'a list that holds a link',
      `<ul><li>The <a href="/x">pier</a> of old</li></ul>`,
      [FIRST, 'The pier of old', SECOND, THIRD],
    ],
    [
      'many links',
      `<ul>${links}${links}${links}</ul>`,
      expect.arrayContaining([expect.stringContaining('Pig wins race')]),
    ],
  ])('links to other pages: %s', async (_, list, expected) => {
    const { paragraphs: found } = await html(
      page({ text: `<p>${FIRST}</p>${list}<p>${SECOND}</p><p>${THIRD}</p>` }),
    );
    expect(found).toEqual(expected);
  });
  test.each(['rail__item-sub', 'story-promo', 'rollover-block', 'post-author', 'AuthorBio'])(
    'a box that is named %s',
    async (name) => {
      const box = `<div class="${name}"><h3>The boats</h3><p>Nobody has won a prize yet.</p></div>`;
      const { paragraphs: found } = await html(page({ text: paragraphs + box }));
      expect(found).toEqual(TEXT);
    },
  );
  test.each(['trail__item', 'biology', 'authority-note'])('none that is named %s', async (name) => {
    const box = `<div class="${name}"><p>Nobody on Skerry has seen a pig on the pier since.</p></div>`;
    const { paragraphs: found } = await html(page({ text: `<p>${FIRST}</p>${box}${paragraphs}` }));
    expect(found).toHaveLength(5);
  });
  test.each([
    ['InlineImage-imageEmbedCaption', TEXT],
    ['item__caption', TEXT],
    ['caption-text', TEXT],
    ['with-caption', [FIRST, 'The old pier at low tide, seen from the shop.', SECOND, THIRD]],
  ])('a box below a picture that is named %s', async (name, expected) => {
    const box = `<div class="${name}">The old pier at low tide, seen from the shop.</div>`;
    const { paragraphs: found } = await html(
      page({ text: `<p>${FIRST}</p>${box}<p>${SECOND}</p><p>${THIRD}</p>` }),
    );
    expect(found).toEqual(expected);
  });
  test('the name of a gallery over each of its pictures is no heading', async () => {
    const gallery = TEXT.concat(FIRST.replace('autumn', 'winter')).map(
      (text, i) => `<h2>The islands</h2><h3>Year ${i + 1}</h3><p>${text}</p>`,
    );
    const { article } = await html(page({ text: [`<p>${THIRD}</p>`, ...gallery].join('') }));
    expect(article.headings.map(({ text }) => text)).toEqual(['Year 1', 'Year 2', 'Year 3', 'Year 4']);
    const { article: three } = await html(
      page({ text: [`<p>${THIRD}</p>`, ...gallery.slice(0, 3)].join('') }),
    );
    expect(three.headings.filter(({ text }) => text === 'The islands')).toHaveLength(3);
  });
});

describe('pages without a text', () => {
  const refuses = async (content: string, message: RegExp): Promise<void> =>
    expect(html(content)).rejects.toMatchObject({
      diagnostic: { code: 'read/no-text', message: expect.stringMatching(message), hint: expect.any(String) },
    });
  test('drawn by a script', () =>
    refuses(
      '<html><body><div id="root"></div><script src="app.js"></script></body></html>',
      /drawn by a script/,
    ));
  test('frames', () =>
    refuses('<html><frameset cols="1,2"><frame src="a.html"></frameset></html>', /frames/));
  test('nothing at all', () => refuses('<html><body></body></html>', /no text/));
});

describe('safety', () => {
  test('deep nesting ends in time', async () => {
    const { paragraphs: found } = await html(
      `<html><body>${'<div>'.repeat(3000)}${paragraphs}</body></html>`,
    );
    expect(found).toEqual(TEXT);
    await expect(html(`<html><body>${'<font>'.repeat(50_000)}`)).rejects.toMatchObject({
      diagnostic: { code: 'read/markup-limit' },
    });
  });
  test('a page too deep and too full to be searched is read whole', async () => {
    const full = `${'<div>'.repeat(190)}${'<p>x <b>y</b></p>'.repeat(2000)}${paragraphs}`;
    const { paragraphs: found } = await html(`<html><body>${full}</body></html>`);
    expect(found).toEqual(expect.arrayContaining([...TEXT]));
  });
  test('names and values that would break out of an attribute', async () => {
    const { paragraphs: found } = await html(
      page({ text: `<p title='"><script>x</script>' onclick="y()" "<b>=1>${FIRST}</p><p>${SECOND}</p>` }),
    );
    expect(found.join()).not.toMatch(/script|onclick/);
  });
});

describe('an article of an encyclopaedia', () => {
  test('ends above its notes and links, whatever the notes say', async () => {
    const note =
      'The song is sung on the pier as well, and nobody minds, since the council has never said which of the two is the right one to sing.';
    const below = `<h2>Footnotes</h2><ul><li>${note}</li></ul><h2>References</h2><ul><li>Lind, Rosa (1994). <i>Piers</i>.</li></ul><h2>External links</h2><p>Travel</p><ul><li>The island of Skerry</li><li>Ferries of the north</li></ul>`;
    const { article, paragraphs: found } = await html(page({ text: `${paragraphs}${below}` }));
    expect(found).toEqual(TEXT);
    expect(article.headings).toEqual([]);
  });
  test('has captions in boxes of its own, and says where it lies', async () => {
    const box = '<div class="thumbcaption">The old pier at low tide</div>';
    const { article, paragraphs: found } = await html(
      page({ text: `<p>Coordinates: 57°N 6°W</p><p>${FIRST}</p>${box}<p>${SECOND}</p><p>${THIRD}</p>` }),
    );
    expect(found).toEqual(TEXT);
    expect(article.subtitle).toBeUndefined();
    expect(article.removed).toContainEqual(expect.objectContaining({ why: 'caption' }));
  });
});

describe('the heading over the article is its title, whatever the page is called for search engines', () => {
  const titleOf = async (title: string, heading: string, text = paragraphs) =>
    (
      await html(
        `<!DOCTYPE html><html><head><title>${title}</title><meta property="og:site_name" content="All that is new on Skerry Island"></head><body><h1>${heading}</h1><article>${text}</article></body></html>`,
      )
    ).article.title;

  test.each([
    ['Skerry ferry: what the end of the boat means for the island', 'The ferry leaves Skerry for ever'],
    ['Ferry to Skerry ends | The Skerry Courier', 'Why the last ferry to Skerry sails in autumn'],
    ['Ferry ends after a hundred years on Skerry', 'Ferry ends after a hundred years on Skerry and Dell'],
  ])('%s', async (title, heading) => expect(await titleOf(title, heading)).toBe(heading));

  test.each([
    ['The last boat of Skerry Island', 'All that is new on Skerry Island', 'The last boat of Skerry Island'],
    ['Skerry Island loses its ferry', 'Skerry Island', 'Skerry Island loses its ferry'],
    ['The last boat leaves Skerry', 'Get our evening letter by post', 'The last boat leaves Skerry'],
    [
      'The last boat leaves Skerry',
      'Local News | The last boat leaves Skerry',
      'The last boat leaves Skerry',
    ],
  ])('not where it names something else: %s, %s', async (title, heading, expected) =>
    expect(await titleOf(title, heading)).toBe(expected),
  );

  test('nor a heading of a lower rank', async () => {
    const text = `${paragraphs}<h2>Why the last ferry to Skerry sails in autumn</h2>${paragraphs}`;
    expect(await titleOf('The ferry to Skerry: the end', 'News', text)).toBe('The ferry to Skerry: the end');
  });
});

describe('verse and plays on a page', () => {
  const lines = [
    'The boats go out on Monday night,',
    'And nobody has asked them why',
    'The harbour keeps its only light',
    'So low beneath so wide a sky.',
  ];
  const more = [
    'They carry nothing but the net',
    'My father mended in the shed,',
    'And what the tide has not yet set',
    'Upon the table with the bread.',
  ];
  const stanzas = [lines, more];
  test('a poem is told by its lines, be they parted by breaks or by paragraphs', async () => {
    const breaks = stanzas.map((stanza) => `<p>${stanza.join('<br>')}</p>`).join('');
    const single = stanzas.map((stanza) => `<div>${stanza.map((line) => `<p>${line}</p>`).join('')}</div>`);
    for (const text of [breaks, single.join('')]) {
      const { article, paragraphs: found } = await html(page({ text }));
      expect(article.kind).toBe('poem');
      expect(found.join('\n')).toBe(stanzas.flat().join('\n'));
    }
  });
  test('prose whose paragraphs are short is none', async () => {
    const short = [
      'The boats go out on Monday night.',
      'Nobody has asked them why.',
      'The harbour keeps one light, and it is low.',
      'My father mends the nets in the shed.',
      'He does not look up.',
    ];
    const { article } = await html(page({ text: short.map((line) => `<p>${line}</p>`).join('') }));
    expect(article.kind).not.toBe('poem');
    const wrapped = await html(page({ text: `<p>${FIRST.replaceAll(', ', ',\n')}</p><p>${SECOND}</p>` }));
    expect(wrapped.paragraphs[0]).toBe(FIRST);
  });
});
