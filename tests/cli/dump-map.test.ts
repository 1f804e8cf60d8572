import { expect, test } from 'vitest';
import { dumpMap } from '../../src/cli/dump-map.js';
import { mapOf } from '../map/map-of.js';

test('a word of two sentences is shown with both, a word of one is not', () => {
  const dumped = dumpMap(mapOf('The convoys of Lunde crossed the fjord. A convoy passed Lunde.'));
  expect(dumped).toContain('“convoy” in sentences 0, 1\n');
  expect(dumped).not.toContain('fjord');
});
