import { describe, expect, test } from 'vitest';
import { cueIn } from '../../../src/study/discussion/cue.js';
import { CUES } from '../../../src/study/discussion/cues.js';
import { MOVES } from '../../../src/study/discussion/finding.js';
import { askedAbout } from '../../../src/study/discussion/questions.js';
import { materialOf } from '../material-of.js';

describe.each(CUES)('$move', (cue) => {
  const found = (text: string) => {
    const material = materialOf(text);
    return cueIn(cue, material.reading, material.passages[0]!);
  };
  test.each(cue.yes)('%s', (text) => expect(found(text)).toBeDefined());
  test.each(cue.no)('but not: %s', (text) => expect(found(text)).toBeUndefined());
});

test.each(MOVES)(
  '%s has a note and questions of several levels, each of which quotes and names a paragraph',
  (move) => {
    const { lookFor, surfaces } = askedAbout(move);
    expect(lookFor.length).toBeGreaterThan(20);
    expect(new Set(surfaces.map(({ level }) => level)).size).toBeGreaterThan(1);
    for (const { ask } of surfaces) {
      expect(ask).toMatch(/\{a\}/);
      expect(ask).toMatch(/\{[pP]\}/);
      expect(ask.replace(/\{(?:a|b|p|P|q|x|X|y|word|author|author’s)\}/g, '')).not.toMatch(/[{}]/);
    }
  },
);
