/** Three or four speakers and what each of them says, to be matched. */

import { isPersonNoun } from '../../lexicon/index.js';
import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import type { Report } from '../reported-clauses.js';
import { type Candidate, candidate } from './candidate.js';
import { capital, inQuotes } from './neighbours.js';
import { isWhole, surname } from './who-said.js';

const FEWEST = 3;
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
    worth: lines.length === MOST ? 0.3 : 0,
    beside: others.map(({ passage }) => passage),
  });
  return [question];
}

/** In an order that neither the text nor the names give away. */
const key = (choice: string): string => choice.slice(2).split('').reverse().join('');

interface Line {
  readonly name: string;
  readonly shown: string;
  readonly passage: Passage;
}

/** For each speaker the words that say most without naming anybody who is asked for. */
function bestOfEach(material: StudyMaterial): Line[] {
  const lines = [
    ...material.quotations.flatMap((one) => spoken(one, material) ?? []),
    ...material.reports.flatMap((one) => retold(one) ?? []),
  ];
  const people = new Set(material.names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const names = [...people].map(surname);
  const best = new Map<string, Line>();
  for (const line of lines) {
    if (
      !(people.has(line.name) || isRole(line.name)) ||
      /^(?:provided|unless|neither|which)\b/u.test(line.shown) ||
      names.some((name) => line.shown.includes(name))
    )
      continue;
    const known = best.get(line.name);
    if (!known || worth(line) > worth(known)) best.set(line.name, line);
  }
  return [...best.values()].sort((one, two) => one.passage.index - two.passage.index);
}

/** `the junior minister`, `my mother`: told apart by what they are. */
function isRole(name: string): boolean {
  const head =
    /^(?:[Tt]he|[Aa]n?|[Mm]y) ((?:\p{L}[\p{L}’'-]* ){0,3}?\p{Ll}[\p{L}’'-]+)(?= (?:of|for|at|in|from|with) |$)/u.exec(
      name,
    )?.[1];
  const noun = head?.split(' ').at(-1) ?? '';
  return (
    isPersonNoun(noun) && !/^(?:man|woman|girl|boy|person|one|author|writer|eldest|youngest)$/u.test(noun)
  );
}

const SHORTEST = 7;
const LONGEST = 26;

const fits = (shown: string): boolean => {
  const words = shown.split(/\s+/u).length;
  return words >= SHORTEST && words <= LONGEST;
};

function spoken(quotation: Quotation, { passages, quotations }: StudyMaterial): Line | undefined {
  const { speaker, attribution, kind, paragraph, start } = quotation;
  const shown = quotation.text.replace(/[\s,;.]+$/u, '');
  if (!speaker || kind !== 'direct' || !fits(shown)) return undefined;
  if (!isWhole(shown, speaker.name)) return undefined;
  const passage = passages.find(
    ({ origin, sentence, paragraph: own }) =>
      own === paragraph && sentence.start - origin <= start && start < sentence.end - origin,
  );
  // Whoever is not named beside the words must be named in the paragraph and be the only one who speaks there.
  const isNamed =
    attribution === 'named' ||
    (isNamedIn(passages, paragraph, speaker.name) &&
      quotations.every(
        (one) => one.paragraph !== paragraph || !one.speaker || one.speaker.name === speaker.name,
      ));
  return passage && isNamed ? { name: speaker.name, shown, passage } : undefined;
}

const isNamedIn = (passages: readonly Passage[], paragraph: number, name: string): boolean =>
  passages.some(
    (one) =>
      one.paragraph === paragraph &&
      name.split(' ').some((part) => /^\p{Lu}\p{L}{3}/u.test(part) && one.text.includes(part)),
  );

function retold({ speech, clause, passage, ofItself }: Report): Line | undefined {
  const shown = capital(clause.extract.text);
  const { name } = speech.source;
  if (
    speech.attribution !== 'named' ||
    clause.cut ||
    ofItself ||
    !fits(shown) ||
    shown.includes(surname(name))
  )
    return undefined;
  return { name, shown, passage };
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
