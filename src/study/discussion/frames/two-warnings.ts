/** Two people who each warn of something, and a `But` between them: what does each fear, and what could both accept? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';
import { places, worded } from '../wording.js';

export const twoWarnings: Frame = {
  name: 'two-warnings',
  most: 1,
  worth: { opinion: 2.8, news: 2.9, other: 2.7, history: 2.5, explainer: 2.6 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) => (TURNS.test(passage.text) ? (warned(scene, passage) ?? []) : [])),
};

const SAYS = /\b(?:warn(?:s|ed)?|fears?|feared|said|says|argues?|insists?|told|called|asked|answers?)\b/u;
const TURNS =
  /^(?:But|Yet|However,) (?!s?he\b|they\b|it\b)[^“”]{3,90}?\b(?:warn(?:s|ed)?|fears?|feared|said|says|argues?|insists?|told)\b/u;

function warned(scene: Scene, two: Passage): Asked | undefined {
  const one = scene.passages[two.index - 1];
  if (!one || one.paragraph !== two.paragraph || !SAYS.test(one.text) || isPainful(one) || isPainful(two))
    return undefined;
  const [p, q] = [personIn(scene, one), personIn(scene, two)];
  if (!p || !q || p === q) return undefined;
  const paragraph = two.paragraph;
  const a = toldIn(scene, paragraph, ({ index }) => index <= one.index).slice(-2);
  const b = toldIn(scene, paragraph, ({ index }) => index >= two.index).slice(0, 2);
  const words = (slots: typeof a): number => slots.reduce((sum, slot) => sum + slot.words, 0);
  if (words(a) < 8 || words(b) < 8) return undefined;
  return weighing({
    prompt: worded(
      paragraph,
      `${p} and ${q} are heard one after the other (${places([paragraph])}), with a “But” between them. What is each of them afraid of? Can both be right, and which one measure could both accept?`,
      `What does ${p} want to prevent, and what ${q} (${places([paragraph])})? Which of the two dangers would you guard against first, and what would the other one say to you?`,
    ),
    sides: [
      { label: p, slots: a },
      { label: q, slots: b },
    ],
    sure: 0.9,
    theme: two.theme,
    about: [one.index, two.index],
    names: [p, q],
  });
}

/** The one person whom a sentence names. */
function personIn({ material }: Scene, { text }: Passage): string | undefined {
  const named = material.names.filter(({ kind, name }) => kind === 'person' && text.includes(name));
  return named.length === 1 ? named[0]!.name : undefined;
}
