/** `We`: who is meant, and who is left out? */

import { cite, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const whoseWe: Frame = {
  name: 'whose-we',
  most: 1,
  worth: { opinion: 2.4 },
  find: (scene) => (scene.material.textType === 'opinion' ? whose(scene) : []),
};

/** Two sentences with `we` in different paragraphs, the author’s own. */
function whose(scene: Scene): Asked[] {
  const own = scene.claims.filter(({ owner, lower }) => owner.kind === 'author' && /\bwe\b/u.test(lower));
  const [first] = own.filter(({ slot }) => !slot.cut);
  const last = own.findLast(({ passage }) => first && passage.paragraph !== first.passage.paragraph);
  if (!first || !last || own.length < 3) return [];
  const author = scene.author(first.passage.paragraph);
  return [
    {
      prompt: `Who is ${inQuotes('we')} in ${cite(first.slot)} and in ${cite(last.slot)}: the same people both times? Who is left out, and how would one of the sentences sound to them?`,
      lookFor: `Students name a group for each sentence (${author} and the readers, one town, one country, everybody) with the words that show it, and somebody who does not belong to it. Also good: a rewriting with that group’s name in place of ${inQuotes('we')}.`,
      level: 'analyse',
      sure: 0.9,
      theme: 'whole',
      evidence: [first.slot.extract, last.slot.extract],
      sentences: [...first.sentences, ...last.sentences],
      names: [],
    },
  ];
}
