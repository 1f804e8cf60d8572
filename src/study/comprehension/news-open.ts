/** What a report leaves open or in dispute, in sentences that stand far apart. */

import { hasDispute } from '../dispute.js';
import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { citedEach, isTold } from './run.js';

/** Each with how surely it tells that something is open. */
const OPEN: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:has|have|had) (?:still )?(?:not|never) (?:yet )?been (?:found|identified|named|recovered|decided|settled|published|released|explained|checked|paid|charged)\b/u,
    3,
  ],
  [
    /\bno decision (?:has|had) been (?:taken|made)\b|\b(?:nobody|no one|no-one|neither) (?:knows|has (?:said|explained|checked))|\bnot (?:yet )?(?:known|clear|been (?:set|fixed))\b|\b(?:unclear|unknown|undecided|unresolved)\b|\b(?:has|have) yet to\b|\bremains? (?:open|missing|in doubt|to be seen)\b/u,
    3,
  ],
  [
    /(?<!\b(?:he|she|I|who) )\b(?:will|must|is to|are to|(?:is|are) (?:due|expected) to) (?:now )?(?:decide|vote|rule|hear|debate|consider|choose|discuss)\b|\b(?:decision|vote|verdict|ruling|hearing) (?:is|are) (?:due|expected)\b/u,
    3,
  ],
  [
    /\b(?:is|are) (?:still )?(?:under investigation|being investigated|investigating)\b|\b(?:investigation|inquiry|search|talks|trial) (?:continues?|goes on|is continuing|(?:has|have) (?:begun|started))\b/u,
    2,
  ],
  [/\b(?:denies|denied|disputes?|disputed|contradicts?)\b|\bsays? that it has no evidence\b/u, 2],
];
const MOST = 3;

const NUMBERS: Readonly<Record<number, string>> = { 2: 'two', 3: 'three' };

/** One for a report, or a text of people in dispute, in which several things are said to be open. */
export function newsOpenQuestion(material: StudyMaterial): Candidate[] {
  if (material.textType !== 'news' && !hasDispute(material)) return [];
  const open = openIn(material.passages);
  const [first, ...others] = open;
  if (!first || others.length === 0) return [];
  return [
    candidate(first, {
      frame: 'left-open',
      kind: 'short-answer',
      prompt: `Find ${NUMBERS[open.length]} places where the text says that a matter is still open or in dispute, and write down the words that say so.`,
      answer: `${citedEach(open)}. Accept other words of the text that leave a matter open.`,
      level: 'analyse',
      lines: 4,
      beside: others,
    }),
  ];
}

/** The surest sentences, one of a paragraph, in text order. */
function openIn(passages: readonly Passage[]): Passage[] {
  const found = passages
    .map((passage) => ({
      passage,
      sure: isTold({ ...passage, quoted: false }) && !/["“”]/u.test(passage.text) ? surenessOf(passage) : 0,
    }))
    .filter(({ sure }) => sure > 0)
    .sort((a, b) => b.sure - a.sure || b.passage.index - a.passage.index);
  return found
    .filter(({ passage }, i) => found.findIndex((one) => one.passage.paragraph === passage.paragraph) === i)
    .slice(0, MOST)
    .map(({ passage }) => passage)
    .sort((a, b) => a.index - b.index);
}

const surenessOf = ({ text }: Passage): number =>
  Math.max(0, ...OPEN.map(([sign, sure]) => (sign.test(text) ? sure : 0)));
