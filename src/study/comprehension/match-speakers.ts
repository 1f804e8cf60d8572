/** Four speakers and what each of them says, to be matched. */

import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { type Line, linesSaid } from './lines-said.js';
import { inQuotes } from './neighbours.js';
import { surname } from './who-said.js';

const FEWEST = 4;
const MOST = 4;

/** One for the whole text, where enough people speak for themselves. */
export function matchSpeakersQuestion(material: StudyMaterial): Candidate[] {
  const lines = spread(bestOfEach(material));
  const [first, ...others] = lines;
  if (!first || lines.length < FEWEST) return [];
  const choices = lines
    .map(({ shown }) => inQuotes(shown))
    .sort((one, two) => (key(one) < key(two) ? -1 : 1));
  const names = lines.map(({ name }) => name).sort((one, two) => (surname(one) < surname(two) ? -1 : 1));
  const question = candidate(first.passage, {
    frame: 'match-speakers',
    kind: 'matching',
    prompt: `Who says what? Match each person with his or her words: ${names.join('; ')}.`,
    choices,
    answer: lines
      .map(({ name, shown, passage }) => `${name}: ${inQuotes(shown)} (¶${passage.paragraph})`)
      .join('; '),
    level: 'understand',
    lines: 2,
    beside: others.map(({ passage }) => passage),
  });
  return [question];
}

/** In an order that neither the text nor the names give away. */
const key = (choice: string): string => choice.slice(2).split('').reverse().join('');

/** For each speaker the words that say most without naming anybody who is asked for. */
function bestOfEach(material: StudyMaterial): Line[] {
  const best = new Map<string, Line>();
  for (const line of linesSaid(material)) {
    const known = best.get(line.name);
    if (!known || worth(line) > worth(known)) best.set(line.name, line);
  }
  return [...best.values()].sort((one, two) => one.passage.index - two.passage.index);
}

/** Words that hold a thought: neither a few nor many, and not about `that` or `it`. */
const worth = ({ shown }: Line): number =>
  -Math.abs(shown.split(/\s+/u).length - 14) -
  (/^(?:That|This|It|Those|These|They|He|She|And|But|So)\b/u.test(shown) ? 8 : 0);

/** Those that say most, in text order. */
function spread(lines: readonly Line[]): Line[] {
  const kept = new Set([...lines].sort((one, two) => worth(two) - worth(one)).slice(0, MOST));
  return lines.filter((line) => kept.has(line));
}
