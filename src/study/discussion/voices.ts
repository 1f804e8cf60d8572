/** Everybody who speaks in a text, with all that they are quoted or reported as saying. */

import { firstWhere } from '../../base/in-order.js';
import { anyOf, is } from '../../lexicon/index.js';
import type { Slot } from '../clauses.js';
import type { Extract } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt, wholeOf } from '../passages.js';
import { withSmallOffice } from '../printed-roles.js';
import { quotedSlot } from './quoted-slot.js';
import { speechesOf } from './speeches.js';
import { isSureSpeaker } from './sure-speaker.js';

export interface Voice {
  readonly name: string;
  /** With its article, as it stands behind the name: `the union’s president`, `who manages the fund`. */
  readonly role?: string;
  /** Name and role as they open a sentence: `Mayor Lynette Faulkner`, `Rosa Villalobos, the union’s president`. */
  readonly called: string;
  /** In text order. */
  readonly words: readonly Said[];
}

/** Words of somebody, or the sentence that passes them on. */
export interface Said {
  readonly slot: Slot;
  readonly theme: string;
  readonly sentences: readonly number[];
  /** Whether a reader understands them without what stands before. */
  readonly alone: boolean;
  /** Between marks; otherwise it is a sentence of the text. */
  readonly quoted: boolean;
}

/** The people who are named and speak, in the order of their first words. */
export function voicesIn(material: StudyMaterial): Voice[] {
  const people = peopleOf(material);
  const whole = new Set(
    speechesOf(material)
      .filter(({ form }) => form === 'clause')
      .map(({ slot: { extract } }) => placeOf(extract)),
  );
  const among = byParagraph(material.passages);
  const clauses = new Map(material.reports.map(({ speech, clause }) => [speech, clause]));
  const said = [
    ...material.quotations.map((quotation) => ({
      name:
        quotation.kind !== 'scare' && isSureSpeaker(material, quotation)
          ? quotation.speaker?.name
          : undefined,
      said: spoken(among.get(quotation.paragraph) ?? [], quotation, whole),
    })),
    ...material.indirect.map((indirect) => ({
      name: indirect.source.name,
      said: passedOn(
        among.get(indirect.sentence.paragraph) ?? [],
        indirect.sentence.start,
        clauses.get(indirect),
      ),
    })),
  ];
  const words = new Map<string, Said[]>();
  for (const one of said) {
    const name = one.name && people.get(lastOf(one.name))?.name;
    if (name && one.said)
      words
        .set(name, words.get(name) ?? [])
        .get(name)!
        .push(one.said);
  }
  return [...words]
    .map(([name, own]) => ({ ...people.get(lastOf(name))!, words: inOrder(own) }))
    .sort((one, two) => one.words[0]!.sentences[0]! - two.words[0]!.sentences[0]!);
}

type Person = Omit<Voice, 'words'>;

const placeOf = ({ paragraph, start }: Extract): string => `${paragraph}:${start}`;

/** By last name; two people of one last name are not told apart and left out. */
function peopleOf({ names, analysis }: StudyMaterial): Map<string, Person> {
  const people = new Map<string, Person>();
  const lower = analysis.article.text.toLowerCase();
  const twice = new Set<string>();
  for (const { kind, name, role } of names) {
    if (kind !== 'person') continue;
    if (people.has(lastOf(name))) twice.add(lastOf(name));
    people.set(lastOf(name), personOf(name, role, lower));
  }
  for (const name of twice) people.delete(name);
  return people;
}

