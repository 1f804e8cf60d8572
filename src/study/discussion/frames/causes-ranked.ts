/** Several things that came together: which weighed most, and which could be taken away without changing what happened? */

import { bestAmong } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';
import { places } from '../wording.js';

export const causesRanked: Frame = {
  name: 'causes-ranked',
  most: 1,
  worth: { history: 3, other: 2.7, explainer: 2.4, news: 2.6, opinion: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => ranked(scene, index) ?? twoNamed(scene, index) ?? []),
};

const SEVERAL =
  /^(?:But |And )?(?:two|three|four|several) (?:other|further|more) (?:things|causes|reasons|grievances|factors|events|blows|troubles) (?:made|came|added|helped|played|drove|pushed|worked|lay)\b/iu;

function ranked(scene: Scene, index: number): Asked | undefined {
  const passage = scene.passages[index]!;
  if (!passage.prose || passage.quoted || !SEVERAL.test(passage.text)) return undefined;
  const rest = (scene.byParagraph.get(passage.paragraph) ?? []).filter((one) => one.index > index);
  const listed = stretchesOf(
    scene,
    rest.map((one) => one.index),
  );
  const earlier = scene.passages.filter(
    ({ paragraph }) => paragraph < passage.paragraph && paragraph >= passage.paragraph - 2,
  );
  const first = bestAmong(scene, earlier, { most: 2, on: rest.map((one) => one.index) });
  if (listed.length === 0 || first.length === 0) return undefined;
  const where = places([...first, ...listed].map(({ extract }) => extract.paragraph));
  return weighing({
    prompt: `Several things came together in ${where}. Put them in order of weight. Which one could be taken away without preventing what followed, and how do you know?`,
    sides: [
      { label: 'Told first', slots: first },
      { label: 'Then', slots: listed },
    ],
    sure: 0.95,
    theme: passage.theme,
    about: [index],
  });
}

/** The first of two causes, and the second close behind it. */
const FIRST =
  /^(?:But |And )?(?:In reality, |In truth, |In fact, )?(?:One (?:reason|cause) |[Tt]he (?:best|real|main|true|first|deeper|chief) (?:\p{L}+ )?(?:sergeant|cause|reason|culprit|driver|source)\b)/u;
const SECOND =
  /^(?:And )?(?:Second(?:ly)?, it is |(?:The|A) (?:second|other) (?:\p{L}+ )?(?:cause|reason|culprit|driver|source|one)\b|Another (?:reason|cause|is)\b|The other (?:reason |cause )?is\b)/u;

/** Which of two named causes weighs more. */
function twoNamed(scene: Scene, index: number): Asked | undefined {
  const first = scene.passages[index]!;
  const second = scene.passages
    .slice(index + 1, index + 4)
    .find(({ text, paragraph }) => SECOND.test(text) && paragraph - first.paragraph <= 1);
  if (!second || first.quoted || !FIRST.test(first.text)) return undefined;
  const between = scene.passages.slice(index, second.index + 2);
  const near = between
    .filter(({ paragraph }) => paragraph >= first.paragraph && paragraph <= second.paragraph)
    .map((one) => one.index);
  const listed = [
    ...stretchesOf(
      scene,
      near.filter((one) => one < second.index),
      [index - 1],
    ),
    ...stretchesOf(
      scene,
      near.filter((one) => one >= second.index),
      [second.index - 1],
    ),
  ];
  if (listed.reduce((sum, { words }) => sum + words, 0) < 24) return undefined;
  return weighing({
    prompt: `Two causes are named in ${places(listed.map(({ extract }) => extract.paragraph))}. What does the text give to show that each of them is at work? Which of the two would you act on first, and who would have to give something up for it?`,
    sides: says(listed),
    sure: 0.9,
    theme: first.theme,
    about: [index, second.index],
  });
}
