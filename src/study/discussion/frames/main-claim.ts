/** What an author wants done: must it be done? The text's grounds on each side stand in the answer. */

import { bearingOn } from '../../../map/threads.js';
import { type Argument, argumentOf, isGranted, isObjection } from '../../argument.js';
import type { Slot } from '../../clauses.js';
import { isDebate } from '../../debate.js';
import type { Passage } from '../../passages.js';
import { at, capital, citeAll } from '../citing.js';
import type { Claim } from '../claims.js';
import { demandedIn } from '../demanded.js';
import type { Asked, Frame } from '../frame.js';
import { isGeneralClaim } from '../general-claims.js';
import { saidBy } from '../owners.js';
import type { Scene } from '../scene.js';
import { shown } from '../substance.js';

export const mainClaim: Frame = {
  name: 'main-claim',
  most: 1,
  worth: { opinion: 3.2, other: 2.8 },
  find: (scene) => {
    const argument = argumentOf(scene.material, () => true);
    const demands = scene.claims.some((claim) => demandedIn(scene, claim));
    const isColumn = scene.material.textType === 'opinion' && !demands;
    return scene.claims.flatMap((claim) => argued({ scene, argument, isColumn }, claim) ?? []);
  },
};

interface Setting {
  readonly scene: Scene;
  readonly argument: Argument;
  /** It demands nothing. */
  readonly isColumn: boolean;
}

/** Grounds that are quoted for a side, at the most. */
const MOST_FOR = 3;
const FEWEST_FOR = 2;

function argued(setting: Setting, claim: Claim): Asked | undefined {
  const { scene } = setting;
  const isAuthor =
    claim.owner.kind === 'author' &&
    !isDebate(scene.material.analysis.article) &&
    !isGranted(claim.passage) &&
    !isObjection(claim.passage);
  const question = isAuthor ? (demandedIn(scene, claim) ?? judgedIn(setting, claim)) : undefined;
  const sides = question && sidesIn(setting, claim);
  if (!question || !sides || sides.pro.length < FEWEST_FOR || sides.con.length === 0) return undefined;
  const { pro, con } = sides;
  return {
    prompt: `${question} ${capital(saidBy(claim.owner))} so in ${at(claim.slot)}. What in the text speaks for it, what speaks against it, and which weighs more?`,
    lookFor: `For it: ${citeAll(pro)}. Against it, as the text itself grants or reports: ${citeAll(con)}. Either answer is good that meets the strongest point of the other side; so is another way to the same end, with what it would cost.`,
    level: 'evaluate',
    sure: 0.9 + 0.03 * Math.min(3, pro.length + con.length - 3),
    theme: claim.passage.theme,
    evidence: [claim.slot, ...pro, ...con].map(({ extract }) => extract),
    sentences: claim.sentences,
    names: [],
  };
}

/** A general claim of a column that demands nothing; its grounds must surely bear on it. */
function judgedIn({ scene, isColumn }: Setting, claim: Claim): string | undefined {
  if (!isColumn || !isGeneralClaim(claim)) return undefined;
  const bears = bearingOn(scene.threads, claim.passage.index).filter(({ strength }) => strength >= LEAST);
  return bears.length >= FEWEST_FOR
    ? `Is it so that ${claim.slot.extract.text.charAt(0).toLowerCase()}${claim.slot.extract.text.slice(1)}?`
    : undefined;
}

/** Two sentences that surely speak of one thing. From judgement. */
const LEAST = 1.8;

interface Sides {
  readonly pro: readonly Slot[];
  readonly con: readonly Slot[];
}

/** What supports the author, and what the author grants or lets opponents say. */
function sidesIn({ scene, argument }: Setting, claim: Claim): Sides {
  const { granted, objections, grounds } = argument;
  const others = grounds.filter(({ index }) => !claim.sentences.includes(index));
  return { pro: best(scene, others, claim), con: best(scene, [...granted, ...objections], claim) };
}

/** Those that weigh most and can be quoted, no two of a paragraph, in text order; the opening sets a scene. */
function best(scene: Scene, grounds: readonly Passage[], { passage: claimed }: Claim): Slot[] {
  const weight = ({ lower, paragraph }: Passage): number =>
    Number(COMPARES.test(lower)) +
    Number(paragraph > claimed.paragraph) +
    Math.min(2, lower.match(/\d[\d.,]*/gu)?.length ?? 0) / 2 -
    (paragraph === 1 || paragraph === claimed.paragraph ? 2 : 0);
  const seen = new Set<number>();
  return grounds
    .flatMap((passage) => {
      const slot = shown(scene, passage.index);
      return slot && !slot.leans && slot.words >= 6 ? [{ passage, slot }] : [];
    })
    .sort((one, two) => weight(two.passage) - weight(one.passage))
    .filter(({ passage: { paragraph } }) => !seen.has(paragraph) && seen.add(paragraph))
    .slice(0, MOST_FOR)
    .sort((one, two) => one.passage.index - two.passage.index)
    .map(({ slot }) => slot);
}

const COMPARES =
  /\b(?:than|twice|double|times|instead|nothing|never|no|not|only|already|half|third|quarter|more|less|fewer|every)\b/u;
