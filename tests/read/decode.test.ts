import { describe, expect, test } from 'vitest';
import { Fatal } from '../../src/base/diagnostics.js';
import { read } from './read.js';

const TEXT = 'Die Brücke – so sagte man – hält “ewig”, aber niemand im Dorf hat es je geglaubt.';

async function checkText(bytes: Uint8Array): Promise<void> {
  expect((await read(bytes)).paragraphs).toEqual([TEXT]);
}

async function checkFatal(content: string | Uint8Array, code: string, file = 'a.txt'): Promise<void> {
  const error: unknown = await read(content, file).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Fatal);
  expect((error as Fatal).diagnostic.code).toBe(code);
  expect((error as Fatal).diagnostic.hint).toBeTruthy();
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};

describe('encodings', () => {
  test('UTF-8', () => checkText(utf8(TEXT)));
  test('UTF-8 with a byte order mark', () => checkText(utf8(`\ufeff${TEXT}`)));
  test('UTF-16 with a byte order mark', () => checkText(utf16(`\ufeff${TEXT}`, 'le')));
  test('UTF-16, big end first', () => checkText(utf16(`\ufeff${TEXT}`, 'be')));
  test('UTF-16 without a mark', () => checkText(utf16(TEXT, 'le')));
  test('Windows-1252', () => checkText(Uint8Array.from(windows1252(TEXT))));
  test.each([
    ['windows-1251', 'Каждое лето жители деревни выходят на берег и видят, что воды стало меньше.'],
    ['koi8-r', 'Каждое лето жители деревни выходят на берег и видят, что воды стало меньше.'],
    ['windows-1253', 'Κάθε καλοκαίρι οι κάτοικοι του χωριού βλέπουν ότι το νερό λιγόστεψε πάλι.'],
  ])('%s, and that is said', async (encoding, text) => {
    const letters = new Map(
      Array.from({ length: 128 }, (_, i) => [
        new TextDecoder(encoding).decode(Uint8Array.of(128 + i)),
        128 + i,
      ]),
    );
    const bytes = Uint8Array.from([...text], (letter) => letters.get(letter) ?? letter.charCodeAt(0));
    const { paragraphs, diagnostics } = await read(bytes);
    expect(paragraphs).toEqual([text]);
    expect(diagnostics.map(({ message }) => message.toLowerCase()).join()).toContain(encoding);
  });
  test('a text with many accents is Western European none the less', async () => {
    const text = 'Él está allí, señor: ¿qué pasó ayer, a qué hora llegó Íñigo, y quién lo vio?';
    expect((await read(Uint8Array.from(windows1252(text)))).paragraphs).toEqual([text]);
  });
  test('direction marks and stray control characters are taken out', async () => {
    const { paragraphs, diagnostics } = await read(utf8('Saint\u200e Ann is a\u0007 town by the river.'));
    expect(paragraphs).toEqual(['Saint Ann is a town by the river.']);
    expect(diagnostics.map(({ message }) => message)).toContain('taken out: 1 control character(s)');
  });
  test('decomposed accents are composed', async () => {
    expect((await read(utf8(`${TEXT} Cafe\u0301 is open.`))).paragraphs[0]).toContain('Café');
  });
});

describe('line ends', () => {
  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ] as const) {
    test(name, async () =>
      expect((await read(`${TEXT}${end}${end}${TEXT}${end}`)).paragraphs).toEqual([TEXT, TEXT]),
    );
  }
});

describe('what is no article', () => {
  test('an empty file', () => checkFatal('', 'read/empty'));
  test('white space', () => checkFatal(' \n\n\t\n', 'read/empty'));
  test('a binary file', () =>
    checkFatal(
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 256),
      'read/binary',
    ));
  test('a PDF that breaks off', () => checkFatal('%PDF-1.7\n', 'read/damaged'));
  test('a title alone', () => checkFatal('# The Lamp\n', 'read/no-text', 'a.md'));
  test('a book', () => checkFatal('A line of a very long book. '.repeat(15_000), 'read/too-long'));
  test('tens of thousands of lines', () =>
    checkFatal('- Yes.\n\n# No\n\n'.repeat(20_001), 'read/too-long', 'a.md'));
  test('a page with more text than stands round any article', () =>
    checkFatal(`<p>${'A line of a very long page.<br>'.repeat(75_000)}</p>`, 'read/too-long', 'a.html'));
});

/** The few characters beyond Latin-1 that the text needs. */
function windows1252(text: string): number[] {
  const special: Record<string, number> = { '–': 0x96, '“': 0x93, '”': 0x94 };
  return [...text].map((character) => special[character] ?? character.charCodeAt(0));
}

describe('encodings that are named', () => {
  const RUSSIAN = 'Мост упал в реку в пятницу вечером.';
  const bytes = Uint8Array.from(RUSSIAN, (letter) => {
    const code = letter.codePointAt(0)!;
    return code > 0x400 ? code - 0x410 + 0xc0 : code;
  });
  test('by the user', async () => {
    const { paragraphs } = await read(bytes, 'bridge.txt', { encoding: 'cp1251' });
    expect(paragraphs).toEqual([RUSSIAN]);
  });
  test('by the page, which is said', async () => {
    const head = new TextEncoder().encode('<html><head><meta charset="windows-1251"></head><body><p>');
    const { paragraphs, diagnostics } = await read(Uint8Array.from([...head, ...bytes]), 'bridge.html');
    expect(paragraphs).toEqual([RUSSIAN]);
    expect(diagnostics.map(({ message }) => message)).toContain('read as windows-1251, as the file says');
  });
  test('a page that is UTF-8 and says otherwise', async () => {
    const { paragraphs } = await read(
      `<html><head><meta charset="windows-1251"></head><p>${RUSSIAN}</p>`,
      'a.html',
    );
    expect(paragraphs).toEqual([RUSSIAN]);
  });
  test('by a name that nobody knows', () =>
    expect(read(bytes, 'bridge.txt', { encoding: 'klingon' })).rejects.toMatchObject({
      diagnostic: { code: 'read/encoding' },
    }));
});

test('a text that comes to nothing in the encoding that was named: the advice is to leave it out', () =>
  expect(read(TEXT, 'a.txt', { encoding: 'utf-16' })).rejects.toMatchObject({
    diagnostic: { code: 'read/no-text', hint: expect.stringContaining('--encoding') },
  }));

test('letters that were lost before the file came here: apostrophes are set in again, the rest is said', async () => {
  const text = 'The nation\ufffds wrath did not pass the caf\ufffd by, and nobody had seen it come at all.';
  const { paragraphs, diagnostics } = await read(`The wrath\n\n${text}`);
  expect(paragraphs).toEqual([text.replace('n\ufffds', 'n’s')]);
  expect(diagnostics.map(({ code }) => code)).toContain('read/lost-letters');
});

test('a text from an old Macintosh is told by its quotation marks', async () => {
  const mac: Record<string, number> = { '“': 0xd2, '”': 0xd3, '’': 0xd5 };
  const text = 'Nobody asked her. “It’s late,” she said, and the whole pier heard what she had said.';
  const bytes = Uint8Array.from(text, (letter) => mac[letter] ?? letter.charCodeAt(0));
  expect((await read(bytes)).paragraphs).toEqual([text]);
  const portuguese = Uint8Array.from(
    'A UNIÃO PÕE ÓLEO NA MÁQUINA, e ninguém sabe dizer por que o faz agora.',
    (letter) => letter.charCodeAt(0),
  );
  expect((await read(portuguese)).paragraphs[0]).toContain('PÕE ÓLEO');
});
