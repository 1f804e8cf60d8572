/** A point is granted, then answered: does the answer meet it? */

import { capital, cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import type { Scene } from '../scene.js';
import { bearing, TURN, useful } from '../support.js';

export const concedeReject: Frame = {
  name: 'concede-reject',
  most: 2,
  worth: { opinion: 3, other: 2.8, history: 2.3, explainer: 2.2, news: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => answered(scene, index) ?? []),
};

const GRANT =
  /^(?:of course|it is true|true,|admittedly|granted|to be sure|certainly|no doubt)\b|\b(?:no ?(?:one|body) (?:denies|can deny|doubts|disputes|pretends)|i (?:do not|don[’']t) (?:deny|doubt|dispute|pretend|blame)|(?:is|are|was|were|has|have) (?:a |some )?(?:point|right to|reason(?:s)? to)|(?:there is|there are) (?:something|some truth|good reasons?|a case|arguments?)|i understand|i (?:know|accept|admit|grant)|is (?:real|understandable)|the (?:concern|worry|objection|fear)s? (?:is|are)|(?:critics|opponents|supporters|some people|some) (?:say|argue|claim|object|insist|reply|will say|would say))\b/u;

/** The sentence that grants stands right before the one that turns, or in the paragraph before it. */
function answered(scene: Scene, index: number): Asked | undefined {
  const answer = scene.passages[index]!;
  if (!TURN.test(answer.text) || answer.quoted) return undefined;
  const before = scene.passages
    .slice(Math.max(0, index - 3), index)
    .filter(({ paragraph }) => answer.paragraph - paragraph <= 1);
  const granted = before.findLast(({ lower }) => GRANT.test(lower));
  const [a, b] = [granted && scene.slots[granted.index], scene.slots[index]];
  if (!granted || !a || !b || a.words < 5 || b.words < 5 || a.leans) return undefined;
  if (isPassedOn(answer) || /[?]$/u.test(a.extract.text + b.extract.text)) return undefined;
  const sentences = [granted.index, index];
  const support = bearing(scene, sentences);
  const author = scene.author(answer.paragraph);
  return {
    prompt: `${capital(author)} first gives the other side its due: ${cite(a)}. Then comes the answer: ${cite(b)}. Does the answer meet the point, or does it pass it by?`,
    lookFor: `Granted: ${cite(a)}. Answer: ${cite(b)}. Students say whether the second sentence shows that the first is wrong, or only that something else matters more; both can be argued with words of the text.${useful(support)}`,
    level: 'evaluate',
    sure: 0.9,
    theme: answer.theme,
    evidence: [a, b, ...support].map(({ extract }) => extract),
    sentences,
    names: [],
  };
}