function personOf(name: string, told: string | undefined, lower: string): Person {
  // `her son Ruel`: whose son is not in the role.
  const isBare = told !== undefined && !/^an?$/u.test(wordBefore(told, lower)) && isKinship(told);
  if (!told || isBare) return { name, called: name };
  if (lower.includes(`${told} ${name}`.toLowerCase()) && !/’s\b|'s\b/u.test(told))
    return { name, role: told, called: `${told} ${name}` };
  const full = `${wordBefore(told, lower)} ${withSmallOffice(told)}`
    .trim()
    .replace(/^(?:The|An?) (?=\p{Ll})/u, (one) => one.toLowerCase());
  if (full.split(' ').length > LONGEST_ROLE) return { name, role: full, called: name };
  return { name, role: full, called: `${name}, ${full}` };
}

/** Words; a longer one buries the name. */
const LONGEST_ROLE = 9;

const isKinship = (role: string): boolean =>
  role
    .split(/ (?:of|who|that)\b/u)[0]!
    .split(' ')
    .some((word) => is(word, 'kin'));

/** A role that tells what somebody did: `took over the croft`. */
const VERB = new RegExp(
  String.raw`^(?:\p{Ll}{2,}ed|took|runs|ran|has|had|was|is|keeps|kept|owns|leads|led|won|lost|left|grew|came|went|made|gave|sold|built|wrote|taught|works) (?:${anyOf('possessive', 'article', 'preposition')}|\d)\b`,
  'u',
);

/** The article or the `who` that stands before a role where the text tells it. */
function wordBefore(role: string, lower: string): string {
  if (/^(?:who|the|an?)\b|[’']s\b/iu.test(role)) return '';
  if (VERB.test(role)) return 'who';
  return ['who', 'the', 'an', 'a'].find((word) => lower.includes(` ${word} ${role.toLowerCase()}`)) ?? '';
}

const lastOf = (name: string): string => name.split(' ').at(-1)!.toLowerCase();

const inOrder = (said: readonly Said[]): Said[] =>
  [...said].sort(
    (one, two) =>
      one.slot.extract.paragraph - two.slot.extract.paragraph ||
      one.slot.extract.start - two.slot.extract.start,
  );

function spoken(
  passages: readonly Passage[],
  quotation: Extract,
  whole: ReadonlySet<string>,
): Said | undefined {
  const slot = quotedSlot(quotation);
  const startOf = ({ sentence, origin }: Passage): number => sentence.start - origin;
  const around = passages.slice(
    firstWhere(passages, (one) => startOf(one) + one.text.length > quotation.start),
    firstWhere(passages, (one) => startOf(one) >= quotation.end),
  );
  if (!slot || slot.words < FEWEST_WORDS || around.length === 0 || !/^[\p{Lu}I]/u.test(slot.extract.text))
    return undefined;
  return {
    slot,
    theme: around[0]!.theme,
    sentences: around.map(({ index }) => index),
    alone:
      whole.has(placeOf(slot.extract)) && !LEANS.test(slot.extract.text) && !/[?]$/u.test(slot.extract.text),
    quoted: true,
  };
}

/** Words; fewer say too little. From judgement. */
const FEWEST_WORDS = 5;
/** A longer sentence is lost in an answer. From judgement. */
const MOST_WORDS = 32;

/** What a sentence passes on: its clause where that is plain, else all of it, where no marks stand in it. */
function passedOn(passages: readonly Passage[], start: number, clause: Slot | undefined): Said | undefined {
  const passage = passageAt(passages, start);
  if (!passage || passage.quoted || passage.words < FEWEST_WORDS || passage.words > MOST_WORDS)
    return undefined;
  const place = { theme: passage.theme, sentences: [passage.index], quoted: false };
  if (clause) return { ...place, slot: clause, alone: true };
  const whole = wholeOf(passage);
  const text = whole.text.trimEnd().replace(/\.$/u, '');
  const [first] = passage.tokens;
  return {
    slot: {
      extract: { ...whole, text, end: whole.start + text.length },
      cut: false,
      leans: false,
      words: passage.words,
    },
    ...place,
    alone: !is(first?.lower ?? '', 'points-back') && !LEANS.test(text),
  };
}

/** What leans on words that stand before it. */
const LEANS =
  /^(?:by the time|when|because|although|while)\b[^,]*$|^(?:s?he|they|this|that|these|those|there|so|and|but|or|then|it(?! (?:is|was|would be|will be|takes) .*\b(?:to|that|if)\b)|yes|no|well|of course|him|her|his|their|its)\b|\b(?:this|that|those|these|them|her|him|it|so)[.!]?$|^(?:I|We) (?:did|do|was|were|had|have|am|are|don[’']t|didn[’']t)[.!]?$/iu;

/** `Rosa Villalobos, the union’s president,`; a role that leans on the text around it is left out. */
export const calledHere = ({ name, called }: Voice): string =>
  /\b(?:there|here|its|their|his|her)\b/u.test(called) ? name : called.includes(',') ? `${called},` : called;
