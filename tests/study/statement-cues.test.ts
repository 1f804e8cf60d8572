import { describe, expect, test } from 'vitest';
import { CUES } from '../../src/study/statement-cues.js';
import { materialOf } from './material-of.js';

describe.each(CUES.map((cue) => ({ ...cue, name: cue.find.name })))('$name', ({ find, yes, no }) => {
  const phraseIn = (text: string) => find(materialOf(text).passages[0]!)?.phrase;
  test.each(yes)('%s', (text) =>
    expect(phraseIn(text.replace(/[[\]]/g, ''))).toBe(/\[(.*)\]/.exec(text)![1]),
  );
  test.each(no)('but not: %s', (text) => expect(phraseIn(text)).toBeUndefined());
});
