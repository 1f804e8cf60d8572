/** A compromise is on the table: what does each side get and give up, and should they take it? */

import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';

export const compromise: Frame = {
  name: 'compromise',
  most: 1,
  worth: { news: 3, other: 2.8, opinion: 2.4, history: 2.6 },
  find: (scene) => scene.passages.flatMap((_, index) => offered(scene, index) ?? []),
};

const OFFERS =
  /^(?:A|One|The|Another) (?:\p{Ll}+ )?(?:compromise|middle (?:way|course)|third way)\b|\b(?:proposed|suggested|offered|drew up|put forward) a (?:\p{Ll}+ )?compromise\b/u;

function offered(scene: Scene, index: number): Asked | undefined {
  const { text, prose, quoted, paragraph, theme } = scene.passages[index]!;
  if (!prose || quoted || !OFFERS.test(text)) return undefined;
  const terms = toldIn(scene, paragraph, (one) => one.index >= index);
  const wants = scene.voices
    .flatMap(({ name, words }) =>
      words
        .filter(
          ({ alone, slot }) =>
            alone && slot.words >= 8 && slot.extract.paragraph !== paragraph && WANTS.test(slot.extract.text),
        )
        .slice(0, 1)
        .map(({ slot }) => ({ ...slot, who: name })),
    )
    .slice(0, 2);
  if (terms.reduce((sum, { words }) => sum + words, 0) < 25) return undefined;
  return weighing({
    prompt: `¶${paragraph} tells of a compromise. What would each side get, and what would each give up? Should it be taken as it stands, changed, or put off until more is known? Name the one who pays in each case.`,
    sides: [
      { label: 'The terms', slots: terms.slice(0, 4) },
      { label: 'What people say', slots: wants },
    ],
    sure: 0.93,
    theme,
    about: [index],
  });
}

const WANTS = /\b(?:want|only|should|must|need|not against|ask|would)\b/u;
