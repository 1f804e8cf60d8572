/** What stands after a name. */

import { is, isDemonym, isOccupation } from '../../lexicon/index.js';
import type { Row, Sight } from './row.js';

/** `a nurse in Zorrin, who`: "who" is about the nurse. */
const isPlaced = ({ words, start }: Sight): boolean =>
  /^(?:in|at|near|of|from|and)$/.test(words[start - 1]?.lower ?? '');

const isAcronym = ({ own, last }: Sight): boolean => own.length === 1 && /^\p{Lu}{2,8}$/u.test(last);

export const ROWS_AFTER: readonly Row[] = [
  {
    name: 'X says',
    proves: 'person',
    after: '#says',
    looks: (sight) => !isPlaced(sight),
    yes: ['Later [Wanjo] said no.'],
    no: ['People in [Wanjo] said no.'],
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
    no: ['Then [Varga] said it was cold.'],
  },
  {
    name: 'X does',
    after: '#does',
    looks: (sight) => !isPlaced(sight),
    yes: ['Now [Novalux] bought a ship.'],
    no: ['Now [Novalux] slept.'],
  },
  {
    name: 'ABC does',
    proves: 'organization',
    after: '#does|#says',
    looks: isAcronym,
    yes: ['Later [CUPX] rejected it.'],
    no: ['Later [Cupex] rejected it.'],
  },
  {
    name: 'X employs',
    proves: 'organization',
    after: 'employs|employed|manufactures|makes|sells|operates',
    yes: ['Then [Zentrix] employed 400 people.'],
    no: ['Then [Zentrix] went home.'],
  },
  {
    name: 'X is',
    after: 'is|was|has|had|did|would|will|could|met|took|made|went|came|became',
    looks: (sight) => !isPlaced(sight),
    yes: ['Then [Wanjo] went home.'],
    no: ['Then [Wanjo] slept.'],
  },
  { name: 'X slept', looks: isSubject, yes: ['Then [Wanjo] wept.'], no: ['People in [Wanjo] wept.'] },
  {
    name: 'X who',
    proves: 'person',
    after: 'who|himself|herself',
    yes: ['It was [Wanjo] who wept.'],
    no: ['It was [Wanjo] that fell.'],
  },
  {
    name: 'X, who',
    proves: 'person',
    after: ', who',
    looks: (sight) => !isPlaced(sight),
    yes: ['Then [Wanjo], who sings, left.'],
    no: ['A nurse in [Zorrin], who sings, left.'],
  },
  {
    name: 'X, whose',
    suggests: 'person',
    after: ', whose',
    yes: ['Then [Wanjo], whose wife sings, left.'],
    no: ['Then [Wanjo], who sings, left.'],
  },
  {
    name: 'X, which',
    after: ', which',
    yes: ['Then [Wanjo], which is old, fell.'],
    no: ['Then [Wanjo], who is old, fell.'],
  },
  {
    name: 'X, where',
    proves: 'place',
    after: ', where',
    yes: ['They left [Torvik], where it rains.'],
    no: ['They left [Torvik], which is wet.'],
  },
  {
    name: 'X, 34,',
    proves: 'person',
    looks: ({ behind }) => /^, (?:\d{1,2}|\p{Ll}+(?:teen|ty)|ten|eleven|twelve)[,.;]/u.test(behind),
    yes: ['Then [Wanjo], 34, wept.'],
    no: ['In [Wanjo], 34 men wept.'],
  },
  {
    name: 'X is 34',
    proves: 'person',
    after: 'is|was|turned|turns #Age years? .',
    yes: ['In the back row [Wanjo] is twelve.'],
    no: ['In the back row [Wanjo] is happy.'],
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
    no: ['They left [Torvik], a port, in May.'],
  },
  {
    name: 'X and Oslo',
    suggests: 'place',
    after: 'and|or #Place',
    yes: ['She knew [Quenna] and Oslo.'],
    no: ['She knew [Quenna] and Tom.'],
  },
  {
    name: 'X and Ada',
    suggests: 'person',
    after: 'and|or #FirstName',
    yes: ['She knew [Quenna] and Tom.'],
    no: ['She knew [Quenna] and Oslo.'],
  },
  {
    name: 'X-based',
    proves: 'place',
    looks: ({ behind }) => /^-(?:based|area|born)\b/.test(behind),
    yes: ['An [Ostrel]-based firm left.'],
    no: ['An [Ostrel] firm left.'],
  },
  {
    name: 'X river',
    proves: 'place',
    after:
      'river|valley|mine|pit|quarry|colliery|lighthouse|harbour|harbor|island|islands|coast|region|district|area|peninsula|bay|lake|reef|forest|mountains|estuary|delta|basin|county|province|parish|village|suburb|neighbourhood|neighborhood|airport|waterfront|estate|plantation',
    yes: ['They left the [Tarrow] pit.'],
    no: ['They left the [Tarrow] firmly.'],
  },
  {
    name: 'X copper mine',
    proves: 'place',
    after: '* mine|pit|quarry|valley|basin|district|estate|plantation',
    yes: ['They worked at the [Tarrow] copper mine.'],
    no: ['They worked at the [Tarrow] bank.'],
  },
  {
    name: 'the X road',
    proves: 'place',
    before: 'the',
    after:
      '#way|#site|bypass|bridge|tunnel|dam|reservoir|canal|roundabout|junction|promenade|turn-off|escarpment|wetlands|slum|slums .',
    yes: ['A lorry blocked the [Ostrel] road.'],
    no: ['A lorry blocked the [Ostrel] road crew.'],
  },
  {
    name: 'the X flows',
    proves: 'place',
    before: 'the',
    after:
      'flows|flowed|floods|flooded|froze|thawed|meanders|winds|burst|bursts|silted|swelled|rose|runs|passes|drains',
    yes: ['Then the [Sarrow] flooded.'],
    no: ['Then [Sarrow] flooded.'],
  },
  {
    name: 'X spokesman',
    suggests: 'organization',
    after: '#body-people|shares|ceo',
    yes: ['A [Quellor] spokesman wept.'],
    no: ['A [Quellor] river wept.'],
  },
  {
    name: 'X company',
    proves: 'organization',
    after:
      'company|corporation|newspaper|charity|firm|chain|airline|supermarket|brewery|cooperative|co-operative|website|foundation',
    yes: ['The [Quellor] company closed.'],
    no: ['The [Quellor] river froze.'],
  },
  {
    name: 'X’s wife',
    proves: 'person',
    looks: ({ words, to }) =>
      words[to - 1]!.possessive &&
      words[to]?.gap === ' ' &&
      (is(words[to]!.lower, 'kin') ||
        /^(?:family|friends?|life|death|face|voice|eyes|hands?|parents|partner|children|own|house|home)$/.test(
          words[to]!.lower,
        )),
    yes: ['They found [Wanjo]’s wife.'],
    no: ['They found [Wanjo]’s capital.'],
  },
  {
    name: 'X’s capital',
    proves: 'place',
    looks: owns(
      /^(?:capital|government|president|population|economy|borders?|coast|streets|army|parliament|mayor|people|rulers|harbou?r|suburbs|residents|citizens|voters|budget|constitution|independence|parliamentary|national|ruling|coastline|million|foreign|prime|largest|biggest|oldest|main|only)$/,
    ),
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
  {
    name: 'a dateline',
    proves: 'place',
    looks: isDateline,
    yes: ['[TARROW], May 3 — The bridge fell.'],
    no: ['[Tarrow] was late — the bridge fell.'],
  },
  {
    name: '“X, I',
    proves: 'person',
    looks: ({ words, start, behind }) =>
      /["“‘]$/u.test(words[start]!.gap) &&
      /^, (?:I|you|we|do|don['’]t|come|why|what|how|listen|look|where|please|my|dear|are|can|will|would|let|tell)\b/u.test(
        behind,
      ),
    yes: ['He saw her. “[Wanjo], I never said that.”'],
    no: ['He saw her. “[Wanjo] never said that.”'],
  },
  {
    name: 'thank you, X',
    proves: 'person',
    before: 'you|please|sorry|yes|no|goodbye|hello|listen|dear|welcome|morning|on ,',
    looks: ({ behind }) => /^[.?!,]/.test(behind),
    yes: ['“Thank you, [Wanjo].”'],
    no: ['He called, [Wanjo].'],
  },
  {
    name: 'X case',
    suggests: 'none',
    after:
      'case|report|ruling|week|season|time|day|days|style|fashion|costume|uniform|festival|celebrations|holiday|month|months',
    looks: ({ words, to }) => !words[to - 1]!.possessive,
    yes: ['It rained in [Sarrow] week.'],
    no: ['It rained in [Sarrow] then.'],
  },
];

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
  const opens =
    article ||
    /^(?:its|his|her|their|our|my|then|now|former|chief|senior|head)$/.test(next.lower) ||
    next.possessive ||
    isDemonym(next.text);
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

const isNoun = (word: string): boolean =>
  isOccupation(word) || is(word, 'organization-noun') || is(word, 'place-noun');

const LINKS = /^(?:of|in|at|for|from|with|by|who|that|which|to|and|on)$/;

/** `TARROW, May 3 —` at the head of a report. */
function isDateline({ mention, last, behind }: Sight): boolean {
  return mention.from === 0 && !/\p{Ll}/u.test(last) && DATELINE.test(behind);
}

const DATELINE = /^(?:, [\p{L}. ]{3,20}(?: \d{1,2})?)?(?: \(\p{L}+\))? ?[—–-]{1,2} /u;
