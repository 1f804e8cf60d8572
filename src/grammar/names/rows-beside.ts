/** What stands beside a name, where a pattern is not enough. */

import { anyOf, genderOfName, is, isDemonym, isOccupation } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';
import { isPlaced } from './pattern-rows.js';
import type { Row, Sight } from './row.js';

export const ROWS_BESIDE: readonly Row[] = [
  {
    name: 'people of X',
    proves: 'place',
    before: '#place-part of',
    looks: ({ words, start }) => !words[start - 2]!.capital || words[start - 2]!.opens,
    yes: ['We stood on the outskirts of [Varo].'],
    no: ['We met Governor of [Varo].', 'We met the poet of [Varo].'],
  },
  {
    name: 'X, says',
    proves: 'person',
    looks: ({ behind }) => /^["”’,]{1,2}\s(?:said|says|added|asked)\b/u.test(behind),
    yes: ['“It is late, [Wanjo]”, said Tom.'],
    no: ['Later [Wanjo] said no.'],
  },
  {
    name: 'X says it',
    proves: 'organization',
    after: '#says|agreed|offered|decided|refused|hopes|plans',
    looks: ({ behind }) =>
      /^ \p{Ll}+ (?:that |to )?(?:its\b|it (?:would|will|had|has|does|did|plans|planned|expects|intends|hopes|hoped|wants|wanted|supports|welcomes|needs|respects|regrets|opposes|believes|condemns)\b)/u.test(
        behind,
      ),
    yes: ['Now [Novalux] said it would close.'],
    no: ['Then [Varga] said it was cold.', 'Now [Novalux] feared it would close.'],
  },
  { name: 'X slept', looks: isSubject, yes: ['Then [Wanjo] wept.'], no: ['People in [Wanjo] wept.'] },
  {
    name: 'X, 34,',
    proves: 'person',
    looks: ({ behind }) => /^, (?:\d{1,2}|\p{Ll}+(?:teen|ty)|ten|eleven|twelve)[,.;]/u.test(behind),
    yes: ['Then [Wanjo], 34, wept.'],
    no: ['In [Wanjo], 34 men wept.'],
  },
  {
    name: 'X, a poet',
    proves: 'person',
    looks: (sight) => apposed(sight) === 'person',
    yes: ['Then [Wanjo], a retired nurse, wept.'],
    no: ['Then [Wanjo], a town, fell.'],
  },
  {
    name: 'X, a firm',
    proves: 'organization',
    denies: 'person',
    looks: (sight) => apposed(sight) === 'organization',
    yes: ['Then [Wanjo], a mining firm, paid.'],
    no: ['Then [Wanjo], a nurse, paid.'],
  },
  {
    name: 'X, a town',
    proves: 'place',
    looks: (sight) => apposed(sight) === 'place',
    yes: ['Then [Wanjo], a small town, fell.'],
    no: ['Then [Wanjo], a nurse, paid.'],
  },
  {
    name: 'X, Norway',
    proves: 'place',
    after: ', #Place',
    looks: ({ words, to }) => !isOccupation(words[to + 1]?.lower ?? ''),
    yes: ['They left [Torvik], Norway, in May.'],
    no: ['They left [Torvik], a port, in May.', 'They met [Torvik], Norway correspondent, in May.'],
  },
  {
    name: 'X’s capital',
    proves: 'place',
    looks: owns(new RegExp(`^${anyOf('of-country')}$`)),
    yes: ['They saw [Wanjo]’s capital.'],
    no: ['They saw [Wanjo]’s wife.'],
  },
  {
    name: 'X’s staff',
    suggests: 'organization',
    looks: ({ words, to }) =>
      words[to - 1]!.possessive &&
      words[to]?.gap === ' ' &&
      (is(words[to]!.lower, 'body-people') || is(words[to]!.lower, 'body-paper')),
    yes: ['They saw [Wanjo]’s employees.'],
    no: ['They saw [Wanjo]’s wife.'],
  },
  {
    name: 'X’s',
    looks: ({ words, to }) => words[to - 1]!.possessive,
    yes: ['They saw [Wanjo]’s boat.'],
    no: ['They saw [Wanjo] there.'],
  },
];

/** `a typhoon that they called X`, `a ship named X`, `her dog, X`, `the cruiser X`. */
export function isChristened(words: readonly NameWord[], start: number): boolean {
  if (isVessel(words, start)) return true;
  const named = /^(?:named|called)$/.test(words[start - 1]?.lower ?? '');
  if (!named && words[start]!.gap !== ', ') return false;
  return words
    .slice(Math.max(0, named ? start - 7 : start - 1), start)
    .some(({ lower }) => is(lower, 'christened'));
}

/** Not `the trawler Ada bought`. */
const isVessel = (words: readonly NameWord[], start: number): boolean =>
  words[start]!.gap === ' ' &&
  is(words[start - 1]?.lower ?? '', 'vessel') &&
  (genderOfName(words[start]!.text) === undefined || words[start + 1]?.capital === true);

function isSubject(sight: Sight): boolean {
  const { words, to } = sight;
  const next = words[to];
  return (
    next?.gap === ' ' &&
    !words[to - 1]!.possessive &&
    /..ed$|^(?:sat|stood|wept|ran|grew|spent|taught|held|began|felt|got|gave|knew|saw|left|says|thinks|believes|remembers|keeps|lives|works)$/.test(
      next.lower,
    ) &&
    !isPlaced(sight) &&
    !/^(?:the|a)$/.test(words[sight.start - 1]?.lower ?? '')
  );
}

function owns(owned: RegExp): (sight: Sight) => boolean {
  return ({ words, to }) =>
    words[to - 1]!.possessive &&
    words[to]?.gap === ' ' &&
    (owned.test(words[to]!.lower) || owned.test(words[to + 1]?.lower ?? ''));
}

/** The kind that an apposition after the name tells: `X, the head of the zoo`, `X, a small town`. */
function apposed({ words, to }: Sight): 'person' | 'place' | 'organization' | undefined {
  const next = words[to];
  if (next?.gap !== ', ' || words[to - 1]!.possessive) return undefined;
  const article = /^(?:an?|the)$/.test(next.lower);
  const opens = article || OPENS_ROLE.test(next.lower) || next.possessive || isDemonym(next.text);
  for (let i = to; i < Math.min(words.length, to + 8); i++) {
    const word = words[i]!;
    if (i > to && (/[,;:]/.test(word.gap) || LINKS.test(word.lower))) return undefined;
    const more = words[i + 1];
    if (word.possessive || (more?.gap === ' ' && !LINKS.test(more.lower) && isNoun(more.lower))) continue;
    if (
      isOccupation(word.lower) &&
      (opens || i === to || (i - to < 3 && (more?.gap !== ' ' || LINKS.test(more.lower))))
    )
      return 'person';
    if (article && is(word.lower, 'organization-noun')) return 'organization';
    if (article && is(word.lower, 'place-noun')) return 'place';
  }
  return undefined;
}

const OPENS_ROLE = new RegExp(`^(?:${anyOf('possessive')}|then|now|former|chief|senior|head)$`);

const isNoun = (word: string): boolean =>
  isOccupation(word) || is(word, 'organization-noun') || is(word, 'place-noun');

const LINKS = new RegExp(`^(?:${anyOf('preposition', 'relative')}|and)$`);
