/** A cause that the text names: what would show it, and what else could have played a part? */

import type { Token } from '../../../language/analysis.js';
import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Claim } from '../claims.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const namedCause: Frame = {
  name: 'named-cause',
  most: 2,
  worth: { opinion: 2.3, other: 2.2, history: 2.6, explainer: 2.5 },
  find: (scene) => scene.claims.flatMap((claim) => caused(scene, claim) ?? []),
};

function caused(scene: Scene, claim: Claim): Asked | undefined {
  const { text } = claim.slot.extract;
  const found = CAUSES.map(({ pattern, effectFirst }) => ({ match: pattern.exec(text), effectFirst })).find(
    ({ match }) => match,
  );
  if (!found?.match || claim.slot.words < 9 || claim.slot.cut || isTrivial(claim)) return undefined;
  const [, one, two] = found.match;
  const [cause, effect] = (found.effectFirst ? [two, one] : [one, two]).map((part) => trimmed(part!));
  if (!isWholePart(cause!) || !isWholePart(effect!) || HALF.test(effect!)) return undefined;
  if (scene.material.textType === 'explainer' && !isPast(claim)) return undefined;
  return ask(scene, claim, {
    prompt: `${cite(claim.slot)}. What else could have helped to bring this about? Say what you would compare in order to be sure of the cause that is named here.`,
    lookFor: `Named as the cause: ${inQuotes(cause!)}. Its effect: ${inQuotes(effect!)}. To be sure one compares two cases that differ in the cause alone, or looks at what came first. Also good: another cause from the text, with the share that it may have had.`,
    level: 'analyse',
    sure: 0.8,
  });
}

interface Joined {
  readonly pattern: RegExp;
  readonly effectFirst: boolean;
}

const CAUSES: readonly Joined[] = [
  {
    pattern: /^(.{12,}?),? (?:largely |mainly |partly |mostly )?because (?!of\b)(.{12,})$/u,
    effectFirst: true,
  },
  {
    pattern:
      /^(.{12,}?),? (?:(?:is|are|was|were|been) )?(?:largely |mainly |partly |mostly )?(?:because of|due to|caused by|driven by|brought about by|as a result of|thanks to|owing to) (.{6,})$/u,
    effectFirst: true,
  },
  {
    pattern: /^(.{6,}?) (?:has |have |had )?(?:led to|resulted in|brought about|gave rise to) (.{6,})$/u,
    effectFirst: false,
  },
];

/** Half of a passive, `The blast was`, or of a comparison, `precisely`: no effect. */
const HALF = /\b(?:is|are|was|were|been|has|have|had|precisely|exactly|simply|just|only)$/u;

/** What holds by nature has no other causes to compare; what happened once may have. */
const isPast = ({ clauses }: Claim): boolean =>
  clauses.some(({ kind, verb }) => kind === 'main' && verb.tense === 'past');

const trimmed = (part: string): string => part.replace(/^[\s,]+|[\s,.;:]+$/gu, '');

/** No half of a clause that goes on elsewhere. */
const isWholePart = (part: string): boolean =>
  !/[;:]|, so\b|^(?:and|or|but|that|which)\b/u.test(part) && part.split(' ').length <= 18;

/** What one person did on one day has no other causes worth looking for. */
function isTrivial({ passage, clauses, owner, lower }: Claim): boolean {
  const main = clauses.find(({ kind }) => kind === 'main');
  const subject = main?.subject?.phrase;
  // What a thing is like has reasons; only what happens has causes.
  if (main && passage.reading.analysis.tokens[main.verb.main]!.lemma === 'be') return true;
  const head: Token | undefined = subject && passage.reading.analysis.tokens[subject.head];
  return (
    subject?.entity?.kind === 'person' ||
    /^(?:i|s?he|you)$/u.test(head?.lower ?? '') ||
    owner.isPaper ||
    /\b(?:nobody|no one|would|not much)\b/u.test(lower)
  );
}
