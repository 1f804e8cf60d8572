import { expect, test } from 'vitest';
import { type Candidate, readCandidates } from '../../../src/study/summaries/candidate.js';
import { showsHour, tellsOfLead } from '../../../src/study/summaries/scenes.js';
import { materialOf } from '../material-of.js';

/** A text that keeps telling of Ida Holm, and a sentence of it. */
function placed(sentence: string) {
  const { reading } = materialOf(
    `Ida Holm mends boats at Vestnes.\n\nIn the town they say that Ida Holm can hear a leak. Ida Holm laughs at this.\n\nHolm learned the trade late. ${sentence}`,
  );
  const line: Candidate = readCandidates(reading).at(-1)!;
  return { reading, line };
}

const tells = (sentence: string): boolean => {
  const { reading, line } = placed(sentence);
  return tellsOfLead(reading, line);
};

test.each([
  'For nine years Holm drove a bus.',
  'Every winter she has mended four hundred boats.',
  'Not until 1990 was she named master of the yard.',
  'Ida Holm closed the yard at nine at night on 3 May 2014.',
])('tells of the lead: %s', (sentence) => expect(tells(sentence)).toBe(true));

test.each([
  ['what she does now', 'Holm takes off her boots before the door.'],
  ['an hour', 'At half past four Holm opened the door.'],
  ['another', 'The council closed the yard.'],
  ['another who bears a name', 'Tor Brekke closed the yard.'],
  ['what may be', 'Holm may have closed the yard.'],
  ['only in the second clause', 'The yard was shut, and she had left a note.'],
])('does not tell of the lead: %s', (_, sentence) => expect(tells(sentence)).toBe(false));

test.each([
  ['At 4:58 the bulb came on.', true],
  ['After about a minute the pump ran.', true],
  ['Whenever a boat came in, she would weigh the fish.', true],
  ['The yard closed on 3 May 2014 at 4:58.', false],
  ['After the war the yard closed.', false],
  ['When the war ended the yard would close.', false],
])('an hour: %s', (sentence, shows) => expect(showsHour(placed(sentence).line)).toBe(shows));
