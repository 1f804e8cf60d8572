/** The same thing done in two places, with two results: what made the difference, and which of the two is one's own place like? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const sameTriedTwice: Frame = {
  name: 'same-tried-twice',
  most: 1,
  worth: { opinion: 3, explainer: 3, other: 2.7, news: 2.7, history: 2.7 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) =>
          TURNS.test(passage.text) && isPlain(passage) ? (tried(scene, passage) ?? []) : [],
        ),
};

/** The sentence says itself that it is the other of two. */
const TURNS =
  /^(?:But |Yet |By contrast, |In contrast, )(?=.*\b(?:the same \p{L}+ (?:was|were|had|has|took)|did the same|had done the same|tried the same|the same (?:law|rule|change|reform|measure|scheme|plan|ban|tax|year|storm|flood|price))\b)|^(?:But |Yet )?(?:[Ii]n|[Aa]t) [^,]{3,40}, (?:by contrast|in contrast|on the other hand|however),|^(?:By contrast|In contrast), (?:in|at) /u;

function tried(scene: Scene, two: Passage): Asked | undefined {
  const one = scene.passages
    .slice(Math.max(0, two.index - 2), two.index)
    .findLast((passage) => isPlain(passage) && placeIn(scene, passage) && passage.words >= 9);
  const [p, q] = [one && placeIn(scene, one), placeIn(scene, two)];
  const [a] = one ? stretchesOf(scene, [one.index]) : [];
  const [b] = stretchesOf(scene, [two.index]);
  if (!one || !p || !q || !a || !b || p === q || two.paragraph - one.paragraph > 1) return undefined;
  if (one.text.includes(q) || two.text.includes(p)) return undefined;
  return weighing({
    prompt: `${p} and ${q} did not end alike: ${cite(a)}; ${cite(b)}. What does the text name that could have made the difference, and what else might have? Which of the two is the place where you live more like?`,
    sides: says(evidenceOn(scene, { on: [one.index, two.index] })),
    sure: 0.9,
    theme: two.theme,
    quotes: [a, b],
    about: [one.index, two.index],
  });
}

/** The first place that a sentence names. */
const placeIn = ({ material }: Scene, { text }: Passage): string | undefined =>
  material.names
    .filter(({ kind, name }) => kind === 'place' && text.includes(name))
    .sort((one, two) => text.indexOf(one.name) - text.indexOf(two.name))[0]?.name;
