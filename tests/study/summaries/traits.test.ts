import { describe, expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { profilesOf } from '../../../src/study/summaries/likeness.js';
import { TRAITS, threadsOf } from '../../../src/study/summaries/traits.js';
import { WEIGHTS } from '../../../src/study/summaries/weights.js';
import { vectors } from '../../themes/sorted.js';
import { materialOf } from '../material-of.js';

/** How much the first sentence of a text has of a trait. */
function has(trait: string, text: string): number {
  const { reading } = materialOf(text);
  const candidates = readCandidates(reading);
  const profiles = profilesOf(candidates, vectors);
  const section = {
    reading,
    textType: 'news' as const,
    topic: profiles[0]!,
    threads: threadsOf(candidates, profiles),
  };
  return TRAITS[trait]!({ candidate: candidates[0]!, profile: profiles[0]!, section });
}

test('each trait has its weight', () =>
  expect(Object.keys(WEIGHTS).sort()).toEqual(Object.keys(TRAITS).sort()));

describe('a trait of a line', () => {
  test('what it says, by its words', () => {
    const brief = has('says much', 'The council closed the quay.');
    expect(has('says much', 'The council of the town closed the old quay to all boats.')).toBeGreaterThan(
      brief,
    );
    expect(has('says much', `The council closed ${'the quay and '.repeat(30)}the port.`)).toBe(1);
  });
  test('a word that comes back all over the text', () => {
    const rest = ['The quay was old.', 'Boats left the quay in May.', 'Nobody came.'];
    expect(has('thread', ['The council closed the quay.', ...rest].join('\n\n'))).toBeGreaterThan(0);
    expect(has('thread', ['The council closed the school.', ...rest].join('\n\n'))).toBe(0);
  });
  test('a subject that says in full what it is', () => {
    expect(has('subject in full', 'The old quay of the harbour was closed in May.')).toBeGreaterThan(
      has('subject in full', 'The quay was closed in May.'),
    );
    expect(has('subject in full', 'Closed!')).toBe(0);
  });
  test('somebody who does it', () => {
    expect(has('of somebody', 'A farmer closed the gate of the old quay.')).toBe(1);
    expect(has('of somebody', 'The council closed the gate for a farmer.')).toBe(0);
  });
});
