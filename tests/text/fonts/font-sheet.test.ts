import { expect, test } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { describeFace, fontSheet, openFonts, readFont, setParagraph } from '../../../src/text/index.js';
import type { GlyphRun, InlineTextStyle } from '../../../src/text/types.js';
import { TEN } from '../lines.js';

const resources = openResources();
const subsetter = resources.bytes('wasm/harfbuzz-subset');
const STYLE: InlineTextStyle = {
  fontFamily: ['Source Serif 4'],
  fontSize: 10,
  fontWeight: 400,
  fontStyle: 'normal',
  fontFeatures: {},
  letterSpacing: 0,
  wordSpacing: 0,
  language: 'en',
};
const LINES = { ...TEN, width: 400 };

/** The runs of a text, set in the built-in faces and these. */
function runsOf(text: string, ...extra: Parameters<typeof readFont>[0][]): GlyphRun[] {
  const fonts = openFonts(resources, extra.map(readFont));
  const lines = setParagraph([{ kind: 'text', text, style: STYLE, source: 0 }], LINES, fonts);
  return lines.flatMap(({ fragments }) =>
    fragments.flatMap((one) => (one.kind === 'glyphs' ? [one.run] : [])),
  );
}

const filesIn = (sheet: string): Uint8Array[] =>
  [...sheet.matchAll(/base64,([^)]+)/g)].map(([, bytes]) => new Uint8Array(Buffer.from(bytes!, 'base64')));

test('each face that is used is there, with what it sets and what may be typed, and no more', async () => {
  const runs = runsOf('Efficient Ω ♞');
  const sheet = await fontSheet(runs, subsetter);
  expect(sheet.match(/font-family: "[^"]+"/g)).toEqual([
    'font-family: "DejaVu Sans"',
    'font-family: "Source Serif 4"',
  ]);
  const [, serif] = filesIn(sheet);
  expect(serif!.length).toBeLessThan(60_000);
  const face = describeFace(readFont({ file: 'subset', bytes: serif! }));
  expect([face.family, face.weight, face.ascent]).toEqual(['Source Serif 4', 400, runs[0]!.face.ascent]);
  const again = runsOf('Efficient Ω typed? Ж', { file: 'subset', bytes: serif! });
  expect(again.map(({ face }) => face.family)).toEqual(['Source Serif 4', 'DejaVu Sans']);
  expect(again[0]!.glyphs.slice(0, 5).map(({ advance }) => advance)).toEqual(
    runs[0]!.glyphs.slice(0, 5).map(({ advance }) => advance),
  );
});

test('the same text gives the same bytes', async () => {
  const made = () => fontSheet(runsOf('Bread'), subsetter);
  expect(await made()).toBe(await made());
});
