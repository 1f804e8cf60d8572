/** Something that somebody decided: was it right? */

import type { Clause } from '../../../grammar/reading.js';
import { isBody } from '../../../grammar/voices.js';
import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { ask } from '../asking.js';
import { cite } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';

export const choice: Frame = {
  name: 'choice',
  most: 2,
  worth: { opinion: 2.1, other: 2.3, history: 2.5, explainer: 2, news: 2.5 },
  find: (scene) => scene.claims.flatMap((claim) => chosen(scene, claim) ?? []),
};

function chosen(scene: Scene, claim: Claim): Asked | undefined {
  const { passage, clauses, slot, owner } = claim;
  const { tokens } = passage.reading.analysis;
  const clause = clauses.find(
    ({ kind, verb }) =>
      kind === 'main' && verb.tense === 'past' && !verb.passive && DECIDES.test(tokens[verb.main]!.lemma),
  );
  if (
    !clause ||
    owner.kind === 'speech' ||
    slot.words < 9 ||
    isPainful(passage) ||
    clause.object?.kind === 'pronoun' ||
    CHARGE.test(claim.lower) ||
    !canDecide(claim, clause)
  )
    return undefined;
  return ask(scene, claim, {
    prompt: `${cite(slot)}. Was that a good decision? Give the best reason for it and the best reason against it, and say what else could have been done.`,
    lookFor: `Decided: ${cite(slot)}. One reason on each side that rests on what was known at the time, another way that was open, and a judgement. Either is good if the text is used.`,
    sure: 0.85,
  });
}

/** What is said is rejected, not decided; who will not speak decides nothing. */
const CHARGE =
  /\breject(?:s|ed) the (?:charge|claim|accusation|criticism|allegation|idea|suggestion|view)s?\b|\brefused to (?:promise|say|comment|answer|guess|be drawn|rule|give)\b/u;

const DECIDES =
  /^(?:decide|choose|refuse|reject|approve|ban|forbid|abandon|cancel|scrap|postpone|abolish|overrule|veto|adopt|vote|order|withdraw|evacuate|nationalise|nationalize|privatise|privatize|suspend|close|shut|introduce|demolish)$/;

/** A person, people or a body; not a pronoun that stands for somebody elsewhere. */
function canDecide({ passage }: Claim, { subject }: Clause): boolean {
  const phrase = subject?.phrase;
  if (!phrase || phrase.kind === 'pronoun') return false;
  if (phrase.entity) return phrase.entity.kind !== 'unknown';
  const head = passage.reading.analysis.tokens[phrase.head]!.lower;
  return singularsOf(head).some(isPersonNoun) || isBody(head);
}
