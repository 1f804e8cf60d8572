/** `only four of their 46 purchases were short, against two in five in the country`: a count of a whole beside a share. */

import type { Part } from '../../../map/numbers/find-parts.js';
import type { StudyMaterial } from '../../material.js';
import { type Candidate, candidate } from '../candidate.js';
import { percent, show } from './amounts.js';
import { tellsOfDeaths } from './deaths.js';
import { figureOf } from './figure-words.js';
import { quoteAround } from './quoting.js';
import { readShare, SHARE } from './share-words.js';

const AGAINST = new RegExp(
  `\\b(?:against|as against|compared (?:with|to)|while|whereas) (?:the |a |an )?(${SHARE})(?= (?:for|in|of|at|on|among|elsewhere|before|last|the)\\b|[,.])`,
  'u',
);

/** One for each part that its sentence sets against a share of something else. */
export const sharesComparedQuestions = (material: StudyMaterial): Candidate[] =>
  material.map.parts.flatMap((part) => asked(material, part) ?? []);

function asked({ passages }: StudyMaterial, { part, whole, allBut, sentence }: Part): Candidate | undefined {
  const passage = passages[sentence]!;
  const behind = Math.max(part.end, whole.end) - passage.sentence.start;
  const match = AGAINST.exec(passage.text.slice(behind));
  const other = match && readShare(match[1]!);
  if (!match || !other || allBut || whole.sentence !== sentence || tellsOfDeaths(passage)) return undefined;
  const end = behind + match.index + match[0].length;
  const quote = quoteAround(passage, { start: part.start - passage.sentence.start, end });
  const own = part.value / whole.value;
  const points = Math.round(100 * Math.abs(own - other.value));
  if (!quote || points < LEAST) return undefined;
  const higher = own > other.value ? 'the first' : 'the second';
  const shown = other.exact ? percent(other.value) : `about ${percent(other.value)}`;
  return candidate(passage, {
    frame: 'groups-compared',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}. Write both shares as percentages. Which of the two is higher, and by about how many percentage points?`,
    answer: `About ${percent(own)} (${figureOf(part)} of ${figureOf(whole)}) and ${shown} (“${match[1]!}”): ${higher} is higher, by about ${points} percentage points. A count and a share can be compared only in one form.`,
    working: `${show(part.value)} ÷ ${show(whole.value)} = about ${percent(own)}; ${percent(Math.max(own, other.value))} − ${percent(Math.min(own, other.value))} = about ${points} percentage points`,
    level: 'analyse',
    lines: 2,
  });
}

/** Closer shares tell nothing. From judgement. */
const LEAST = 5;
