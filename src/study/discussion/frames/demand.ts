/** What the author of an opinion says should be done: who gains by it, who has to pay or to do more, and would one vote for it? */

import { clausesOf } from '../../../grammar/lookup.js';
import { isDebate } from '../../debate.js';
import { demandIn } from '../../modality.js';
import type { Passage } from '../../passages.js';
import { leansBy } from '../../summaries/standing.js';
import { capital, cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, wholeSlot } from '../stretches.js';

export const demand: Frame = {
  name: 'demand',
  most: 1,
  worth: { opinion: 2.1 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.filter((passage) => isDemand(scene, passage)).map((passage) => asked(scene, passage)),
};

/** Words of a demand that says what is to be done, and of one that can be quoted. From judgement. */
const FEWEST = 10;
const MOST = 40;

/** A sentence of the author's that can be read alone, and says what should be done by whom. */
const isDemand = (scene: Scene, passage: Passage): boolean =>
  passage.words >= FEWEST &&
  passage.words <= MOST &&
  !passage.reported &&
  isPlain(passage) &&
  !isPainful(passage) &&
  !IS_NO_STEP.test(passage.text) &&
  isAlone(scene, passage) &&
  demandIn(scene.material.reading, clausesOf(scene.material.reading, passage.index)) !== undefined;

function isAlone({ lines, material }: Scene, { index }: Passage): boolean {
  const line = lines[index]!;
  return !line.opener && !line.named && leansBy(material.reading, line) < LEANS;
}

/** From judgement. */
const LEANS = 0.5;

/** `must be able to`, `should at least have the honesty`, `The test is: ..`: how things are to be, and no step that one could vote on. */
const IS_NO_STEP = /\b(?:at least|able to|have to|has to)\b|: /iu;

function asked({ author }: Scene, passage: Passage): Asked {
  const slot = wholeSlot(passage);
  return {
    prompt: `${capital(author(passage.paragraph))} demands: ${cite(slot)}. Who would gain by it, and who would have to pay or to do more? Would you vote for it?`,
    level: 'evaluate',
    sure: 0.85 + 0.002 * passage.words,
    theme: passage.theme,
    evidence: [slot.extract],
    sentences: [passage.index],
    names: [],
  };
}
