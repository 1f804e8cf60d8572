/** The word lists of resources/lexicon, by the names of their files. */

import abbreviations from '../../resources/lexicon/abbreviations.txt';
import bodies from '../../resources/lexicon/bodies.txt';
import bodyVerbs from '../../resources/lexicon/body-verbs.txt';
import calendar from '../../resources/lexicon/calendar.txt';
import countries from '../../resources/lexicon/countries.txt';
import demonyms from '../../resources/lexicon/demonyms.txt';
import disputes from '../../resources/lexicon/disputes.txt';
import firstNames from '../../resources/lexicon/first-names.txt';
import functionWords from '../../resources/lexicon/function-words.txt';
import hardMatters from '../../resources/lexicon/hard-matters.txt';
import irregularVerbs from '../../resources/lexicon/irregular-verbs.txt';
import judging from '../../resources/lexicon/judging.txt';
import knownPeople from '../../resources/lexicon/known-people.txt';
import labels from '../../resources/lexicon/labels.txt';
import levels from '../../resources/lexicon/levels.txt';
import levelsAdvanced from '../../resources/lexicon/levels-advanced.txt';
import loaded from '../../resources/lexicon/loaded.txt';
import measures from '../../resources/lexicon/measures.txt';
import nameParts from '../../resources/lexicon/name-parts.txt';
import nouns from '../../resources/lexicon/nouns.txt';
import numbers from '../../resources/lexicon/numbers.txt';
import openers from '../../resources/lexicon/openers.txt';
import organizations from '../../resources/lexicon/organizations.txt';
import painful from '../../resources/lexicon/painful.txt';
import people from '../../resources/lexicon/people.txt';
import places from '../../resources/lexicon/places.txt';
import plurals from '../../resources/lexicon/plurals.txt';
import regions from '../../resources/lexicon/regions.txt';
import saying from '../../resources/lexicon/saying.txt';
import surnames from '../../resources/lexicon/surnames.txt';
import terms from '../../resources/lexicon/terms.txt';
import textSigns from '../../resources/lexicon/text-signs.txt';
import texts from '../../resources/lexicon/texts.txt';
import things from '../../resources/lexicon/things.txt';
import titles from '../../resources/lexicon/titles.txt';
import towns from '../../resources/lexicon/towns.txt';
import trades from '../../resources/lexicon/trades.txt';
import verbs from '../../resources/lexicon/verbs.txt';

export const LISTS: readonly string[] = [
  abbreviations,
  bodies,
  bodyVerbs,
  calendar,
  countries,
  demonyms,
  disputes,
  firstNames,
  functionWords,
  hardMatters,
  irregularVerbs,
  knownPeople,
  judging,
  textSigns,
  labels,
  levels,
  levelsAdvanced,
  loaded,
  measures,
  nameParts,
  nouns,
  numbers,
  openers,
  organizations,
  painful,
  people,
  places,
  plurals,
  regions,
  saying,
  surnames,
  terms,
  texts,
  things,
  titles,
  towns,
  trades,
  verbs,
];
