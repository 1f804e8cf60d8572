/** A paragraph that opens with a general claim and goes on with cases: which of them bear it out? */

import type { StudyMaterial } from '../material.js';
import type { Passage } from '../passages.js';
import { type Candidate, candidate } from './candidate.js';
import { inQuotes, isAskable } from './neighbours.js';
import { cited, isTold, restOf, upTo } from './run.js';

/** Words of a claim that can be more or less true. */
const CLAIMS =
  /\b(?:almost|nearly|hardly|scarcely|most|few|fewer|many|much|everybody|everyone|nobody|no one|every|rare|rarely|never|always|huge|vast|enormous|cheap|costly|expensive|price|growing|shrinking|more|less|worse|better|worst|fell|rose|became|become|turned|changed|easy|easier|hard|harder|difficult|strange|odd|common|popular|dangerous|slow|slowly|fast|quick|poor|rich|harm|good|bad|works?|worked|fails?|failed|wrong|mistaken|crisis|success|unusual|important|famous)\b/iu;
/** What a thing is called, which the sentences behind must show. */
const LABELS =
  /\b(?:is|was|are|were|became|remains?) (?:not |also |only |less |rather )?an? (?:\p{Ll}+ )?(?:compromise|success|failure|mistake|gamble|experiment|disaster|triumph|surprise|accident|lie|trap|trick|puzzle|bargain|revolution|scandal|miracle|paradox|joke|game|battle|race|luxury|gift|burden|lesson|warning|test|myth|habit|ritual|business|problem|compliment|insult|punishment)\b/u;
const MOST = 14;
const LONGEST = 75;

/** One for each such paragraph, if at least two sentences behind the claim hold something exact. */
export const borneOutQuestions = ({ passages }: StudyMaterial): Candidate[] =>
  passages.flatMap((passage) => {
    const { text, words, paragraph, index } = passage;
    if (
      passages[index - 1]?.paragraph === paragraph ||
      !isAskable(passage) ||
      words > (LABELS.test(text) ? MOST + 6 : MOST) ||
      paragraph === 1
    )
      return [];
    if (!(CLAIMS.test(text) || LABELS.test(text)) || isExact(passage) || passage.reported || OPENS.test(text))
      return [];
    const isLabel = LABELS.test(text);
    const facts = upTo(factsOf(restOf(passages, passage)), LONGEST);
    if (isLabel ? facts.length < 2 : facts.filter(isExact).length < 2) return [];
    return [
      candidate(passage, {
        frame: 'borne-out',
        kind: 'short-answer',
        prompt: isLabel
          ? `¶${paragraph} opens: ${inQuotes(text)}. In what way is this so? Explain with the rest of the paragraph.`
          : `¶${paragraph} opens with a claim: ${inQuotes(text)}. Which facts in the rest of the paragraph bear it out? Give two, and say how they do.`,
        answer: `Two of these: ${cited(facts)}.`,
        level: 'analyse',
        lines: 3,
        beside: facts,
      }),
    ];
  });

const OPENS =
  /^(?:How|What|The \p{Ll}+ who|But|And|Yet|So|Or|However|I|We|You|He|She|It|They|In \d{4})\b|\b(?:I|my|you|your)\b/u;

const isExact = ({ tokens }: Passage): boolean => tokens.slice(1).some(({ pos }) => pos === 'NUM');

/** What follows the claim up to where the paragraph turns. */
function factsOf(rest: readonly Passage[]): Passage[] {
  const end = rest.findIndex((one) => !isTold(one) || /^(?:But|Yet|However|Still)\b/u.test(one.text));
  return rest.slice(0, end < 0 ? rest.length : end);
}
