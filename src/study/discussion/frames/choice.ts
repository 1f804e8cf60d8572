/** Something that somebody decided: was it right? */

import type { Clause } from '../../../grammar/reading.js';
import { isBody } from '../../../grammar/voices.js';
import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { cite, citeAll } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { goingOn } from '../substance.js';
import { bearing } from '../support.js';

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
  const near = goingOn(scene, passage.index, 2);
  const far = bearing(scene, claim.sentences, 2).filter(
    ({ extract }) => extract.paragraph > passage.paragraph,
  );
  const after = [...near, ...far];
  if (after.length < 2) return undefined;
  return {
    prompt: `${cite(slot)}. Who gained by this decision and who lost? Was it a good one, judged by what was known at the time, and what else could have been done?`,
    lookFor: `What the text tells of it afterwards: ${citeAll(after)}. A fair judgement keeps apart what could be known when it was decided and what came of it, and names somebody on each side.`,
    level: 'evaluate',
    sure: 0.85,
    theme: passage.theme,
    evidence: [slot, ...after].map(({ extract }) => extract),
    sentences: claim.sentences,
    names: [],
  };
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
