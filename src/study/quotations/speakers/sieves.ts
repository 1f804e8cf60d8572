/**
 * Who says a quotation, by the words of its own sentence, surest first.
 *
 * The order follows Muzny et al. (2017), "A two-stage sieve approach for quote attribution": explicit patterns of
 * quotation, verb and speaker first, then looser ones.
 */

import { canSpeak, sayingOf } from '../../../grammar/saying.js';
import { isUnsaid } from '../../../grammar/unsaid.js';
import type { Place } from '../finding/place.js';
import type { Attribution, Sieve } from './attribution.js';
import { colon, textSubject } from './looser.js';
import { accordingTo, inTheWordsOf, reportNoun } from './sources.js';
import { tagAtEnd, tagBefore, tagBehind } from './tags.js';
import { verbBefore, voiceless } from './verb-before.js';

/** What a sentence says of a run's speaker, and the row that read it; a thing or a place that comes up is nobody. */
export function attribute(
  place: Place,
  without: ReadonlySet<string>,
): (Attribution & { readonly row: string }) | undefined {
  const { reading } = place;
  for (const { name: row, find } of SIEVES) {
    const found = without.has(row) ? undefined : find(place);
    if (!found) continue;
    const { voice, clause, cue } = found;
    if (clause && isUnsaid(reading, clause, voice)) return { cue, row };
    const saying = clause && sayingOf(reading, clause);
    if (!voice || canSpeak(voice, saying)) return { ...found, row };
  }
  return undefined;
}

/** The rows, in order. */
export const SIEVES: readonly Sieve[] = [
  {
    name: 'tag behind',
    find: tagBehind,
    yes: [
      ['“The bridge will open in May,” said Ada Obi, an engineer.', 'Ada Obi'],
      ['“We lost everything,” Irene Duarte, a teacher from the village, told the court.', 'Irene Duarte'],
      ['“It would be like dancing in mud,” is how Rosa Lind, who dances, puts it.', 'Rosa Lind'],
    ],
    no: ['The letter describes the sum as ‘a guess’, she said.', '“Stop!” The shout came from the roof.'],
  },
  {
    name: 'verb before',
    find: verbBefore,
    yes: [
      ['Ada Obi said: “The bridge will open in May.”', 'Ada Obi'],
      ['The play was called “a triumph” by Rosa Lind.', 'Rosa Lind'],
      ['It was, Ms Lopez added, “the right thing to do”.', 'Lopez'],
    ],
    no: [
      'If people think the bridge is “a toy”, they are wrong.',
      'Ada Obi never said “closed”.',
      'The cracks in the harbour wall show “a slow and certain ruin”.',
    ],
  },
  {
    name: 'according to',
    find: accordingTo,
    yes: [['According to Prof. Nils Berg, the ice is “thinner than a coin”.', 'Nils Berg']],
    no: ['According to plan, the ice is “thinner than a coin”.'],
  },
  {
    name: 'in the words of',
    find: inTheWordsOf,
    yes: [
      ['In the words of Dr. Imani Cole, “a river remembers what we forget.”', 'Imani Cole'],
      ['The pier was “mud from here to the church”, in the words of Ada Obi.', 'Ada Obi'],
    ],
    no: ['The word “resilience” appears nine times.'],
  },
  {
    name: 'report noun',
    find: reportNoun,
    yes: [["Peter Lund's answer was short, and the answer of the council was “never again”.", 'the council']],
    no: ['Her message of hope, “Tomorrow”, is a song.'],
  },
  {
    name: 'tag at the end',
    find: tagAtEnd,
    yes: [['The road was “a river with kerbs” by noon, Ines Varga said.', 'Ines Varga']],
    no: ['“You have had rates off me?” Ada Obi asked him to sit down.'],
  },
  {
    name: 'colon',
    find: colon,
    yes: [
      ['Anna Weiss: “I never wanted to be famous.”', 'Anna Weiss'],
      ['The poem ends with a question: “Who keeps the keeper of the gate?”', 'The poem'],
    ],
    no: [
      'On the north side a mason cut a line into the old stable door that can still be read: “keep out, the mare is not well”.',
    ],
  },
  {
    name: 'tag before',
    find: tagBefore,
    yes: [['Snow is the least of it, Ines Varga says; the plan has “no boots and no shovel”.', 'Ines Varga']],
    no: ['Snow is the least of it; the plan has “no boots and no shovel”.'],
  },
  {
    name: 'text as subject',
    find: textSubject,
    yes: [['The charter leaves every guild a place for “bread, salt and a lame horse”.', 'The charter']],
    no: ['The mayor leaves every guild a place for “bread, salt and a lame horse”.'],
  },
  {
    name: 'nobody named',
    find: voiceless,
    yes: [['The council was told that the bridge was “safe in every wind”.', '-']],
    no: ['The bridge was “safe in every wind”.'],
  },
];
