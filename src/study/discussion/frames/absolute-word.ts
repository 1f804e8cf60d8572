/** A claim without exceptions: one case is enough against it. */

import { ask } from '../asking.js';
import { capital, cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';

export const absoluteWord: Frame = {
  name: 'absolute-word',
  most: 1,
  worth: { opinion: 2.8, other: 2.6, history: 2.4, explainer: 2.3, news: 2.4 },
  find: (scene) => scene.claims.flatMap((claim) => absolute(scene, claim) ?? []),
};

function absolute(scene: Scene, claim: Claim): Asked | undefined {
  const word = ABSOLUTE.exec(claim.lower)?.[1];
  if (!word || NO_CLAIM.test(claim.lower) || !isGeneral(claim, word)) return undefined;
  const weaker = WEAKER[word]!;
  return ask(scene, claim, {
    prompt: `${capital(saidBy(claim.owner))}: ${cite(claim.slot)}. How much does the word ${inQuotes(word)} claim? Describe one case that would be enough to prove it wrong, then rewrite the sentence so that it claims no more than the text shows.`,
    lookFor: `A single case that does not fit is enough against ${inQuotes(word)}. A careful version: ${inQuotes(claim.slot.extract.text.replace(new RegExp(`\\b${word}\\b`, 'iu'), weaker))}, or one that names the cases it is about. Also good: a student who shows from the text that every case it speaks of does fit.`,
  });
}

const ABSOLUTE = /\b(always|never|everything|impossible|inevitably)\b/u;

const WEAKER: Readonly<Record<string, string>> = {
  always: 'often',
  never: 'rarely',
  everything: 'much',
  impossible: 'very hard',
  inevitably: 'often',
};

/** Ways of speaking that claim nothing of the kind. */
const NO_CLAIM =
  /\b(?:not|almost|nearly|next to) (?:always|never|everything|impossible)\b|\beverything (?:i|we|you|they|s?he)\b|\b(?:if|when|unless)\b|\bnever mind\b|\b(?:may|might|could|perhaps|probably)\b[^,;]* (?:always|never|everything|impossible|inevitably)\b/u;

/** Said of how things are, not of what has happened: the verb beside the word tells. */
function isGeneral({ clauses, lower, passage, slot }: Claim, word: string): boolean {
  const { tokens } = passage.reading.analysis;
  const at = passage.origin + slot.extract.start + lower.indexOf(word);
  const clause = clauses.find(({ verb }) => tokens[verb.endToken - 1]!.end > at) ?? clauses.at(-1);
  const first = tokens[clause?.verb.firstToken ?? -1]?.lower ?? '';
  return (
    clause?.verb.tense === 'present' &&
    !/\b(?:is|are) always \p{L}+ing\b/u.test(lower) &&
    !/^(?:has|have|had|can)$/u.test(first) &&
    !/\b(?:i|my|me|today|now)\b|\d/u.test(lower)
  );
}
