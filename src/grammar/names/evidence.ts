/**
 * What speaks for each kind of a name: rows look at the words of a mention, before it and after it, and their weights are
 * added over all mentions of the name. `scripts/fit-names.mjs` fits the weights.
 */

import { genderOfName, is } from '../../lexicon/index.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import { isOrdinary } from './ordinary-names.js';
import { PATTERN_ROWS, WEIGHTS } from './pattern-rows.js';
import { type Row, ready, type Sight } from './row.js';
import { ROWS_AGAINST } from './rows-against.js';
import { isChristened, ROWS_BESIDE } from './rows-beside.js';
import { ROWS_OF_BODIES } from './rows-of-bodies.js';
import { ROWS_OF_PEOPLE } from './rows-of-people.js';
import { ROWS_OF_PLACES, THING_OPENERS } from './rows-of-places.js';

/** How much speaks for each kind, as log-odds against its being none of them. */
export interface Votes {
  readonly person: number;
  readonly place: number;
  readonly organization: number;
}

/** A mention with the names of the rows that speak for it. */
export interface Weighed {
  readonly mention: NameMention;
  readonly rows: readonly string[];
}

/** A row that speaks for a name, how strongly, and what it is worth. */
export interface Evidence {
  readonly name: string;
  readonly strength: number;
  readonly weights: readonly [person: number, place: number, organization: number];
}

/** What the words of a name say themselves. */
const ROWS_FORM: readonly Row[] = [...ROWS_OF_PEOPLE, ...ROWS_OF_BODIES, ...ROWS_OF_PLACES];

/** Every row of evidence. */
export const ROWS: readonly Row[] = [...ROWS_FORM, ...PATTERN_ROWS, ...ROWS_BESIDE];

const READY = [...ROWS, ...ROWS_AGAINST].map(ready);

/** Asks every row about every mention. */
export function weighAll(
  mentions: readonly NameMention[],
  { text, spelling }: { readonly text: string; readonly spelling: Spelling },
): Weighed[] {
  const around = {
    text,
    spelling,
    surnames: readSurnames(mentions),
    firms: readFirms(mentions),
    storms: readStorms(mentions),
  };
  return mentions.map((mention) => {
    const sight = sightOf(mention, around);
    return { mention, rows: READY.filter(({ speaks }) => speaks(sight)).map(({ name }) => name) };
  });
}

function readSurnames(mentions: readonly NameMention[]): Set<string> {
  const full = mentions.filter(
    ({ words, title }) =>
      words.length > 1 &&
      (title || (genderOfName(words[0]!.text) !== undefined && !is(words[0]!.text, 'place-opener'))),
  );
  return new Set(full.map(({ words }) => words[words.length - 1]!.text));
}

function readFirms(mentions: readonly NameMention[]): Set<string> {
  const full = mentions.filter(({ words }) => {
    const [first, last] = [words[0]!.text, words[words.length - 1]!.text];
    if (words.length < 2 || genderOfName(first) || isOrdinary(first)) return false;
    return is(last, 'legal-form') || is(last, 'firm-head') || is(last, 'organization-head');
  });
  return new Set(full.map(({ words }) => words[0]!.text));
}

function readStorms(mentions: readonly NameMention[]): Set<string> {
  const named = mentions.filter(
    ({ words, line, from }) => THING_OPENERS.test(words[0]!.text) || isChristened(line.words, from),
  );
  return new Set(
    named.map(({ words }) =>
      (THING_OPENERS.test(words[0]!.text) ? words.slice(1) : words).map(({ text }) => text).join(' '),
    ),
  );
}

/** A mention as rows see it. */
function sightOf(
  mention: NameMention,
  around: Pick<Sight, 'spelling' | 'surnames' | 'firms' | 'storms'> & { readonly text: string },
): Sight {
  const { line, words, title, from, to, end } = mention;
  const own = words.map(({ text }) => text);
  return {
    mention,
    words: line.words,
    start: title ? line.words.findIndex(({ start }) => start === title.start) : from,
    to,
    own,
    ordinary: own.map(isOrdinary),
    head: headOf(own),
    first: own[0]!,
    last: own[own.length - 1]!,
    name: own.join(' '),
    behind: around.text.slice(end, end + BEHIND),
    spelling: around.spelling,
    surnames: around.surnames,
    firms: around.firms,
    storms: around.storms,
  };
}

function headOf(own: readonly string[]): string {
  const of = own.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return own[of > 0 ? of - 1 : own.length - 1]!;
}

/** Characters behind a name in which a dateline ends. */
const BEHIND = 60;

/** The votes of all mentions of a name: what is seen twice counts one and a half times, and more than that double. */
export const votesOf = (mentions: readonly Weighed[]): Votes => sum(evidenceOf(mentions));

function sum(evidence: readonly Evidence[]): Votes {
  const votes = { person: 0, place: 0, organization: 0 };
  for (const {
    strength,
    weights: [person, place, organization],
  } of evidence) {
    votes.person += strength * person;
    votes.place += strength * place;
    votes.organization += strength * organization;
  }
  return votes;
}

/** The rows that speak for a name, each with how strongly; the first is what any name starts from. */
export function evidenceOf(mentions: readonly Weighed[]): Evidence[] {
  const counts = new Map<string, number>([[ANY, 1]]);
  for (const name of mentions.flatMap(({ rows }) => rows)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({
    name,
    strength: OF_FORM.has(name) ? 1 : Math.min(2, (count + 1) / 2),
    weights: WEIGHTS.get(name) ?? [0, 0, 0],
  }));
}

/** The row of which nothing is seen. */
const ANY = 'any name';

const OF_FORM: ReadonlySet<string> = new Set(ROWS_FORM.map(({ name }) => name));
