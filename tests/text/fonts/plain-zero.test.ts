import * as hb from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { openResources } from '../../../src/cli/resources.js';
import { openFonts } from '../../../src/text/index.js';

const fonts = openFonts(openResources());

/** The outlines that the figure 0 is drawn of: one within the other, and a third where a slash parts the inner. */
const outlinesOf = (
  family: string,
  fontWeight: number,
  fontStyle: 'normal' | 'italic',
  features = '',
): string[] => {
  const font = new hb.Font(
    new hb.Face(new hb.Blob(fonts.match({ fontFamily: [family], fontWeight, fontStyle }).bytes)),
  );
  const buffer = new hb.Buffer();
  buffer.addText('0');
  buffer.guessSegmentProperties();
  hb.shape(font, buffer, features ? [new hb.Feature(features, 1)] : []);
  return font.glyphToPath(buffer.getGlyphInfos()[0]!.codepoint).split('M').slice(1);
};

const outlines = (...zero: Parameters<typeof outlinesOf>): number => outlinesOf(...zero).length;

/** Left, right, bottom and top of an outline. */
function boxOf(outline: string): [number, number, number, number] {
  const numbers = [...outline.matchAll(/-?[\d.]+/g)].map(([one]) => Number(one));
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}

describe('the zero', () => {
  for (const weight of [400, 600, 700])
    for (const slope of ['normal', 'italic'] as const) {
      it(`has no slash in the sans ${weight} ${slope}`, () =>
        expect(outlines('sans-serif', weight, slope)).toBe(2));
      it(`has none in its tables ${weight} ${slope}`, () =>
        expect(outlines('sans-serif', weight, slope, 'tnum')).toBe(2));
    }
  it('has a hole in its middle', () => {
    for (const weight of [400, 700]) {
      const [outer, inner] = outlinesOf('sans-serif', weight, 'normal').map(boxOf);
      const [left, right, below, above] = outer!.map((edge, i) => Math.abs(edge - inner![i]!));
      expect(Math.abs(left! - right!)).toBeLessThan(3);
      expect(Math.abs(below! - above!)).toBeLessThan(3);
      expect(Math.min(left!, below!)).toBeGreaterThan(40);
      expect(inner![1] - inner![0]).toBeGreaterThan(200);
      expect(inner![3] - inner![2]).toBeGreaterThan(300);
    }
  });
  it('has none in the serif', () => expect(outlines('serif', 400, 'normal')).toBe(2));
});
