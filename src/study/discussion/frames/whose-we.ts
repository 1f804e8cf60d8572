/** `We`: who is meant, and who is left out? */

import { cite, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { says, weighing } from '../weighing.js';

export const whoseWe: Frame = {
  name: 'whose-we',
  most: 1,
  worth: { opinion: 2.4 },
  find: (scene) => (scene.material.textType === 'opinion' ? whose(scene) : undefined),
};

/** Two sentences with `we` in different paragraphs, the author’s own. */
function whose(scene: Scene): Asked | undefined {
  const own = scene.claims.filter(({ owner, lower }) => owner.kind === 'author' && /\bwe\b/u.test(lower));
  const [first] = own.filter(({ slot }) => !slot.cut);
  const last = own.findLast(({ passage }) => first && passage.paragraph !== first.passage.paragraph);
  if (!first || !last || own.length < 3) return undefined;
  return weighing({
    prompt: `Who is ${inQuotes('we')} in ${cite(first.slot)} and in ${cite(last.slot)}: the same people both times? Who is left out, and how would one of the sentences sound to them?`,
    sides: says(
      own
        .slice(1, -1)
        .map(({ slot }) => slot)
        .slice(0, 2),
    ),
    level: 'analyse',
    sure: 0.9,
    theme: 'whole',
    quotes: [first.slot, last.slot],
    about: [...first.sentences, ...last.sentences],
  });
}
