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
const LEAST = 0.3;
const OFTEN = 0.5;

/** The strongest thing, and of those in other words the one that is strong and speaks of paragraphs that the first leaves out. */
function chosenFor(part: Part, things: readonly Thing[]): Thing[] {
  const first = strongest(things, (thing) => worthOf(thing, part));
  if (!first) return [];
  const words = stemsOf(first.name).filter((one) => one !== 'the');
  const others = things.filter(({ name }) => !stemsOf(name).some((one) => words.includes(one)));
  const second = strongest(others, (thing) => worthOf(thing, part, first));
  if (second) return [first, second].sort((one, two) => one.start - two.start);
  return first.paragraphs.size > part.last - part.first ? [first] : [];
}

function worthOf({ score, isOften, paragraphs }: Thing, { first, last }: Part, beside?: Thing): number {
  const news = [...paragraphs].filter((paragraph) => !beside?.paragraphs.has(paragraph)).length;
  return score + (isOften ? OFTEN : 0) + news / (last - first + 1);
}

const strongest = (things: readonly Thing[], worth: (thing: Thing) => number): Thing | undefined =>
  [...things].sort((one, two) => worth(two) - worth(one))[0];

function asTitle(things: readonly Thing[]): string {
  const title = things.map(({ name }) => name).join(' and ');
  return title[0]!.toUpperCase() + title.slice(1);
}
