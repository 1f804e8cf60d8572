import { describe, expect, test } from 'vitest';
import { Fatal } from '../../../src/base/diagnostics.js';
import { openResources } from '../../../src/cli/resources.js';
import { readFont } from '../../../src/text/index.js';

const bytes = openResources().bytes('fonts/dejavu/DejaVuSans-Bold');

test('a font says itself what it is, unless it is called otherwise', () => {
  const { bytes: _, ...own } = readFont({ file: 'a.ttf', bytes });
  expect(own).toEqual({ family: 'DejaVu Sans', weight: 700, style: 'normal', file: 'a.ttf' });
  const as = { family: 'Heads', weight: 400, style: 'italic' } as const;
  expect(readFont({ file: 'a.ttf', bytes, as })).toMatchObject(as);
});

test.each([13, 60, 400, 3000, bytes.length - 8])(
  'a file that breaks off after %i bytes is refused',
  (length) => expect(() => readFont({ file: 'a.ttf', bytes: bytes.slice(0, length) })).toThrow('not whole'),
);

test.each([0, 12])('%i bytes are no font', (length) =>
  expect(() => readFont({ file: 'a.ttf', bytes: bytes.slice(0, length) })).toThrow('not a font'),
);

test('names that lie outside the file are cut there', () => {
  const torn = bytes.slice();
  const view = new DataView(torn.buffer);
  const name = [...Array(view.getUint16(4)).keys()]
    .map((i) => 12 + i * 16)
    .find((at) => String.fromCharCode(...torn.subarray(at, at + 4)) === 'name')!;
  const records = view.getUint32(name + 8) + 6;
  for (let i = 0; i < view.getUint16(records - 4); i++) view.setUint16(records + i * 12 + 10, 0xffff);
  view.setUint32(name + 8, torn.length - view.getUint32(name + 12));
  torn.copyWithin(
    torn.length - view.getUint32(name + 12),
    records - 6,
    records - 6 + view.getUint32(name + 12),
  );
  expect(() => readFont({ file: 'a.ttf', bytes: torn })).toThrow('not a font');
});

/** The file with its tables changed, each given as what it is called, and where in it to write which bytes. */
function changed(...changes: readonly (readonly [tag: string, at: number, bytes: readonly number[]])[]) {
  const copy = bytes.slice();
  for (const [tag, at, written] of changes) copy.set(written, entry(copy, tag).offset + at);
  return copy;
}

function entry(file: Uint8Array, tag: string) {
  const view = new DataView(file.buffer, file.byteOffset);
  const at = [...Array(view.getUint16(4)).keys()]
    .map((i) => 12 + i * 16)
    .find((place) => String.fromCharCode(...file.subarray(place, place + 4)) === tag)!;
  return { at, offset: view.getUint32(at + 8), length: view.getUint32(at + 12) };
}

/** The file whose table is said to be so long. */
function shortened(tag: string, length: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(entry(copy, tag).at + 12, length);
  return copy;
}

/** The file without a table: under another name nobody finds it. */
function without(tag: string): Uint8Array {
  const copy = bytes.slice();
  copy.set([0x7a, 0x7a, 0x7a, 0x7a], entry(copy, tag).at);
  return copy;
}

const view = new DataView(bytes.buffer, bytes.byteOffset);
const widths = view.getUint16(entry(bytes, 'hhea').offset + 34);
const { length: shapes } = entry(bytes, 'glyf');
const { length: places } = entry(bytes, 'loca');
/** Bytes without a pattern. */
const noise = (length: number) => Array.from({ length }, (_, i) => (i * i * 31 + i * 7 + 130) & 255);
const long = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255);

describe('a damaged file is refused, and says what is wrong with it', () => {
  test.each([
    ['letters of no size', changed(['head', 18, [0, 0]]), '(head)'],
    ['letters larger than may be', changed(['head', 18, [0xff, 0xff]]), '(head)'],
    ['no letters', changed(['maxp', 4, [0, 0]]), '(maxp)'],
    ['no widths', changed(['hhea', 34, [0, 0]]), 'hmtx'],
    ['more widths than there are', changed(['hhea', 34, [0xff, 0xff]]), 'hmtx'],
    ['fewer widths than it says', shortened('hmtx', widths * 4 - 1), 'hmtx'],
    ['no list of characters', changed(['cmap', 2, [0, 0]]), '(cmap)'],
    ['lists of characters of no kind', shortened('cmap', 30), '(cmap)'],
    ['no shapes', without('glyf'), '(glyf, CFF)'],
    ['no places of shapes', without('loca'), 'loca'],
    ['fewer places than letters', shortened('loca', places - 2), 'loca'],
    ['a shape beyond all others', changed(['loca', 400, long(shapes + 4)]), 'loca'],
    ['rules of forms that are noise', changed(['GSUB', 0, noise(entry(bytes, 'GSUB').length)]), '(GSUB)'],
    ['rules of places that are noise', changed(['GPOS', 0, noise(entry(bytes, 'GPOS').length)]), '(GPOS)'],
    ['rules that are nothing', changed(['GSUB', 0, Array(entry(bytes, 'GSUB').length).fill(0)]), '(GSUB)'],
    ['noise behind a sound head', changed(['GPOS', 10, noise(entry(bytes, 'GPOS').length - 10)]), '(GPOS)'],
    ['features elsewhere', changed(['GSUB', 6, [0xff, 0xff]]), '(GSUB)'],
    ['rules that break off', shortened('GSUB', 30), '(GSUB)'],
    ['shapes that break off', shortened('glyf', shapes >> 1), 'loca'],
  ])('%s', (_, file, table) => {
    const read = () => readFont({ file: 'a.ttf', bytes: file });
    expect(read).toThrow(Fatal);
    expect(read).toThrow('this font file is damaged');
    expect(read).toThrow(table);
  });
  test.each(['cmap', 'hmtx', 'maxp'])('no %s', (tag) =>
    expect(() => readFont({ file: 'a.ttf', bytes: without(tag) })).toThrow('not whole'),
  );
});

describe('a file that is unusual and sound is read', () => {
  test.each([
    ['widths of the letters alone', shortened('hmtx', widths * 4)],
    ['a width for all', changed(['hhea', 34, [0, 1]])],
    ['a table filled up', shortened('glyf', shapes - 3)],
    ['no rules of forms', without('GSUB')],
    ['no rules of places', without('GPOS')],
    ['rules without features', changed(['GPOS', 6, [0, 0]])],
    ['the largest letters', changed(['head', 18, [0x40, 0]])],
  ])('%s', (_, file) => expect(readFont({ file: 'a.ttf', bytes: file }).family).toBe('DejaVu Sans'));
});
