/** A rule that the text gives: what is it for, and should it bend in a hard case? */

import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import { isPassedOn } from '../passage-voice.js';
import { isPainful, type Scene } from '../scene.js';
import { isPlain, leansBack, wholeSlot } from '../stretches.js';
import { toldBeside } from '../told.js';
import { weighing } from '../weighing.js';

export const rule: Frame = {
  name: 'rule',
  most: 1,
  worth: { opinion: 2.4, other: 2.6, history: 2.3, explainer: 2.6, news: 2.6 },
  find: (scene) =>
    isDebate(scene.material.analysis.article)
      ? []
      : scene.passages.filter(isRule).map((passage) => asked(scene, passage)),
};

function asked(scene: Scene, passage: Passage): Asked {
  const { index, paragraph, theme } = passage;
  const own = wholeSlot(passage);
  return weighing({
    prompt: `${cite(own)}. Whom or what does this rule protect, and who pays for it? Think of a case, from the text or your own, in which keeping to it would do harm. Should there be an exception then, and who should decide?`,
    sides: [{ label: 'Facts to use', slots: toldBeside(scene, passage) }],
    otherwise: `What it is about is told in ¶${paragraph}.`,
    sure: 0.9,
    theme,
    quotes: [own],
    about: [index],
  })!;
}

const isRule = (passage: Passage): boolean =>
  isPlain(passage) &&
  !passage.quoted &&
  !isPassedOn(passage) &&
  !isPainful(passage) &&
  !leansBack(passage) &&
  RULES.some((sign) => sign.test(passage.lower)) &&
  !NO_RULE.test(passage.lower);

/** A law or a rule that says something; something that nobody may do; something that must be done. */
const RULES = [
  /\bunder (?:the |its |their |a )?(?:\p{L}+ )?(?:rules?|laws?|act|regulations?|ordinance|scheme|treaty)\b.*\b(?:must|may|cannot|has to|have to|need)\b/u,
  /\b(?:rules?|law|ordinance|regulations?|bylaw|treaty|act) (?:\p{L}+ )?(?:says?|requires?|forbids?|bans?|limits?|bars?|prohibits?|lets?|gives|obliges?|permits?|demands?|fines?)\b/u,
  /\b(?:is|are) (?:not |only )(?:allowed|permitted) to\b|\b(?:is|are) (?:forbidden|banned|illegal|prohibited)\b|\bit is (?:illegal|forbidden|against the law)\b/u,
  /\b(?:nobody|no one|no \p{L}+(?: \p{L}+)?|young \p{L}+.{0,25}|anyone who\b.*|only (?:those|people|members) who\b.*) (?:may|must|is allowed|has to|is fined|can be)\b/u,
  /^whoever\b.* (?:gets|pays|loses|must|may)\b/u,
  /\bby law\b/u,
] as const;

/** Of the past, of belief or of one's own; not to be bent by anybody. */
const NO_RULE =
  /\b(?:i|we|you|my|our|your)\b|\bmay (?:well|be|have)\b|\blaws? of (?:nature|physics)\b|\b(?:required|forbade|was|were)\b|\bno reason\b|\bneeds? no\b|\bmay (?:come|go)\b|\bby the (?:end|first|last)\b/u;
