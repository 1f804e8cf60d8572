/**
 * Counts what a program does instead of timing it: how often V8 ran each piece of code, which is the same on every
 * machine. What V8 does by itself (filling an array, a search by a regular expression) is not counted: `npm run bench -- repeats` times it.
 */

import { Session } from 'node:inspector/promises';

/** How often each piece of code ran, by the file and the place in it. */
export type Steps = ReadonlyMap<string, number>;

/** Begins to count; code that was loaded before is counted by function alone, so begin before it is imported. */
export async function startCounting(): Promise<(work: () => Promise<void>) => Promise<Steps>> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (work) => {
    await session.post('Profiler.takePreciseCoverage');
    await work();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const steps = new Map<string, number>();
    for (const { url, functions } of result.filter(({ url }) => /^(?:file:|\/)/.test(url)))
      for (const { functionName, ranges } of functions)
        for (const { count, startOffset } of ranges) {
          const place = `${url.replace(/^.*\/(?=src\/|node_modules\/)/, '')} ${functionName} at ${startOffset}`;
          steps.set(place, (steps.get(place) ?? 0) + count);
        }
    return steps;
  };
}

/** More than twice as often and the letters' logarithm; four times is what is squared. */
const MOST_TIMES = 3.2;
/** What ran less often than a letter in four at the first cannot be told from what has a first page, or a tenth name. */
const LEAST_SHARE = 0.25;

/** The pieces of code that ran far more than twice as often over a text twice as long. */
export const growing = (once: Steps, twice: Steps, letters: number): string[] =>
  [...twice]
    .filter(([place, count]) => {
      const before = once.get(place) ?? 0;
      return before >= LEAST_SHARE * letters && count >= 2 * letters && count > MOST_TIMES * before;
    })
    .sort((one, two) => two[1] - one[1])
    .map(([place, count]) => `${place}: ${once.get(place)} times, then ${count}`);
