/** What an author wants done: must it be done? The text's grounds on each side stand in the answer. */

import { isGranted, isObjection } from '../../argument.js';
import { isDebate } from '../../debate.js';
import { capital } from '../citing.js';
import type { Claim } from '../claims.js';
import { demandedIn } from '../demanded.js';
import { bestAmong } from '../evidence.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { concessionsIn, ownSide } from '../sides.js';
import { weighing } from '../weighing.js';
import { worded } from '../wording.js';

export const mainClaim: Frame = {
  name: 'main-claim',
  most: 1,
  worth: { opinion: 3.2, other: 2.8 },
  find: (scene) => {
    const claims = isDebate(scene.material.analysis.article) ? [] : scene.claims;
    return claims.flatMap((claim) => argued(scene, claim) ?? []).slice(0, 1);
  },
};

function argued(scene: Scene, claim: Claim): Asked | undefined {
  const { passage } = claim;
  const isAuthor = claim.owner.kind === 'author' && !isGranted(passage) && !isObjection(passage);
  const question = isAuthor ? demandedIn(scene, claim) : undefined;
  if (!question || /^(?:Must|Should) no/u.test(question)) return undefined;
  const given = concessionsIn(scene);
  const last = scene.passages.at(-1)!.paragraph;
  const yielding = new Set(given.map(({ opens }) => opens.paragraph));
  const own = ownSide(scene, given).filter(
    ({ paragraph }) => paragraph > 1 && paragraph !== passage.paragraph && paragraph <= last - 1,
  );
  const away = own.filter(({ paragraph }) => !yielding.has(paragraph));
  const price = own.filter(({ paragraph, lower }) => yielding.has(paragraph) && PRICE.test(lower));
  const others = [...price, ...given.flatMap(({ sentences }) => sentences)];
  const pro = bestAmong(scene, away, { most: 3, on: claim.sentences });
  const con = bestAmong(scene, others, { most: 3, on: claim.sentences });
  if (pro.length < 2 || con.length === 0) return undefined;
  const author = capital(claim.owner.name);
  return weighing({
    prompt: worded(
      passage.index,
      `${question} ${author} asks for it in ¶${passage.paragraph}. Set the two strongest reasons for it in the text beside the strongest reason against it. Which side has to give way, and on what point?`,
      `${question} Vote first, with a show of hands. Then each side finds the fact in the text that the other will like least, and you vote again. Did anybody change sides, and over which fact?`,
    ),
    sides: [
      { label: 'For', slots: pro },
      { label: 'Against', slots: con },
    ],
    sure: 0.9 + 0.03 * Math.min(3, pro.length + con.length - 3),
    theme: passage.theme,
    quotes: [claim.slot],
    about: claim.sentences,
  });
}

/** What it would cost stands against a demand, where the author gives the other side its due. */
const PRICE = /\b(?:costs?|price|expensive|afford|budget|bill)\b/u;
