import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/read/readers/container/index.js';
import { check, checkSample, FIRST, SECOND, TEXT, THIRD } from './around.js';
import { styled, wordFile, wordParagraph, wordRun } from './office-files.js';
import { read } from './read.js';

const p = wordParagraph;
const text = TEXT.map((one) => p(one));
const BOLD = '<w:b/>';
const CENTRED = '<w:jc w:val="center"/>';
const [first, second, third] = text as [string, string, string];

/** The headings of a document, and the kinds of its paragraphs. */
async function shape(body: string, styles = '') {
  const { article, paragraphs } = await read(wordFile(body, [], styles), 'boat.docx');
  const removed = article.removed.map(({ why, text: what }) => `${why}: ${what}`);
  return { ...article, headings: article.headings.map((one) => one.text), paragraphs, removed };
}

describe('Word', () => {
  test('the sample', () =>
    checkSample(
      'sample.docx',
      wordFile(
        [
          styled('Title', 'The last boat'),
          p('By Isla Drummond'),
          first,
          styled('Heading1', 'The shop by the pier'),
          second,
          p('Advertisement'),
          styled('Heading1', 'A smaller boat'),
          third,
          p('Isla Drummond lives in Oban.', '', '<w:i/>'),
        ].join(''),
      ),
    ));

  test.each([
    ['bold', '', BOLD],
    ['centred', CENTRED, ''],
    ['underlined', '', '<w:u w:val="single"/>'],
    ['large', '', '<w:sz w:val="32"/>'],
  ])('a short line that is %s is a heading beside lines that are not', async (_, properties, runs) => {
    const { headings, paragraphs } = await shape(
      [
        p('The last boat', CENTRED, BOLD),
        first,
        p('The shop', properties, runs),
        second,
        p('A short line'),
        third,
      ].join(''),
    );
    expect(headings).toEqual(['The shop']);
    expect(paragraphs).toEqual([FIRST, SECOND, 'A short line', THIRD]);
  });
  test('where nothing is set apart, short lines over prose are headings', async () => {
    const { headings } = await shape([p('The last boat'), first, p('The shop'), second, third].join(''));
    expect(headings).toEqual(['The shop']);
  });
  test('a line in bold may end with a colon, unless it leads on to what is said', async () => {
    const { headings } = await shape(
      [
        p('The last boat', CENTRED, BOLD),
        first,
        p('The shop:', '', BOLD),
        second,
        p('The council said:', '', BOLD),
        third,
      ].join(''),
    );
    expect(headings).toEqual(['The shop:']);
  });
  test('a line in bold that a line break parts from its text', async () => {
    const { headings, paragraphs } = await shape(
      [first, p(`<w:r><w:rPr>${BOLD}</w:rPr><w:t>The shop</w:t><w:br/></w:r>${wordRun(SECOND)}`), third].join(
        '',
      ),
    );
    expect(headings).toEqual(['The shop']);
    expect(paragraphs).toEqual([FIRST, SECOND, THIRD]);
  });
  test('where all is in bold, nothing is set apart by it', async () => {
    const bold = [
      ...TEXT,
      'It was their ferry, and it had been the ferry of their mothers too, for as long as anybody there could remember.',
    ];
    const { paragraphs } = await shape(bold.map((one) => p(one, '', BOLD)).join(''));
    expect(paragraphs).toEqual(bold);
  });
  test('a style with a place in the outline makes headings, be it by way of the style it is based on', async () => {
    const styles =
      '<w:style w:styleId="Mine"><w:name w:val="Part of mine"/><w:basedOn w:val="Heading1"/></w:style>';
    const { headings } = await shape(
      [p('The last boat'), first, styled('Mine', 'The shop'), second, p('A short line'), third].join(''),
      styles,
    );
    expect(headings).toEqual(['The shop']);
  });
  test('styles that are based on each other in a circle', async () => {
    const styles = ['A', 'B'].map(
      (id, i) =>
        `<w:style w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${'BA'[i]}"/></w:style>`,
    );
    const { paragraphs } = await shape([styled('A', FIRST), second].join(''), styles.join(''));
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });
  test('quotations by their style; captions, code and the list of contents are set aside', async () => {
    const body = [
      styled('Title', 'The last boat'),
      styled('TOC1', 'The shop 2'),
      first,
      styled('Quote', 'We were not asked.'),
      styled('Caption', 'Figure 1. The pier'),
      styled('SourceCode', 'ferry --stop'),
      second,
    ];
    const styles = '<w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const { paragraphs, removed } = await shape(body.join(''), styles);
    expect(paragraphs).toEqual([FIRST, 'We were not asked.', SECOND]);
    expect(removed).toEqual([
      'contents list: The shop 2',
      'caption: Figure 1. The pier',
      'code: ferry --stop',
    ]);
  });
  test('the final text of tracked changes', async () => {
    const { paragraphs } = await shape(
      p(
        `${wordRun('The ferry will ')}<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:ins>${wordRun('soon ')}</w:ins><w:moveFrom>${wordRun('here ')}</w:moveFrom>${wordRun('stop in the autumn, says the council.')}`,
      ),
    );
    expect(paragraphs).toEqual(['The ferry will soon stop in the autumn, says the council.']);
  });
  test('a field as what it came to; hidden words are none', async () => {
    const field = `<w:fldSimple w:instr=" DATE ">${wordRun('3 May 1951')}</w:fldSimple>`;
    const line = p(
      `${wordRun('On ')}${field}${wordRun('SECRET', '<w:vanish/>')}${wordRun(' the', '<w:vanish w:val="0"/>')}${wordRun(' boat left for the last time.')}`,
    );
    const { paragraphs } = await shape(`${first}${line}${third}`);
    expect(paragraphs).toEqual([FIRST, 'On 3 May 1951 the boat left for the last time.', THIRD]);
  });
  test('footnotes and remarks are no part of the text', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const note = `<w:footnotes ${w}><w:footnote w:id="2">${p('From the report of May.')}</w:footnote></w:footnotes>`;
    const remark = `<w:comments ${w}><w:comment w:id="0">${p('Is this so?')}</w:comment></w:comments>`;
    const body = p(
      `${wordRun('The ferry will stop')}<w:r><w:footnoteReference w:id="2"/></w:r>${wordRun(' in the autumn.')}<w:r><w:commentReference w:id="0"/></w:r>`,
    );
    const { article, paragraphs } = await read(
      wordFile(body, [
        { name: 'word/footnotes.xml', content: note },
        { name: 'word/comments.xml', content: remark },
      ]),
      'boat.docx',
    );
    expect(paragraphs).toEqual(['The ferry will stop in the autumn.']);
    expect(article.removed.map(({ why, paragraph }) => `${paragraph} ${why}`)).toContain('2 footnote');
    expect(JSON.stringify(article)).not.toContain('Is this so?');
  });
  test('text in a box stands behind its paragraph; tables are set aside', async () => {
    const cell = (content: string) => `<w:tc>${p(content)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Year')}${cell('Boats')}</w:tr><w:tr>${cell('1988')}${cell('3')}</w:tr></w:tbl>`;
    const box = `<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape><v:textbox><w:txbxContent>${p('Skerry has sixty people, and one shop.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
    const { paragraphs, removed } = await shape([p(`${wordRun(FIRST)}${box}`), table, second].join(''));
    expect(paragraphs).toEqual([FIRST, 'Skerry has sixty people, and one shop.', SECOND]);
    expect(removed).toEqual(['table: Year | Boats\n1988 | 3']);
  });

  test('formulas in one line', async () => {
    const m = (inner: string) => `<m:oMath>${inner}</m:oMath>`;
    const t = (sign: string) => `<m:r><m:t>${sign}</m:t></m:r>`;
    const square = `<m:sSup><m:e>${t('c')}</m:e><m:sup>${t('2')}</m:sup></m:sSup>`;
    const half = `<m:f><m:num>${t('1')}</m:num><m:den>${t('2')}</m:den></m:f>`;
    const { paragraphs } = await shape(
      p(`${wordRun('It is ')}${m(t('E=m') + square)}${wordRun(' or ')}${m(half)}${wordRun('.')}`),
    );
    expect(paragraphs).toEqual(['It is E=mc² or 1/2.']);
  });
  test.each([
    [
      'lines of a paragraph',
      [p('Ada Obi'), p(`${wordRun('A boat,')}<w:r><w:br/></w:r>${wordRun('a pier,')}`), p('no more.')],
    ],
    ['paragraphs', [p('Ada Obi'), p(''), p('A boat,'), p('a pier,'), p(''), p('no more.')]],
  ])('verse keeps its lines where they are %s', async (_, verse) => {
    const body = [styled('Heading1', 'The last boat'), ...verse].join('');
    const { blocks, typed } = await readContainer({ bytes: wordFile(body), file: 'a.docx' });
    expect(typed).toBe('The last boat\n\nAda Obi\n\nA boat,\na pier,\n\nno more.');
    const lines = typed?.split('\n') ?? [];
    expect(blocks.filter(({ text: found, line }) => !found.startsWith(lines[line - 1] || '?'))).toEqual([]);
    expect(blocks.some(({ text: found }) => found === '' || found.includes('\n'))).toBe(false);
  });
  test('a large initial in a frame of its own', async () => {
    const { paragraphs } = await shape([p('T'), p(FIRST.slice(1)), p('B'), third].join(''));
    expect(paragraphs[0]).toBe(FIRST);
    expect(paragraphs.at(-1)).toBe(THIRD);
  });

  describe('numbers of items', () => {
    const level = (index: number, format: string, more = '') =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}</w:lvl>`;
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const list = (id: number, family: number, override = '') =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${family}"/>${override}</w:num>`;
    const lists = {
      name: 'word/numbering.xml',
      content: `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal')}${level(1, 'lowerLetter')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet')}${level(1, 'upperRoman', '<w:pStyle w:val="Step"/>')}</w:abstractNum>${list(1, 0)}${list(2, 0, anew)}${list(3, 0)}${list(4, 1)}</w:numbering>`,
    };
    const styles =
      '<w:style w:styleId="Step"><w:name w:val="Step"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
    const item = (id: number, at = 0) =>
      p('Stir.', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`, BOLD);

    test.each([
      ['go on behind a paragraph', [item(1), item(1), first, item(1)], ['1. 2.', '3.']],
      ['go on in another list of the family', [item(1), first, item(3)], ['1.', '2.']],
      ['start anew where the list says so', [item(1), first, item(2), item(2)], ['1.', '1. 2.']],
      [
        'start anew below another item',
        [item(1), item(1, 1), item(1, 1), item(1), item(1, 1)],
        ['1. a. b. 2. a.'],
      ],
      ['are none where the items have bullets', [item(4), item(4)], ['']],
      ['come with a style', [styled('Step', 'Stir.'), styled('Step', 'Stir.')], ['I. II.']],
    ])('%s', async (_, body, expected) => {
      const { blocks } = await readContainer({
        bytes: wordFile(body.join(''), [lists], styles),
        file: 'a.docx',
      });
      const found = blocks.filter(({ kind }) => kind === 'list');
      expect(found.map(({ marks }) => marks?.join(' ') ?? '')).toEqual(expected);
      expect(found.flatMap(({ text: items }) => items.split('\n')).every((one) => one === 'Stir.')).toBe(
        true,
      );
    });
  });

  const properties = (title: string) => ({
    name: 'docProps/core.xml',
    content: `<cp:coreProperties><dc:title>${title}</dc:title><dc:creator>Una Gray</dc:creator></cp:coreProperties>`,
  });
  test('title and author of the properties where the text has none', () =>
    check('notes.docx', wordFile(text.join(''), [properties('Boats &amp; people')]), {
      title: 'Boats & people',
      byline: 'Una Gray',
    }));
  test('title and author of the text before those of the properties; an author alone is nobody', async () => {
    const body = [styled('Title', 'The last boat'), p('By Isla Drummond'), ...text].join('');
    await check('notes.docx', wordFile(body, [properties('Boats')]), {
      title: 'The last boat',
      byline: 'Isla Drummond',
    });
    await check('notes.docx', wordFile(text.join(''), [properties('')]), { title: 'Notes' });
  });
  test('damaged XML is refused', async () =>
    expect(read(wordFile('<w:p>'), 'boat.docx')).rejects.toThrow('damaged'));
});

test('a page that was copied into a document leaves its menus behind', async () => {
  const menu = ['Skip to main content', 'Home', 'News', 'Sport', 'More', 'The Skerry Courier'].map((line) =>
    p(line),
  );
  const { title, byline, paragraphs } = await shape(
    [
      ...menu,
      p('The last boat leaves Skerry', '', '<w:b/><w:sz w:val="48"/>'),
      p('By Ana Lima'),
      p('Harbour correspondent'),
      p('Share'),
      ...text,
    ].join(''),
  );
  expect({ title, byline, paragraphs }).toEqual({
    title: 'The last boat leaves Skerry',
    byline: 'Ana Lima',
    paragraphs: TEXT,
  });
});

test('short lines over the title of a document are no menu', async () => {
  const { title } = await shape([p('Home'), p('A story of the islands', '', '<w:b/>'), ...text].join(''));
  expect(title).toBe('A story of the islands');
});
