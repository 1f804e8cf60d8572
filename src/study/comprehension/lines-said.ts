/** What people say in a text, one line at a time, each with a speaker who is sure. */

import type { Quotation } from '../guide.js';
import type { StudyMaterial } from '../material.js';
import { type Passage, passageAt } from '../passages.js';
import type { Report } from '../reported-clauses.js';
import { capital } from './neighbours.js';
import { isWhole, surname } from './who-said.js';

export interface Line {
  readonly name: string;
  readonly shown: string;
  readonly passage: Passage;
}

/** Every line that somebody with a name says between marks, in text order; it names nobody who speaks in the text. */
export const linesSaid = (material: StudyMaterial): Line[] =>
  nameless(
    material,
    material.quotations.flatMap((one) => spoken(one, material)),
  );

/** The same of what the text retells without marks. */
export const viewsTold = (material: StudyMaterial): Line[] =>
  nameless(
    material,
    material.reports.flatMap((one) => retold(one) ?? []),
  );

function nameless({ names }: StudyMaterial, lines: readonly Line[]): Line[] {
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const surnames = [...people].map(surname);
  return lines
    .filter(
      ({ name, shown }) =>
        people.has(name) &&
        /^[\p{Lu}0-9]/u.test(shown) &&
        !/,[’']$/u.test(shown) &&
        !OPENS.test(shown) &&
        !surnames.some((one) => shown.includes(one)),
    )
    .sort((one, two) => one.passage.index - two.passage.index);
}

/** The middle of a thought, or words that only lead up to one. */
const OPENS =
  /^(?:provided|unless|neither|which|His|Her|Its|Their|Yes|No|Well|Look|And|But|So|Then|Because|That[’']s why)\b/u;

const SHORTEST = 7;
const LONGEST = 26;

const fits = (shown: string): boolean => {
  const words = shown.split(/\s+/u).length;
  return words >= SHORTEST && words <= LONGEST;
};

/** What is said at once, or, where that is long, each of its sentences. */
function spoken(quotation: Quotation, material: StudyMaterial): Line[] {
  const { speaker, kind, paragraph, start } = quotation;
  const text = quotation.text.replace(/[\s,;.]+$/u, '');
  const inside = material.passages.filter((one) => one.paragraph === paragraph);
  const passage = passageAt(inside, start);
  if (!speaker || kind !== 'direct' || !passage || !isSure(quotation, material, speaker.name)) return [];
  const shown = fits(text) ? [text] : text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  return shown
    .map((one) => one.replace(/[\s,;.]+$/u, ''))
    .filter((one) => fits(one) && !one.endsWith('?') && isWhole(one, speaker.name))
    .map((one) => ({ name: speaker.name, shown: one, passage }));
}

/** Whoever is not named beside the words must be named in the paragraph and be the only one who speaks there. */
const isSure = (
  { attribution, paragraph }: Quotation,
  { passages, quotations }: StudyMaterial,
  name: string,
): boolean =>
  attribution === 'named' ||
  (isNamedIn(passages, paragraph, name) &&
    quotations.every((one) => one.paragraph !== paragraph || !one.speaker || one.speaker.name === name));

const isNamedIn = (passages: readonly Passage[], paragraph: number, name: string): boolean =>
  passages.some(
    (one) =>
      one.paragraph === paragraph &&
      name.split(' ').some((part) => /^\p{Lu}\p{L}{3}/u.test(part) && one.text.includes(part)),
  );

/** `He`, `she` and `that time` would tell who speaks, or lean on the sentence. */
function retold({ speech, clause, passage, ofItself }: Report): Line | undefined {
  const shown = capital(clause.extract.text);
  const { name } = speech.source;
  const isPlain = speech.attribution === 'named' && !clause.cut && !ofItself && fits(shown);
  return isPlain && !shown.includes(surname(name)) && !LEANS.test(shown)
    ? { name, shown, passage }
    : undefined;
}

const LEANS = /\b(?:he|she|his|her|him|hers|that|this|these|those|they|it|them)\b/iu;
