/** What stands before a name. */

import { genderOfName, is, isSurname } from '../../lexicon/index.js';
import type { NameWord } from './name-words.js';
import type { Row, Sight } from './row.js';

/** `Ulva's` in `at Ulva's house`: the preposition belongs to what is owned. */
const owns = ({ words, to, first }: Sight): boolean =>
  words[to - 1]!.possessive && (genderOfName(first) !== undefined || words[to]?.gap !== ' ');

const stands = (sight: Sight): boolean => !owns(sight);

const mayBePerson = ({ first, last }: Sight): boolean => genderOfName(first) !== undefined || isSurname(last);

const isPlaced = (sight: Sight): boolean => !owns(sight) && !mayBePerson(sight);

export const ROWS_BEFORE: readonly Row[] = [
  {
    name: 'in X',
    proves: 'place',
    before: 'in|within|throughout|inside',
    looks: stands,
    yes: ['Nobody lives in [Ostrel] now.'],
    no: ['We sat in [Wanda]’s shop.'],
  },
  {
    name: 'near X',
    proves: 'place',
    before: 'near|across|outside|off|along|beyond|bordering|via',
    looks: stands,
    yes: ['It fell near [Ostrel].'],
    no: ['It fell on [Ostrel].'],
  },
  {
    name: 'at X',
    suggests: 'place',
    before: 'at',
    looks: stands,
    yes: ['We met at [Ostrel].'],
    no: ['We met in [Ostrel].'],
  },
  {
    name: 'from X',
    suggests: 'place',
    before: 'from',
    looks: stands,
    yes: ['A letter from [Ostrel] came.'],
    no: ['A letter to [Ostrel] came.'],
  },
  {
    name: 'to X',
    suggests: 'place',
    before: 'to|toward|towards|into',
    looks: stands,
    yes: ['We sent it to [Ostrel].'],
    no: ['We sent it by [Ostrel].'],
  },
  {
    name: 'over X',
    suggests: 'place',
    before: 'over|around|through|on|above|past|below|beneath',
    looks: stands,
    yes: ['The moon hung over [Ostrel].'],
    no: ['The moon hung in [Ostrel].'],
  },
  {
    name: 'left X',
    suggests: 'place',
    before: 'leaving|left|visit|visited|visiting|invaded|crossed|reached|reaching|entered|leave|toured',
    looks: stands,
    yes: ['They never left [Ostrel].'],
    no: ['They never saw [Ostrel].'],
  },
  {
    name: 'of X',
    before: 'of',
    looks: stands,
    yes: ['They spoke of [Ostrel].'],
    no: ['They spoke to [Ostrel].'],
  },
  {
    name: 'by X',
    before: 'by|with|for|about|against|between',
    looks: stands,
    yes: ['It was made by [Ostrel].'],
    no: ['It was made in [Ostrel].'],
  },
  {
    name: 'the X',
    denies: 'person',
    before: 'the',
    yes: ['Then the [Sarrow] froze.'],
    no: ['Then [Sarrow] froze.'],
  },
  {
    name: 'in the X',
    suggests: 'place',
    denies: 'person',
    before: 'in|near|across|throughout|along|into|outside|around|from|to|on the',
    looks: stands,
    yes: ['It rains in the [Sarrow].'],
    no: ['It rains in [Sarrow].'],
  },
  {
    name: 'north of X',
    proves: 'place',
    before: '#compass of|from the?',
    looks: stands,
    yes: ['The farm is north of [Ostrel].'],
    no: ['The farm of [Ostrel] is old.'],
  },
  {
    name: 'banks of the X',
    proves: 'place',
    before:
      'bank|banks|bed|bend|mouth|source|shore|shores|foot|slope|slopes|valley|estuary|cliffs|waters of the',
    yes: ['We sat at the foot of the [Sarrow].'],
    no: ['We sat at the end of the [Sarrow].'],
  },
  {
    name: 'beside the X',
    proves: 'place',
    before: 'beside|along|alongside|down to|into? the',
    looks: ({ own, ordinary }) => own.length === 1 && !ordinary[0],
    yes: ['They walked beside the [Sarrow].'],
    no: ['They walked beside [Wanjo].', 'They walked beside the [Council].'],
  },
  {
    name: 'swims in X',
    proves: 'place',
    before:
      'swam|swim|swum|swimming|bathed|bathing|waded|wading|rowed|rowing|paddled|drowned|sailed|sailing|upstream|downstream|afloat|lies|lie|lay|stands|stood|sits in|on|across|down|up|into|along|by|beside the?',
    looks: stands,
    yes: ['The town lies on the [Sarrow].'],
    no: ['The town looks on the [Sarrow].'],
  },
  {
    name: 'town of X',
    proves: 'place',
    before: '#place-noun of',
    yes: ['He was born in the village of [Tarrow].'],
    no: ['He was born in the house of [Tarrow].'],
  },
  {
    name: 'people of X',
    proves: 'place',
    before: '#place-part of',
    looks: ({ words, start }) => !words[start - 2]!.capital || words[start - 2]!.opens,
    yes: ['We stood on the outskirts of [Varo].'],
    no: ['We met Governor of [Varo].'],
  },
  {
    name: 'lighthouse at X',
    proves: 'place',
    before: '#site at|in|on|near|off',
    looks: stands,
    yes: ['The lighthouse at [Skelra] is dark.'],
    no: ['The meeting at [Skelra] is over.'],
  },
  {
    name: 'hills above X',
    proves: 'place',
    before: '#site|#place-noun|#place-part|#way #locative',
    looks: stands,
    yes: ['Goats graze on the hills above [Ostrel].'],
    no: ['Clouds hung above [Ostrel].'],
  },
  {
    name: 'far as X',
    proves: 'place',
    before: 'far as',
    yes: ['They walked as far as [Ostrel].'],
    no: ['They are as far from [Ostrel].'],
  },
  {
    name: 'somewhere before X',
    proves: 'place',
    before: 'somewhere|anywhere|halfway|midway|just|shortly|miles after|before|past|to',
    looks: stands,
    yes: ['He stopped somewhere after [Ostrel].'],
    no: ['He stopped soon after [Ostrel].'],
  },
  {
    name: 'miles from X',
    proves: 'place',
    before:
      'km|kms|kilometres|kilometers|miles|metres|meters|yards|minutes|hours|hour|days|walk|drive|ride|journey|trek|flight|streets|stops|far from|outside|off|away? from?',
    looks: stands,
    yes: ['We are forty minutes from [Ostrel].'],
    no: ['We got letters from [Ostrel].'],
  },
  {
    name: 'ferry to X',
    proves: 'place',
    before: '#travel to|for|from|into|through',
    looks: (sight) => stands(sight) && genderOfName(sight.first) === undefined,
    yes: ['A ferry to [Ulva] sank.'],
    no: ['Then she went to [Maria].'],
  },
  {
    name: 'farmer from X',
    proves: 'place',
    before:
      '#trade|#trades|man|men|woman|women|boy|boys|girl|girls|child|children|family|families|people|villagers|neighbours|refugees|migrants from|in',
    looks: isPlaced,
    yes: ['A farmer from [Ostrel] wept.'],
    no: ['A letter from [Ostrel] came.'],
  },
  {
    name: 'from X to',
    proves: 'place',
    before: 'from',
    after: 'to|into #Capital',
    looks: isPlaced,
    yes: ['The bus from [Ostrel] to Brelling was late.'],
    no: ['A letter from [Ostrel] to me came.'],
  },
  {
    name: 'from Y to X',
    proves: 'place',
    before: 'from #Capital #Capital? to|into',
    looks: isPlaced,
    yes: ['The bus from Ostrel to [Brelling] was late.'],
    no: ['The bus to [Brelling] was late.'],
  },
  {
    name: 'road between X and Y',
    proves: 'place',
    before: '#way|#place-noun|#travel|miles|km between',
    after: 'and #Capital',
    yes: ['They mended the road between [Ostrel] and Quenna.'],
    no: ['The choice between [Ostrel] and Quenna is hard.'],
  },
  {
    name: 'road between Y and X',
    proves: 'place',
    before: '#way|#place-noun|#travel|miles|km between #Capital #Capital? and',
    yes: ['They mended the road between Ostrel and [Quenna].'],
    no: ['The choice between Ostrel and [Quenna] is hard.'],
  },
  {
    name: 'in Y and X',
    suggests: 'place',
    before: 'in|near|across|at #Capital #Capital? and|or',
    looks: isPlaced,
    yes: ['It rained in Ostrel and [Quenna].'],
    no: ['It rained on Ostrel and [Quenna].'],
  },
  {
    name: 'Ada Holm of X',
    proves: 'place',
    before: '#FirstName #Capital #Capital? ,? #Age? ,? of|from',
    looks: (sight) => isPlaced(sight) && sight.own.length === 1 && !is(sight.name, 'organization'),
    yes: ['Helen Marsh of [Ostrel] won.'],
    no: ['The end of [Ostrel] came.'],
  },
  {
    name: 'is from X',
    proves: 'place',
    before: 'is|was|are|were|am|be|came|come|comes from',
    looks: isPlaced,
    yes: ['They are from [Torvik].'],
    no: ['A letter from [Torvik] came.'],
  },
  {
    name: 'arrived at X',
    proves: 'place',
    before:
      'ashore|arrived|anchored|docked|landed|moored|buried|fought|camped|stayed|lived|lives|live|living|stopped|settled|resettled|born|nursed|farmed|fished|raised|waded|based at|in|near',
    looks: stands,
    yes: ['They came ashore at [Quennel].'],
    no: ['They worked at [Quennel].'],
  },
  {
    name: 'see of X',
    proves: 'place',
    denies: 'person',
    before: '#see #Capital? #Capital? #Capital? of',
    looks: isSee,
    yes: ['Then Bishop Ralph Vane of [Orrel] wrote.'],
    no: ['Then Ralph Vane of [Orrel] wrote.'],
  },
  {
    name: 'see of Y and X',
    suggests: 'place',
    before: '#see #Capital? #Capital? #Capital? of #Capital and',
    yes: ['Then Bishop Ralph Vane of Orrel and [Wells] wrote.'],
    no: ['Then friends of Orrel and [Wells] wrote.'],
  },
  {
    name: 'town X',
    proves: 'place',
    before: '#place-noun|#place-modifier',
    yes: ['He came from nearby [Ostrel].'],
    no: ['He came from beautiful [Ostrel].'],
  },
  {
    name: 'town called X',
    proves: 'place',
    before: '#place-noun|#site|place called|named',
    yes: ['She came from a place called [Ostrel].'],
    no: ['She had a friend called [Ostrel].'],
  },
  {
    name: 'towns like X',
    proves: 'place',
    before: '#places such? as|like|including',
    yes: ['Towns like [Ostrel] are poor.'],
    no: ['Firms like [Ostrel] are rich.'],
  },
  {
    name: 'town, X',
    proves: 'place',
    before: '#place-noun ,',
    yes: ['They left the capital, [Ostrel], at night.'],
    no: ['They left the firm, [Ostrel], at night.'],
  },
  {
    name: 'Oslo and X',
    suggests: 'place',
    before: '#Place ,? and|or',
    yes: ['She knew Oslo and [Quenna].'],
    no: ['She knew Ada and [Quenna].'],
  },
  {
    name: 'Oslo, X',
    proves: 'place',
    before: '#Place ,',
    yes: ['She knew Oslo, [Quenna] and Rome.'],
    no: ['She knew Ada, [Quenna] and Tom.'],
  },
  {
    name: 'firm X',
    proves: 'organization',
    before: '#organization-noun',
    yes: ['He sued the charity [Quellor].'],
    no: ['He sued the poet [Quellor].'],
  },
  {
    name: 'firm, X',
    suggests: 'organization',
    before: '#organization-noun ,',
    yes: ['A charity, [Quellor], paid.'],
    no: ['A poet, [Quellor], paid.'],
  },
  {
    name: 'firm called X',
    proves: 'organization',
    before: '#organization-noun called|named',
    yes: ['A firm called [Quellor] paid.'],
    no: ['A man called [Quellor] paid.'],
  },
  {
    name: 'firms like X',
    proves: 'organization',
    before: '#bodies such? as|like|including',
    yes: ['Big firms like [Zorrin] sell it.'],
    no: ['Big towns like [Zorrin] need it.'],
  },
  {
    name: 'house of X',
    proves: 'organization',
    before: 'house|bank|firm of',
    yes: ['He borrowed from the house of [Quellor].'],
    no: ['He borrowed from the father of [Quellor].'],
  },
  {
    name: 'joined X',
    proves: 'organization',
    before: 'joined|joins|join|joining the?',
    yes: ['At nine she joined the [Tull Ora].'],
    no: ['At nine she saw the [Tull Ora].'],
  },
  {
    name: 'spokesman for X',
    proves: 'organization',
    before: '#body-people|works|worked|working|work for the?',
    yes: ['A spokesman for [Quellor] shrugged.'],
    no: ['A song for [Quellor] came.'],
  },
  {
    name: 'member of X',
    proves: 'organization',
    before: '#body-people|shares|subsidiary|division of the?',
    yes: ['Two employees of [Quellor] left.'],
    no: ['Two friends of [Quellor] left.'],
  },
  {
    name: 'researcher at X',
    proves: 'organization',
    before: '#body-people|#trade at|with the?',
    yes: ['A researcher at [Quellor] agreed.'],
    no: ['A dog at [Quellor] barked.'],
  },
  {
    name: 'report by X',
    suggests: 'organization',
    before: '#body-paper by|of the?',
    yes: ['A report by [Quellor] came.'],
    no: ['A song by [Quellor] came.'],
  },
  {
    name: 'poet X',
    proves: 'person',
    before: '#trade',
    yes: ['It was built by the architect [Zvorka Tull].'],
    no: ['It was bought by the [Zvorka Tull].'],
  },
  {
    name: 'brother X',
    proves: 'person',
    before: '#kin ,?',
    yes: ['Her brother [Wanjo] wept.'],
    no: ['Her house, [Wanjo], burned.'],
  },
  {
    name: 'poet, X',
    proves: 'person',
    before: '#trade ,',
    yes: ['They met the mayor, [Wanjo].'],
    no: ['They met the dog, [Wanjo].'],
  },
  {
    name: 'head of the zoo, X',
    proves: 'person',
    before: '#trade of|at|for * * ,',
    yes: ['The head of the zoo, [Wanjo Tell], wept.'],
    no: ['The end of the zoo, [Wanjo Tell], came.'],
  },
  {
    name: 'clerk called X',
    proves: 'person',
    before: '#trade|#doer|man|woman|boy|girl|child|son|daughter|somebody|someone called|named',
    yes: ['A clerk named [Wanjo] smiled.', 'A paddler named [Wanjo] smiled.'],
    no: ['A ship named [Wanjo] sank.'],
  },
  {
    name: 'name is X',
    proves: 'person',
    looks: isHerName,
    yes: ['Her name turned out to be [Wanjo].'],
    no: ['The name of the ship is [Wanjo].'],
  },
  {
    name: 'one of them, X',
    proves: 'person',
    before: 'of them ,',
    yes: ['One of them, [Wanjo], laughed.'],
    no: ['All the others, [Wanjo] too, laughed.'],
  },
  {
    name: 'says X',
    suggests: 'person',
    before: '#says',
    yes: ['“No,” said [Wanjo].'],
    no: ['“No,” wept [Wanjo].'],
  },
  { name: 'says the X', before: '#says the', yes: ['“No,” said the [Wanjo].'], no: ['“No,” said [Wanjo].'] },
  {
    name: 'Ada and X',
    suggests: 'person',
    before: '#FirstName #Capital? ,? and|or',
    looks: ({ words, start }) => !is(words[start - 2]!.text, 'place'),
    yes: ['She met Tom and [Wanjo].'],
    no: ['She met Oslo and [Wanjo].'],
  },
  {
    name: 'Hindi and X',
    proves: 'none',
    before: '#Demonym and|or',
    looks: ({ own, words, start, to }) =>
      own.length === 1 && SPOKEN.test(words[start - 3]?.lower ?? '') && words[to]?.lower !== 'and',
    yes: ['They write in Hindi and [Ostrel].'],
    no: ['A French and [Ostrel] crew sailed.'],
  },
  {
    name: 'speaks X',
    proves: 'none',
    before:
      'speak|speaks|spoke|spoken|speaking|fluent|write|writes|message|messages|paper|sermon|words|verbs|poems in?',
    looks: ({ own }) => own.length === 1,
    yes: ['They speak [Ostrel] at home.', 'She sent a message in [Ostrel].'],
    no: ['They stood in [Ostrel].'],
  },
  {
    name: 'a ship called X',
    proves: 'none',
    looks: ({ words, start }) => isChristened(words, start),
    yes: ['A typhoon that they called [Ada] hit us.'],
    no: ['A clerk called [Ada] hit us.'],
  },
];

