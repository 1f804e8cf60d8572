/** Something that the text says nobody knows, or that somebody would not say: who could find out? */

import type { Slot } from '../../clauses.js';
import type { Passage } from '../../passages.js';
import { inBrief } from '../brief.js';
import { cite, inQuotes } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { peopleIn } from '../people.js';
import type { Scene } from '../scene.js';
import { goingOn, shown } from '../substance.js';

export const leftOpen: Frame = {
  name: 'left-open',
  most: 1,
  worth: { opinion: 2, other: 2.2, history: 2.5, explainer: 2.6, news: 2.5 },
  find: (scene) => scene.passages.flatMap((passage) => asked(scene, passage) ?? []),
};

function asked(scene: Scene, passage: Passage): Asked | undefined {
  const words = OPEN.exec(passage.lower)?.[0];
  const known = words ? around(scene, passage.index) : [];
  const slot = shown(scene, passage.index);
  if (!words || passage.quoted || !slot || slot.words < 6 || known.length < 2) return undefined;
  if (slot.leans && !/^It (?:is|was|remains)\b/u.test(slot.extract.text)) return undefined;
  const sure = inBrief(scene, known);
  const people = peopleIn(scene, [passage.paragraph], slot.extract.text);
  const missing = missingIn(slot.extract.text);
  return {
    prompt: `${cite(slot)}. What is known all the same, and what exactly is missing? Who could find out, and what would change for whom once it were known?`,
    lookFor: `Known all the same: ${sure.text}. ${missing ? `Missing: ${inQuotes(missing)}. ` : ''}Good: ${people ? `to ask ${people}; ` : ''}a paper or a count that could tell; that it can never be found, with the reason; one person for whom it would change something, and one for whom nothing.`,
    level: 'analyse',
    sure: 0.9,
    theme: passage.theme,
    evidence: [slot, ...sure.slots].map(({ extract }) => extract),
    sentences: [passage.index],
    names: [],
  };
}

/** What the sentence says is not known, as it has it: `whether it was real`, `How many died`. */
const missingIn = (text: string): string | undefined =>
  (/^(?:How|What|Who|Why|Where|Whether) .{4,60}?(?= (?:will never|is|are|remains?|was|were) )/u.exec(text) ??
    /\b(?:whether|how|why|what|who|where|when) (?!\p{L}+$).{4,}$/u.exec(text))?.[0].replace(/[.,;]$/u, '');

/** The sentence before it in its paragraph, and what comes behind. */
const around = (scene: Scene, index: number): Slot[] => {
  const [before, here] = [scene.passages[index - 1], scene.passages[index]!];
  const slot = before?.paragraph === here.paragraph ? shown(scene, index - 1) : undefined;
  return [
    ...(slot && !slot.leans && !/\?$/u.test(slot.extract.text) ? [slot] : []),
    ...goingOn(scene, index, 2),
  ];
};

const OPEN =
  /\b(?:(?:is|are|was|were|remains?|remained) (?:still )?(?:unclear|unknown|uncertain|unanswered|a mystery|an open question)|(?:no ?(?:one|body)|no historian|no scientist) (?:\p{L}+ )?(?:knows|can say|is sure)|will never be known|(?:no|nobody has|no one has) (?:register|record|count|evidence) (?:has been|was) (?:found|kept)|(?:is|are|was|were) not (?:yet )?(?:known|clear|certain|understood)|(?:do|does|did|could|can|would) not (?:yet )?(?:say|explain|know) (?:how|why|whether|when|where|who|what)|remains to be seen|(?:is|are) (?:still )?(?:being (?:argued|debated)|disputed|debated|contested)|historians (?:still )?(?:disagree|argue)|too early to (?:say|tell|know)|has (?:never|not yet) been (?:explained|found|established|published|tested))\b/u;
