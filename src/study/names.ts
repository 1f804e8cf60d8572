/** The lists of people, places and organisations a reader can look up, in order of first appearance. */

import type { Reading } from '../grammar/reading.js';
import type { Analysis, NamedEntity } from '../language/analysis.js';
import { genderOfName, is, isOccupation } from '../lexicon/index.js';
import { deedOf } from './deeds.js';
import type { Name, Quotation } from './guide.js';
import { asNoun } from './role-nouns.js';
import { isKin, isPost, saysWho } from './role-words.js';

export interface NameLists {
  readonly people: readonly Name[];
  readonly places: readonly Name[];
  readonly organizations: readonly Name[];
}

/** Names of known kinds; an unknown one is not guessed into a list. */
export function listNames(
  entities: readonly NamedEntity[],
  reading: Reading,
  quotations: readonly Quotation[] = [],
): NameLists {
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker?.name ?? []));
  const parts = partsOf(entities);
  const surnames = surnamesOf(entities);
  const listed = [...entities]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .filter(
      (entity) =>
        entity.kind !== 'person' ||
        (isSurelySomebody(entity, speakers) &&
          !isPartOfOther(entity, parts) &&
          !isShortened(entity, surnames) &&
          !isNumbered(entity, reading.analysis)),
    );
  const only = (kind: NamedEntity['kind']) =>
    listed.filter((entity) => entity.kind === kind).map((entity) => toName(entity, reading));
  return { people: only('person'), places: only('place'), organizations: only('organization') };
}

/** Somebody who does something, or is something: a name alone may be a pet's, a shop's or a book's. */
function isSurelySomebody(entity: NamedEntity, speakers: ReadonlySet<string>): boolean {
  const { name, role, gender, mentions } = entity;
  if (HOLY.test(name) || !/^\p{Lu}/u.test(name) || MANY.test(role ?? '')) return false;
  const isKnown = role !== undefined || gender !== undefined || speakers.has(name);
  return isKnown || name.includes(' ') || mentions.length > 1 || genderOfName(name) !== undefined;
}

/** What stands last in the names of people, by itself and with what may stand before it: `Lind`, `van der Lind`. */
const surnamesOf = (entities: readonly NamedEntity[]): ReadonlySet<string> =>
  new Set(
    entities.flatMap(({ kind, name }) =>
      kind === 'person'
        ? [...name.slice(0, LONGEST_NAME).matchAll(/ /gu)].map(({ index }) => name.slice(index + 1))
        : [],
    ),
  );

/** Letters. */
const LONGEST_NAME = 80;

/** `Miss F`, or `Furtado` of whom no more is told, beside `Ada Furtado`: somebody who is listed. */
function isShortened({ name, role }: NamedEntity, surnames: ReadonlySet<string>): boolean {
  if (!role && surnames.has(name)) return true;
  const letter = /^(?:M[rs]|Mrs|Miss|Dr)\.? (\p{Lu})\.?$/u.exec(name)?.[1];
  return (
    letter !== undefined && [...surnames].some((one) => /^\p{L}{3,}$/u.test(one) && one.startsWith(letter))
  );
}

/** `Highcrest` beside `Highcrest Plantations`, `Ennis Power` beside `Ennis`: a firm and no person. */
const isPartOfOther = ({ name }: NamedEntity, { openings, places }: Parts): boolean =>
  openings.has(name) || openingsOf(name).some((opening) => places.has(opening));

interface Parts {
  /** What names of firms and places begin with. */
  readonly openings: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

const partsOf = (entities: readonly NamedEntity[]): Parts => ({
  openings: new Set(entities.flatMap(({ name, kind }) => (kind === 'person' ? [] : openingsOf(name)))),
  places: new Set(entities.flatMap(({ name, kind }) => (kind === 'place' ? [name] : []))),
});

/** What stands before each space of a name. */
const openingsOf = (name: string): string[] =>
  [...name.matchAll(/ /gu)].map(({ index }) => name.slice(0, index));

/** `Tropical Race 4`: one of a row. */
const isNumbered = ({ mentions }: NamedEntity, { article }: Analysis): boolean =>
  mentions.some(({ end }) => /^ \d{1,2}\b/u.test(article.text.slice(end, end + 4)));

/** `the Hill Descendants, who have collected signatures`. */
const MANY = /^who (?:have|are|were|do) /u;

const HOLY = /\b(?:Jesus|Christ|God|Allah|Buddha|Santa|Satan|Muse)\b/u;

/** `a clerk who weighed`, `spokesman for the authority confirmed that`: the rest is of something else. */
const BROKEN_OFF = / (?:that|which|and|or|who \p{L}+)$/u;

/** `friend`, `sibling film-makers`, `who wrote`: whose friend and what is not said, and several people are not one. */
const isTelling = ({ role = '', kind }: NamedEntity): boolean =>
  !BROKEN_OFF.test(role) &&
  !(kind === 'organization' && role.startsWith('who ')) &&
  !isKin(role) &&
  !/\b(?:mine|my|our)\b|^who (?:(?:is|was) )?\p{L}+$|^other |\b(?:later|earlier)$/u.test(role) &&
  (saysWho(role) || isPost(role)) &&
  !/^(?!who\b).*[^s]s$/u.test(role.split(/ (?:of|for|at|in|from|who|to|with|on) /u)[0]!);

function toName(entity: NamedEntity, reading: Reading): Name {
  const { name, short } = withShortForm(entity, reading.analysis.article.text);
  const { role: told, ...bare } = entity;
  const role = told && isTelling(entity) ? asPrinted(told) : undefined;
  const does = entity.kind === 'person' ? deedOf(reading, role ? entity : bare) : undefined;
  return {
    name,
    ...(role && { role }),
    ...(does && { does }),
    alsoCalled: entity.alsoCalled.filter((form) => form !== short),
    paragraphs: [...new Set(entity.mentions.map((mention) => mention.paragraph))].sort((a, b) => a - b),
  };
}

/** `County Clerk`, `General manager`: each word belongs to an office. */
const isOffice = (role: string): boolean => {
  const words = role.toLowerCase().split(' ');
  const post = words.pop()!;
  return (
    (isOccupation(post) || is(post, 'office')) &&
    words.every((word) => is(word, 'office-modifier') || is(word, 'office'))
  );
};

/** `Prime Minister` as `prime minister`; `MP` as it stands. */
const uncapitalised = (role: string): string =>
  role.replace(/\p{Lu}\p{Ll}[\p{L}-]*/gu, (word) => word.toLowerCase());

/** `the army’s chief`, `mayor` of "mayor out here" and of "Mayor", `owner of the mill`. */
const asPrinted = (role: string): string =>
  (isOffice(role) ? uncapitalised(role) : saysWho(role) ? asNoun(role) : role.toLowerCase())
    .replace(/ (?:out |up |down |over )?(?:here|there)$/u, '')
    .replace(/^(?:The )?(?=\p{Ll}[\p{L}-]*[’']s )/u, 'the ')
    .replace(/^The /u, 'the ')
    .replace(/^(?:Newly|Retired|Former|Chief|Deputy|Senior|Local|Veteran|Acting)(?= \p{Ll})/u, (word) =>
      word.toLowerCase(),
    );

/** `Arden Relief Fund (ARF)` where the text explains the short form so. */
function withShortForm({ name, alsoCalled }: NamedEntity, text: string): { name: string; short?: string } {
  for (const short of alsoCalled) {
    const both = `${name} (${short})`;
    if (text.includes(both)) return { name: both, short };
  }
  return { name };
}
