/** Words on which the sense of a statement turns, with what says the same, the opposite, or more than the text does. */

import type { Row } from './row.js';
import { ROWS_OF_AMOUNT } from './rows-of-amount.js';

export type { Row } from './row.js';

const IS = '(is|are|was|were)';

const hedges: readonly Row[] = [
  {
    name: 'plans',
    words:
      /(?<!\b(?:has|had|have|no|its|their|his|her|the|of) )\b(?:hopes?|plans|intends?|aims?) to (?=\p{Ll}+)/u,
    more: 'will certainly ',
    worth: 3,
    yes: ['The union [plans to ]open a second yard.'],
    no: ['The union said that it had plans to drop.', 'The plan of the union was to open a second yard.'],
  },
  {
    name: 'expected',
    words: new RegExp(`\\b${IS} (?:expected|likely) to (?=\\p{Ll}+)`, 'u'),
    more: 'will certainly ',
    worth: 3,
    yes: ['The ferry [is expected to ]stop in May.', 'The ferry [is likely to ]stop in May.'],
    no: ['The ferry is unlikely to stop in May.'],
  },
  {
    name: 'thought',
    words: new RegExp(`\\b${IS} (?:thought|believed|said|reported|rumoured|alleged) to (?=\\p{Ll}+)`, 'u'),
    more: '$1 known for certain to ',
    worth: 3,
    yes: ['The storm [is thought to ]have sunk 40 boats.'],
    no: ['The storm of 1902 thought nothing of 40 boats.'],
  },
  {
    name: 'suggests',
    words: /\bsuggests that\b/u,
    more: 'proves that',
    worth: 3,
    yes: ['The survey [suggests that] the fish are coming back.'],
    no: ['The survey has a suggestion that nobody likes.'],
  },
  {
    name: 'suggested',
    words: /\bsuggested that\b/u,
    more: 'proved that',
    worth: 3,
    yes: ['The survey [suggested that] the fish were coming back.'],
    no: ['She suggested a survey of the fish.'],
  },
];

