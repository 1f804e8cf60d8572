/** Speakers and what each of them says, to be matched. */

import { anyOf, anyOpening } from '../../lexicon/index.js';
import type { StudyMaterial } from '../material.js';
import { type Candidate, candidate } from './candidate.js';
import { type Line, linesSaid } from './lines-said.js';
import { matching, shuffled } from './matching.js';
import { inQuotes } from './neighbours.js';
import { surname } from './who-said.js';

const FEWEST = 3;
const MOST = 5;

/** One, where enough people speak, and another one where others do; else one on the two who do. */
export function matchSpeakersQuestions(material: StudyMaterial): Candidate[] {
  const said = linesSaid(material);
  const spoken = spread(bestOfEach(said));
  if (spoken.length < FEWEST) return ofTwo(said);
  const used = new Set(spoken.map(({ passage }) => passage));
  const more = spread(bestOfEach(said.filter(({ passage }) => !used.has(passage))));
  const again = more.filter(({ name }) => spoken.some((line) => line.name === name));
  return [matched(spoken), ...(more.length < FEWEST || again.length > 1 ? [] : [matched(more)])];
}

function matched(lines: readonly Line[]): Candidate {
  const keys = lines.map(({ name }) => name).sort((one, two) => (surname(one) < surname(two) ? -1 : 1));
  return matching(
    lines.map(({ name, shown, passage }) => ({ key: name, shown, passage })),
    {
      frame: 'match-speakers',
      keys,
      prompt: (names) => `Who says what? Match each person with his or her words: ${names.join('; ')}.`,
      hidden: keys.map(surname),
      worth: lines.length > FEWEST ? 0.3 : 0,
    },
  );
}

/** Where only two people speak: two lines of each. */
function ofTwo(said: readonly Line[]): Candidate[] {
  const names = [...new Set(said.map(({ name }) => name))];
  if (names.length !== 2) return [];
  const lines = names.flatMap((name) =>
    apart(said.filter((line) => line.name === name))
      .sort((one, two) => worth(two) - worth(one))
      .slice(0, 2),
  );
  const [first, ...others] = inTurns(shuffled(lines), names);
  if (!first || lines.length < 4) return [];
  return [
    candidate(first.passage, {
      frame: 'match-speakers',
      kind: 'matching',
      prompt: `Which of the two, ${names.join(' or ')}, says which of these?`,
      choices: [first, ...others].map(({ shown }) => inQuotes(shown)),
      answer: [first, ...others]
        .map(({ name, shown, passage }) => `${inQuotes(shown)}: ${name} (¶${passage.paragraph})`)
        .join('; '),
      level: 'understand',
      lines: 2,
      hidden: names.map(surname),
      beside: others.map(({ passage }) => passage),
    }),
  ];
}

/** The two by turns: what stands side by side would go together. */
const inTurns = (lines: readonly Line[], names: readonly string[]): Line[] => {
  const [ones, others] = names.map((own) => lines.filter(({ name }) => name === own));
  const [first, second] = names.indexOf(lines[0]?.name ?? '') === 0 ? [ones!, others!] : [others!, ones!];
  return first.flatMap((line, i) => [line, ...second.slice(i, i + 1)]);
};

/** For each speaker the words that say most without naming anybody who is asked for. */
function bestOfEach(lines: readonly Line[]): Line[] {
  const best = new Map<string, Line>();
  for (const line of lines) {
    const known = best.get(line.name);
    if (!known || worth(line) > worth(known)) best.set(line.name, line);
  }
  return [...best.values()].sort((one, two) => one.passage.index - two.passage.index);
}

/** Words that hold a thought: neither a few nor many, not about `that` or `it`, and of a paragraph that names who speaks. From judgement. */
const worth = ({ shown, unnamed }: Line): number =>
  (unnamed ? -8 : 0) -
  Math.abs(shown.split(/\s+/u).length - 14) -
  (POINTS.test(shown) ? 8 : 0) +
  (ARGUES.test(shown) ? 3 : 0);

const POINTS = new RegExp(String.raw`^(?:${anyOpening('third-person', 'demonstrative')}|Here|There)\b`, 'u');

/** Those that say most, in text order. */
function spread(lines: readonly Line[]): Line[] {
  const own = apart(lines);
  const kept = new Set([...own].sort((one, two) => worth(two) - worth(one)).slice(0, MOST));
  return own.filter((line) => kept.has(line));
}

/** One of a sentence. */
function apart(lines: readonly Line[]): Line[] {
  const first = new Map(lines.toReversed().map((line) => [line.passage, line]));
  return lines.filter((line) => first.get(line.passage) === line);
}

const ARGUES = new RegExp(String.raw`\b(?:${anyOf('weighs', 'negation')}|if|than|every)\b|n[’']t\b`, 'u');
