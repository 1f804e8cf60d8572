import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/read/readers/container/index.js';
import { check, checkSample, FIRST, SECOND, TEXT, THIRD } from './around.js';
import { openDocument } from './office-files.js';
import { read } from './read.js';

const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;
const h = (text: string, level = 1) => `<text:h text:outline-level="${level}">${text}</text:h>`;
const style = (name: string, marks: string, parent = 'Standard', family = 'paragraph') =>
  `<style:style style:name="${name}" style:family="${family}" style:parent-style-name="${parent}"><style:text-properties ${marks}/></style:style>`;
const text = TEXT.map((one) => p(one));
const [first, second, third] = text as [string, string, string];

async function shape(body: string, styles = '') {
  const { article, paragraphs } = await read(openDocument(body, styles), 'boat.odt');
  const removed = article.removed.map(({ why, text: what }) => `${why}: ${what}`);
  return { headings: article.headings.map((one) => one.text), paragraphs, removed };
}

describe('OpenDocument', () => {
  test('the sample', () =>
    checkSample(
      'sample.odt',
      openDocument(
        [
          p('The last boat', 'Title'),
          p('By Isla Drummond'),
          first,
          h('The shop by the pier'),
          second,
          p('Advertisement'),
          h('A smaller boat'),
          third,
          p('Isla Drummond lives in Oban.', 'Slanted'),
        ].join(''),
        style('Slanted', 'fo:font-style="italic"'),
      ),
    ));

  test.each([
    ['bold', 'fo:font-weight="bold"'],
    ['centred', 'fo:text-align="center"'],
    ['large', 'fo:font-size="16pt"'],
  ])('a short line that is %s is a heading beside lines that are not', async (_, marks) => {
    const body = [p('The last boat'), first, p('The shop', 'P1'), second, p('A short line'), third].join('');
    expect(await shape(body, style('P1', marks))).toMatchObject({
      headings: ['The shop'],
      paragraphs: [FIRST, SECOND, 'A short line', THIRD],
    });
  });
  test('what is hidden is not read; a style that shows it again is', async () => {
    const hidden = '<text:span text:style-name="T1">Teacher only.</text:span>';
    const shown = '<text:span text:style-name="T2">It was blue.</text:span>';
    const body = [p('The last boat'), p(`${FIRST} ${hidden}`), p(THIRD, 'P1'), p(`${SECOND} ${shown}`)].join(
      '',
    );
    const styles = `${style('T1', 'text:display="none"', '', 'text')}${style('T2', 'text:display="true"', '', 'text')}${style('P1', 'text:display="none"')}`;
    expect((await shape(body, styles)).paragraphs).toEqual([FIRST, `${SECOND} It was blue.`]);
  });
  test('a line in bold is a heading when all of it is', async () => {
    const [bold, plain] = [
      '<text:span text:style-name="T1">The shop</text:span>',
      'A <text:span text:style-name="T1">short</text:span> line',
    ];
    const body = [p('The last boat'), first, p(bold), second, p(plain), third].join('');
    const styles = style('T1', 'fo:font-weight="bold"', '', 'text');
    expect((await shape(body, styles)).headings).toEqual(['The shop']);
  });
  test('headings by a style that is based on one with a level', async () => {
    const styles = `<style:style style:name="H" style:family="paragraph" style:default-outline-level="1"/>${style('P2', '', 'H')}`;
    expect(
      (
        await shape(
          [p('The last boat'), first, p('The shop', 'P2'), second, p('A short line'), third].join(''),
          styles,
        )
      ).headings,
    ).toEqual(['The shop']);
  });
  test('blanks, line breaks, links and marks of places', async () => {
    const { paragraphs } = await shape(
      p(
        'The<text:s text:c="3"/>ferry<text:line-break/>will<text:tab/><text:bookmark text:name="x"/><text:a>stop</text:a> &amp; stay.',
      ),
    );
    expect(paragraphs).toEqual(['The ferry will stop & stay.']);
  });
  test('deleted text and remarks are no part of the text; notes stand apart', async () => {
    const { paragraphs, removed } = await shape(
      `<text:tracked-changes><text:changed-region><text:deletion>${p('Gone for ever.')}</text:deletion></text:changed-region></text:tracked-changes>${p(
        `The ferry<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('A boat.', 'Footnote')}</text:note-body></text:note> will stop<office:annotation>${p('Will it?')}</office:annotation> soon.`,
      )}${second}`,
    );
    expect(paragraphs).toEqual(['The ferry will stop soon.', SECOND]);
    expect(removed).toEqual(['footnote: A boat.']);
  });
  test('text in a box stands behind its paragraph, with the caption of a picture set aside', async () => {
    const picture = '<draw:frame><draw:image/><svg:title>The pier</svg:title></draw:frame>';
    const box = `<draw:frame><draw:text-box>${p(`${picture}Figure 1. The pier`, 'Illustration')}${p('Skerry has one shop.')}</draw:text-box></draw:frame>`;
    const { paragraphs, removed } = await shape(`${p(`${FIRST}${box}`)}${second}`);
    expect(paragraphs).toEqual([FIRST, 'Skerry has one shop.', SECOND]);
    expect(removed).toEqual(['caption: Figure 1. The pier', 'image: The pier']);
  });
  test('numbers go on where a list continues one before it, and start where its style says', async () => {
    const item = (...inner: string[]) => `<text:list-item>${inner.join('')}</text:list-item>`;
    const list = (marks: string, ...items: string[]) =>
      `<text:list text:style-name="L" ${marks}>${items.join('')}</text:list>`;
    const one = item(p('Stir.'));
    const body = [
      list('xml:id="a"', one, item(`<text:list>${one}</text:list>`), one),
      first,
      list('text:continue-numbering="true"', one),
      second,
      list('text:continue-list="a"', one),
      third,
      list('', one),
    ];
    const styles =
      '<text:list-style style:name="L"><text:list-level-style-number style:num-format="1" text:start-value="3"/><text:list-level-style-number style:num-format="a"/></text:list-style>';
    const { blocks } = await readContainer({ bytes: openDocument(body.join(''), styles), file: 'a.odt' });
    expect(blocks.flatMap(({ marks }) => (marks ? [marks.join(' ')] : []))).toEqual([
      '3. a. 4.',
      '5.',
      '5.',
      '3.',
    ]);
  });
  test('tables and the list of contents are set aside, a quotation is told by its style', async () => {
    const cell = (content: string) => `<table:table-cell>${p(content)}</table:table-cell>`;
    const row = (...cells: string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
    const { paragraphs, removed } = await shape(
      `${first}<text:table-of-content><text:index-body>${p('The shop 2')}</text:index-body></text:table-of-content><table:table>${row('Year', 'Boats')}${row('1988', '3')}</table:table>${p('We were not asked.', 'Quotations')}${second}`,
    );
    expect(paragraphs).toEqual([FIRST, 'We were not asked.', SECOND]);
    expect(removed).toEqual(['contents list: The shop 2', 'table: Year | Boats\n1988 | 3']);
  });
  test('title of the properties where the text has none', async () => {
    const meta =
      '<office:document-meta><office:meta><dc:title>Boats</dc:title><meta:initial-creator>Una Gray</meta:initial-creator><dc:creator>Somebody Else</dc:creator></office:meta></office:document-meta>';
    await check('notes.odt', openDocument(text.join(''), '', [{ name: 'meta.xml', content: meta }]), {
      title: 'Boats',
      byline: 'Una Gray',
    });
  });
  test('a locked document and a spreadsheet are refused', async () => {
    const manifest = {
      name: 'META-INF/manifest.xml',
      content: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    };
    await expect(read(openDocument(first, '', [manifest]), 'boat.odt')).rejects.toThrow(
      'locked with a password',
    );
    const sheet = { name: 'content.xml', content: '<office:body><office:spreadsheet/></office:body>' };
    await expect(read(openDocument(first, '', [sheet]), 'boat.ods')).rejects.toThrow('no text document');
  });
});
