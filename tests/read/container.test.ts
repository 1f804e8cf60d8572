import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { FIRST } from './around.js';
import { openDocument, wordDocument, wordFile, wordParagraph } from './office-files.js';
import { read } from './read.js';
import { type Part, zip } from './zip.js';

const GOOD = wordParagraph(FIRST);

/** A Word file whose main part is made in some other way. */
const withMain = (main: Partial<Part>): Uint8Array =>
  zip([{ name: 'word/document.xml', content: wordDocument(GOOD), ...main }]);

async function checkRefused(bytes: Uint8Array, says: RegExp, file = 'boat.docx'): Promise<void> {
  const error: unknown = await read(bytes, file).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Fatal);
  const { message, hint } = (error as Fatal).diagnostic;
  expect(message).toMatch(says);
  expect(hint).toMatch(/\w{3}/);
}

describe('zip files', () => {
  test('a good one, whatever its name', async () =>
    expect((await read(withMain({}), 'boat.bin')).paragraphs).toEqual([FIRST]));
  test('one that grows two hundredfold', () =>
    checkRefused(withMain({ content: wordDocument(GOOD.repeat(20_000)) }), /more than 200 times its size/));
  test('one that unpacks to too much', () => {
    const noise = Array.from({ length: 1500 }, (_, i) => createHash('md5').update(`${i}`).digest('base64'));
    return checkRefused(withMain({ content: noise.join('').repeat(250) }), /6 million bytes/);
  });
  test('one that claims to be small', () =>
    checkRefused(withMain({ content: wordDocument(GOOD.repeat(20_000)), claimedSize: 900 }), /damaged/));
  test('one that claims to be larger than any disk', () =>
    checkRefused(withMain({ claimedSize: 0xfffffffe }), /6 million bytes/));
  test('thousands of files', () =>
    checkRefused(
      zip(Array.from({ length: 10_001 }, (_, i) => ({ name: `word/${i}.xml`, content: '' }))),
      /10001 files/,
    ));
  test.each(['../../up.xml', '/etc/passwd', 'C:\\up.xml', 'word/../../up.xml'])('the name %s', (name) =>
    checkRefused(
      zip([
        { name: 'word/document.xml', content: wordDocument(GOOD) },
        { name, content: '' },
      ]),
      /leads out/,
    ),
  );
  test('a password', () => checkRefused(withMain({ flags: 0x801 }), /locked with a password/));
  test('the first half of one', () => {
    const whole = wordFile(GOOD);
    return checkRefused(whole.slice(0, whole.length / 2), /damaged, or only a part/);
  });
  test('one letter that is not the one that was packed', () => {
    const letters = Buffer.from(zip([{ name: 'word/document.xml', content: 'x', method: 'stored' }]));
    letters[letters.indexOf('.xmlx') + 4] = 0x79;
    return checkRefused(letters, /damaged, or only a part/);
  });
  test('bytes turned over inside of it never end in anything else than a refusal or a text', async () => {
    const whole = wordFile(GOOD.repeat(5));
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Uint8Array.from(whole);
      bytes[at] = bytes[at]! ^ 0xff;
      const error: unknown = await read(bytes, 'boat.docx').catch((thrown: unknown) => thrown);
      if (error instanceof Error) expect(error).toBeInstanceOf(Fatal);
    }
  });
});

describe('XML inside', () => {
  const deep = (levels: number) => `${'<w:smartTag>'.repeat(levels)}${GOOD}${'</w:smartTag>'.repeat(levels)}`;
  test('entities', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "boat"><!ENTITY b "&a;&a;&a;&a;">]>${wordDocument(wordParagraph('&b;'))}`;
    return checkRefused(withMain({ content: bomb }), /defines entities/);
  });
  test('nesting', async () => {
    await checkRefused(wordFile(deep(400)), /nests more than 250/);
    await checkRefused(openDocument('<text:span>'.repeat(50_000), ''), /nests more than 250/, 'boat.odt');
    expect((await read(wordFile(deep(100)), 'boat.docx')).paragraphs).toEqual([FIRST]);
  });
  test('tags in values, comments and sections of characters are not counted', async () => {
    const hidden = `<!--${'<a>'.repeat(300)}--><w:p w:x="${'<a>'.repeat(300)}"/>`;
    expect((await read(wordFile(hidden + GOOD), 'boat.docx')).paragraphs).toEqual([FIRST]);
  });
  test('UTF-16', async () => {
    const content = Buffer.from(`\ufeff${wordDocument(GOOD)}`, 'utf16le');
    expect((await read(withMain({ content }), 'boat.docx')).paragraphs).toEqual([FIRST]);
  });
  test('a picture that is linked is not fetched, and one that leads to a file is not read', async () => {
    const relations = {
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i1" TargetMode="External" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd"/></Relationships>',
    };
    const picture =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr descr="A pier"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="i1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const { article } = await read(wordFile(wordParagraph(picture) + GOOD, [relations]), 'boat.docx');
    expect(article.removed).toEqual([{ text: 'A pier', why: 'image', paragraph: 1 }]);
  });
});

describe('other files', () => {
  test.each([
    ['marks.xlsx', 'xl/workbook.xml', /spreadsheet/],
    ['talk.pptx', 'ppt/presentation.xml', /slides/],
    ['boat.pages', 'Index/Document.iwa', /Pages document/],
    ['boats.zip', 'boat.txt', /zip file/],
  ])('%s', (file, name, says) => checkRefused(zip([{ name, content: 'x' }]), says, file));
  test.each([
    ['boat.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /old Office file/],
    ['boat.docx', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', /locked with a password/],
    ['boat.rtf', '{\\rtf1 A boat}', /RTF/],
  ])('%s', (file, start, says) =>
    checkRefused(new Uint8Array(Buffer.from(start.padEnd(600), 'latin1')), says, file),
  );
});
