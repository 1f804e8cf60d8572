/** What only one of some paragraphs does, told by marks that cannot be mistaken: it names a law, it quotes a letter, it goes back furthest. */

import type { StudyMaterial } from '../material.js';
import { byParagraph, type Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { FACTS, type Fact, type Place } from './paragraph-fact-list.js';

const NUMBERS = [4, 3];
const LETTERS = 'abcd';

/** One for a text with four paragraphs, each of which does one of four things that none of the others does. */
export function paragraphFactsQuestion(material: StudyMaterial): Candidate[] {
  const places = placesOf(material);
  const all = FACTS.flatMap((fact) => findingsOf(fact, places));
  const found = NUMBERS.map((size) => exclusive(all, size)).find(({ length }) => length > 0);
  if (!found) return [];
  // Three are too easily told apart without one more.
  const spare = found.length === NUMBERS[0] ? [] : spareFor(found);
  if (found.length + spare.length < NUMBERS[0]!) return [];
  const listed = [...found.map(({ fact }) => fact), ...spare].map(({ does }) => does).sort();
  const [first, ...others] = [...found].sort((one, two) => one.place.number - two.place.number) as [
    Found,
    ...Found[],
  ];
  const numbers = [first, ...others].map(({ place }) => `¶${place.number}`);
  return [
    candidate(first.shown, {
      frame: 'paragraph-work',
      kind: 'matching',
      prompt: `What does each of these paragraphs do that the other${spare.length > 0 ? 's' : ' three'} do not? Match ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}.${spare.length > 0 ? ' One choice is left over.' : ''}`,
      choices: listed,
      answer: [first, ...others]
        .map(
          ({ fact, place, shown }) =>
            `¶${place.number}: ${LETTERS[listed.indexOf(fact.does)]}) ${fact.does.replace(/\.$/u, '')} (${partOf(shown, fact)})`,
        )
        .join('; '),
      level: 'analyse',
      lines: 1,
      hidden: [],
      worth: spare.length > 0 ? -0.4 : -0.2,
      beside: others.map(({ shown }) => shown),
    }),
  ];
}

/** The words that show it, or the opening of a long sentence. */
function partOf({ text }: Passage, { near }: Fact): string {
  const words = text.split(' ');
  if (words.length <= 18) return inQuotes(text);
  const at = near.exec(text);
  const from = at ? Math.max(0, text.slice(0, at.index).split(' ').length - 6) : 0;
  return `“${from > 0 ? '… ' : ''}${words
    .slice(from, from + 14)
    .join(' ')
    .replace(/["“”]/gu, '')
    .replace(/[,;:.]$/u, '')} …”`;
}

interface Found {
  readonly fact: Fact;
  readonly place: Place;
  readonly shown: Passage;
  /** The paragraphs of which somebody could think the same. */
  readonly near: ReadonlySet<Place>;
}

/** So that a long text takes no time. */
const MOST_OF_ONE = 4;

function findingsOf(fact: Fact, places: readonly Place[]): Found[] {
  const found = places.flatMap((place) => {
    const shown = fact.shows(place);
    return shown ? [{ fact, place, shown }] : [];
  });
  const near = new Set(places.filter(({ text }) => fact.near.test(text)));
  return found.slice(0, MOST_OF_ONE).map((one) => ({ ...one, near }));
}

function placesOf(material: StudyMaterial): Place[] {
  return [...byParagraph(material.passages)].flatMap(([number, own]) => {
    const text = own.map((one) => one.text).join(' ');
    return own.every(({ prose }) => prose) && text.split(' ').length >= FEWEST_WORDS
      ? [{ number, own, text, material }]
      : [];
  });
}

/** A paragraph of a line or two is seen through at a glance. */
const FEWEST_WORDS = 25;

/** Whether nobody could think that a paragraph does what another is listed for. */
const excludes = (one: Found, two: Found): boolean =>
  one.fact !== two.fact && one.place !== two.place && !one.near.has(two.place) && !two.near.has(one.place);

/** The first that exclude each other; none where there are fewer. */
function exclusive(all: readonly Found[], size: number, kept: readonly Found[] = []): readonly Found[] {
  if (kept.length === size) return kept;
  for (const [i, one] of all.entries()) {
    const rest = all.slice(i + 1).filter((two) => excludes(one, two));
    if (rest.length + kept.length + 1 < size) continue;
    const found = exclusive(rest, size, [...kept, one]);
    if (found.length === size) return found;
  }
  return [];
}

/** What nobody could think that one of the paragraphs does, not the same in every guide. */
function spareFor(found: readonly Found[]): readonly Fact[] {
  const free = FACTS.filter(
    (fact) =>
      !found.some((one) => one.fact === fact || fact.near.test(one.place.text) || fact.shows(one.place)),
  );
  const at = found.reduce((sum, { place }) => sum + place.number, 0) % Math.max(1, free.length);
  return free.slice(at, at + 1);
}
