/** Whose view the text passes on without quotation marks: sources and what each of them holds, to be matched. */

import type { StudyMaterial } from '../material.js';
import type { Report } from '../reported-clauses.js';
import type { Candidate } from './candidate.js';
import { matching, type Pair } from './matching.js';
import { capital } from './neighbours.js';
import { surname } from './who-said.js';

const FEWEST = 3;
const MOST = 5;

/** One for a text that passes on what enough people or bodies hold, in sentences that no other question uses. */
export function matchReportsQuestion({ reports }: StudyMaterial, taken: ReadonlySet<number>): Candidate[] {
  const sources = reports.map(({ source }) => surname(source));
  const free = reports.filter(({ passage }) => !taken.has(passage.index));
  const all = free.flatMap((report) => reportedIn(report, sources) ?? []);
  const pairs = all
    .filter(({ key, passage }, i) => all.findIndex((one) => one.key === key || one.passage === passage) === i)
    .slice(0, MOST);
  if (pairs.length < FEWEST) return [];
  const keys = pairs.map(({ key }) => key).sort((one, two) => (surname(one) < surname(two) ? -1 : 1));
  return [
    matching(pairs, {
      frame: 'match-reports',
      keys,
      prompt: (names) =>
        `The text passes these on in its own words. Who says each of them? Match: ${names.join('; ')}.`,
      hidden: keys.map(surname),
      worth: -0.2,
    }),
  ];
}

/** Words. From judgement. */
const SHORTEST = 6;
const LONGEST = 24;

function reportedIn(
  { source, asked, clause, passage, ofItself }: Report,
  sources: readonly string[],
): Pair | undefined {
  const shown = clause.extract.text;
  if (!asked || ofItself || clause.leans || clause.words < SHORTEST || clause.words > LONGEST)
    return undefined;
  if (sources.some((name) => shown.includes(name))) return undefined;
  return { key: source, shown: capital(shown), passage };
}
