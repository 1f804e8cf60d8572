/** What the words of a name say themselves. */

import { genderOfKnownPerson, genderOfName, is, isOccupation, isSurname } from '../../lexicon/index.js';
import type { Row, Sight } from './row.js';
import { isReign } from './titles.js';
import { isWater } from './waters.js';

const several = ({ own }: Sight): boolean => own.length > 1;

/** A name that things are christened with stands behind their noun. */
export const THING_OPENERS = /^(?:Hurricane|Cyclone|Typhoon|Storm|Operation|HMS|USS|RMS|Shuttle|Space)$/;

/** It ends like a body, a place or a thing. */
const isHeaded = (sight: Sight): boolean => {
  const head = sight.head;
  return (
    several(sight) && (is(head, 'organization-head') || is(head, 'place-head') || is(head, 'thing-head'))
  );
};

/** Also in languages that join the noun to what stands before it. */
const isBodyHead = (word: string): boolean =>
  is(word, 'organization-head') || /..(?:skolen?|skolan?|schule|gymnasium|banken|verein|kraft)$/i.test(word);

const isKnown = ({ name }: Sight): boolean => is(name, 'place') || is(name, 'organization');

export const ROWS_FORM: readonly Row[] = [
  {
    name: 'a title',
    proves: 'person',
    looks: ({ mention }) => mention.honorific !== undefined,
    yes: ['He thanked Dr. [Xelu Varga] for it.'],
    no: ['He thanked [Xelu Varga] for it.'],
  },
  {
    name: 'a known place',
    proves: 'place',
    looks: ({ name }) => is(name, 'place') && !is(name, 'heavenly-body'),
    yes: ['She knew [Lisbon].'],
    no: ['She knew [Ostrel].'],
  },
  {
    name: 'a sea',
    proves: 'place',
    looks: ({ mention }) => isWater(mention),
    yes: ['They crossed the [Mediterranean].'],
    no: ['They saw the [Sarrow].'],
  },
  {
    name: 'a planet',
    proves: 'none',
    looks: ({ name }) => is(name, 'heavenly-body'),
    yes: ['They saw [Saturn].'],
    no: ['They saw [Ostrel].'],
  },
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
    name: 'a known body inside',
    proves: 'organization',
    looks: (sight) =>
      !isKnown(sight) && sight.own.some((_, i) => i > 0 && is(sight.own.slice(i).join(' '), 'organization')),
    yes: ['She joined [Quell Greenpeace].'],
    no: ['She joined [Greenpeace].'],
  },
  {
    name: 'a known person',
    proves: 'person',
    looks: (sight) => genderOfKnownPerson(sight.first) !== undefined && !isHeaded(sight),
    yes: ['They read [Aristotle].'],
    no: ['They met at [Lincoln School].'],
  },
  {
    name: 'a first name alone',
    suggests: 'person',
    looks: ({ own, first }) => own.length === 1 && genderOfName(first) !== undefined,
    yes: ['We know [Helen].'],
    no: ['We know [Wanjo].'],
  },
  {
    name: 'a first name, more',
    proves: 'person',
    looks: ({ own, first, last }) =>
      own.length > 1 && /^\p{Lu}/u.test(last) && genderOfName(first) !== undefined,
    yes: ['We know [Helen Tull].'],
    no: ['We know [Wanjo Tull].'],
  },
  {
    name: 'a second name',
    proves: 'person',
    looks: ({ own, ordinary }) => own.length === 3 && genderOfName(own[1]!) !== undefined && !ordinary[0],
    yes: ['We know [Wanjo Helen Tull].'],
    no: ['We know [Wanjo Tull].'],
  },
  {
    name: 'a surname alone',
    suggests: 'person',
    looks: ({ own, first, ordinary }) => own.length === 1 && !ordinary[0] && isSurname(first),
    yes: ['We know [Adebayo].'],
    no: ['We know [Wanjo].'],
  },
  {
    name: 'a surname last',
    proves: 'person',
    looks: ({ own, last, mention }) =>
      own.length > 1 && own.length < 5 && isSurname(last) && mention.words.at(-1)!.gap !== ' & ',
    yes: ['We know [Wanjo Adebayo].'],
    no: ['We know [Wanjo Tull].'],
  },
  {
    name: 'a surname first',
    suggests: 'person',
    looks: ({ own, first, ordinary }) =>
      own.length > 1 && own.length < 5 && isSurname(first) && !ordinary[own.length - 1],
    yes: ['We know [Adebayo Tull].', 'We know [Nguyễn Thị Hồng Gấm].'],
    no: ['We know [Wanjo Tull].'],
  },
  {
    name: 'a surname of this text',
    proves: 'person',
    looks: ({ own, first, surnames }) => own.length === 1 && surnames.has(first),
    yes: ['We know Helen Tull. Then [Tull] left.'],
    no: ['We know Helen Tull. Then [Wanjo] left.'],
  },
  {
    name: 'initials',
    proves: 'person',
    looks: ({ own }) =>
      own.length > 1 &&
      own
        .slice(0, -1)
        .some(
          (word, i) =>
            /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(word) && !is(word, 'place') && !(i === 0 && word === 'A'),
        ),
    yes: ['A speech by [Harold J. Pym] followed.', 'A speech by [A. Pym] followed.'],
    no: ['A speech by [Harold Pym] followed.', 'His book, [A Short Pym], sold.'],
  },
  {
    name: 'a particle',
    proves: 'person',
    looks: ({ own }) => own.length > 1 && own.some((word) => is(word, 'particle')),
    yes: ['They met [Quell van der Torv].'],
    no: ['They met [Quell Torv].'],
  },
  {
    name: 'a reign',
    proves: 'person',
    looks: ({ own }) => isReign(own),
    yes: ['Then the [Hanwu Emperor] left.'],
    no: ['Then the [Hanwu River] froze.'],
  },
  {
    name: 'a person’s spelling',
    suggests: 'person',
    looks: ({ last }) =>
      /^(?:\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+|[dDO]['’]\p{Lu}\p{Ll}+.*|Ma?c\p{Lu}\p{Ll}+|(?:al|el)-\p{Lu}\p{Ll}+)$/u.test(
        last,
      ),
    yes: ['We know [McTull].'],
    no: ['We know [Tull].'],
  },
  {
    name: 'a given name behind',
    proves: 'person',
    looks: ({ own, last, ordinary }) =>
      own.length > 1 &&
      own.length < 5 &&
      !ordinary[0] &&
      /^\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{1,6}$/u.test(last) &&
      !/^(?:Post|Pre|Anti|Non|Co|Semi|Self|Mid|Pro|Ex|All|Well)-/.test(last),
    yes: ['We met [Yau Lai-sze].'],
    no: ['We met [Yau Laisze].'],
  },
  {
    name: 'pinyin',
    proves: 'person',
    looks: ({ own, first, last }) =>
      own.length === 2 && PINYIN_SURNAME.test(first) && PINYIN_GIVEN.test(last),
    yes: ['We met [Pu Songwei].'],
    no: ['We met [Tull Songwei].'],
  },
  {
    name: 'a plain pair',
    proves: 'person',
    looks: ({ mention, spelling, ordinary }) =>
      mention.words.length === 2 &&
      mention.words[1]!.gap === ' ' &&
      !ordinary.some(Boolean) &&
      mention.words.every(
        ({ text, lower }) => /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(text) && !spelling.lower.has(lower),
      ),
    yes: ['We met [Wanjo Tell].'],
    no: ['We met [Wanjo Road].'],
  },
  {
    name: 'a head of bodies',
    proves: 'organization',
    denies: 'place',
    looks: (sight) => several(sight) && !is(sight.name, 'place') && isBodyHead(sight.head),
    yes: ['The [Arden Housing Council] met.'],
    no: ['The [Arden Housing] met.'],
  },
  {
    name: 'a body of something',
    proves: 'organization',
    looks: (sight) =>
      sight.own.some((word, i) => i > 0 && /^(?:of|for|on)$/.test(word)) && is(sight.head, 'organization-of'),
    yes: ['He left the [University of Brelling].'],
    no: ['He left the [Gulf of Brelling].'],
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
      own.length > 1 &&
      (is(first, 'organization-opener') ||
        /^(?:Air|Banco|Radio|Radyo|Rádio|TV|Daily|Team|United|Amalgamated|Allied|Associated|Federated|National|International|Friends|Ng(?:ā|a)(?:i|ti))$/u.test(
          first,
        )),
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
    name: 'The',
    suggests: 'organization',
    looks: ({ own, first, last }) => own.length > 1 && first === 'The' && !isOccupation(last.toLowerCase()),
    yes: ['He writes for [The Beacon].'],
    no: ['They called him [The Poet].'],
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
    name: 'a place of something',
    proves: 'place',
    looks: ({ own, first }) => own[1] === 'of' && is(first, 'place-of'),
    yes: ['They sailed the [Gulf of Marone].'],
    no: ['They sailed the [Marone].'],
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
    looks: ({ own, first, name }) =>
      own.length > 1 && (THING_OPENERS.test(first) || /^(?:El Ni[ñn]o|La Ni[ñn]a)$/.test(name)),
    yes: ['It began after [Hurricane Quell].'],
    no: ['It began after [Wanjo Quell].'],
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
    looks: ({ own }) =>
      own
        .slice(1)
        .some(
          (word, i) =>
            own[i] !== 'Local' && /^(?:\d+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(word),
        ),
    yes: ['She is in [Form Four] now.'],
    no: ['She is in [Form Ostrel] now.'],
  },
];

const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[iu]ang|iong|[aeo]ng|ing|uai|[iu]an|iao|[aeiu]n|[ae]i|ao|ou|i[aeu]|u[aeio]|[aeiou])';
const PINYIN_SURNAME = new RegExp(`^${SYLLABLE}$`, 'i');
const PINYIN_GIVEN = new RegExp(`^${SYLLABLE}${SYLLABLE}$`, 'i');
