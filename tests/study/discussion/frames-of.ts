import { expect } from 'vitest';
import { makeCandidates } from '../../../src/study/discussion/choose.js';
import { setScene } from '../../../src/study/discussion/scene.js';
import { type Given, isVerbatim, materialOf } from '../material-of.js';

/** The frames that are found in a text, a kind of text before a colon; all that they quote stands in it. */
export function framesOf(example: string): string[] {
  const [, textType, text] = /^(?:(news|explainer|history|other): )?(.*)$/su.exec(example)!;
  const given = textType ? { textType: textType as NonNullable<Given['textType']> } : {};
  const material = materialOf(text!, given);
  const candidates = makeCandidates(setScene(material));
  for (const { asked } of candidates) {
    expect(asked.prompt).not.toMatch(/(?<!\.)\.\.(?!\.)/u);
    for (const extract of asked.evidence) expect(isVerbatim(material, extract)).toBe(true);
  }
  return candidates.map(({ frame }) => frame.name);
}
