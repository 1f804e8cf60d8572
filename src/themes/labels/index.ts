/** Headings for parts of an article: two of the things and the people that a part speaks of. */

import type { Reading } from '../../grammar/reading.js';
import type { WordVectors } from '../../language/vectors/index.js';
import type { Stretch } from '../segments.js';
import { stemsOf } from '../terms.js';
import { peopleOf } from './people.js';
import { placeOf } from './place.js';
import { nounsOf, type Part, type Thing, thingsOf } from './things.js';

export interface Unnamed {
  readonly stretches: readonly Stretch[];
  /** What other parts are called. */
  readonly titles: readonly string[];
}

/**
 * A heading for each stretch, such as "The harvest and the frost": two of its things that together speak of most of it, else
 * its place. No thing names two parts, and the words of the article's own title alone name none.
 */
export function titleStretches(
  reading: Reading,
  vectors: WordVectors,
  { stretches, titles }: Unnamed,
): string[] {
  const { title, paragraphs } = reading.analysis.article;
  const nouns = stretches.length > 0 ? nounsOf(reading) : [];
  const [taken, known] = [new Set(titles.flatMap(stemsOf)), new Set(stemsOf(title))];
  return stretches.map((stretch) => {
    const part = { ...stretch, isLead: titles.length > 0 && stretch.first === 1 };
    const things = [...thingsOf(reading, nouns, { vectors, part }), ...peopleOf(reading, part)];
    const free = things.filter(({ stems, score }) => score > LEAST && !taken.has(stems.at(-1)!));
    const chosen = chosenFor(part, free);
    const stems = chosen.flatMap((thing) => thing.stems);
    for (const one of stems) taken.add(one);
    return stems.some((one) => !known.has(one)) ? asTitle(chosen) : placeOf(stretch, paragraphs.length);
  });
}

/** From judgement: what a thing is worth at least, and how much more if it comes back. */
const LEAST = 0.2;
const OFTEN = 0.5;

/** A long part speaks of very many things. */
const LOOKED_AT = 40;

/** The strongest thing, and of those in other words the one that is strong and speaks of paragraphs that it leaves out; else what all of it speaks of. */
function chosenFor(part: Part, things: readonly Thing[]): Thing[] {
  const ranked = strongestFirst(things, (thing) => worthOf(thing, part)).slice(0, LOOKED_AT);
  const whole = ranked[0] && ranked[0].paragraphs.size > part.last - part.first ? [ranked[0]] : [];
  const pairs = ranked.map((first) => {
    const words = stemsOf(first.name).filter((one) => one !== 'the');
    const others = ranked.filter(({ name }) => !stemsOf(name).some((one) => words.includes(one)));
    return [first, ...strongestFirst(others, (thing) => worthOf(thing, part, first)).slice(0, 1)];
  });
  const pair = pairs.find(({ length }) => length > 1);
  return pair?.sort((one, two) => one.start - two.start) ?? whole;
}

function worthOf({ score, isOften, paragraphs }: Thing, { first, last }: Part, beside?: Thing): number {
  const news = [...paragraphs].filter((paragraph) => !beside?.paragraphs.has(paragraph)).length;
  return score + (isOften ? OFTEN : 0) + news / (last - first + 1);
}

const strongestFirst = (things: readonly Thing[], worth: (thing: Thing) => number): Thing[] =>
  [...things].sort((one, two) => worth(two) - worth(one));

function asTitle(things: readonly Thing[]): string {
  const title = things.map(({ name }) => name).join(' and ');
  return title[0]!.toUpperCase() + title.slice(1);
}
