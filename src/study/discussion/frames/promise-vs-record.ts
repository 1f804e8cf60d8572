/** A promise or an aim, and what the text tells of its being kept. */

import { bearingOn } from '../../../map/threads.js';
import type { Passage } from '../../passages.js';
import { at, capital, cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { standing } from '../support.js';

export const promiseVsRecord: Frame = {
  name: 'promise-vs-record',
  most: 1,
  worth: 3,
  find: (scene) => scene.passages.flatMap((passage) => promised(scene, passage) ?? []),
};

const PROMISE =
  /\b(?:promis(?:ed|es|ing)|pledg(?:ed|es|ing)|vow(?:ed|s)|guaranteed|assur(?:ed|es)|committed (?:itself|themselves|himself|herself) to|undertook to|aim(?:ed|s) to|set (?:a|the) target|target of|plan(?:ned)? to|was (?:meant|supposed|due) to|were (?:meant|supposed|due) to)\b/u;

/** The outcome: something counted, denied, or still open. */
const RECORD =
  /\b(?:not|no|never|only|still|yet|missed|failed|so far|by (?:now|then|the end)|has (?:been|since)|have (?:been|since)|instead|already|fell short|delayed|late|abandoned|kept|met|exceeded|actually|in fact)\b/u;

function promised(scene: Scene, passage: Passage): Asked | undefined {
  const a =
    PROMISE.test(passage.lower) && !/\bnot\b/u.test(passage.lower)
      ? standing(scene, passage.index)
      : undefined;
  if (!a || !PROMISE.test(a.extract.text.toLowerCase())) return undefined;
  const record = bearingOn(scene.threads, passage.index).find(
    ({ sentence, strength }) =>
      strength >= LEAST &&
      sentence > passage.index &&
      RECORD.test(scene.passages[sentence]!.lower) &&
      standing(scene, sentence),
  );
  const b = record && standing(scene, record.sentence);
  if (!record || !b) return undefined;
  return {
    prompt: `Set what was planned or promised, ${cite(a)}, beside ${cite(b)}. Has it been kept, is it on the way, or can nobody tell yet? What else would you have to know?`,
    lookFor: `${capital(at(a))} says what was intended, ${at(b)} what came of it. A good answer keeps apart what was to be done and what was done, uses the words or the figure of each sentence, and names what is missing for a verdict (a date, a number, who counted).`,
    level: 'evaluate',
    sure: 0.75,
    theme: passage.theme,
    evidence: [a.extract, b.extract],
    sentences: [passage.index, record.sentence],
    names: [],
  };
}

/** Two sentences about the same thing beyond doubt. From judgement. */
const LEAST = 1.9;
