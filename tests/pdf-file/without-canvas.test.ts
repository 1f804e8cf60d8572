import Module from 'node:module';
import { expect, test, vi } from 'vitest';
import { isWithinLimits, withPdf } from '../../src/pdf-file/index.js';
import { makePdf } from '../read/make-pdf.js';

type Load = (name: string, ...rest: readonly unknown[]) => unknown;

test('a PDF is read, without a word, where the native canvas cannot be loaded', async () => {
  const modules = Module as unknown as { _load: Load };
  const load = modules._load;
  const asked: string[] = [];
  vi.spyOn(modules, '_load').mockImplementation((name, ...rest) => {
    asked.push(name);
    if (name.startsWith('@napi-rs/canvas')) throw new Error('no native binding');
    return load(name, ...rest);
  });
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const pdf = await makePdf([[{ text: 'The last boat', y: 40 }]]);
  const items = await withPdf(pdf, async (document) => {
    const page = await document.getPage(1);
    return (await page.getTextContent({})).items;
  });
  expect(asked).toContain('@napi-rs/canvas');
  expect(items).toMatchObject([{ str: 'The last boat' }]);
  expect(warn).not.toHaveBeenCalled();
});

test('pictures do not count, whatever they unpack to, but where text should be they are refused', () => {
  const bytes = (dictionary: string) =>
    new TextEncoder().encode(`1 0 obj\n<< ${dictionary} >>\nstream\nx\nendstream`);
  expect(isWithinLimits(bytes('/Subtype /Image /Width 9 /Filter /JBIG2Decode'))).toBe(true);
  expect(isWithinLimits(bytes('/Filter /JBIG2Decode'))).toBe(false);
});
