import { expect, test } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { readFont } from '../../../src/text/index.js';

const bytes = openResources().bytes('fonts/dejavu/DejaVuSans-Bold');

test('a font says itself what it is, unless it is called otherwise', () => {
  const { bytes: _, ...own } = readFont({ file: 'a.ttf', bytes });
  expect(own).toEqual({ family: 'DejaVu Sans', weight: 700, style: 'normal' });
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
