/** Words on which the sense of a sentence turns, with what says the opposite, or more than the text does. */

import type { Row } from './row.js';
import { ROWS_OF_AMOUNT } from './rows-of-amount.js';
import { ROWS_OF_REASONS } from './rows-of-reasons.js';

export type { Row } from './row.js';

const IS = '(is|are|was|were)';

/** What is so, and not what somebody proposes: `suggested that it be sold`. */
const TOLD = '(?=[^.;]* (?:is|are|was|were|has|have|had|\\p{Ll}{2,}ed)\\b)(?![^.;]* be\\b)';

const hedges: readonly Row[] = [
  {
    name: 'plans',
    words:
      /(?<!\b(?:has|had|have|no|its|their|his|her|the|of) )\b(?:hopes?|plans|intends?|aims?) to (?=\p{Ll}+)/u,
    wrong: 'will certainly ',
    worth: 3,
    yes: ['The union [plans to ]open a second yard.'],
    no: ['The union said that it had plans to drop.', 'The plan of the union was to open a second yard.'],
  },
  {
    name: 'expected',
    words: new RegExp(`\\b${IS} (?:expected|likely) to (?=\\p{Ll}+)`, 'u'),
    wrong: 'will certainly ',
    worth: 3,
    yes: ['The ferry [is expected to ]stop in May.', 'The ferry [is likely to ]stop in May.'],
    no: ['The ferry is unlikely to stop in May.'],
  },
  {
    name: 'thought',
    words: new RegExp(`\\b${IS} (?:thought|believed|said|reported|rumoured|alleged) to (?=\\p{Ll}+)`, 'u'),
    wrong: '$1 known for certain to ',
    worth: 3,
    yes: ['The storm [is thought to ]have sunk 40 boats.'],
    no: ['The storm of 1902 thought nothing of 40 boats.'],
  },
  {
    name: 'suggests',
    words: new RegExp(`\\bsuggests that${TOLD}`, 'u'),
    wrong: 'proves that',
    worth: 3,
    yes: ['The survey [suggests that] the fish are coming back.'],
    no: ['The survey has a suggestion that nobody likes.'],
  },
  {
    name: 'suggested',
    words: new RegExp(`\\bsuggested that${TOLD}`, 'u'),
    wrong: 'proved that',
    worth: 3,
    yes: ['The survey [suggested that] the fish were coming back.'],
    no: ['She suggested a survey of the fish.', 'She suggested that the fish be counted.'],
  },
];

const guesses: readonly Row[] = [
  {
    name: 'seems',
    words: /\b(?:seems|appears) to (?=(?:be|have)\b)/u,
    wrong: 'is known to ',
    worth: 2.6,
    yes: ['The storm [seems to ]have sunk 40 boats.', 'The ferry [appears to ]be late.'],
    no: ['The ferry seems old.'],
  },
  {
    name: 'may have',
    words: /\bmay have (?!to\b)(?=\p{Ll}+)/u,
    wrong: 'must have ',
    worth: 2.4,
    yes: ['The storm [may have ]sunk 40 boats.'],
    no: ['The pilots may have to leave.', 'The pilots might have been expected.'],
  },
];

/** Words that stand behind a "not" alone, or make of it less than the opposite. */
const WITH_NOT =
  '(?!.*\\b(?:any\\p{Ll}*|ever|yet|until|either|much|more|less|too|so|as|because|only|just|merely|simply|even|necessarily|always|all|every\\p{Ll}*|both|enough|far|alone|quite|really|entirely|exactly|rather|instead|again|to be)\\b)';

const denials: readonly Row[] = [
  {
    name: 'not',
    words: new RegExp(
      `\\b(is|are|was|were|has|have|had|will|could|can)(?: not|not|n[’']t)${WITH_NOT} (?!(?:an?|the) )(\\p{Ll}+)\\b`,
      'u',
    ),
    wrong: '$1 $2',
    worth: 2,
    yes: [
      'The ferry [was not built] for the sea.',
      'The pilots [cannot see] the quay of Lunde.',
      'The pilots [haven’t left] the harbour.',
    ],
    no: [
      'The ferry was not only built for the sea.',
      'The pilots were not asked until May.',
      'To sail in a storm is not a plan.',
    ],
  },
];

