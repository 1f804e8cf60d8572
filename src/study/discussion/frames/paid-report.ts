/** A finding that somebody with a stake has paid for: what does it hold, and what tells against it? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const paidReport: Frame = {
  name: 'paid-report',
  most: 1,
  worth: { news: 3, opinion: 2.7, other: 2.8, explainer: 2.7, history: 2.4 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) =>
          passage.prose && PAID.test(passage.text) && finds(scene, passage)
            ? (weighed(scene, passage) ?? [])
            : [],
        ),
};

const PAID =
  /\b(?:report|study|survey|review|assessment|analysis|poll|inquiry|model)\b[^.;]{0,40}\b(?:paid for|commissioned|funded|financed|sponsored|ordered) by\b|\b(?:company|firm|owner|industry|developer|ministry)[’']s own (?:report|study|survey|figures|review)\b/u;

/** A result is told there; a study that is only proposed has none. */
const finds = (scene: Scene, { index, paragraph }: Passage): boolean =>
  scene.passages.slice(index, index + 3).some((one) => one.paragraph === paragraph && FINDS.test(one.lower));

const FINDS =
  /\b(?:found|finds|shows?|showed|concluded?|concludes|says|said|puts?|estimate[sd]?|reckon(?:s|ed)|calculate[sd]?)\b/u;

/** Fewer words hold no grounds. From judgement. */
const FEWEST = 12;

function weighed(scene: Scene, { index, paragraph, theme }: Passage): Asked | undefined {
  const behind = scene.passages
    .slice(index + 1, index + 8)
    .filter(
      (one) => one.paragraph <= paragraph + 1 && (one.paragraph === paragraph || COUNTS.test(one.text)),
    );
  const [own] = stretchesOf(scene, [index]);
  const more = stretchesOf(
    scene,
    behind.filter(isPlain).map((one) => one.index),
    [index],
  ).slice(0, 4);
  if (!own || more.reduce((sum, { words }) => sum + words, 0) < FEWEST) return undefined;
  const where = `¶${paragraph}`;
  return weighing({
    prompt: worded(
      index,
      `${where} brings in a finding and says who paid for it. Does that make the finding worthless, or only in need of a check? Which fact that is told with it would you hold against it, and which question would you put to those who wrote it?`,
      `Somebody with a stake paid for the finding in ${where}. Suppose that every figure in it is right: could it still mislead? Say by what it was measured, and what was left out.`,
    ),
    sides: [
      { label: 'The finding', slots: [own] },
      { label: 'The text goes on', slots: more },
    ],
    sure: 0.9,
    theme,
    about: [index],
  });
}

const COUNTS = /\d|\b(?:per ?cent|half|third|quarter|twice)\b/u;
