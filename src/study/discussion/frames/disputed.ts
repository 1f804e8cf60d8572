/** A charge, and the answer of those who are charged: what does each bring forward, and what would settle it? */

import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const disputed: Frame = {
  name: 'denied-charge',
  most: 1,
  worth: 3,
  find: (scene) => scene.passages.flatMap((passage) => denied(scene, passage) ?? []),
};

/** It takes up a charge that was made before it. */
const DENIES =
  /\b(?:rejects?|rejected|denie[sd]|disputes?|disputed|dismisse[sd]|contradict(?:s|ed)) (?:this|that|the (?:charge|claim|accusation|criticism|allegation|idea|suggestion|account|figure|finding|report)s?|it|them|any|having)\b|\btells? a different story\b|\bsaid (?:that )?(?:this|that|it) was (?:not true|untrue|unfair|false|wrong)\b/u;

/** What is turned down was offered or asked for, and nobody is charged. */
const OFFERED = /\b(?:offer|proposal|request|plan|application|invitation|deal|compromise|bid)s?\b/u;

const CHARGES =
  /\b(?:blame[sd]?|accuse[sd]?|charge[sd]? that|claims?|claimed|alleges?|alleged|complain(?:s|ed)?|should have|failed to|had (?:not|never|ignored)|says?|said|told|according to)\b/u;

/** The denial that opens a paragraph, and the paragraph before it. */
function denied(scene: Scene, denial: Passage): Asked | undefined {
  if (!denial.prose || !DENIES.test(denial.lower) || OFFERED.test(denial.lower) || denial.paragraph < 2)
    return undefined;
  const isFirst = scene.passages[denial.index - 1]?.paragraph !== denial.paragraph;
  if (!isFirst) return undefined;
  const from = denial.paragraph - 1;
  const charge = scene.byParagraph.get(from) ?? [];
  if (!charge.some(({ lower, index }) => index < denial.index && CHARGES.test(lower))) return undefined;
  const said = toldIn(scene, from, ({ index }) => index < denial.index).slice(0, 4);
  const answered = toldIn(scene, denial.paragraph, ({ index }) => index >= denial.index).slice(0, 3);
  const words = (slots: typeof said): number => slots.reduce((sum, one) => sum + one.words, 0);
  if (words(said) < 14 || words(answered) < 14) return undefined;
  const [one, two] = [`¶${from}`, `¶${denial.paragraph}`];
  return weighing({
    prompt: worded(
      denial.index,
      `In ${one} a charge is made, and ${two} turns it down. On what do both sides agree? Which side gives facts that somebody could check, and which one document would you ask for?`,
      `Be the judge between ${one} and ${two}. What does each side say, what does neither say, and what would you have to see before you decided?`,
    ),
    sides: [
      { label: 'The charge', slots: said },
      { label: 'The answer', slots: answered },
    ],
    sure: 0.92,
    theme: denial.theme,
    about: [denial.index],
  });
}
