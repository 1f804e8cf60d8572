/** `43 of the 310 lambs had vanished`: what percentage that is, and how many are left. */

import type { Span } from '../../../base/span.js';
import type { Part } from '../../../map/numbers/find-parts.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { percent, show } from './amounts.js';
import { figureOf, placesOf, wordsAt } from './figure-words.js';
import { negated } from './negated.js';
import { quoteMasked } from './quoting.js';

/** One for each part that is not compared with another, and that the text does not give in per cent itself. */
export const partQuestions = (material: StudyMaterial): Candidate[] =>
  material.map.parts.flatMap((part, at, all) => {
    const passage = material.passages[part.sentence]!;
    const isPair = [all[at - 1], all[at + 1]].some((other) => other && isGroup(part, other));
    if (isPair || !isPrintable(part, passage)) return [];
    return (part.said ? asked(material, part) : maskedPart(material, part)) ?? [];
  });

/** `Of the 102 who live in town, 59 made the distance. Of the 110 on farms, 30 did`: what is compared is two shares. */
const isGroup = (one: Part, two: Part): boolean =>
  one.paragraph === two.paragraph &&
  one.whole.start !== two.whole.start &&
  Math.abs(one.sentence - two.sentence) <= 1 &&
  one.which !== undefined &&
  two.which !== undefined;

/** A share of a dozen needs no sum. */
const LEAST = 15;

const isPrintable = ({ part, whole }: Part, passage: Passage): boolean =>
  passage.prose && whole.value >= LEAST && !isSaidTwice(passage, part.value / whole.value);

/** The sentence gives the share as well; a percentage of another size is of something else. */
const isSaidTwice = ({ text }: Passage, share: number): boolean =>
  [...text.matchAll(/([\d.]+) ?(?:%|per ?cent)/gu)].some(
    ([, told]) => Math.abs(Number(told) - 100 * share) < 3 || Math.abs(Number(told) - 100 * (1 - share)) < 3,
  ) || /\b(?:half|thirds?|quarters?|in other words|that is)\b/u.test(text);

function asked(material: StudyMaterial, found: Part): Candidate | undefined {
  const { part, whole, said, allBut } = found;
  const passage = material.passages[part.sentence]!;
  const rest =
    said && negated(passage.tokens.filter(({ start, end }) => start >= said.start && end <= said.end));
  const text = said && wordsAt(material, said);
  if (!text || !rest || ELLIPSIS.test(text) || !opensWithVerb(passage, said)) return undefined;
  const [those, places] = [thoseOf(material, found), placesOf([whole.paragraph, part.paragraph])];
  const count = allBut ? whole.value - part.value : part.value;
  const sums = summed(found, count);
  return candidate(passage, {
    frame: 'part-of-whole',
    kind: 'short-answer',
    prompt: allBut
      ? `Of ${those}, how many “${text}”, and about what percentage is that? Take the figures from ${places}.`
      : `About what percentage of ${those} “${text}”, and how many ${rest}? Take the figures from ${places}.`,
    answer: allBut
      ? `${show(count)}, or about ${percent(count / whole.value)}; ${figureOf(part)} of ${figureOf(whole)} ${rest}.`
      : `About ${percent(count / whole.value)} (${figureOf(part)} of ${figureOf(whole)}); ${sums.rest} ${rest}.`,
    working: sums.working,
    level: 'understand',
    lines: 2,
    ...(whole.sentence === part.sentence ? {} : { beside: [material.passages[whole.sentence]!] }),
  });
}

/** `11 of the 18 members, chosen by farmers`: what only describes them is not said of them. */
function opensWithVerb({ tokens }: Passage, said: Span): boolean {
  const own = tokens.filter(({ start, end }) => start >= said.start && end <= said.end);
  const [first, next] = own.filter(({ pos }) => pos !== 'ADV');
  return /^(?:VERB|AUX)$/u.test(first?.pos ?? '') && next?.lower !== 'by';
}

/** `30 did` says again what stood before it. */
const ELLIPSIS = /^(?:did|do|does|was|were|had|have|could|would)$/u;

/** `the children in their last year`, `the people who “have drowned”`, `those “who live across the water”`. */
function thoseOf(material: StudyMaterial, { counted, which }: Part): string {
  const words = which && wordsAt(material, which);
  if (!words) return `the ${counted}`;
  if (!counted) return `those “${words}”`;
  return /^(?:who|whom|that|which|in|on|at|from|with|of|for)\b/u.test(words)
    ? `the ${counted} ${words}`
    : `the ${counted} who “${words}”`;
}

function summed({ part, whole, allBut }: Part, count: number) {
  const about = [part, whole].every(({ bound }) => bound === 'exact') ? '' : 'about ';
  const left = whole.value - part.value;
  return {
    rest: `${about}${show(left)}`,
    working: `${show(whole.value)} − ${show(part.value)} = ${about}${show(left)}; ${show(allBut ? left : part.value)} ÷ ${show(whole.value)} = about ${percent(count / whole.value)}`,
  };
}

/** The dead of an attack are no sum. */
const KILLED = /\b(?:killed|dead|died|murdered|shot|massacred)\b/u;

/** Where the part is no subject, its sentence is quoted without its figures. */
function maskedPart(material: StudyMaterial, found: Part): Candidate | undefined {
  const { part, whole, counted, paragraph } = found;
  const passage = material.passages[part.sentence]!;
  const quote = whole.sentence === part.sentence ? quoteMasked(passage, [whole, part]) : undefined;
  if (!quote || !counted || KILLED.test(passage.lower)) return undefined;
  const { rest, working } = summed(found, part.value);
  return candidate(passage, {
    frame: 'part-of-whole',
    kind: 'short-answer',
    prompt: `Two figures are left out here: ${quote}. Find them in ¶${paragraph}. About what percentage of the ${counted} is meant, and how many are the others?`,
    answer: `About ${percent(part.value / whole.value)} (${figureOf(part)} of ${figureOf(whole)}); the others are ${rest}.`,
    working,
    level: 'understand',
    lines: 2,
    worth: -0.5,
  });
}
