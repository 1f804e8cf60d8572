import { expect, test } from 'vitest';
import { readCandidates } from '../../../src/study/summaries/candidate.js';
import { materialOf } from '../material-of.js';

/** The last sentence as it is shown. */
const shown = (text: string): string => {
  const line = readCandidates(materialOf(text).reading).at(-1)!;
  return line.opener ? `[${line.opener}] ${line.text}` : line.text;
};

test.each([
  [
    'Ida Holm looked at the pier. Her report asks for a new deck.',
    '[Ida Holm’s] report asks for a new deck.',
  ],
  ['Ida Holm looked at the pier. She asks for a new deck.', '[Ida Holm] asks for a new deck.'],
  [
    'The Harbour Council owns the pier. Its engineers closed the gate.',
    '[The Harbour Council’s] engineers closed the gate.',
  ],
  ['Ida Holm looked at the pier with Per Berg. Holm asks for a new deck.', '[Ida Holm] asks for a new deck.'],
  ['Her report was read by Ida Holm. Ida Holm asks. Her men work.', '[Ida Holm’s] men work.'],
])('named: %s', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  ['two people', 'Ida Holm met Anna Berg. Her report asks for a new deck.'],
  ['the other gender', 'Mr. Tor Brekke looked at the pier. Her report asks for a new deck.'],
  ['another paragraph', 'Ida Holm looked at the pier.\n\nHer report asks for a new deck.'],
  [
    'a row of what somebody owns',
    'Her sister, Ida Holm, looked at the pier. Her brother asks for a new deck.',
  ],
  ['a thing', 'The pier is old. Its deck is rotten.'],
])('left alone: %s', (_, text) => expect(shown(text)).toMatch(/^(?:Her|Its) /u));

test('a surname of two people is not written out', () =>
  expect(shown('Ida Holm looked at the pier with Tor Holm. Holm asks for a new deck.')).toBe(
    'Holm asks for a new deck.',
  ));
