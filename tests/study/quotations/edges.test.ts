/** Where a rule of quotations ends: what stands at the edge of each is read as its comment says. */

import { expect, it } from 'vitest';
import { showQuotations } from './show.js';

it.each([
  // Words behind a preposition are taken into its phrase, though they are a clause.
  ['The works were closed with “the pier was sold” on every door.', 'scare/none -: the pier was sold'],
  ['The works were closed when “the pier was sold” to Lunde.', 'direct/none -: the pier was sold'],
  // A sign may stand before the verb of a text.
  // What is quoted next may have no speaker either.
  [
    '“They lied.” “All of them lied to us about the ice.”',
    'direct/none -: They lied.',
    'direct/none -: All of them lied to us about the ice.',
  ],
  // The verb itself does not lead elsewhere.
  ['I say one thing to them: “Bring a coat.”', 'direct/inferred the author: Bring a coat.'],
  // An everyday verb reports only where the words follow closely.
  [
    'The court ruled in the spring of the year for the bakers of the lake and the pilots of the town, who left “the pier for good”.',
    'scare/none -: the pier for good',
  ],
  [
    'Ada Obi spoke to the bakers of the lake and the pilots of the town at the feast on the pier with all “the names of the dead”.',
    'scare/none -: the names of the dead',
  ],
  ['The court ruled that it was “never to sell”.', 'partial/named The court: never to sell'],
  // Somebody's words are no term.
  ['Obi’s son told it in Obi’s words “bread is bread”.', 'direct/named Obi’s son: bread is bread'],
])('%s', (text, ...expected) => expect(showQuotations(text)).toEqual(expected));
