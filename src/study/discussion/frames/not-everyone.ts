/** The text says that not everybody welcomes a thing: who gains by it, who does not, and which case is the stronger? */

import { inBrief } from '../brief.js';
import type { Asked, Frame } from '../frame.js';
import { peopleIn } from '../people.js';
import type { Scene } from '../scene.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const notEveryone: Frame = {
  name: 'not-everyone',
  most: 1,
  worth: { explainer: 2.9, news: 2.8, other: 2.8, history: 2.5, opinion: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => parted(scene, index) ?? []),
};

const PARTS =
  /^(?:But |Yet |Still, )?(?:Not (?:everyone|everybody|all of (?:them|us)) (?:cheer|approv|agree|welcom|applaud|is (?:pleased|happy|convinced|sure)|was (?:pleased|happy|convinced|impressed)|likes?|liked)\p{L}*|There are (?:those|(?:\p{Ll}+ ){1,3}?)(?: |(?<= ))who (?:find|think|say|fear|object|doubt|would|believe|argue|complain|wish|call|hold)|Some (?:people |of them |\p{Ll}+(?: and \p{Ll}+)? )?(?:think|believe|fear|argue|object|complain|doubt|worry|suspect)\b)/u;

function parted(scene: Scene, index: number): Asked | undefined {
  const { passages } = scene;
  const { text, prose, paragraph, theme, quoted } = passages[index]!;
  if (!prose || quoted || !PARTS.test(text)) return undefined;
  const isFirst = passages[index - 1]?.paragraph !== paragraph;
  const before = isFirst
    ? toldIn(scene, paragraph - 1)
    : toldIn(scene, paragraph, (one) => one.index < index);
  const behind = toldIn(scene, paragraph, (one) => one.index >= index);
  const [a, b] = [before.slice(-3), behind.slice(0, 4)];
  const words = (slots: typeof a): number => slots.reduce((sum, one) => sum + one.words, 0);
  if (words(a) < 15 || words(b) < 20) return undefined;
  const from = isFirst ? `¶${paragraph - 1}` : `the first part of ¶${paragraph}`;
  const to = isFirst ? `¶${paragraph}` : 'the rest of it';
  const [one, two] = [inBrief(scene, a), inBrief(scene, b)];
  const people = peopleIn(
    scene,
    [...a, ...b].map(({ extract }) => extract.paragraph),
  );
  return weighing({
    prompt: worded(
      index,
      `People part over what ${from} tells; ${to} gives the other view. Put each case in two sentences that its own side would accept. Which rests on the better evidence, and is evidence what they part over?`,
      `Set ${from} against ${to}. Who has reason to be pleased, and who has not? Find a way that both could live with, and say what it would cost each.`,
    ),
    lookFor: `On one side: ${one.text}. On the other: ${two.text}.${people ? ` Also to be heard: ${people}.` : ''} Good: either side, by what was found or counted there; neither, since what one side fears or has to pay cannot be counted; a way for both, with what each gives up.`,
    sure: 0.92,
    theme,
    quotes: [...one.slots, ...two.slots],
    about: [index],
  });
}
