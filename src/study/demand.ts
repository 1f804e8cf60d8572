/** What the author of an opinion demands, as a question: `Should the state pay half the loss of every pool?` */

import { isGranted, isObjection } from './argument.js';
import { isDebate } from './debate.js';
import { claimsOf } from './discussion/claims.js';
import { demandedIn } from './discussion/demanded.js';
import type { StudyMaterial } from './material.js';
import { tellsOfRule } from './modality.js';
import { ordersIn } from './orders.js';

export interface Demand {
  /** None where it is an order to nobody in particular. */
  readonly question?: string;
  /** Index of the sentence that demands it. */
  readonly sentence: number;
}

/** The demand that the title speaks of, else the last one: authors come to it at the end; else the first order for a deed. */
export function demandOf(material: StudyMaterial): Demand | undefined {
  const { article } = material.analysis;
  if (material.textType !== 'opinion' || isDebate(article)) return undefined;
  const inForce = new Set(
    article.paragraphs
      .filter(({ start, end }) => tellsOfRule(article.text.slice(start, end)))
      .map(({ number }) => number),
  );
  const demands = claimsOf(material, () => 'the author')
    .filter(({ owner, passage }) => owner.kind === 'author' && !isGranted(passage) && !isObjection(passage))
    .flatMap((claim) => {
      const question = demandedIn({ inForce }, claim);
      return question && !NO_DEED.test(question) ? [{ question, sentence: claim.passage.index }] : [];
    });
  const title = article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const [order] = ordersIn(material.passages).filter(({ words }) => words >= FULL);
  return (
    demands.findLast(({ question }) => title.some((word) => question.includes(word))) ??
    demands.at(-1) ??
    (order && { sentence: order.index })
  );
}

/** `Must the council make up its mind?`: nobody is against it. */
const NO_DEED =
  /^\p{L}+ .{3,60}? (?:make up|change) (?:its|their|our|his|her) minds?\b|^(?:Must|Should) (?:\p{L}+ ){1,5}(?:see|realise|realize|remember|understand|admit|accept|recognise|recognize|face|think|know|consider|ask|wonder|choose|decide) (?:that|what|how|why|whether|who|which|about|again|carefully|itself|themselves|ourselves)\b/u;

/** Words of an order that says what is to be done and where. From judgement. */
const FULL = 8;
