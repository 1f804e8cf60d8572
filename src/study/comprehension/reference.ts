/** `This decision`, `that promise`: words that point back to a whole statement. What are they about? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isQuotable, leansOf, withoutJoin } from './neighbours.js';

/** Nouns that sum up a whole statement. */
const SHELLS =
  'decision|ban|move|plan|law|rule|policy|claim|view|idea|argument|change|finding|approach|belief|warning|promise|proposal|measure|practice|discovery|failure|success|delay|difference|trend|rise|increase|drop|decline|arrangement|theory|explanation|reaction|response|attitude|fear|hope|habit|method|strategy|assumption|conclusion|development|process|choice|demand|agreement|mistake|lack|loss|shift|effect|refusal|charge|objection|risk|advice|order|result|question|problem|answer|threat|cost|bargain|deal|offer|request|vote|verdict|ruling|charge|accusation|admission|assurance|pattern|gap|error|experiment|test|story|account';
const POINTS = new RegExp(
  `^(?:[\\p{L}’'.,-]+ ){0,7}?((?:[Tt]his|[Tt]hat|[Ss]uch an?|[Tt]hese|[Tt]hose) (?:\\p{Ll}+ )??(?:${SHELLS})s?)\\b(?! (?:of|that|to|in|on|for|who|which|had|has|have|is) )`,
  'u',
);

/** One for each sentence with such words near its beginning, where the sentence before is surely meant. */
export const referenceQuestions = (material: StudyMaterial): Candidate[] =>
  material.passages.flatMap((passage) => {
    const words = POINTS.exec(passage.text)?.[1];
    const meant = material.passages[passage.index - 1];
    if (!words || !meant || meant.paragraph < passage.paragraph - 1 || !isClear(passage, meant)) return [];
    return [asked(passage, meant, words)];
  });

/** Neither stands in speech, and the first is a statement that does not itself point further back. */
const isClear = (passage: Passage, meant: Passage): boolean =>
  isQuotable(passage) &&
  isQuotable(meant) &&
  leansOf(meant) < 0.3 &&
  !/^(?:This|That|These|Those|It|But|And|So|Such)\b/u.test(meant.text);

function asked(passage: Passage, meant: Passage, words: string): Candidate {
  const isAcross = meant.paragraph !== passage.paragraph;
  return candidate(meant, {
    frame: 'reference',
    kind: 'short-answer',
    prompt: `¶${passage.paragraph} says: ${inQuotes(passage.text)}. What is “${words.charAt(0).toLowerCase()}${words.slice(1)}”? Explain it in your own words${isAcross ? `, from ¶${meant.paragraph}` : ''}.`,
    answer: `What has just been told (¶${meant.paragraph}): ${inQuotes(withoutJoin(meant.text))}.`,
    level: 'understand',
    lines: 2,
    worth: isAcross ? 0.4 : 0,
    beside: [passage],
  });
}
