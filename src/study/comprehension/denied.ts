/** `The company disputes this`: which words are disputed, and which words are set against them? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited } from './run.js';

/** A sentence that only says that somebody does not agree. */
const DENIES =
  /^(?:But |Yet )?(?!(?:Nobody|No one|No|None|Few|Hardly)\b)[^,;:“”"]{2,60}? (?:disputes?|disputed|denies|denied|rejects?|rejected|contradicts?|contradicted|disagrees?|disagreed)(?: (?:with )?(?:this|that|it|(?:the|th[ei]se|those) (?:charges?|claims?|accusations?|allegations?|findings?|figures?|account)))?\.$/u;
/** It goes on with those who do not agree: `Their report ...`, `A spokesman ...`. */
const GOES_ON =
  /^(?:Its|Their|His|Her|He|She|They|The (?:firm|company|council|ministry|union)|An? (?:spokes(?:man|woman|person)|report|letter))\b|, (?:s?he|it|they) (?:sa(?:id|ys)|wrote|writes|added|adds)\b/u;
const MOST_WORDS = 12;
/** Words of each side. */
const SIDE = { fewest: 10, most: 60 };

/** One for each such sentence between the words that it speaks of and the words that say why. */
export const deniedQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const [before, after] = [passages[passage.index - 1], passages[passage.index + 1]];
    if (passage.quoted || passage.words > MOST_WORDS || !DENIES.test(passage.text)) return [];
    if (
      !before ||
      !after ||
      after.paragraph !== passage.paragraph ||
      passage.paragraph - before.paragraph > 1
    )
      return [];
    if (!fits(before) || !fits(after) || !GOES_ON.test(after.text)) return [];
    return [
      candidate(before, {
        frame: 'denied',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. Which words of the text does that contradict, and what is said against them?`,
        answer: `Contradicted: ${cited([before])}. Said against it: ${cited([after])}.`,
        level: 'analyse',
        lines: 3,
        beside: [passage, after],
      }),
    ];
  });

/** A short sentence is not understood without those before it. */
const fits = ({ prose, words }: Passage): boolean => prose && words >= SIDE.fewest && words <= SIDE.most;
