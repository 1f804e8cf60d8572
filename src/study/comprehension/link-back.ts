/** `This decision`, `That means`: what do the words that point back stand for? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { atEndBefore, inQuotes, isQuotable, justBefore, withoutJoin } from './neighbours.js';

/** Nouns that sum up a whole statement. */
const SHELLS =
  'decision|ban|move|plan|law|rule|policy|claim|view|idea|argument|change|finding|approach|belief|warning|promise|proposal|measure|practice|discovery|failure|success|delay|difference|trend|rise|increase|drop|decline|arrangement|system|theory|explanation|reaction|response|attitude|fear|hope|habit|method|strategy|assumption|conclusion|fact|situation|development|process|choice|demand|agreement|mistake|lack|loss|shift|effect';
const NOUN = new RegExp(
  `^((?:This|That|Such an?|These|Those) (?:\\p{Ll}+ )?(?:${SHELLS})s?)\\b(?! (?:of|that|to|in|on|for)\\b)`,
  'u',
);
const BARE =
  /^(This|That) (?:means?|meant|makes|made|helps?|helped|allow(?:s|ed)|gives|gave|leaves|left|led|leads|shows|showed|suggests|explains|came|happens|happened|creates|created|caused|is (?:not|good|bad|hard|difficult|important|unusual|rare|common|partly)|was (?:not|no|hard|difficult|important|partly))\b/u;

/** One for each sentence that opens with such words, where the sentence before is surely meant. */
export function linkBackQuestions(material: StudyMaterial): Candidate[] {
  return material.passages.flatMap((passage) => {
    const noun = NOUN.exec(passage.text)?.[1];
    const words = noun ?? BARE.exec(passage.text)?.[1];
    const meant = justBefore(material, passage) ?? (noun ? atEndBefore(material, passage) : undefined);
    if (!words || !meant || !isClear(passage, meant)) return [];
    return [asked(passage, meant, words)];
  });
}

/** Neither stands in speech, and the first is a statement that does not itself point further back. */
const isClear = (passage: Passage, meant: Passage): boolean =>
  isQuotable(passage) &&
  isQuotable(meant) &&
  !/^(?:This|That|These|Those|It|But|And|So|Such)\b/u.test(meant.text);

function asked(passage: Passage, meant: Passage, words: string): Candidate {
  const where = meant.paragraph === passage.paragraph ? '' : ` Look back at ¶${meant.paragraph}.`;
  return candidate(meant, {
    frame: 'link-back',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. What does “${words.charAt(0).toLowerCase()}${words.slice(1)}” refer to?${where}`,
    answer: withoutJoin(meant.text),
    level: 'understand',
    worth: (words.includes(' ') ? 0.2 : 0) + (meant.paragraph === passage.paragraph ? 0 : 0.2),
    beside: [passage],
  });
}
