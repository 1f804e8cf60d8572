/** What the words of a name say of a body. */

import { genderOfName, is } from '../../lexicon/index.js';
import type { Row } from './row.js';

export const ROWS_OF_BODIES: readonly Row[] = [
  {
    name: 'a known body',
    proves: 'organization',
    looks: ({ name }) => is(name, 'organization'),
    yes: ['She knew [Greenpeace].'],
    no: ['She knew [Quellor].'],
  },
  {
    name: 'an institution',
    proves: 'organization',
    looks: ({ name }) => is(name, 'organization-alone'),
    yes: ['It went before [Parliament].'],
    no: ['It went before [Quellor].'],
  },
  {
    name: 'a head of bodies',
    proves: 'organization',
    denies: 'place',
    looks: ({ own, name, head }) => own.length > 1 && !is(name, 'place') && is(head, 'organization-head'),
    yes: ['The [Arden Housing Council] met.'],
    no: ['The [Arden Housing] met.'],
  },
  {
    name: 'a legal form',
    proves: 'organization',
    denies: 'person',
    looks: ({ own, last }) =>
      own.length > 1 &&
      (is(last, 'legal-form') || own.some((word, i) => word === 'Local' && /^\d/.test(own[i + 1] ?? ''))),
    yes: ['A cheque from [Tolland Steel Ltd.] came.'],
    no: ['A cheque from [Tolland Steel] came.'],
  },
  {
    name: 'an opener of bodies',
    proves: 'organization',
    denies: 'person',
    looks: ({ own, first }) =>
      own.length > 1 && (is(first, 'organization-opener') || is(first, 'body-opener')),
    yes: ['They heard [Radio Quell].'],
    no: ['They heard [Wanjo Quell].'],
  },
  {
    name: 'a branch',
    proves: 'organization',
    denies: 'place',
    looks: ({ own, last }) =>
      own.length > 1 &&
      (is(own[0]!, 'branch-opener') ||
        /^\p{Lu}{3,5}$/u.test(own[0]!) ||
        own.slice(1, -1).some((word) => is(word, 'organization-head'))) &&
      is(last, 'place'),
    yes: ['A letter from [Transport Canada] came.'],
    no: ['A letter from [Wanjo Canada] came.'],
  },
  {
    name: 'a town’s team',
    proves: 'organization',
    looks: ({ own, last }) =>
      own.length > 1 && is(own.slice(0, -1).join(' '), 'place') && !is(last, 'place-head'),
    yes: ['He told the [Boston Globe] so.'],
    no: ['He told the [Wanjo Globe] so.'],
  },
  {
    name: 'an acronym',
    looks: ({ own, first }) => own.length === 1 && /^\p{Lu}{2,8}$/u.test(first),
    yes: ['They saw the [CUPX] there.'],
    no: ['They saw the [Cupex] there.'],
  },
  {
    name: 'a firm’s spelling',
    proves: 'organization',
    denies: 'person',
    looks: ({ own, mention }) =>
      own.some((word) => /^(?!Ma?c|De|Le|La|Di|Du|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) ||
      mention.words.some(({ gap }, i) => i > 0 && gap === ' & '),
    yes: ['They hired [Marsh & Tull] again.'],
    no: ['They hired [Marsh Tull] again.'],
  },
  {
    name: 'a long name',
    suggests: 'organization',
    looks: ({ own, first }) =>
      own.length > 3 && genderOfName(first) === undefined && !own.some((word) => is(word, 'particle')),
    yes: ['They joined the [Young Friends of the Otter Fund] in May.'],
    no: ['The [Otter Fund] met.'],
  },
  {
    name: 'a house of a saint',
    proves: 'organization',
    looks: ({ own, first, last }) =>
      own.length === 2 && /^(?:St\.?|Saint)$/.test(first) && /['’]s$/.test(last),
    yes: ['A nurse at [St. Edith’s] wept.'],
    no: ['A nurse at [St. Edith] wept.'],
  },
  {
    name: 'a firm of this text',
    proves: 'organization',
    looks: ({ own, first, firms, words, start }) =>
      own.length === 1 && firms.has(first) && words[start - 1]?.lower !== 'the',
    yes: ['We know Quell Steel Ltd. of old. Then [Quell] left.'],
    no: [
      'We know Quell Steel Ltd. of old. Then [Ostrel] left.',
      'We know Quell Steel Ltd. We fish the [Quell].',
    ],
  },
];
