import { describe, expect, test } from 'vitest';
import type { TextType } from '../../../src/study/guide.js';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { profilesOf } from '../../../src/study/summaries/likeness.js';
import { TRAITS } from '../../../src/study/summaries/traits.js';
import { WEIGHTS } from '../../../src/study/summaries/weights.js';
import { vectors } from '../../themes/sorted.js';
import { materialOf } from '../material-of.js';

interface As {
  readonly textType?: TextType;
  /** How many sentences are printed. */
  readonly printed?: number;
  readonly depth?: number;
}

/** How much the first sentence of a text has of a trait. */
function has(trait: string, text: string, { textType = 'news', printed = 1, depth = 0 }: As = {}): number {
  const { reading } = materialOf(text);
  const candidates = readCandidates(reading);
  const profiles = profilesOf(candidates, vectors);
  const [candidate, profile] = [candidates[0]!, profiles[0]!];
  const section = { reading, textType, topic: profile };
  const passage = candidates.slice(0, printed);
  return TRAITS[trait]!({ candidate, passage, profile, section, depth, stands: true });
}

test('each trait has its weight', () =>
  expect(Object.keys(WEIGHTS).sort()).toEqual(Object.keys(TRAITS).sort()));

describe('a trait of a line', () => {
  test('what it says, by all the words that are printed', () => {
    const text = 'The council closed the quay. It was old, and it had been mended twice.';
    expect(has('says much', text, { printed: 2 })).toBeGreaterThan(has('says much', text));
    expect(has('says much', `The council closed ${'the quay and '.repeat(30)}the port.`)).toBe(1);
  });
  test('figures, up to four', () => {
    expect(has('figures', 'The council closed the quay.')).toBe(0);
    expect(has('figures', 'The quay cost 4,500 crowns in 1901.')).toBe(0.5);
    expect(has('figures', 'It took 1, 2, 3, 4, 5 and 6 years.')).toBe(1);
  });
  test('a paragraph of a report that it opens; an argument comes to its point later', () => {
    const text = 'The council closed the quay.';
    expect(has('opens a paragraph of a report', text)).toBe(1);
    expect(has('opens a paragraph of a report', text, { textType: 'opinion' })).toBe(0);
    expect(has('late in an argument', text, { textType: 'opinion', depth: 0.5 })).toBe(0.5);
    expect(has('late in an argument', text, { depth: 0.5 })).toBe(0);
  });
  test('what had been before, in news; a dated case, in an argument', () => {
    expect(has('background of news', 'The quay had been closed twice.')).toBe(1);
    expect(has('background of news', 'The council closed the quay.')).toBe(0);
    expect(has('dated case of an argument', 'A quay fell in 1987.', { textType: 'opinion' })).toBe(1);
    expect(has('dated case of an argument', 'A quay fell in 1987.')).toBe(0);
  });
  test('a reader who is spoken to', () => {
    expect(has('to the reader', 'You can walk on your own quay.')).toBe(1);
    expect(has('to the reader', 'The youth of the town walk on the quay.')).toBe(0);
  });
  test('somebody who does it', () => {
    expect(has('of somebody', 'A farmer closed the gate of the old quay.')).toBe(1);
    expect(has('of somebody', 'The council closed the gate for a farmer.')).toBe(0);
  });
});
