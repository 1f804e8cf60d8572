/** `58 percent of those who took part`, where only 212 did: how many people is that? */

import type { StudyMaterial } from '../../material.js';
import { byParagraph, type Passage } from '../../passages.js';
import { type Candidate, candidate } from '../candidate.js';
import { AMOUNT, percent, readAmount, show } from './amounts.js';
import { quoteSpoken } from './quoting.js';

const SHARE = new RegExp(
  `\\b(${AMOUNT})(?<=%|cent) of (?:those (?:who )?(?:took part|asked|voted|questioned|surveyed|polled|answered|replied)|(?:the )?(?:respondents|voters|votes cast|people (?:asked|surveyed|questioned)))`,
  'u',
);
const BASE =
  /\b(?:vote[ds]?|took part|answered|replied|responded|asked|surveyed|questioned|polled|interviewed|respondents|returned)\b/u;

/** One for each share whose base is the one count of people in its paragraph. */
export function shareOfAskedQuestions({ map, passages }: StudyMaterial): Candidate[] {
  const counted = byParagraph(
    map.quantities.filter(
      ({ dimension, sentence, value }) =>
        dimension === 'count' && value >= 20 && BASE.test(passages[sentence]!.lower),
    ),
  );
  return passages.flatMap((passage) => {
    const match = SHARE.exec(passage.text);
    const share = match && readAmount(match[1]!);
    const bases = counted.get(passage.paragraph) ?? [];
    const [base] = bases;
    return match && share && base && bases.length === 1
      ? (asked(passage, passages[base.sentence]!, {
          match,
          share: share.value,
          base: base.value,
          text: base.text,
          at: base.start,
        }) ?? [])
      : [];
  });
}

interface Found {
  readonly match: RegExpExecArray;
  readonly share: number;
  readonly base: number;
  readonly text: string;
  readonly at: number;
}

function asked(
  passage: Passage,
  other: Passage,
  { match, share, base, text, at }: Found,
): Candidate | undefined {
  const quote = quoteSpoken(passage, { start: match.index, end: match.index + match[0].length });
  const start = at - other.sentence.start;
  const second = quoteSpoken(other, { start, end: start + text.length });
  if (!quote || !second) return undefined;
  const count = show(Math.round(share * base));
  return candidate(passage, {
    frame: 'share-of-asked',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${quote}${second === quote ? '' : `, and: ${second}`}. About how many people are the ${percent(share)}?`,
    answer: `About ${count}: the percentage is of the ${show(base)} who were counted, not of everybody.`,
    working: `${percent(share)} of ${show(base)} = about ${count}`,
    level: 'understand',
    lines: 1,
    beside: other === passage ? [] : [other],
  });
}
