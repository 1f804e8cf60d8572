/** What the author of an opinion demands: the first order that says what is to be done and where. */

import { isDebate } from './debate.js';
import type { StudyMaterial } from './material.js';
import { ordersIn } from './orders.js';

/** Index of the sentence that demands it. */
export function demandOf(material: StudyMaterial): number | undefined {
  if (material.textType !== 'opinion' || isDebate(material.analysis.article)) return undefined;
  return ordersIn(material.passages).find(({ words }) => words >= FULL)?.index;
}

/** Words of an order that says what is to be done and where. From judgement. */
const FULL = 8;
