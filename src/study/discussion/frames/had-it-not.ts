/** A step of the story on which others hang: what if it had not been taken? */

import { isBody } from '../../../grammar/voices.js';
import { isPersonNoun, singularsOf } from '../../../lexicon/index.js';
import { bearingOn } from '../../../map/threads.js';
import type { Slot } from '../../clauses.js';
import { cite, citeAll } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { standing } from '../support.js';

export const hadItNot: Frame = {
  name: 'had-it-not',
  most: 3,
  worth: { other: 1.7, history: 2, news: 1.6 },
  find: (scene) => scene.claims.flatMap((claim) => undone(scene, claim) ?? []),
};

function undone(scene: Scene, claim: Claim): Asked | undefined {
  const { slot, passage } = claim;
  if (!isDeed(claim) || isPainful(passage)) return undefined;
  const after = laterOn(scene, claim);
  if (after.length === 0) return undefined;
  return {
    prompt: `${cite(slot)}. Suppose that this had not been done. Which things told later in the text could then not have happened in the same way, and which would have happened all the same?`,
    lookFor: `Told later of the same things: ${citeAll(after)}. Students say for each whether it hangs on this step, show by which words (so, because, then only says what came first), and mark what they guess. Also good: another step that would have led to the same end.`,
    level: 'analyse',
    sure: 0.75 + 0.1 * Math.min(2, after.length - 1),
    theme: passage.theme,
    evidence: [slot, ...after].map(({ extract }) => extract),
    sentences: [passage.index],
    names: [],
  };
}

/** Somebody did something once: a person, people or a body, in words that can be quoted whole. */
function isDeed({ owner, slot, clauses, passage, lower }: Claim): boolean {
  const main = clauses.find(({ kind, verb }) => kind === 'main' && verb.form === 'finite');
  const { tokens } = passage.reading.analysis;
  if (owner.kind !== 'author' || slot.cut || slot.words < 8 || !main || main.verb.tense !== 'past')
    return false;
  if (
    main.verb.negated ||
    main.verb.passive ||
    /\bwould\b/u.test(lower) ||
    !main.object ||
    !STEP.test(tokens[main.verb.main]!.lemma)
  )
    return false;
  const phrase = main.subject?.phrase;
  const head = phrase && tokens[phrase.head]!.lower;
  return (
    phrase !== undefined &&
    phrase.kind !== 'pronoun' &&
    (phrase.entity !== undefined || singularsOf(head!).some(isPersonNoun) || isBody(head!)) &&
    !/\b(?:i|we|my|our)\b/u.test(lower)
  );
}

/** What changes the course of things; what somebody has, sees, says or feels does not. */
const STEP =
  /^(?:send|order|sign|build|invent|discover|introduce|sell|buy|refuse|publish|found|open|close|ban|clear|plant|replace|invade|move|lengthen|shorten|vaccinate|declare|launch|start|grant|pass|bring|take|give|stop|cut|cancel|offer|appoint|dismiss|arrest|free|raise|lower|import|export|settle|abandon|destroy|burn|smuggle|hide)$/;

/** Sentences further on that speak of the same things and stand alone. */
const laterOn = (scene: Scene, { passage }: Claim): Slot[] =>
  bearingOn(scene.threads, passage.index)
    .filter(({ sentence, strength }) => sentence > passage.index && strength >= LEAST)
    .flatMap(({ sentence }) => standing(scene, sentence) ?? [])
    .slice(0, 2)
    .sort((one, two) => one.extract.paragraph - two.extract.paragraph);

/** From judgement. */
const LEAST = 1.4;
