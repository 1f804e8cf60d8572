import { expect, test } from 'vitest';
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
