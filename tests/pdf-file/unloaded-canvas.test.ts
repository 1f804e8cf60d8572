import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withPdf } from '../../src/pdf-file/index.js';
import { makePdf } from '../read/make-pdf.js';

test('the native canvas is not loaded, and may be by others afterwards', async () => {
  await withPdf(await makePdf([[{ text: 'The last boat', y: 40 }]]), async () => {});
  const beside = createRequire(createRequire(import.meta.url).resolve('pdf-parse'));
  expect(Object.keys(beside.cache).filter((file) => file.includes('@napi-rs'))).toEqual([]);
});
