/** Font files whose tables are there and hold nonsense: the file is named, and no fault of the program is told. */

import { expect, test } from 'vitest';
import { Fatal } from '../../../src/base/diagnostics.js';
import { openResources } from '../../../src/cli/resources.js';
import { computeStyles } from '../../../src/css/index.js';
import { parseHtml } from '../../../src/html/index.js';
import { layOut } from '../../../src/layout/index.js';
import { paintPdf } from '../../../src/pdf/index.js';
import { openFonts, readFont } from '../../../src/text/index.js';
import { CREATED } from '../sample.js';

const resources = openResources();
const WHOLE = resources.bytes('fonts/dejavu/DejaVuSans-Bold');
const OWN = { family: 'Own', weight: 400, style: 'normal' } as const;
const silent = () => {};

/** The file with every byte of one of its tables changed. */
function damaged(tag: string, byte: number): Uint8Array {
  const bytes = WHOLE.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== tag) continue;
    const offset = view.getUint32(at + 8);
    bytes.fill(byte, offset, offset + view.getUint32(at + 12));
  }
  return bytes;
}

/** A page in that face, with a field to type in. */
async function paint(bytes: Uint8Array, html = '<p>Own words <input size="3"></p>'): Promise<Uint8Array> {
  const page = `<!doctype html><html lang="en"><title>T</title><style>body { font-family: Own }</style>${html}`;
  const styled = computeStyles(parseHtml(page, 'a.html', silent), {}, silent);
  const fonts = openFonts(resources, [readFont({ file: 'own.ttf', bytes, as: OWN })]);
  return paintPdf(layOut(styled, fonts, { isFillable: true }, silent), { created: CREATED }, silent);
}

test.each([
  ['glyf', 0xff],
  ['post', 0],
])('in %s', async (tag, byte) => {
  const fault = await paint(damaged(tag, byte)).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(Fatal);
  expect((fault as Fatal).diagnostic).toMatchObject({
    code: 'pdf/font',
    file: 'own.ttf',
    hint: expect.stringContaining('another font'),
  });
});

test('a sound file is embedded', async () => expect((await paint(WHOLE)).length).toBeGreaterThan(1000));
