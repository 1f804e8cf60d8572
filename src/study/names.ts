/** The lists of people, places and organisations a reader can look up, in order of first appearance. */

import type { Reading } from '../grammar/reading.js';
import type { Analysis, NamedEntity } from '../language/analysis.js';
import { genderOfName } from '../lexicon/index.js';
import type { Name, Quotation } from './guide.js';
import { printedRole } from './printed-roles.js';

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
  const speakers = speakersOf(quotations);
  const parts = partsOf(entities);
  const surnames = surnamesOf(entities);
  const listed = [...entities]
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
    .filter(
      (entity) =>
        entity.kind !== 'person' ||
        (isSurelySomebody(entity, speakers) &&
          !areSeveral(entity, reading.analysis) &&
          !isPartOfOther(entity, parts) &&
          !isShortened(entity, surnames) &&
          !isNumbered(entity, reading.analysis)),
    );
  const only = (kind: NamedEntity['kind']) =>
    listed
      .filter((entity) => entity.kind === kind)
      .map((entity) => toName(entity, reading, speakers.get(entity.name) ?? []));
  return { people: only('person'), places: only('place'), organizations: only('organization') };
}

/** Who speaks, with the paragraphs. */
function speakersOf(quotations: readonly Quotation[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { speaker, paragraph } of quotations)
    if (speaker)
      found
        .set(speaker.name, found.get(speaker.name) ?? [])
        .get(speaker.name)!
        .push(paragraph);
  return found;
}

/** Somebody who does something, or is something: a name alone may be a pet's, a shop's or a book's. */
function isSurelySomebody(entity: NamedEntity, speakers: ReadonlyMap<string, unknown>): boolean {
  const { name, role, gender, mentions } = entity;
  if (HOLY.test(name) || !/^\p{Lu}/u.test(name)) return false;
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

/** `Miss F`, or `Furtado` and `M. Furtado` of whom no more is told, beside `Ada Furtado`: somebody who is listed. */
function isShortened({ name, role }: NamedEntity, surnames: ReadonlySet<string>): boolean {
  if (!role && surnames.has(name.replace(/^M\. /u, ''))) return true;
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
const areSeveral = ({ mentions }: NamedEntity, { article }: Analysis): boolean =>
  mentions.some(({ end }) => /^, who (?:have|are|were|do) /u.test(article.text.slice(end, end + 12)));

const HOLY = /\b(?:Jesus|Christ|God|Allah|Buddha|Santa|Satan|Muse)\b/u;

/** Where a person speaks without being named counts as well. */
function toName(entity: NamedEntity, reading: Reading, spoken: readonly number[]): Name {
  const { name, short } = withShortForm(entity, reading.analysis.article.text);
  const role = printedRole(entity);
  const mentions = entity.mentions.filter((mention) => !isHouse(mention, reading.analysis.article.text));
  return {
    name,
    ...(role && { role }),
    alsoCalled: entity.alsoCalled.filter((form) => form !== short),
    paragraphs: [...new Set([...mentions.map(({ paragraph }) => paragraph), ...spoken])].sort(
      (a, b) => a - b,
    ),
  };
}

/** `the 260 at Lind’s`: what belongs to Lind. */
const isHouse = ({ start, end }: NamedEntity['mentions'][number], text: string): boolean =>
  /\b(?:at|from) $/u.test(text.slice(Math.max(0, start - 6), start)) &&
  /^[’']s?(?:[.,;:)]|$| (?:and|or|was|were|in|on)\b)/u.test(text.slice(end, end + 6));

/** `Arden Relief Fund (ARF)` where the text explains the short form so. */
function withShortForm({ name, alsoCalled }: NamedEntity, text: string): { name: string; short?: string } {
  for (const short of alsoCalled) {
    const both = `${name} (${short})`;
    if (text.includes(both)) return { name: both, short };
  }
  return { name };
}
