/** What shows that a capital names nobody after all. A row that speaks ends the matter. */

import { genderOfName, is, isOccupation } from '../../lexicon/index.js';
import type { Row, Sight } from './row.js';
import { isWater } from './waters.js';

const single = ({ own, mention }: Sight): boolean => own.length === 1 && !mention.title && !isWater(mention);

/** One word that is no known place, where its capital means something. */
const unplaced = (sight: Sight): boolean =>
  single(sight) && (!is(sight.first, 'place') || sight.mention.words[0]!.opens);

const lowered = (sight: Sight): string => sight.mention.words[0]!.lower;

export const ROWS_AGAINST: readonly Row[] = [
  {
    name: 'Room 9',
    after: '#Number',
    looks: (sight) => single(sight) && is(sight.first, 'numbered-label'),
    yes: ['They sat in [Room] 9 then.'],
    no: ['They sat in [Ostrel] 9 times.', 'They sat in [Room] then.'],
  },
  {
    name: 'a sum',
    looks: (sight) =>
      single(sight) &&
      /^(?:RM?|Rs|Rp|K?[Ss]h|Tk|Fr|[KD]r|Dh)\d/.test(sight.first) &&
      sight.words[sight.start - 1]?.lower !== 'the',
    yes: ['They may be fined up to [R20],000 for it.'],
    no: ['They took the [R20] to Ostrel.', 'They met at [Q20] in May.'],
  },
  {
    name: 'Rs 500',
    after: '#Number',
    looks: (sight) => single(sight) && /^(?:Rs|Rp|Tk|[Ss]h|KSh|Ksh|USh|Dh)\.?$/.test(sight.first),
    yes: ['They pay in [Rs] 500 for it.'],
    no: ['They met in [Ostrel] 5 times.', 'They pay in [Rs] only.'],
  },
  {
    name: 'L.D. 1432',
    after: '#Number',
    looks: (sight) => single(sight) && /^\p{Lu}\.\p{Lu}\.?$/u.test(sight.first),
    yes: ['They spoke of [L.D.] 1432 there.'],
    no: ['They spoke of [Ostrel] 3 times.', 'They spoke of [L.D.] there.'],
  },
  {
    name: 'First Class',
    looks: ({ own }) => own.length === 2 && ORDINALS.has(own[0]!) && /^(?:Class|Grade|Rank)$/.test(own[1]!),
    yes: ['He was made an engineer, [First Class], in May.'],
    no: ['He was made an engineer, [Ida Holm], in May.'],
  },
  {
    name: 'Member of',
    after: 'of',
    looks: ({ first }) => /^Members?$/.test(first),
    yes: ['Then [Member] of Parliament is a rank.'],
    no: ['Then [Quellor] of Parliament spoke.', 'Then [Member] spoke.'],
  },
  {
    name: 'of a Member',
    before: 'member|members of',
    looks: ({ words, start, first }) => words[start - 2]!.capital && is(first, 'organization-alone'),
    yes: ['A Member of [Parliament] spoke.'],
    no: ['A member of [Parliament] spoke.', 'A Speaker of [Parliament] spoke.'],
  },
  {
    name: 'Holm v. Ruiz',
    looks: ({ words, start, to }) =>
      [words[start - 1], words[to]].some((word) => /^(?:v|vs)$/.test(word?.text ?? '')),
    yes: ['The case [Holm] v. Ruiz is old.', 'The case Holm v. [Ruiz] is old.'],
    no: ['The case of [Holm] is old.'],
  },
  {
    name: 'X’s disease',
    looks: ({ mention, words, to }) =>
      mention.words[mention.words.length - 1]!.possessive && is(words[to]?.lower ?? '', 'eponym'),
    yes: ['He suffers from [Brandell]’s disease.'],
    no: ['He suffers from [Brandell]’s dog.'],
  },
  {
    name: 'the genus X',
    before: 'genus|species|bacterium|bacteria|fungus|virus',
    yes: ['A germ of the genus [Vibrella] lives there.'],
    no: ['A germ of the [Vibrella] lives there.'],
  },
  {
    name: 'a letter',
    looks: (sight) => single(sight) && /^\p{Lu}\.?$/u.test(sight.first),
    yes: ['They met [K] there.'],
    no: ['They met [Ko] there.'],
  },
  {
    name: 'a particle alone',
    looks: (sight) =>
      single(sight) && is(lowered(sight), 'particle') && genderOfName(sight.first) === undefined,
    yes: ['They met [Le] there.'],
    no: ['They met [Quell] there.'],
  },
  {
    name: 'an ABC',
    before: 'a|an|my|his|her',
    looks: (sight) => isAcronym(sight) && endsPhrase(sight),
    yes: ['She bought an [OLTV] at last.', 'He lost his [KXN], he says.'],
    no: [
      'The [OLTV] met at last.',
      'An [OLTV]-led force met.',
      'He met an [OLTV] envoy.',
      'He read a [Quellor] at last.',
    ],
  },
  {
    name: 'a trade in capitals',
    looks: (sight) => isAcronym(sight) && isOccupation(sight.first.toLowerCase()),
    yes: ['They called the [EMT] at last.'],
    no: ['They called the [OLTV] at last.'],
  },
  {
    name: 'a figure of faith',
    looks: ({ name }) => /^(?:Jesus(?: Christ| of Nazareth)?|Christ|Buddha|Krishna|Satan)$/.test(name),
    yes: ['They spoke of [Jesus Christ] there.', 'They spoke of [Jesus] there.'],
    no: ['They spoke of [Jesus Quellor] there.'],
  },
  {
    name: 'a head of things alone',
    looks: (sight) => unplaced(sight) && is(sight.first, 'thing-head'),
    yes: ['They like the [Festival] there.'],
    no: ['They like the [Arden Festival] there.'],
  },
  {
    name: 'an ordinary word',
    looks: (sight) =>
      unplaced(sight) &&
      genderOfName(sight.first) === undefined &&
      /\p{Ll}/u.test(sight.first) &&
      (is(lowered(sight), 'opener') || (isElsewhere(sight) && !is(sight.first, 'organization-head'))),
    yes: ['They died for the cause, for the [Cause] itself.'],
    no: ['They died for the [Cause] itself.'],
  },
  {
    name: 'an abstract noun',
    looks: (sight) =>
      unplaced(sight) &&
      /.(?:ment|tion|ness|ity|ism|ology|ics)$/.test(lowered(sight)) &&
      !is(sight.first, 'organization') &&
      !is(sight.first, 'organization-head'),
    yes: ['They spoke of [Happiness] there.'],
    no: ['They spoke of [Parliament] there.'],
  },
];

const ORDINALS: ReadonlySet<string> = new Set(['First', 'Second', 'Third', 'Fourth', 'Upper', 'Lower']);

const isAcronym = (sight: Sight): boolean => single(sight) && /^\p{Lu}{2,6}$/u.test(sight.first);

/** No noun follows. */
function endsPhrase({ words, to }: Sight): boolean {
  const next = words[to];
  return next === undefined || !/^[ -]$/.test(next.gap) || ENDS.some((mark) => is(next.lower, mark));
}

const ENDS = ['preposition', 'auxiliary', 'coordinator', 'relative', 'subordinator'] as const;

/** The article writes the word without its capital too. */
const isElsewhere = (sight: Sight): boolean => sight.spelling.lower.has(lowered(sight));
