/** Sentences that have lost their year: which year belongs to which? */

import { ofSentence } from '../../grammar/lookup.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import type { Candidate } from './candidate.js';
import { matching, type Pair } from './matching.js';
import { bodyOf, isPersonal, leans } from './standing.js';
import { quoteAround } from './sums/quoting.js';

const FEWEST = 4;
const MOST = 5;

/** One for a text that tells enough years, each in a sentence that needs no other; of those that no other question uses. */
export function yearEventsQuestion(material: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const free = material.passages.filter(({ index }) => !taken.has(index));
  const pairs = spread(free.flatMap((passage) => datedIn(material, passage) ?? []));
  if (pairs.length < FEWEST) return [];
  const keys = pairs.map(({ key }) => key).sort();
  return [
    matching(pairs, {
      frame: 'year-events',
      keys,
      prompt: (years) =>
        `Each of these sentences has lost its year. Which belongs where: ${years.slice(0, -1).join(', ')} or ${years.at(-1)}?`,
      hidden: keys,
      worth: (pairs.length - FEWEST) * 0.2,
    }),
  ];
}

/** Words. From judgement. */
const SHORTEST = 9;
const LONGEST = 30;

/** It speaks of something that was brought in before: `the method`, `The trees had been felled`. */
const POINTS =
  /^“?(?:In ___,? |By ___,? )?(?:that|this|these|those|it|they|he|she|[Tt]he one|[Tt]he \p{Ll}+ (?:\p{Ll}+ed|was|were|had|has))\b/u;

function datedIn({ map }: StudyMaterial, passage: Passage): Pair | undefined {
  const [moment, ...others] = ofSentence(map.moments, passage.index);
  const year = moment && String(moment.at.year);
  if (!moment?.told || others.length > 0 || !year || year.length !== 4) return undefined;
  if (!passage.prose || passage.quoted || isPersonal(passage.tokens) || leans(passage, bodyOf(passage)))
    return undefined;
  const { start } = passage.sentence;
  const quote = quoteAround(passage, { start: moment.start - start, end: moment.end - start });
  if (
    quote?.split(year).length !== 2 ||
    quote.split(' ').length > LONGEST ||
    quote.split(' ').length < SHORTEST
  )
    return undefined;
  if (POINTS.test(quote.replace(year, '___'))) return undefined;
  if (/\b(?:1[0-9]|20)\d\d\b/u.test(quote.replace(year, ''))) return undefined;
  return { key: year, shown: quote.slice(1, -1).replace(year, '___'), passage };
}

/** One for each year, no two of a paragraph, over the whole of the time. */
function spread(all: readonly Pair[]): Pair[] {
  const own = all.filter(
    ({ key, passage }, i) =>
      all.findIndex((one) => one.key === key) === i &&
      all.findIndex((one) => one.passage.paragraph === passage.paragraph) === i,
  );
  if (own.length <= MOST) return own;
  const byYear = [...own].sort((one, two) => (one.key < two.key ? -1 : 1));
  const kept = new Set([0, 1, 2, 3, 4].map((i) => byYear[Math.round((i * (byYear.length - 1)) / 4)]));
  return own.filter((one) => kept.has(one));
}
