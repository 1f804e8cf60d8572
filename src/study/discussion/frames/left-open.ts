/** Something that the text says nobody knows, or that somebody would not say: who could find out? */

import { ask } from '../asking.js';
import { cite, inQuotes } from '../citing.js';
import type { Frame } from '../frame.js';

export const leftOpen: Frame = {
  name: 'left-open',
  most: 1,
  worth: { opinion: 2, other: 2.2, history: 2.5, explainer: 2.6, news: 2.5 },
  find: (scene) =>
    scene.claims.flatMap((claim) => {
      const words = OPEN.exec(claim.lower)?.[0];
      if (!words || claim.owner.kind === 'speech' || claim.slot.words < 7) return [];
      return [
        ask(scene, claim, {
          prompt: `${cite(claim.slot)}. What exactly is not known here, and why? Who could find out, and what would change for whom once it were known?`,
          lookFor: `${inQuotes(words)} leaves it open. Students say what is known all the same, who has or could get the knowledge (by counting, asking, waiting, opening papers), and one person or group for whom the answer would change something. Also good: a reason why it may never be known.`,
          level: 'analyse',
          sure: 0.9,
        }),
      ];
    }),
};

const OPEN =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:still )?(?:unclear|unknown|uncertain|unanswered|a mystery|an open question)|(?:no ?(?:one|body)|no historian|no scientist) (?:\p{L}+ )?(?:knows?|knew|can say|could say|is sure)|(?:is|are|was|were) not (?:yet )?(?:known|clear|certain|understood)|(?:do|does|did|could|can|would) not (?:yet )?(?:say|explain|know) (?:how|why|whether|when|where|who|what)|declined to (?:comment|say|answer)|remains to be seen|historians (?:still )?(?:disagree|argue)|too early to (?:say|tell|know)|has (?:never|not yet) been (?:explained|found|established|published|tested))\b/u;
