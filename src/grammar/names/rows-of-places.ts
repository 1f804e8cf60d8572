/** What the words of a name say of a place or a thing, or that it is no name. */

import { anyOpening, genderOfName, is } from '../../lexicon/index.js';
import type { Row, Sight } from './row.js';

const several = ({ own }: Sight): boolean => own.length > 1;

/** A name that things are christened with stands behind their noun. */
export const THING_OPENERS = /^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|HMS|USS|RMS|Shuttle|Space)$/;

const isKnown = ({ name }: Sight): boolean => is(name, 'place') || is(name, 'organization');

export const ROWS_OF_PLACES: readonly Row[] = [
  {
    name: 'a known place',
    proves: 'place',
    looks: ({ name }) => is(name, 'place') && !is(name, 'heavenly-body'),
    yes: ['She knew [Lisbon].'],
    no: ['She knew [Ostrel].'],
  },
  {
    name: 'a planet',
    proves: 'none',
    looks: ({ name }) => is(name, 'heavenly-body'),
    yes: ['They saw [Saturn].'],
    no: ['They saw [Ostrel].'],
  },
  {
    name: 'a head of places',
    proves: 'place',
    looks: (sight) =>
      several(sight) &&
      is(sight.head, 'place-head') &&
      !(is(sight.last, 'surname-head') && genderOfName(sight.first)),
    yes: ['We crossed [Quell River].'],
    no: ['We crossed [Quell].'],
  },
  {
    name: 'an opener of places',
    proves: 'place',
    looks: ({ own, first }) => own.length > 1 && !own.includes('of') && is(first, 'place-opener'),
    yes: ['We crossed [Mount Orla].'],
    no: ['We crossed [Orla Quell].'],
  },
  {
    name: 'a region',
    proves: 'place',
    looks: ({ own, first, last, ordinary }) =>
      own.length > 1 &&
      (is(first, 'region-opener') || /^(?:North|South|East|West|Coast|Valley)$/.test(last)) &&
      (own.length > 2 || !ordinary[1] || is(last, 'place') || is(last, 'region-opener')),
    yes: ['We live in [Northern Orrel].'],
    no: ['We live in [Wanjo Orrel].'],
  },
  {
    name: 'a head or a surname',
    proves: 'place',
    looks: ({ own, first, last }) =>
      own.length > 1 && own.length < 4 && is(last, 'surname-head') && genderOfName(first) === undefined,
    yes: ['He fished the [Otter Pool].'],
    no: ['He fished the [Otter Stream].'],
  },
  {
    name: 'common words',
    suggests: 'none',
    looks: ({ own, ordinary, last }) => own.length > 1 && ordinary.every(Boolean) && !is(last, 'place-head'),
    yes: ['They read [Global Warning].'],
    no: ['They read [Wanjo].'],
  },
  {
    name: 'a common word alone',
    suggests: 'none',
    looks: (sight) =>
      sight.own.length === 1 &&
      sight.ordinary[0] === true &&
      !isKnown(sight) &&
      genderOfName(sight.first) === undefined,
    yes: ['What the [Corporation] did is known.'],
    no: ['What [Quellor] did is known.'],
  },
  {
    name: 'a common word last',
    looks: ({ own, last, name, ordinary }) =>
      own.length > 1 &&
      ordinary[own.length - 1] === true &&
      !is(name, 'place') &&
      !is(last, 'place-head') &&
      !is(last, 'organization-head'),
    yes: ['They like [Wanjo Warning].'],
    no: ['They like [Wanjo].'],
  },
  {
    name: 'a head of things',
    proves: 'none',
    looks: (sight) => several(sight) && is(sight.head, 'thing-head'),
    yes: ['It began after the [Arden Festival].'],
    no: ['It began after the [Arden Council].'],
  },
  {
    name: 'an opener of things',
    proves: 'none',
    looks: ({ own, first }) => own.length > 1 && THING_OPENERS.test(first),
    yes: ['It began after [Hurricane Quell].'],
    no: ['It began after [Wanjo Quell].'],
  },
  {
    name: 'a storm of this text',
    proves: 'none',
    looks: ({ name, storms }) => storms.has(name),
    yes: ['They fled from Hurricane Quell. Then [Quell] left.'],
    no: ['They fled from Hurricane Quell. Then [Ostrel] left.'],
  },
  {
    name: 'a number',
    proves: 'none',
    looks: ({ own }) => own[0] !== 'Local' && own.slice(1).some((word) => NUMBER_WORD.test(word)),
    yes: ['She is in [Form Four] now.'],
    no: ['She is in [Form Ostrel] now.'],
  },
];

const NUMBER_WORD = new RegExp(String.raw`^(?:\d+|${anyOpening('number')})$`);
