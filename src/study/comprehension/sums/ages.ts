/** How old somebody was: from an age and a year in one place, and another year in a later one; or for how long, from two ages. */

import { firstWhere } from '../../../base/in-order.js';
import { isTold } from '../../../grammar/cuts.js';
import { clausesOf } from '../../../grammar/lookup.js';
import type { NamedEntity } from '../../../language/analysis.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { inQuotes } from '../neighbours.js';
import { readAmount } from './amounts.js';

const YEAR = /\b(?:1[0-9]|20)\d\d\b/gu;
const BORN = /\bborn (?:[^.;,]{0,40} )?in ((?:1[0-9]|20)\d\d)\b/u;
const AT_AGE =
  /\bat (?:the age of )?(\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty(?:-\p{Ll}+)?|thirty(?:-\p{Ll}+)?)(?=[,. ](?! (?:metres|per|o)))/u;
const SINCE_AGE =
  /\b(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+), (?:aged )?(\d{2}),(?=[^.;]*\b(?:has|have|who has) [^.;,]*\bsince (?:the age of |s?he was )([\p{L}\d-]+)[,.])/u;

/** All that can be worked out of people’s ages. */
export function ageQuestions(material: StudyMaterial): Candidate[] {
  const told = toldOf(material);
  return [
    ...material.names.flatMap((named) => laterAge(told, named) ?? []),
    ...material.passages.flatMap((passage) => sinceAge(passage) ?? begunAt(passage) ?? []),
  ];
}

/** Where the text tells of somebody's birth first, and every sentence about somebody in a year. */
interface Told {
  readonly births: ReadonlyMap<NamedEntity, Passage>;
  readonly dated: ReadonlyMap<NamedEntity, readonly Passage[]>;
}

function toldOf(material: StudyMaterial): Told {
  const people = onlyPeople(material);
  const births = new Map<NamedEntity, Passage>();
  const dated = new Map<NamedEntity, Passage[]>();
  for (const passage of material.passages) {
    const only = people[passage.index];
    if (only && !births.has(only) && birthIn(passage.text)) births.set(only, passage);
    const named = yearIn(passage) === undefined ? undefined : spokenOf(material, passage, people);
    if (named)
      dated
        .set(named, dated.get(named) ?? [])
        .get(named)!
        .push(passage);
  }
  return { births, dated };
}

function laterAge({ births, dated }: Told, named: NamedEntity): Candidate | undefined {
  const known = births.get(named);
  const born = known && birthIn(known.text);
  if (!known || !born) return undefined;
  const last = (dated.get(named) ?? []).findLast(
    (passage) =>
      passage.index > known.index &&
      yearIn(passage)! > born.from &&
      yearIn(passage)! - born.year <= MOST_YEARS,
  );
  if (!last) return undefined;
  const year = yearIn(last)!;
  const first = born.age === undefined ? '' : `${born.from} − ${born.age} = ${born.year}; `;
  return candidate(known, {
    frame: 'age',
    kind: 'short-answer',
    prompt: `About how old was ${named.name} at the time of which ¶${last.paragraph} says: ${inQuotes(last.text)}?`,
    answer: `About ${year - born.year}; ¶${known.paragraph} tells from which year to count.`,
    working: `${first}${year} − ${born.year} = ${year - born.year}`,
    level: 'understand',
    lines: 1,
    beside: [last],
  });
}

/** Nobody lives longer. */
const MOST_YEARS = 105;

interface Birth {
  readonly year: number;
  /** The year in the text, and the age then. */
  readonly from: number;
  readonly age?: number;
}

function birthIn(text: string): Birth | undefined {
  const years = text.match(YEAR) ?? [];
  const from = Number(years[0]);
  const born = BORN.exec(text);
  if (born) return { year: Number(born[1]), from: Number(born[1]) };
  const age = readAmount(AT_AGE.exec(text)?.[1] ?? '')?.value;
  return years.length === 1 && age && age >= 8 ? { year: from - age, from, age } : undefined;
}

/** The one year of a sentence that opens with it or has it behind its verb; a span has two. */
function yearIn({ text, quoted, prose, words }: Passage): number | undefined {
  const years = text.match(YEAR) ?? [];
  return years.length === 1 && !quoted && prose && words <= 36 && /\b[Ii]n \d{4}\b/u.test(text)
    ? Number(years[0])
    : undefined;
}

/** The one person that each sentence names; none where it names nobody or several. */
function onlyPeople({ names, analysis: { sentences } }: StudyMaterial): (NamedEntity | undefined)[] {
  const here = sentences.map(() => new Set<NamedEntity>());
  for (const named of names.filter(({ kind }) => kind === 'person'))
    for (const { start } of named.mentions) here[firstWhere(sentences, ({ end }) => end > start)]?.add(named);
  return here.map((people) => (people.size === 1 ? [...people][0] : undefined));
}

/** Whom a sentence is about: its subject, or for `he` that of the sentence before. */
function spokenOf(
  { passages }: StudyMaterial,
  passage: Passage,
  people: readonly (NamedEntity | undefined)[],
): NamedEntity | undefined {
  const own = subjectOf(passage);
  if (own || !/^(?:He|She)\b/u.test(passage.text)) return own;
  const before = passages[passage.index - 1];
  const named = before?.paragraph === passage.paragraph ? subjectOf(before) : undefined;
  return named && people[before!.index] === named ? named : undefined;
}

function subjectOf({ reading, index }: Passage): NamedEntity | undefined {
  const first = clausesOf(reading, index).find((clause) => isTold(clause));
  return first?.subject?.by === 'own' ? first.subject.phrase.entity : undefined;
}

function sinceAge(passage: Passage): Candidate | undefined {
  const match = SINCE_AGE.exec(passage.text);
  const [now, then] = [Number(match?.[2]), match && readAmount(match[3]!)?.value];
  if (!match || !then || then >= now) return undefined;
  return candidate(passage, {
    frame: 'age',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} gives two ages of ${match[1]}. For about how many years, then, has what is told there gone on?`,
    answer: `For about ${now - then} years: since the age of ${then}, up to ${now}.`,
    working: `${now} − ${then} = ${now - then}`,
    level: 'understand',
    lines: 1,
  });
}

const FOR_YEARS =
  /(?:\b[Aa]ged (\d{2})\b|, (?:now )?(\d{2}),)[^.;]{0,90}?\b(?:has|have|had) (?:been |worked|lived|run|kept|fished|taught|made|played|sold|driven|served|studied|farmed|done)[^.;]{0,70}? for (?:more than |almost |nearly |over )?(\d{1,2}|\p{L}+(?:-\p{L}+)?) years\b/u;

/** `Aged 79, he has been driving a taxi for 50 years`. */
function begunAt(passage: Passage): Candidate | undefined {
  const match = FOR_YEARS.exec(passage.text);
  const [age, years] = [Number(match?.[1] ?? match?.[2]), match && readAmount(match[3]!)?.value];
  if (!match || !years || years < 5 || age - years < 5 || passage.quoted) return undefined;
  return candidate(passage, {
    frame: 'age',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. About how old was this person at the beginning of that time?`,
    answer: `About ${age - years}.`,
    working: `${age} − ${years} = ${age - years}`,
    level: 'understand',
    lines: 1,
  });
}
