/** A plan, and what several people say of it: who should be listened to, and what would have to be changed? */

import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { leansBack, stretchesOf } from '../stretches.js';
import { toldIn } from '../told.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const planJudged: Frame = {
  name: 'plan-judged',
  most: 1,
  worth: { news: 2.8, other: 2.8, opinion: 2.6, explainer: 2.6, history: 2.3 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) => (isPlan(passage) ? (judged(scene, passage) ?? []) : [])),
};

const PLAN =
  /^(?:There (?:is|was) (?:now |also )?an? (?:\p{L}+ )?(?:plan|proposal|scheme|idea|project|bill) (?:to|for|that|under)\b|[^.,“”]{3,70}(?:, [^,]{3,60},)? (?:has|have|had) (?:now )?(?:proposed|offered|promised|announced|suggested|asked) (?:to|that|an?)\b|(?:The|A|Under the) (?:\p{L}+ )?(?:plan|proposal|scheme|bill|reform|project)\b[^.“”]{0,40} would\b)/u;

const isPlan = (passage: Passage): boolean =>
  passage.prose && !passage.quoted && !leansBack(passage) && PLAN.test(passage.text) && !isPainful(passage);

const FOR =
  /\b(?:likes?|liked|supports?|supported|backs?|backed|welcome[sd]?|hopes?|in favou?r|better|needs?|needed|benefits?|agree[sd]?|good|chance|would (?:help|save|give|create|bring|protect)|at last|jobs|safe|safer)\b/u;
const AGAINST =
  /\b(?:against|oppos\p{L}+|fears?|feared|warn(?:s|ed)|object\p{L}*|doubts?|calls it|called it|too (?:late|little|far|expensive|slow|much|soon)|cannot|can[’']t|will not|won[’']t|never|worr\p{L}+|lose|lost|destroy\p{L}*|risk|hole|nobody asked|not (?:enough|the answer|work))\b/u;

function judged(scene: Scene, plan: Passage): Asked | undefined {
  const isVerdict = (one: Passage): boolean =>
    one.index > plan.index &&
    (one.paragraph === plan.paragraph || shares(scene, one, plan)) &&
    (one.quoted || one.reported || VERDICT.test(one.text));
  const said = [plan.paragraph, plan.paragraph + 1].flatMap((paragraph) =>
    toldIn(scene, paragraph, isVerdict, [plan.index]),
  );
  const verdicts = said.filter(
    ({ extract: { text } }) => !/\?$/u.test(text) && (FOR.test(text) || AGAINST.test(text)),
  );
  const [own] = stretchesOf(scene, [plan.index]);
  const shown = verdicts.slice(0, 4);
  if (!own || !hasBothSides(shown)) return undefined;
  return weighing({
    prompt: worded(
      plan.index,
      `${cite(own)}. Not everybody who is heard on it judges it alike. Whose objection is the most serious, and how would the plan have to be changed to meet it without losing those who want it?`,
      `${cite(own)}. You have one vote on it. Say how you would use it, which of those who are heard you would have to explain yourself to, and in what words.`,
    ),
    sides: [{ label: 'Said of it', slots: shown }],
    sure: 0.9,
    theme: plan.theme,
    quotes: [own],
    about: [plan.index],
  });
}

const VERDICT =
  /^(?:But |And |Yet )?(?:[Tt]he |[Hh]er |[Hh]is |A )?[\p{L}’'. -]{2,60}? (?:likes?|calls?|thinks?|fears?|supports?|opposes?|welcomes?|backs?|doubts?|hopes?|believes?|wants?|is against|are against|is for|says?|said|argues?|warns?)\b/u;

/** One for it and another against it. */
const hasBothSides = (slots: readonly Slot[]): boolean =>
  slots.some(({ extract: { text } }, i) =>
    slots.some(
      (other, j) =>
        (i !== j || /\. \p{Lu}/u.test(text)) && FOR.test(text) && AGAINST.test(other.extract.text),
    ),
  );

const shares = ({ threads }: Scene, one: Passage, two: Passage): boolean =>
  [...threads.words[one.index]!].some((word) => threads.words[two.index]!.has(word));
