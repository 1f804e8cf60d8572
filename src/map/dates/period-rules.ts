/** Decades, centuries, and the ages that everybody dates by. */

import type { DateRule } from './date.js';
import { AGES, DECADES, maybe, ORDINALS, PHASE, words } from './pieces.js';

const WITHIN = 'in|since|by|during|until|throughout|from';
const PHASE_WORD = '(?:(?<phase>early|late|mid)[- ])?';

export const PERIOD_RULES: readonly DateRule[] = [
  {
    name: 'decade or century in digits',
    kind: 'period',
    cue: /0s/,
    pattern: `${maybe(WITHIN)}(?:the )?${PHASE_WORD}(?<start>(?:1\\d|20)\\d0)s`,
    yes: ['It was a hit [in the late 1970s].', '[In the early 1900s] trams came.'],
    no: ['In 1900 trams came.'],
  },
  {
    name: 'decade of the last century',
    kind: 'period',
    cue: /0s|ties/,
    pattern: `${words(WITHIN)} the ${PHASE_WORD}(?:[’'](?<short>\\d0)s|(?<decade>${DECADES}))`,
    yes: ['Nobody danced [in the late sixties].', 'They sang [in the ’70s].'],
    no: ['She is in her sixties.'],
  },
  {
    name: 'century',
    kind: 'period',
    cue: /century/,
    pattern: `${words(WITHIN)} ${PHASE}the (?:(?<part>early|late|mid)[- ]?)?(?:(?<nth>1\\d|2[01]|[1-9])(?:st|nd|rd|th)|(?<ordinal>${ORDINALS}))[- ]century(?! BC)`,
    yes: ['It was built [in the nineteenth century].', '[By the end of the 12th century] it stood.'],
    no: ['A lamp of the nineteenth century stood there.'],
  },
  {
    name: 'age',
    kind: 'period',
    cue: /War|Revolution|Depression|Age|Renaissance|Death/,
    pattern: `${words('before|after|during|since|until|from|in|at the start of|at the end of|at the outbreak of|at the height of|on the eve of')} (?:the )?(?<age>${AGES})`,
    yes: ['It was farmland [before the First World War].'],
    no: ['The First World War is a subject.'],
  },
];