const ranks: readonly Row[] = [
  {
    name: 'may',
    words: /\bmay (?!have\b|well\b|be able\b)(?=\p{Ll}+)/u,
    more: 'will certainly ',
    worth: 2.8,
    beforeVerb: true,
    yes: ['The ferry [may ]stop in the spring.'],
    no: ['The ferry may have stopped in the spring.', 'The ferry stops in May.'],
  },
  {
    name: 'one of the',
    words:
      /\bone of (the (?:\p{Lu}\p{Ll}+[’']s |world[’']s |country[’']s |town[’']s |city[’']s )?)(\p{Ll}{3,}est|most \p{Ll}+) (\p{Ll}+(?<!e|se|xe|che|she|ie|s))s\b/u,
    more: '$1$2 $3',
    worth: 2.6,
    yes: ['The yard is [one of the oldest harbours] on the coast.'],
    no: ['The yard is one of the old harbours on the coast.'],
  },
];

const times: readonly Row[] = [
  {
    name: 'often',
    words: /(?<!\b(?:[Hh]ow|as|so|more|very|too|not) )\boften(?= \p{Ll}+)(?! (?:enough|as|than)\b)/u,
    opposite: 'hardly ever',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots [often] wait for the tide at Lunde.'],
    no: ['How often do the pilots wait?', 'The pilots wait more often than the boats.'],
  },
  {
    name: 'rarely',
    words: /\b(?<!very |only |quite )(?:rarely|seldom)(?= \p{Ll}+)/u,
    opposite: 'very often',
    same: 'not often',
    worth: 2.4,
    beforeVerb: true,
    yes: ['The boats were [rarely] seen in the winter.'],
  },
  {
    name: 'never',
    words:
      /\b(has|have|had) never (?=\p{Ll}+)(?!(?:\p{Ll}+ )?(?:so|such)\b)(?!.*\b(?:any\p{Ll}*|ever|since|so|such|closer|better|more)\b)/u,
    opposite: '$1 at least once ',
    worth: 2,
    yes: ['The pilot [has never ]sailed to Lunde in a storm.'],
    no: ['The pilot never sailed to Lunde.'],
  },
  {
    name: 'usually',
    words: /\b(?:usually|generally|normally)(?= \p{Ll}+)/u,
    same: 'in most cases',
    opposite: 'hardly ever',
    worth: 2,
    beforeVerb: true,
    yes: ['The pilots [usually] wait for the tide.'],
  },
  {
    name: 'always',
    words: /\b(?<!not |almost |nearly )always(?= \p{Ll}+)/u,
    opposite: 'only sometimes',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots have [always] lived in Lunde.'],
    no: ['The pilots have not always lived in Lunde.'],
  },
  {
    name: 'no longer',
    words: /\bno longer(?= \p{Ll}+)/u,
    opposite: 'still',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots [no longer] live in Lunde.'],
  },
  {
    name: 'still',
    words: new RegExp(`\\b${IS} still (?!not\\b|no\\b|to\\b)(?=\\p{Ll}+)`, 'u'),
    opposite: '$1 no longer ',
    worth: 2.2,
    yes: ['The harbour [is still ]open to the pilots.'],
    no: ['The harbour is still not open.', 'The water of the harbour stood still.'],
  },
  {
    name: 'already',
    words: /\b(is|are|was|were|has|have|had) already (?=\p{Ll}+)/u,
    opposite: '$1 not yet ',
    worth: 2.2,
    yes: ['The pilots [have already ]left the harbour.'],
  },
  {
    name: 'not yet',
    words: /\b(is|are|was|were|has|have|had) not yet (?=\p{Ll}+)/u,
    opposite: '$1 already ',
    worth: 2.2,
    yes: ['The pilots [have not yet ]left the harbour.'],
  },
];

/** Pairs of which one is the opposite of the other; the first alone stands in the text. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['refused to', 'agreed to'],
  ['refuses to', 'agrees to'],
  ['agreed to', 'refused to'],
  ['failed to', 'managed to'],
  ['rejected', 'accepted'],
  ['approved', 'rejected'],
  ['opposed', 'supported'],
  ['welcomed', 'criticised'],
  ['criticised', 'praised'],
  ['criticized', 'praised'],
  ['banned', 'allowed'],
  ['voted against', 'voted for'],
  ['more expensive', 'cheaper'],
  ['cheaper', 'more expensive'],
  ['is unlikely to', 'is likely to'],
  ['are unlikely to', 'are likely to'],
  ['partly because', 'only because'],
  ['illegal', 'legal'],
  ['illegally', 'legally'],
  ['the largest', 'the smallest'],
  ['the biggest', 'the smallest'],
  ['the smallest', 'the largest'],
  ['the oldest', 'the newest'],
  ['the longest', 'the shortest'],
  ['larger than', 'smaller than'],
  ['smaller than', 'larger than'],
  ['higher than', 'lower than'],
  ['lower than', 'higher than'],
  ['better than', 'worse than'],
  ['worse than', 'better than'],
  ['earlier than', 'later than'],
  ['later than', 'earlier than'],
  ['faster than', 'slower than'],
  ['slower than', 'faster than'],
];

const opposites: readonly Row[] = OPPOSITES.map(([from, to]) => ({
  name: from,
  words: new RegExp(`\\b(?<!not |no |never |too |much more |one of |among )${from}\\b`, 'u'),
  opposite: to,
  worth: 1.4,
  ...(from.endsWith(' to') && { beforeVerb: true as const }),
  yes: [`The people of the harbour [${from}] all that came.`],
  no: [`The people of the harbour never ${from} all that came.`],
}));

const links: readonly Row[] = [
  {
    name: 'despite',
    words: /\bdespite (?=(?:the|an?|its|his|her|their) )/u,
    opposite: 'because of ',
    worth: 2.6,
    yes: ['The boats left the harbour [despite ]the storm.'],
  },
  {
    name: 'without',
    words:
      /\bwithout (?=(?:an?|the|permission|warning|help|success|difficulty|delay) ?\b)(?!the \p{Ll}+ of\b)/u,
    opposite: 'with ',
    worth: 1.6,
    yes: ['The boats left the harbour [without ]a pilot.'],
  },
  {
    name: 'allowed',
    words: new RegExp(`\\b${IS} (?:allowed|permitted) to (?=\\p{Ll}+)`, 'u'),
    opposite: '$1 forbidden to ',
    worth: 1.8,
    yes: ['The boats [were allowed to ]leave the harbour.'],
  },
  {
    name: 'cannot',
    words: /\b(can|could)(?:not| not) (?!only\b|just\b|even\b|but\b|help\b)(?=\p{Ll}+)(?!.*\buntil\b)/u,
    opposite: '$1 ',
    worth: 1.7,
    yes: ['The boats [could not ]leave the harbour in a storm.'],
    no: ['The boats could not only leave the harbour, they could cross the sound.'],
  },
  {
    name: 'not',
    words:
      /\b(is|are|was|were|has|have|had|will) not (?!until\b|only\b|just\b|even\b|yet\b|all\b|always\b|so\b|the\b|an?\b)(?=\p{Ll}+)(?!.*\buntil\b)/u,
    opposite: '$1 ',
    worth: 1.4,
    yes: ['The boats [were not ]paid for in the end.'],
    no: [
      'The boats were not yet paid for in the end.',
      'It was not the boats that the town paid for.',
      'The boats were not paid for until May.',
    ],
  },
  {
    name: 'first time',
    words: /\bfor the first time (?=in )/u,
    opposite: 'for the second time ',
    worth: 1.5,
    yes: ['The harbour was closed [for the first time ]in 22 years.'],
  },
  {
    name: 'more than that',
    words: /\bmore (\p{Ll}{3,}[^s\s]) than\b/u,
    opposite: 'less $1 than',
    worth: 1.8,
    yes: ['The boats are [more useful than] the ferry was.'],
    no: ['There are more boats than pilots in the harbour.'],
  },
];

export const ROWS: readonly Row[] = [
  ...hedges,
  ...ranks,
  ...ROWS_OF_AMOUNT,
  ...times,
  ...links,
  ...opposites,
];
