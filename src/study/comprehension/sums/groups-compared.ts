/** `Of the 102 who live in town, 59 made the distance. Of the 110 who live on farms, 30 did`: two groups of different size. */

import type { Span } from '../../../base/span.js';
import type { Part } from '../../../map/numbers/find-parts.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { percent, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { figureOf, wordsAt } from './figure-words.js';

/** Whether two parts are of two wholes of one kind in one paragraph. */
const isGroup = (one: Part, two: Part): boolean =>
  one.paragraph === two.paragraph &&
  one.whole.start !== two.whole.start &&
  Math.abs(one.sentence - two.sentence) <= 1 &&
  !one.allBut &&
  !two.allBut &&
  (one.counted === two.counted || [one, two].some(({ counted }) => counted === '')) &&
  one.which !== undefined &&
  two.which !== undefined;

/** One for each two groups of which the text counts the same. */
export const groupQuestions = (material: StudyMaterial): Candidate[] =>
  material.map.parts.flatMap((one, at, parts) => {
    const two = parts[at + 1];
    const { passages } = material;
    if (!two?.which || !one.which || !one.said || !isGroup(one, two)) return [];
    const text = (span: Span): string => wordsAt(material, span);
    const said = text(one.said);
    // `30 did` says the same again; what is said in other words may be another thing.
    if (two.said && !/^(?:did|do|were|was|had|have|could)$/u.test(text(two.said)) && text(two.said) !== said)
      return [];
    const [a, b] = [one.part.value / one.whole.value, two.part.value / two.whole.value];
    const [more, less] = a > b ? [one, two] : [two, one];
    const times = Number((Math.max(a, b) / Math.min(a, b)).toFixed(1));
    const counted = one.counted || two.counted;
    const told = [passages[one.sentence]!, passages[two.sentence]!];
    if (Math.abs(a - b) < LEAST || told.some(tellsOfDeaths)) return [];
    return [
      candidate(passages[one.sentence]!, {
        frame: 'groups-compared',
        kind: 'short-answer',
        prompt: `¶${one.paragraph} sets two groups of ${counted} beside each other: those “${text(one.which)}” and those “${text(two.which)}”. About what percentage of each group “${said}”? About how many times as high is the one share as the other?`,
        answer: `About ${percent(a)} (${figureOf(one.part)} of ${figureOf(one.whole)}) and about ${percent(b)} (${figureOf(two.part)} of ${figureOf(two.whole)}): the share of those “${text(more.which!)}” is about ${times} times that of those “${text(less.which!)}”. Because the groups differ in size, the shares are compared and not the counts.`,
        working: `${show(one.part.value)} ÷ ${show(one.whole.value)} = about ${percent(a)}; ${show(two.part.value)} ÷ ${show(two.whole.value)} = about ${percent(b)}; ${percent(Math.max(a, b)).replace('%', '')} ÷ ${percent(Math.min(a, b)).replace('%', '')} = about ${times}`,
        level: 'analyse',
        lines: 3,
        beside: [passages[two.sentence]!],
      }),
    ];
  });

/** Closer shares tell nothing. From judgement. */
const LEAST = 0.05;
