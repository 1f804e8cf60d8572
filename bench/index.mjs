#!/usr/bin/env node
/**
 * How fast the program is, beside the engines that people would use instead: ratios measured in one run.
 *
 *   npm run bench                                  all measurements
 *   npm run bench -- process warm --article FILE   some of them, on another article
 *
 * In: the built program (`dist/`) and an article. Out: tables on stdout. Deliberately not done here: nothing is
 * asserted, for a time is a property of a machine and its day. Whatever uses much memory runs in a process of its own.
 */

import { parseArgs } from 'node:util';
import { calibrate } from './clock.mjs';
import { measureEditions } from './editions.mjs';
import { measureGrowth } from './growth.mjs';
import { measureProcesses } from './processes.mjs';
import { measureRepeats } from './repeats.mjs';
import { openSeed } from './seed.mjs';
import { measureStudy } from './study.mjs';
import { printNote, printTitle } from './table.mjs';
import { measureWarmPages } from './warm-pages.mjs';

/** In the order they are printed. */
const MEASUREMENTS = {
  process: measureProcesses,
  warm: measureWarmPages,
  study: measureStudy,
  growth: measureGrowth,
  repeats: measureRepeats,
  editions: measureEditions,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { article: { type: 'string' } },
});
const unknown = positionals.filter((name) => !(name in MEASUREMENTS));
if (unknown.length > 0) {
  console.error(
    `bench: there is no measurement "${unknown[0]}"; there are: ${Object.keys(MEASUREMENTS).join(', ')}`,
  );
  process.exit(2);
}

const seed = openSeed(values.article);
printTitle('The program and its rivals');
printNote(`${seed.file}: ${seed.words} words; node ${process.version}`);
printNote(
  'Medians, with the fastest and slowest run in brackets. The calibration loop is the same work each time:',
);
printNote('where it differs between two tables, so did the machine.');
try {
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    const before = calibrate();
    await measure(seed);
    printNote(`calibration loop: ${Math.round(before)} ms before, ${Math.round(calibrate())} ms after`);
  }
} finally {
  seed.close();
}
