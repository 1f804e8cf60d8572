import * as hb from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { openFonts } from '../../../src/text/index.js';

const fonts = openFonts(openResources());

/** How many outlines the figure 0 is drawn of: one within the other, and a third where a slash parts the inner. */
const outlines = (
  family: string,
  fontWeight: number,
  fontStyle: 'normal' | 'italic',
  features = '',
): number => {
  const font = new hb.Font(
    new hb.Face(new hb.Blob(fonts.match({ fontFamily: [family], fontWeight, fontStyle }).bytes)),
  );
  const buffer = new hb.Buffer();
  buffer.addText('0');
  buffer.guessSegmentProperties();
  hb.shape(font, buffer, features ? [new hb.Feature(features, 1)] : []);
  return font.glyphToPath(buffer.getGlyphInfos()[0]!.codepoint).split('M').length - 1;
};

describe('the zero', () => {
  for (const weight of [400, 600, 700])
    for (const slope of ['normal', 'italic'] as const) {
      it(`has no slash in the sans ${weight} ${slope}`, () =>
        expect(outlines('sans-serif', weight, slope)).toBe(2));
      it(`has none in its tables ${weight} ${slope}`, () =>
        expect(outlines('sans-serif', weight, slope, 'tnum')).toBe(2));
    }
  it('has none in the serif', () => expect(outlines('serif', 400, 'normal')).toBe(2));
});
