/** Several things that came together: which weighed most, and which could be taken away without changing what happened? */

import { citeAll } from '../citing.js';
import { factsOn } from '../facts.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const causesRanked: Frame = {
  name: 'causes-ranked',
  most: 1,
  worth: { history: 3, other: 2.7, explainer: 2.4, news: 2.6, opinion: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => ranked(scene, index) ?? []),
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
  const first = factsOn(scene, earlier, { on: rest.map((one) => one.index), most: 2 });
  if (listed.length === 0 || first.length === 0) return undefined;
  const where = places([...first, ...listed].map(({ extract }) => extract.paragraph));
  return weighing({
    prompt: `Several things came together in ${where}. Put them in order of weight. Which one could be taken away without preventing what followed, and how do you know?`,
    lookFor: `What was there first: ${citeAll(first)}. What came on top: ${citeAll(listed)}. Any order is good that says how each thing worked on those it touched; a cause of long standing explains why people were angry, a late one why they acted then.`,
    sure: 0.95,
    theme: passage.theme,
    quotes: [...first, ...listed],
    about: [index],
  });
}
