/** Something that the text says nobody knows, or that somebody would not say: who could find out? */

import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { shown } from '../stretches.js';
import { says, weighing } from '../weighing.js';

export const leftOpen: Frame = {
  name: 'left-open',
  most: 1,
  worth: { opinion: 2, other: 2.2, history: 2.5, explainer: 2.6, news: 2.5 },
  find: (scene) => scene.passages.flatMap((passage) => asked(scene, passage) ?? []),
};

function asked(scene: Scene, passage: Passage): Asked | undefined {
  const slot =
    OPEN.test(passage.lower) && !/\buntil\b/u.test(passage.lower) && !passage.quoted && !passage.reported
      ? shown(scene, passage.index)
      : undefined;
  if (!slot || slot.words < 6) return undefined;
  if (slot.leans && !/^It (?:is|was|remains)\b/u.test(slot.extract.text)) return undefined;
  return weighing({
    prompt: `${cite(slot)}. What is known all the same, and what exactly is missing? Who could find out, and for whom would it make a difference?`,
    sides: says(evidenceOn(scene, { on: [passage.index], most: 4 })),
    level: 'analyse',
    sure: 0.9,
    theme: passage.theme,
    quotes: [slot],
    about: [passage.index],
  });
}

const OPEN =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:still )?(?:unclear|unknown|uncertain|unanswered|a mystery|an open question)|(?:no ?(?:one|body)|no historian|no scientist) (?:\p{L}+ )?(?:knows|can say|is sure)|will never be known|(?:no|nobody has|no one has) (?:register|record|count|evidence) (?:has been|was) (?:found|kept)|(?:is|are|was|were) not (?:yet )?(?:known|clear|certain|understood)(?! (?:for|to|as|by)\b)|(?:do|does|did|could|can|would) not (?:yet )?(?:say|explain|know) (?:how|why|whether|when|where|who|what)|remains to be seen|(?:is|are) (?:still )?(?:being (?:argued|debated)|disputed|debated|contested)|historians (?:still )?(?:disagree|argue)|too early to (?:say|tell|know)|has (?:never|not yet) been (?:explained|found|established|published|tested))\b/u;
