/** Words for why, in spite of what, when, and how far something is so. */

import { anyOf } from '../../../lexicon/index.js';
import { OF_MANY, type Row } from './row.js';

const reasons: readonly Row[] = [
  {
    name: 'despite',
    words: /\bdespite (?=(?:the|an?|its|his|her|their) )/u,
    wrong: 'because of ',
    worth: 2.6,
    yes: ['The boats left the harbour [despite ]the storm.'],
  },
  {
    name: 'because of',
    words:
      /(?<!\b(?:partly|mainly|mostly|largely|entirely|only|simply|just) )\b(?:because of|thanks to|owing to) (?=(?:the|an?|its|his|her|their|\p{Ll}+) )/u,
    wrong: 'despite ',
    worth: 2.4,
    yes: ['The boats left the harbour [because of ]the storm.'],
    no: ['The boats left the harbour partly because of the storm.'],
  },
  {
    name: 'unlike',
    words: /\b(?<!not )unlike (?=(?:the|its|his|her|their|\p{Lu}\p{Ll}+)\b)/u,
    wrong: 'like ',
    worth: 2.4,
    yes: ['The ferry, [unlike ]the boats of Lunde, leaves in the storm.'],
  },
  {
    name: 'instead of',
    words: /\b(?:instead of|rather than) (?=(?:the|an?|its|his|her|their|\p{Ll}+ing) )/u,
    wrong: 'as well as ',
    worth: 2.2,
    yes: ['The town paid the pilots [instead of ]the boats of Lunde.'],
    no: ['The town paid more to the pilots rather than less.'],
  },
  {
    name: 'except',
    words: /\bexcept (?:for )?(?=(?:the|an?|its|his|her|their|\p{Lu}\p{Ll}+)\b)/u,
    wrong: 'including ',
    worth: 2.2,
    yes: ['The town paid all pilots [except ]the crew of the ferry.'],
    no: ['The boats were safe except in the storm.'],
  },
];

const SOON = `\\b(?:soon|shortly|long|just|right|${anyOf('time-unit')}s?|named|look|looked|ever|only)`;
const PAST =
  '(?:had|was|were|\\p{Ll}+ed|broke|came|fell|left|died|took|lost|won|sold|found|began|rose|went|made)\\b';

const orders: readonly Row[] = [
  {
    name: 'after',
    words: new RegExp(
      `(?<!${SOON} )\\bafter (?=(?:an?|the|its|his|her|their) (?!year|month|week|day|end)(?:\\p{L}+ ){1,2}${PAST})`,
      'u',
    ),
    wrong: 'before ',
    worth: 2,
    yes: ['The harbour was closed [after ]a ferry broke the wall of it.'],
    no: [
      'The harbour was closed soon after a ferry broke the wall.',
      'The harbour was closed after the storm.',
    ],
  },
  {
    name: 'before',
    words: new RegExp(
      `(?<!${SOON} )\\bbefore (?=(?:an?|the|its|his|her|their) (?!year|month|week|day|end)(?:\\p{L}+ ){1,2}${PAST})`,
      'u',
    ),
    wrong: 'after ',
    worth: 2,
    yes: ['The harbour was closed [before ]the ferry broke the wall of it.'],
    no: ['The harbour was closed long before the ferry broke the wall.', 'The man stood before the wall.'],
  },
];

const degrees: readonly Row[] = [
  {
    name: 'mainly',
    words: new RegExp(
      String.raw`\b(?<!not )(?:mainly|mostly|largely|chiefly)(?= (?:${anyOf('preposition')}|because) )`,
      'u',
    ),
    wrong: 'only',
    worth: 2.4,
    yes: ['The quay was paid for [mainly] by the pilots of Lunde.'],
    no: ['The quay was mainly a home for gulls.'],
  },
  {
    name: 'partly',
    words: /\b(?<!not )partly(?= (?:by|in|from|to|for|because|on|with) )/u,
    wrong: 'entirely',
    worth: 2.4,
    yes: ['The quay was paid for [partly] by the pilots of Lunde.'],
  },
  {
    name: 'sometimes',
    words: /\b(?<!only )sometimes(?= \p{Ll}+)/u,
    wrong: 'always',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The pilots [sometimes] wait for the tide.'],
    no: ['The pilots only sometimes wait for the tide.'],
  },
  {
    name: 'probably',
    words: /\b(?<!(?:will|is|was|are|were) )probably(?= \p{Ll}+)/u,
    wrong: 'certainly',
    worth: 2.2,
    beforeVerb: true,
    yes: ['The storm [probably] sank the boats of Lunde.'],
    no: ['The ferry will probably stop in May.'],
  },
  {
    name: 'twice as',
    words: /\btwice as (?=(?:many|much|long|high|large|big|likely|often|fast|far|old|deep|heavy)\b)/u,
    wrong: 'half as ',
    worth: 2.4,
    yes: ['The ferry is [twice as ]long as the boats of Lunde.'],
  },
  {
    name: 'half or more',
    words: /\b(F|f)ewer than half (?=of )/u,
    wrong: '$1ar more than half ',
    worth: 2.6,
    yes: ['[Fewer than half ]of the boats came home to Lunde.'],
  },
  {
    name: 'half or less',
    words: /\b(M|m)ore than half (?=of )/u,
    wrong: '$1uch less than half ',
    worth: 2.6,
    yes: ['[More than half ]of the boats came home to Lunde.'],
  },
  {
    name: 'none of',
    words: new RegExp(`\\b(N|n)one of ${OF_MANY}`, 'u'),
    wrong: '$1early all of ',
    worth: 2.2,
    yes: ['[None of ]the boats came home to Lunde.'],
    no: ['None of the water came home to Lunde.'],
  },
];

export const ROWS_OF_REASONS: readonly Row[] = [...reasons, ...orders, ...degrees];
