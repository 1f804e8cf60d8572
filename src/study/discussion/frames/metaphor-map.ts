/** A comparison that carries an explanation or an argument: what stands for what, and where does it break? */

import type { Slot } from '../../clauses.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const metaphorMap: Frame = {
  name: 'metaphor-map',
  most: 2,
  worth: { opinion: 2.4, other: 2.2, history: 1.9, explainer: 2.5 },
  find: (scene) => [...ofText(scene), ...ofSpeakers(scene)],
};

const ofText = (scene: Scene): Asked[] =>
  scene.passages.flatMap((passage) => {
    if (!isPlain(passage) || leansBack(passage) || passage.words > 34 || !isPicture(passage.text)) return [];
    const [slot] = stretchesOf(scene, [passage.index]);
    return slot ? (compared(scene, slot, passage.index) ?? []) : [];
  });

const ofSpeakers = (scene: Scene): Asked[] =>
  scene.speeches.flatMap(({ slot, form, passages }) =>
    form === 'clause' && slot.words <= 34 && isPicture(slot.extract.text)
      ? (compared(scene, slot, passages[0]!.index) ?? [])
      : [],
  );

/** A verb or a measure that likens, `like` or `as`, and a thing with its article. */
const LIKE =
  /\b(?:is|are|was|were|be|[’']s|works?|acts?|acted|behaves?|spreads?|grows?|grew|runs?|ran|moves?|moved|rather|much|just|almost|exactly|more|somewhat|a (?:little|bit)|treats? \p{L}+|treated \p{L}+) (?:like (?<like>an? [^,;:.()]{3,140}|\p{L}+ing the [^,;:.()]{3,140})|as (?<as>an? \p{L}+ (?:of \p{L}+ )?(?:is|are|holds?|does|do|has|keeps?)\b))/u;

/** What something only resembles to the eye or belongs to. */
const NO_PICTURE = /^an? (?:lot|bit|place|person|man|woman|child|member|good|bad|long time|desperate)\b/u;

function isPicture(text: string): boolean {
  const { like, as } = LIKE.exec(text)?.groups ?? {};
  const picture = like ?? as;
  return picture !== undefined && !NO_PICTURE.test(picture);
}

function compared(scene: Scene, slot: Slot, index: number): Asked | undefined {
  const { paragraph, theme } = scene.passages[index]!;
  if (isPainful(scene.passages[index]!)) return undefined;
  return weighing({
    prompt: worded(
      index,
      `${cite(slot)}. What stands for what in this picture? What does it make easy to see, and where would it lead a reader astray? Offer a picture of your own.`,
      `${cite(slot)}. Take the picture apart: name two ways in which it fits and one in which it does not. Does the difference matter here?`,
    ),
    sides: says(evidenceOn(scene, { on: [index], among: scene.byParagraph.get(paragraph) ?? [] })),
    sure: 0.86,
    theme,
    quotes: [slot],
    about: [index],
  });
}
