/** `The firm denied this`: what is denied, and what is said instead. */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes } from './neighbours.js';

const DENIES =
  /^((?:\p{L}[\p{L}’'.-]* ){1,6}?)(den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|dismiss(?:es|ed)?|disagree(?:s|d)?)(?: with)?(?: (?:this|that|these claims|this claim|the claim|the charge|the accusation))?\.$/u;

/** One for each short sentence in which somebody contradicts what stands before it. */
export function clashQuestions({ passages }: StudyMaterial): Candidate[] {
  return passages.flatMap((passage) => {
    const match = DENIES.exec(passage.text);
    const [before, after] = [passages[passage.index - 1], passages[passage.index + 1]];
    const near =
      before && before.paragraph >= passage.paragraph - 1 && after?.paragraph === passage.paragraph;
    if (!match || !near || !isClear(before) || !isClear(after)) return [];
    const who = match[1]!.trim().replace(/^(?:But|Yet|And) /u, '');
    if (/^(?:he|she|they|it|many|some|others?|not)\b/iu.test(who)) return [];
    return [
      candidate(after, {
        frame: 'clash',
        kind: 'short-answer',
        prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. What claim is contradicted here, and what is said against it?`,
        answer: `The claim (¶${before.paragraph}): ${inQuotes(claim(passages, before))}. Against it (¶${after.paragraph}): ${inQuotes(after.text)}.`,
        level: 'analyse',
        lines: 3,
        beside: [passage, before],
      }),
    ];
  });
}

/** What was said last, from where its sentence began: speech may run over several. */
function claim(passages: readonly Passage[], last: Passage): string {
  let first = last.index;
  while (
    /^["“‘]/u.test(passages[first]!.text) &&
    passages[first - 1]?.paragraph === last.paragraph &&
    last.index - first < 2
  )
    first--;
  return passages
    .slice(first, last.index + 1)
    .map(({ text }) => text)
    .join(' ');
}

const isClear = ({ prose, words }: Passage): boolean => prose && words >= 6 && words <= 45;