const ranks: readonly Row[] = [
  {
    name: 'may',
    words: /\bmay (?!have\b|well\b|be able\b)(?=\p{Ll}+)(?!.*\bup to\b)/u,
    wrong: 'will certainly ',
    worth: 2.8,
    beforeVerb: true,
    yes: ['The ferry [may ]stop in the spring.'],
    no: [
      'The ferry may have stopped in the spring.',
      'The ferry stops in May.',
      'The ferry may take up to nine boats.',
    ],
  },
  {
    name: 'one of the',
    words:
      /\bone of (the (?:\p{Lu}\p{Ll}+[’']s |world[’']s |country[’']s |town[’']s |city[’']s )?)(\p{Ll}{3,}est|most \p{Ll}+) (\p{Ll}+(?<!e|se|xe|che|she|ie|s))s\b/u,
    wrong: '$1$2 $3',
    worth: 2.6,
    yes: ['The yard is [one of the oldest harbours] on the coast.'],
    no: ['The yard is one of the old harbours on the coast.'],
  },
];

const times: readonly Row[] = [
  {
    name: 'often',
    words: /(?<!\b(?:[Hh]ow|as|so|more|less|very|too|not) )\boften(?= \p{Ll}+)(?! (?:enough|as|than)\b)/u,
    wrong: 'hardly ever',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots [often] wait for the tide at Lunde.'],
    no: ['How often do the pilots wait?', 'The pilots wait more often than the boats.'],
  },
  {
    name: 'rarely',
    words: /\b(?<!very |only |quite )(?:rarely|seldom)(?= \p{Ll}+)/u,
    wrong: 'very often',
    worth: 2.4,
    beforeVerb: true,
    yes: ['The boats were [rarely] seen in the winter.'],
  },
  {
    name: 'never',
    words:
      /\b(has|have|had) never (?=\p{Ll}+)(?!quite\b)(?!(?:\p{Ll}+ )?(?:so|such)\b)(?!.*\b(?:any\p{Ll}*|ever|since|so|such|closer|better|more)\b)/u,
    wrong: '$1 often ',
    worth: 2,
    yes: ['The pilot [has never ]sailed to Lunde in a storm.'],
    no: ['The pilot never sailed to Lunde.', 'The pilot has never quite come home.'],
  },
  {
    name: 'usually',
    words: /\b(?:usually|generally|normally)(?= \p{Ll}+)/u,
    wrong: 'hardly ever',
    worth: 2,
    beforeVerb: true,
    yes: ['The pilots [usually] wait for the tide.'],
  },
  {
    name: 'usually so',
    words: /\b(is|are|was|were) (?:usually|generally|normally|often) (?=\p{Ll}+)/u,
    wrong: '$1 hardly ever ',
    worth: 2,
    yes: ['The boats [are usually ]empty in the winter.'],
    no: ['The pilots usually wait for the tide.'],
  },
  {
    name: 'always',
    words: /\b(?<!not |almost |nearly )always(?= \p{Ll}+)/u,
    wrong: 'only sometimes',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots have [always] lived in Lunde.'],
    no: ['The pilots have not always lived in Lunde.'],
  },
  {
    name: 'no longer',
    words: /\bno longer(?= \p{Ll}+)/u,
    wrong: 'still',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots [no longer] live in Lunde.'],
  },
  {
    name: 'still',
    words: new RegExp(`\\b${IS} still (?!not\\b|no\\b|some\\b|to\\b|called\\b|known\\b)(?=\\p{Ll}+)`, 'u'),
    wrong: '$1 no longer ',
    worth: 2.2,
    yes: ['The harbour [is still ]open to the pilots.'],
    no: ['The harbour is still not open.', 'The water of the harbour stood still.'],
  },
  {
    name: 'already',
    words: /\b(has|have|had) already (?=\p{Ll}+)/u,
    wrong: '$1 not yet ',
    worth: 2.2,
    yes: ['The pilots [have already ]left the harbour.'],
    no: ['The pilots are already down on their knees.'],
  },
  {
    name: 'not yet',
    words: /\b(is|are|was|were|has|have|had) not yet (?=\p{Ll}+)/u,
    wrong: '$1 already ',
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
  ['opposes', 'supports'],
  ['supported', 'opposed'],
  ['supports', 'opposes'],
  ['rejects', 'accepts'],
  ['accepts', 'rejects'],
  ['accepted', 'rejected'],
  ['welcomes', 'criticises'],
  ['agrees with', 'disagrees with'],
  ['disagrees with', 'agrees with'],
  ['hardest', 'easiest'],
  ['easiest', 'hardest'],
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
  ['the longest', 'the shortest'],
  ['larger than', 'smaller than'],
  ['smaller than', 'larger than'],
  ['higher than', 'lower than'],
  ['lower than', 'higher than'],
  ['better than', 'worse than'],
  ['worse than', 'better than'],
  ['earlier than', 'later than'],
  ['later than', 'earlier than'],
  ['stronger than', 'weaker than'],
  ['weaker than', 'stronger than'],
  ['longer than', 'shorter than'],
  ['shorter than', 'longer than'],
  ['older than', 'younger than'],
  ['younger than', 'older than'],
  ['warmer than', 'colder than'],
  ['colder than', 'warmer than'],
  ['deeper than', 'shallower than'],
  ['more often than', 'less often than'],
  ['less often than', 'more often than'],
  ['more likely to', 'less likely to'],
  ['less likely to', 'more likely to'],
  ['allows', 'forbids'],
  ['forbids', 'allows'],
  ['encourages', 'discourages'],
  ['encouraged', 'discouraged'],
  ['is safe', 'is dangerous'],
  ['are safe', 'are dangerous'],
  ['is possible', 'is impossible'],
  ['faster than', 'slower than'],
  ['slower than', 'faster than'],
  ['less than', 'more than'],
  ['fewer than', 'more than'],
  ['quickly', 'slowly'],
  ['slowly', 'quickly'],
  ['increases', 'reduces'],
  ['increased', 'reduced'],
  ['reduces', 'increases'],
  ['reduced', 'increased'],
  ['harmless', 'dangerous'],
  ['dangerous', 'harmless'],
  ['in favour of', 'against'],
  ['in favor of', 'against'],
  ['the highest', 'the lowest'],
  ['the lowest', 'the highest'],
  ['the cheapest', 'the dearest'],
  ['nearly always', 'hardly ever'],
  ['almost always', 'hardly ever'],
  ['almost never', 'nearly always'],
  ['admits', 'denies'],
  ['denies', 'admits'],
  ['denied', 'admitted'],
  ['admitted', 'denied'],
  ['wanted to keep', 'wanted to give up'],
  ['has risen', 'has fallen'],
  ['have risen', 'have fallen'],
  ['has fallen', 'has risen'],
  ['have fallen', 'have risen'],
  ['doubled', 'halved'],
  ['halved', 'doubled'],
  ['was closed', 'was opened'],
  ['were closed', 'were opened'],
  ['a reduction of', 'an increase of'],
  ['an increase of', 'a reduction of'],
  ['a rise of', 'a fall of'],
  ['a fall of', 'a rise of'],
  ['a drop of', 'a rise of'],
];

/** `She was denied a visa` has no opposite of the kind. */
const SAID = /^(?:den|admit)/u;

/** Behind some small words the opposite does not fit: `banned from the harbour`, `welcomed home`, `doubled back`, `some faster than others`. */
const opposites: readonly Row[] = OPPOSITES.map(([from, to]) => ({
  name: from,
  words: new RegExp(
    `\\b(?<!not |no |never |too |much more |one of |among |(?:will|would|may|might|can|could|must|should|to) )${from}\\b${SAID.test(from) ? '(?= (?:that|\\p{Ll}{3,}ing)\\b)' : '(?! (?:from|to|home|back|in|into|with|others?)\\b)'}`,
    'u',
  ),
  wrong: to,
  worth: 1.4,
  ...(from.endsWith(' to') && { beforeVerb: true as const }),
  yes: [`The people of the harbour [${from}] ${SAID.test(from) ? 'that they' : 'all that'} came.`],
  no: [
    // Behind another verb the opposite may not fit: `will want to`.
    ...['never', 'will'].map((word) => `The people of the harbour ${word} ${from} all that came.`),
    `The people of the harbour ${from} from it.`,
    // Some are faster than others: so some are slower than others.
    `The people of the harbour ${from} others.`,
  ],
}));

const links: readonly Row[] = [
  {
    name: 'without',
    words:
      /\b(?<!almost )without (?=(?:the|permission|warning|help|success|difficulty|delay) ?\b)(?!the \p{Ll}+ of\b)/u,
    wrong: 'with ',
    worth: 1.6,
    yes: ['The boats left the harbour [without ]permission.'],
    no: ['The boats left the harbour without a pilot.'],
  },
  {
    name: 'first time',
    words: /\bfor the first time (?=in )/u,
    wrong: 'for the second time ',
    worth: 1.5,
    yes: ['The harbour was closed [for the first time ]in 22 years.'],
  },
  {
    name: 'more than that',
    words: /\bmore (\p{Ll}{3,}[^s\s]) than\b/u,
    wrong: 'less $1 than',
    worth: 1.8,
    yes: ['The boats are [more useful than] the ferry was.'],
    no: ['There are more boats than pilots in the harbour.'],
  },
];

export const ROWS: readonly Row[] = [
  ...hedges,
  ...guesses,
  ...denials,
  ...ROWS_OF_REASONS,
  ...ranks,
  ...ROWS_OF_AMOUNT,
  ...times,
  ...links,
  ...opposites,
];
