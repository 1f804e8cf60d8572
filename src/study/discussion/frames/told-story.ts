/** A story as it is always told, and what the papers add to it: who has a reason to tell it so? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { stretchesOf } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const toldStory: Frame = {
  name: 'told-story',
  most: 1,
  worth: { history: 3, other: 2.9, news: 2.4, opinion: 2.5, explainer: 2.6 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages
          .filter((passage) => passage.prose && TOLD.test(passage.lower))
          .flatMap((passage) => corrected(scene, passage) ?? [])
          .slice(0, 1),
};

const TOLD =
  /\b(?:is|are) (?:still )?(?:told|taught) (?:in|as|by|to) (?:every|all|a story|the story|children)\b|\bthe story goes\b|\blegend has it\b|\b(?:is|are) (?:still )?(?:remembered|celebrated) as\b|\bthe (?:usual|official|popular|school|familiar|best-known) (?:story|version|account)\b/u;

/** What shows more than the story. */
const PAPERS =
  /\b(?:leaves? out|left out|minutes|letters?|records?|archives?|papers|register|diar(?:y|ies)|ledgers?|list|account books?|files?)\b/u;

/** Fewer words hold no grounds. From judgement. */
const FEWEST = 24;

function corrected(scene: Scene, { index, paragraph, theme }: Passage): Asked | undefined {
  const own = (scene.byParagraph.get(paragraph) ?? []).filter((one) => one.index >= index - 1);
  const story = stretchesOf(
    scene,
    own.map((one) => one.index),
  ).slice(0, 3);
  const behind = scene.passages.filter((one) => one.paragraph > paragraph);
  const shown = behind.findIndex(({ lower }) => PAPERS.test(lower));
  const papers = behind.slice(Math.max(0, shown), shown + REACH);
  const facts = evidenceOn(scene, { on: own.map((one) => one.index), among: papers });
  const words = (slots: typeof story): number => slots.reduce((sum, slot) => sum + slot.words, 0);
  if (shown < 0 || facts.length < 2 || words(facts) < FEWEST || words(story) < FEWEST) return undefined;
  return weighing({
    prompt: `¶${paragraph} gives the story as it is always told. What do ${places(facts.map(({ extract }) => extract.paragraph))} add that changes it? Who has had a reason to tell it in the old way, and should it be told differently from now on?`,
    sides: [
      { label: 'As it is told', slots: story },
      { label: 'The text adds', slots: facts },
    ],
    sure: 0.9,
    theme,
    about: [index],
  });
}

/** Sentences behind the first paper. */
const REACH = 30;
