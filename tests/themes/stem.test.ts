import { expect, test } from 'vitest';
import { stem } from '../../src/themes/stem.js';

test.each([
  ['refugee', 'refugees'],
  ['reaction', 'reactionary'],
  ['terrorist', 'terrorism'],
  ['colony', 'colonies'],
  ['wolf', 'wolves'],
  ['miner', "miners'"],
  ['Tusk', "Tusk's"],
  ['glacier', 'Glaciers'],
  ['emission', 'emissions'],
])('%s and %s are one', (a, b) => {
  expect(stem(a)).toBe(stem(b));
});

test.each([
  ['station', 'state'],
  ['nation', 'native'],
  ['class', 'clash'],
  ['mine', 'mint'],
  ['police', 'policy'],
  ['war', 'wars of the roses'],
])('%s and %s are not', (a, b) => {
  expect(stem(a)).not.toBe(stem(b));
});