/** `her name is X`, `whose name turned out to be X`; not `the name of the ship is X`. */
function isHerName({ words, start }: Sight): boolean {
  if (words[start]!.gap !== ' ' || !/^(?:is|was|be|being)$/.test(words[start - 1]?.lower ?? '')) return false;
  return words
    .slice(Math.max(0, start - 13), start - 1)
    .some(({ lower }, i, before) => lower === 'name' && before[i + 1]?.lower !== 'of');
}

/** `a typhoon that they called X`, `a ship named X`, `her dog, X`. */
export function isChristened(words: readonly NameWord[], start: number): boolean {
  const named = /^(?:named|called)$/.test(words[start - 1]?.lower ?? '');
  if (!named && words[start]!.gap !== ', ') return false;
  return words
    .slice(Math.max(0, named ? start - 7 : start - 1), start)
    .some(({ lower }) => CHRISTENED.has(lower));
}

const CHRISTENED = new Set(
  'typhoon hurricane cyclone storm ship boat vessel yacht dog cat horse robot satellite rocket app'.split(
    ' ',
  ),
);

/** What stands before the first of two languages. */
const SPOKEN = /^(?:in|between|speaks?|spoke|spoken|speaking|into|from|wrote|writes?|learns?|learned)$/;

/** `to see Ida Holm of Orrel` is about no bishop. */
function isSee({ words, start }: Sight): boolean {
  return !words.slice(Math.max(0, start - 5), Math.max(0, start - 2)).some(({ lower }) => lower === 'see');
}
