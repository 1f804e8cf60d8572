/** Somebody does today what was refused or condemned before: a change of mind, or of interest? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { inBrief } from '../brief.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, stretchesOf } from '../stretches.js';
import { toldAfter } from '../told.js';
import { weighing } from '../weighing.js';
import { inTurn } from '../wording.js';

export const reversal: Frame = {
  name: 'reversal',
  most: 2,
  worth: { opinion: 2.8, news: 2.8, history: 2.6, other: 2.5, explainer: 2.3 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.flatMap((passage) =>
          isPlain(passage) && TURNED.test(passage.text) && !isPainful(passage)
            ? (turned(scene, passage) ?? [])
            : [],
        ),
};

const BEFORE =
  '(?:accus|condemn|oppos|refus|reject|promis|denounc|attack|vow|campaign|trumpet|insist|mock|dismiss|criticis|criticiz|ridicul|fought|fight|voted against|called|swor)\\p{L}*';

/** The sentence itself tells both, or says how long the one lasted before the other came. */
const TURNED = new RegExp(
  `^Having (?:\\p{L}+ly )?${BEFORE} .{8,}? (?:is|are|has|have) now \\b|\\b(?:once|had (?:once|long|always)|for (?:\\p{L}+ )?(?:years|decades|months)) (?:\\p{L}+ )?${BEFORE} .{5,}?(?:, but| and| has| have| is| are) now\\b|^This (?:is|comes|came) after (?:at least |more than |nearly |almost )?[\\p{L}\\d]+ (?:months|years|decades) (?:when|in which|during which) (?:they|s?he|it) (?:were|was|had|has) (?:been )?${BEFORE}|^The (?:same )?\\p{L}+ (?:that|who|which) (?:once |had (?:once )?|has (?:long )?)?${BEFORE} .{5,}? (?:now|today)\\b`,
  'u',
);

/** Fewer words hold no grounds. From judgement. */
const FEWEST = 14;

function turned(scene: Scene, passage: Passage): Asked | undefined {
  const { index, paragraph } = passage;
  const [own] = stretchesOf(scene, [index]);
  const before = scene.passages
    .slice(Math.max(0, index - 3), index)
    .filter((one) => one.paragraph === paragraph && !leansBack(one));
  const why = stretchesOf(
    scene,
    before.map((one) => one.index),
  ).filter(({ extract }) => !own?.extract.text.includes(extract.text));
  const after = toldAfter(scene, index, { sentences: 3, paragraphs: 1 });
  const grounds = [...why.slice(-1), ...after.slice(0, 2)];
  if (!own || grounds.reduce((sum, { words }) => sum + words, 0) < FEWEST) return undefined;
  const beside = inBrief(scene, grounds);
  const told = `Beside the turn: ${beside.text}.`;
  const wordings = [
    {
      prompt: `${cite(own)}. By what test can one tell a change of mind from a change of interest? Try your test here: what had changed in the facts, and who pays for the turn?`,
      lookFor: `${told} Tests: were the old words taken back openly; had the facts changed first; who bears the cost? Good: a change of mind, with a fact in ¶${paragraph} that was new; a change of interest, with somebody who gains by the turn and has not said so.`,
    },
    {
      prompt: `${cite(own)}. Some will call it hypocrisy, others good sense. Put both as strongly as the text allows, and say what you would have to hear before you chose.`,
      lookFor: `${told} Good: hypocrisy, since the old words were never taken back and somebody else pays; good sense, since a fact in ¶${paragraph} left no other way. To be heard first: what those who turned say of their old words.`,
    },
  ] as const;
  return weighing({
    ...inTurn(scene, ...wordings),
    sure: 0.9,
    theme: passage.theme,
    quotes: [own, ...beside.slots],
    about: [index],
  });
}
