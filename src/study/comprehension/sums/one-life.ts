/** `a girl of thirteen` in 1894, `She was fifty-seven` in 1938: two moments of one life, told far apart. */

import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { readAmount } from './amounts.js';
import { quoteAround } from './quoting.js';

interface Aged {
  readonly passage: Passage;
  readonly age: number;
  readonly year: number;
  readonly quote: string;
}

/** One for the text: the first and the last of at least three ages that make one year of birth. */
export function oneLifeQuestion(material: StudyMaterial): Candidate[] {
  const aged = material.passages.flatMap((passage) => agedIn(material, passage) ?? []);
  const [run] = aged
    .map((one) => aged.filter((other) => Math.abs(born(one) - born(other)) <= 1))
    .filter(isLife)
    .sort((a, b) => b.length - a.length);
  return run ? asked(run[0]!, run.at(-1)!) : [];
}

const born = ({ year, age }: Aged): number => year - age;

/** Two may be of two people who happen to be of one age; three, years apart, are hardly. */
const isLife = (run: readonly Aged[]): boolean =>
  new Set(run.map(({ age }) => age)).size >= 3 && run.at(-1)!.age - run[0]!.age >= LEAST;

const LEAST = 5;

const NUMBER =
  '(\\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
const AGE = new RegExp(
  `\\b(?:(?:girl|boy|woman|man|child|person) of ${NUMBER}\\b(?! (?:hundred|thousand|million)\\b| (?!years\\b)\\p{Ll}+s\\b)|(?:[Ss]he|[Hh]e|who) (?:was|is) (?:now |then |only |just |already )?${NUMBER}(?=[,.]|$)|aged ${NUMBER}\\b)`,
  'u',
);
const YEAR = /\b(?:1[5-9]|20)\d\d\b/gu;

/** The one age of a sentence, with the year that stands in it or last before it in its paragraph, or the one before. */
function agedIn({ passages }: StudyMaterial, passage: Passage): Aged | undefined {
  const match = AGE.exec(passage.text);
  const age = match && readAmount(match.slice(1).find((group) => group !== undefined) ?? '')?.value;
  const before = passages
    .slice(Math.max(0, passage.index - NEAR), passage.index + 1)
    .filter(({ paragraph }) => paragraph === passage.paragraph);
  const year = before.flatMap(({ text }) => text.match(YEAR) ?? []).at(-1);
  const quote =
    match &&
    (quoteAround(passage, { start: match.index, end: match.index + match[0].length }) ?? `“${match[0]}”`);
  return age && year && quote && passage.prose ? { passage, age, year: Number(year), quote } : undefined;
}

const NEAR = 4;

function asked(first: Aged, last: Aged): Candidate[] {
  const years = last.age - first.age;
  if (Math.abs(last.year - first.year - years) > 1 || first.passage.paragraph === last.passage.paragraph)
    return [];
  const by = last.year - first.year;
  return [
    candidate(first.passage, {
      frame: 'interval-date',
      kind: 'short-answer',
      prompt: `Two moments of one life: ${first.quote} (¶${first.passage.paragraph}) and ${last.quote} (¶${last.passage.paragraph}). How many years lie between them? Work it out from the ages, and check it with the years that the text gives.`,
      answer: `${by === years ? '' : 'About '}${by} years: from ${first.age} to ${last.age}, and from ${first.year} to ${last.year}.`,
      working: `${last.age} − ${first.age} = ${years}; ${last.year} − ${first.year} = ${by}`,
      level: 'understand',
      lines: 1,
      worth: 0.6,
      beside: [last.passage],
    }),
  ];
}
