/** What the words of a name say of a person. */

import { genderOfKnownPerson, genderOfName, is, isSurname } from '../../lexicon/index.js';
import type { Row, Sight } from './row.js';
import { isReign } from './titles.js';

/** It ends like a body, a place or a thing. */
const isHeaded = ({ own, head }: Sight): boolean =>
  own.length > 1 && (is(head, 'organization-head') || is(head, 'place-head') || is(head, 'thing-head'));

export const ROWS_OF_PEOPLE: readonly Row[] = [
  {
    name: 'a title',
    proves: 'person',
    looks: ({ mention }) => mention.honorific !== undefined,
    yes: ['He thanked Dr. [Xelu Varga] for it.'],
    no: ['He thanked [Xelu Varga] for it.'],
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
      own.slice(0, -1).some((word) => /^(?:\p{Lu}|(?:\p{Lu}\.)+)$/u.test(word) && !is(word, 'place')),
    yes: ['A speech by [Harold J. Pym] followed.', 'A speech by [A. Pym] followed.'],
    no: ['A speech by [Harold Pym] followed.'],
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
];

const SYLLABLE =
  '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])(?:[iu]ang|iong|[aeo]ng|ing|uai|[iu]an|iao|[aeiu]n|[ae]i|ao|ou|i[aeu]|u[aeio]|[aeiou])';
const PINYIN_SURNAME = new RegExp(`^${SYLLABLE}$`, 'i');
const PINYIN_GIVEN = new RegExp(`^${SYLLABLE}${SYLLABLE}$`, 'i');
