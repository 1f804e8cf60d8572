/** `X. That is why Y.`, `Y. The reason is X.`: a fact and its reason in two sentences. */

import type { Stretch } from '../../../grammar/reading.js';
import type { Passage } from '../../passages.js';
import { leansOf } from '../neighbours.js';
import type { Explained } from './explained.js';

/** The sentence before gives the reason; a `So` that opens a sentence is sure only where something has to be done or cannot be. */
const SO =
  /^(?:And |But )?(?:(?:That|This) (?:is|was|[’']s) (?:also |exactly |precisely )?why|For (?:this|that) reason,?|As a result,|Therefore,?|Consequently,|So(?= [^,.;]*\b(?:(?:ha[sd]|have) to|must|cannot|could (?:not|no longer|only))\b)|Hence,?) /u;
/** It gives the reason of the sentence before. */
const FOR =
  /^(?:And |But )?(?:(?:That|This) (?:is|was|[’']s) because(?! of\b)|The (?:main |simple |real |chief )?reason (?:is|was) (?:that|because|simple[:,])) /u;

/** What a sentence explains of the one before it, or the one before of it. */
export function explainedAcross(passages: readonly Passage[], passage: Passage): Explained | undefined {
  const before = passages[passage.index - 1];
  if (!before || before.paragraph !== passage.paragraph || !isOwn(before) || !isOwn(passage))
    return undefined;
  const [so] = SO.exec(passage.text) ?? [];
  if (so) return { passage, asked: fromText(passage, so.length), sentences: reasonBefore(passages, before) };
  const [reason] = FOR.exec(passage.text) ?? [];
  return reason ? { passage: before, asked: before.sentence, sentences: [passage] } : undefined;
}

const isOwn = ({ prose, quoted, reported }: Passage): boolean => prose && !quoted && !reported;

/** The sentence before, and the one that it leans on. */
function reasonBefore(passages: readonly Passage[], before: Passage): readonly Passage[] {
  const first = passages[before.index - 1];
  return first?.paragraph === before.paragraph && isOwn(first) && leansOf(before) >= 1
    ? [first, before]
    : [before];
}

function fromText({ reading, sentence }: Passage, length: number): Stretch {
  const { tokens } = reading.analysis;
  let firstToken = sentence.firstToken;
  while (tokens[firstToken]!.start < sentence.start + length) firstToken++;
  return { firstToken, endToken: sentence.endToken };
}
