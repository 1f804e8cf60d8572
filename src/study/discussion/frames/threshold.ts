/** A rule with a number in it, tried on cases below, at and above: which of them does it cover? */

import { AMOUNT, readAmount, show } from '../../comprehension/sums/amounts.js';
import { at, cite } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';

export const threshold: Frame = {
  name: 'rule-new-case',
  most: 1,
  worth: 2.9,
  find: (scene) => scene.passages.flatMap((_, index) => tried(scene, index) ?? []),
};

const RULE =
  /\b(?:must|may not|is (?:required|obliged|forbidden|banned|allowed|entitled)|are (?:required|obliged|forbidden|banned|allowed|entitled)|has to|have to|cannot)\b/u;
const LIMIT = new RegExp(
  `\\b(?:if|when|once|where|unless|any\\p{L}* (?:with|over|of)|those (?:with|over))\\b[^.;]{0,60}?\\b(passes|exceeds|is (?:more|greater|higher) than|is (?:over|above)|rises above|reaches|is at least|has at least|falls below|is (?:less|lower) than|is (?:under|below)) (${AMOUNT})(?![-/])`,
  'u',
);

function tried(scene: Scene, index: number): Asked | undefined {
  const [passage, slot] = [scene.passages[index]!, scene.slots[index]];
  const match = LIMIT.exec(passage.text);
  const amount = match && readAmount(match[2]!);
  if (
    !slot ||
    !match ||
    !amount ||
    passage.quoted ||
    !RULE.test(passage.lower) ||
    !slot.extract.text.includes(match[2]!)
  )
    return undefined;
  const isBelow = /below|under|less|lower/u.test(match[1]!);
  const counts = /reaches|at least/u.test(match[1]!);
  const [low, edge, high] = [amount.value / 2, amount.value, amount.value * 2].map((value) =>
    show(value, amount.sign),
  );
  const edgeIs = counts ? 'is covered' : 'is not covered';
  return {
    prompt: `Try the rule of ${at(slot)} on three cases: ${cite(slot)}. What does it say for ${low}, for exactly ${edge}, and for ${high}? Which word decides the second case, and is it a good place to draw the line?`,
    lookFor: `${low}: ${isBelow ? 'the rule applies' : 'the rule does not apply'}. ${high}: ${isBelow ? 'the rule does not apply' : 'the rule applies'}. Exactly ${edge} ${edgeIs}: “${match[1]}” decides. Good: the line is well drawn, with the harm of acting for nothing just below it; it is too high or too low, with the harm of not acting on the other side.`,
    level: 'analyse',
    sure: 0.9,
    theme: passage.theme,
    evidence: [slot.extract],
    sentences: [index],
    names: [],
  };
}
