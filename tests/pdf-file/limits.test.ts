import { expect, test } from 'vitest';
import { isWithinLimits } from '../../src/pdf-file/index.js';
import { passOverLeftBehind } from '../../src/pdf-file/quietly.js';

/** Forms in a row, each of which draws the next `draws` times. */
function nested(forms: number, draws: number): Uint8Array {
  const form = (i: number): string => {
    const content = i < forms - 1 ? '/A Do '.repeat(draws) : 'q Q';
    const next = `/Resources <</XObject <</A ${i + 2} 0 R>>>>`;
    return `${i + 1} 0 obj\n<</Type /XObject /Subtype /Form ${next} /Length ${content.length}>>\nstream\n${content}\nendstream\nendobj\n`;
  };
  return new TextEncoder().encode(`%PDF-1.4\n${Array.from({ length: forms }, (_, i) => form(i)).join('')}`);
}

test('forms that draw one another over and over are too much, forms of a map are not', () => {
  expect(isWithinLimits(nested(30, 2))).toBe(false);
  expect(isWithinLimits(nested(8, 10))).toBe(false);
  expect(isWithinLimits(nested(2, 5000))).toBe(true);
  expect(isWithinLimits(nested(200, 1))).toBe(false);
  expect(isWithinLimits(nested(20, 1))).toBe(true);
});

test('forms whose resources stand apart', () => {
  const apart = new TextDecoder()
    .decode(nested(30, 2))
    .replace(
      /\/Resources (<<.*?>>>>) /g,
      (_, resources: string) => `/Resources ${100 + Number(/(\d+) 0 R/.exec(resources)![1])} 0 R `,
    );
  const resources = Array.from(
    { length: 31 },
    (_, i) => `\n${102 + i} 0 obj\n<</XObject <</A ${i + 2} 0 R>>>>\nendobj`,
  );
  expect(isWithinLimits(new TextEncoder().encode(apart + resources.join('')))).toBe(false);
});

test('a state of the pen that is kept over and over', () => {
  const stream = (times: number): Uint8Array =>
    new TextEncoder().encode(`1 0 obj\n<</Length 1>>\nstream\n${'q '.repeat(times)}\nendstream`);
  expect(isWithinLimits(stream(600_000))).toBe(false);
  expect(isWithinLimits(stream(300_000))).toBe(true);
});

test('what PDF.js leaves behind of a damaged file ends nothing, and what others do is thrown', () => {
  const handlers = process.listeners('unhandledRejection');
  passOverLeftBehind();
  const [pass] = process.listeners('unhandledRejection').filter((one) => !handlers.includes(one));
  const failure = (name: string): Error => Object.assign(new Error('bad'), { name });
  expect(() => pass!(failure('XRefEntryException'), Promise.resolve())).not.toThrow();
  expect(() => pass!(failure('TypeError'), Promise.resolve())).toThrow('bad');
  process.removeListener('unhandledRejection', pass!);
});
