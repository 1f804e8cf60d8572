/** Somebody does today what was refused or condemned before: a change of mind, or of interest? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import { evidenceOn } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, stretchesOf } from '../stretches.js';
import { says, weighing } from '../weighing.js';
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

function turned(scene: Scene, { index, theme }: Passage): Asked | undefined {
  const [own] = stretchesOf(scene, [index]);
  return (
    own &&
    weighing({
      ...inTurn(
        scene,
        `${cite(own)}. By what test can one tell a change of mind from a change of interest? Try your test here: what had changed in the facts, and who pays for the turn?`,
        `${cite(own)}. Some will call it hypocrisy, others good sense. Put both as strongly as the text allows, and say what you would have to hear before you chose.`,
      ),
      sides: says(evidenceOn(scene, { on: [index] })),
      sure: 0.9,
      theme,
      quotes: [own],
      about: [index],
    })
  );
}
