/** `The company disputes this`: which words are disputed, and which words are set against them? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';
import { cited, upTo } from './run.js';

/** A sentence that only says that somebody does not agree. */
const DENIES =
  /^(?:But |Yet )?[^,;:“”"]{2,60}? (?:disputes?|disputed|denies|denied|rejects?|rejected|contradicts?|contradicted|disagrees?|disagreed)(?: (?:with )?(?:this|that|it))?\.$/u;
/** It goes on with those who do not agree: `Their report ...`, `A spokesman ...`. */
const GOES_ON =
  /^(?:Its|Their|His|Her|He|She|They|The (?:firm|company|council|ministry|union)|An? (?:spokes(?:man|woman|person)|report|letter))\b/u;
const MOST_WORDS = 12;
/** Words of each side; a short sentence is read with those before it. */
const SIDE = { fewest: 8, short: 14, most: 60 };

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
    const said = saidBefore(passages, before);
    if (!fits([after]) || !fits(said) || !GOES_ON.test(after.text)) return [];
    return [
      candidate(said[0]!, {
        frame: 'denied',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. Which words of the text are spoken against there, and which words are set against them?`,
        answer: `Spoken against: ${cited(said)}. Set against it: ${cited([after])}.`,
        level: 'analyse',
        lines: 3,
        beside: [...said.slice(1), passage, after],
      }),
    ];
  });

/** The sentence before, with as many of its paragraph as are needed to understand it. */
function saidBefore(passages: readonly Passage[], last: Passage): Passage[] {
  if (last.words >= SIDE.short) return [last];
  const own = passages.filter(({ paragraph, index }) => paragraph === last.paragraph && index <= last.index);
  return upTo([...own].reverse(), SIDE.most).reverse();
}

const fits = (run: readonly Passage[]): boolean => {
  const words = run.reduce((sum, one) => sum + one.words, 0);
  return run.every(({ prose }) => prose) && words >= SIDE.fewest && words <= SIDE.most;
};
