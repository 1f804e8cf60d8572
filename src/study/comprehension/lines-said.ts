/** What people say in a text, one line at a time, each with a speaker who is sure. */

import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage, passageAt } from '../passages.js';
import { isWhole, surname } from './who-said.js';

export interface Line {
  readonly name: string;
  readonly shown: string;
  readonly passage: Passage;
  /** Its paragraph does not name who speaks. */
  readonly unnamed: boolean;
}

/** Every line that somebody with a name says between marks, in text order; it names nobody who speaks in the text. */
export function linesSaid(material: StudyMaterial): Line[] {
  const places = placesOf(material);
  return nameless(
    material,
    material.quotations.flatMap((one) => spoken(one, places.get(one.paragraph)!)),
  );
}

/** A paragraph in which somebody is quoted. */
interface Place {
  readonly inside: readonly Passage[];
  /** The only one who speaks there, where the paragraph has the name or no other. */
  readonly alone?: string;
}

/** The paragraphs with quotations, by number. */
function placesOf({ passages, quotations, names: all }: StudyMaterial): Map<number, Place> {
  const among = byParagraph(passages);
  const named = new Set(
    all
      .filter(({ kind }) => /^(?:person|unknown)$/u.test(kind))
      .flatMap(({ mentions }) => mentions.map(({ paragraph }) => paragraph)),
  );
  const speakers = new Map<number, Set<string>>();
  for (const { paragraph, speaker } of quotations) {
    const own = speakers.get(paragraph) ?? new Set();
    speakers.set(paragraph, speaker ? own.add(speaker.name) : own);
  }
  return new Map(
    [...speakers].map(([paragraph, names]) => {
      const inside = among.get(paragraph) ?? [];
      const [name] = names;
      return [
        paragraph,
        name && names.size === 1 && (isNamedIn(inside, name) || (!named.has(paragraph) && isTagged(inside)))
          ? { inside, alone: name }
          : { inside },
      ];
    }),
  );
}

function nameless({ names }: StudyMaterial, lines: readonly Line[]): Line[] {
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const surnames = new Set([...people].map(surname));
  return lines
    .filter(
      ({ name, shown }) =>
        people.has(name) &&
        /^[\p{Lu}0-9]/u.test(shown) &&
        !/,[’']$/u.test(shown) &&
        !OPENS.test(shown) &&
        !shown.split(BETWEEN_WORDS).some((word) => surnames.has(word)),
    )
    .sort((one, two) => one.passage.index - two.passage.index);
}

const BETWEEN_WORDS = /[^\p{L}\p{N}’'-]+|[’']s?(?!\p{L})/u;

/** The middle of a thought, or words that only lead up to one. */
const OPENS =
  /^(?:provided|unless|neither|which|His|Her|Its|Their|Yes|No|Well|Look|And|But|So|Then|Because|That[’']s why)\b/u;

const SHORTEST = 7;
const LONGEST = 26;

const fits = (shown: string): boolean => {
  const words = shown.split(/\s+/u).length;
  return words >= SHORTEST && words <= LONGEST;
};

/** What is said at once, or, where that is long, each of its sentences. */
function spoken(quotation: Quotation, place: Place): Line[] {
  const { speaker, kind, start } = quotation;
  const text = quotation.text.replace(/[\s,;.]+$/u, '');
  const passage = passageAt(place.inside, start);
  if (!speaker || kind !== 'direct' || !passage || !isSure(quotation, place, speaker.name)) return [];
  const shown = fits(text) ? [text] : text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return shown
    .map((one) => one.replace(/[\s,;.]+$/u, ''))
    .filter((one) => fits(one) && !one.endsWith('?') && isWhole(one, speaker.name))
    .map((one) => ({
      name: speaker.name,
      shown: one,
      passage,
      unnamed: !isNamedIn(place.inside, speaker.name),
    }));
}

/** `he said`: speech that goes on without a word of the author’s may be anybody’s. */
const isTagged = (inside: readonly Passage[]): boolean =>
  inside.some(({ text }) => /\b(?:[Hh]e|[Ss]he)\b/u.test(text.replace(/[“"][^”"]*[”"]?/gu, '')));

/** Whoever is not named beside the words must be named in the paragraph and be the only one who speaks there. */
const isSure = ({ attribution }: Quotation, { alone }: Place, name: string): boolean =>
  attribution === 'named' || alone === name;

const isNamedIn = (inside: readonly Passage[], name: string): boolean =>
  inside.some(({ text }) =>
    name.split(' ').some((part) => /^\p{Lu}\p{L}{3}/u.test(part) && text.includes(part)),
  );
