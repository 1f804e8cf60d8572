/** `43 of the 310 lambs had vanished`: what percentage that is, and how many are left. */

import type { Span } from '../../../base/span.js';
import { anyOf, anyOpening } from '../../../lexicon/index.js';
import type { Part } from '../../../map/numbers/find-parts.js';
import type { StudyMaterial } from '../../material.js';
import type { Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { capital } from '../neighbours.js';
import { shareAsked, shareShown, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { figureOf, wordsAt } from './figure-words.js';
import { negated } from './negated.js';
import { quoteSpoken } from './quoting.js';

/** One for each part that the text does not give in per cent itself. */
export function partQuestions(material: StudyMaterial): Candidate[] {
  return material.map.parts.flatMap((part) => {
    const [here, there] = [material.passages[part.sentence]!, material.passages[part.whole.sentence]!];
    const isSad = tellsOfDeaths(here) || tellsOfDeaths(there);
    if (isSad || !isPrintable(material, part)) return [];
    return asked(material, part) ?? [];
  });
}

/** A share of a dozen needs no sum. */
const LEAST = 15;

const isPrintable = ({ passages }: StudyMaterial, { part, whole }: Part): boolean => {
  const passage = passages[part.sentence]!;
  const near = passages.filter(({ paragraph }) => paragraph === passage.paragraph);
  return (
    passage.prose &&
    whole.value >= LEAST &&
    /^(?:exact|about)$/u.test(part.bound) &&
    !near.some((one) => isSaidTwice(one, part.value / whole.value)) &&
    !OTHER_WORDS.test(passage.text)
  );
};

/** A sentence gives the share as well; a percentage of another size is of something else. */
const isSaidTwice = ({ text }: Passage, share: number): boolean =>
  [...text.matchAll(/([\d.]+) ?(?:%|per ?cent)/gu)].some(
    ([, told]) => Math.abs(Number(told) - 100 * share) < 3 || Math.abs(Number(told) - 100 * (1 - share)) < 3,
  );

const OTHER_WORDS = /\b(?:half|thirds?|quarters?|in other words|that is)\b/u;

function asked(material: StudyMaterial, found: Part): Candidate | undefined {
  const { part, whole, said: at, allBut } = found;
  const passage = material.passages[part.sentence]!;
  const rest = at && negated(passage.tokens.filter(({ start, end }) => start >= at.start && end <= at.end));
  const text = at && wordsAt(material, at);
  if (!text || !rest || OF_OTHERS.test(text) || ELLIPSIS.test(text) || !canBeQuoted(passage, at))
    return undefined;
  const said = text.split(' ').length <= PLAIN ? text : `“${text}”`;
  const whom = wholeIn(material, found);
  if (!whom) return undefined;
  const count = allBut ? whole.value - part.value : part.value;
  const sums = summed(found, count);
  // Where the text counts the others as well, they are no question.
  const others = isTold(material, found)
    ? { asked: '', answered: '' }
    : { asked: `, and how many ${rest}`, answered: `; ${sums.rest} ${rest}` };
  return candidate(passage, {
    frame: 'part-of-whole',
    kind: 'short-answer',
    prompt: allBut
      ? `${whom.opening}Of ${whom.those}, how many ${said}, and ${sums.asks} is that? ${whom.where}`
      : `${whom.opening}${capital(sums.asks)} of ${whom.those} ${said}${others.asked}? ${whom.where}`,
    answer: allBut
      ? `${show(count)}, or ${sums.share}; ${figureOf(part)} of ${figureOf(whole)} ${rest}.`
      : `${capital(sums.share)} (${figureOf(part)} of ${figureOf(whole)})${others.answered}.`,
    working: sums.working,
    level: 'understand',
    lines: 2,
    ...(whole.sentence === part.sentence ? {} : { beside: [material.passages[whole.sentence]!] }),
  });
}

/** `On the day nine of them were producing water. Fourteen were not.` */
const isTold = ({ map }: StudyMaterial, { part, whole }: Part): boolean =>
  map.numbers.some(
    ({ paragraph, value }) => paragraph === part.paragraph && value === whole.value - part.value,
  );

/** `will vote for the cut and 13 against it`: the rest is neither of the two. */
const OF_OTHERS = new RegExp(
  String.raw`\b(?:and|but|while) (?:another )?(?:\d|(?!one\b)${anyOf('number')}|the (?:rest|others?)\b)`,
  'u',
);

interface Whole {
  readonly opening: string;
  readonly those: string;
  readonly where: string;
}

/** The whole in words that keep what narrows it; of another sentence that is quoted, since there all of it may narrow. */
function wholeIn(material: StudyMaterial, found: Part): Whole | undefined {
  const { part, whole } = found;
  const [there, here] = [material.passages[whole.sentence]!, material.passages[part.sentence]!];
  if (there !== here) {
    if (!found.counted) return undefined;
    const { start } = there.sentence;
    const quote = quoteSpoken(there, { start: whole.start - start, end: whole.end - start });
    if (!quote) return undefined;
    const opening = `¶${whole.paragraph} says: ${quote}. `;
    return {
      opening,
      those: `these ${found.counted}`,
      where: `Find the other figure in ¶${part.paragraph}.`,
    };
  }
  const lead = LEAD.exec(here.text.slice(0, part.start - here.sentence.start))?.[1];
  const where = `Take the figures from ¶${part.paragraph}${lead ? `, where it says “${lead}”` : ''}.`;
  const those = thoseOf(material, found);
  return those === undefined ? undefined : { opening: '', those, where };
}

/** `In the two terms before the tin, 19 of my 43 pupils failed`: it was so then, or there, and not always. */
const LEAD = new RegExp(
  `^((?:(?!Of )${anyOpening('preposition')}|Last|This) [^,.;:“”]{2,60}?),? (?:only |just |all but )?$`,
  'u',
);

/** `11 of the 18 members, chosen by farmers`: what only describes them is not said of them. */
function canBeQuoted({ tokens }: Passage, said: Span): boolean {
  const own = tokens.filter(({ start, end }) => start >= said.start && end <= said.end);
  const [first, next] = own.filter(({ pos }) => pos !== 'ADV');
  // `11 of the 64 teachers on the list were gone`: its verb comes behind what narrows the whole.
  const isPlace = first?.pos === 'ADP' && own.some(({ lower }) => FINITE.test(lower));
  return isPlace || (/^(?:VERB|AUX)$/u.test(first?.pos ?? '') && next?.lower !== 'by');
}

const FINITE = /^(?:had|have|were|are|could|would|will)$/u;

/** Words that read as the question’s own. */
const PLAIN = 6;

/** `30 did` says again what stood before it. */
const ELLIPSIS = new RegExp(`^${anyOf('finite')}$`, 'u');

/** `the children in their last year`, `the boats that usually put to sea`, `the crossings cancelled in 2024`. */
function thoseOf(material: StudyMaterial, { counted, which, whole }: Part): string | undefined {
  const words = which && wordsAt(material, which);
  if (!words) return counted ? `the ${counted}` : undefined;
  if (!counted) return `those “${words}”`;
  if (MODIFIES.test(words)) return `the ${counted} ${words}`;
  const first = material.passages[whole.sentence]!.tokens.find(({ start }) => start >= which.start);
  return first?.pos === 'VERB' ? `the ${counted} ${words}` : `the ${counted} that ${words}`;
}

const MODIFIES = new RegExp(String.raw`^${anyOf('relative', 'preposition')}\b`, 'u');

function summed({ part, whole, allBut }: Part, count: number) {
  const exact = [part, whole].every(({ bound }) => bound === 'exact');
  const about = exact ? '' : 'about ';
  const left = whole.value - part.value;
  const share = shareShown(count / whole.value, exact);
  return {
    share,
    asks: shareAsked(share),
    rest: `${about}${show(left)}`,
    working: `${show(whole.value)} − ${show(part.value)} = ${about}${show(left)}; ${show(allBut ? left : part.value)} ÷ ${show(whole.value)} = ${share}`,
  };
}
