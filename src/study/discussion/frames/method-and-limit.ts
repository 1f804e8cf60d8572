/** A method or a sign whose weakness the text names: how far can it be trusted now? */

import { cite, citeAll } from '../citing.js';
import type { Asked, Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { toldAfter } from '../told.js';

export const methodAndLimit: Frame = {
  name: 'method-and-limit',
  most: 1,
  worth: { explainer: 2.9, other: 2.7, history: 2.5, news: 2.4, opinion: 2.2 },
  find: (scene) => scene.passages.flatMap((_, index) => asked(scene, index) ?? []),
};

const LIMIT =
  /\b(?:is|are) (?:much |far |a good deal )?(?:harder|less simple|more difficult|trickier|less certain) than (?:it|they) (?:sounds?|looks?|seems?|appears?)\b|\bha(?:s|ve) (?:its|their) (?:limits|limitations|weaknesses)\b|\b(?:there is|there was) (?:a|one) (?:catch|drawback|snag|weakness|difficulty)\b|\bthe (?:catch|drawback|snag|weakness|limitation) (?:is|was)\b|\b(?:is|are) (?:far from|not) (?:perfect|foolproof|infallible)\b|\bno single (?:sign|method|test|measure|study|instrument) (?:is|can)\b|\bha(?:s|ve) a mixed record\b/u;

const HELPS =
  /^To (?:settle|solve|get round|overcome|check|avoid|guard against|test)\b|\bcan (?:now )?(?:check|test|tell) whether\b/u;

function asked(scene: Scene, index: number): Asked | undefined {
  const { passages, slots } = scene;
  const [passage, slot] = [passages[index]!, slots[index]];
  const more = toldAfter(scene, index, { sentences: 4 }).slice(0, 3);
  if (
    !slot ||
    slot.leans ||
    passage.quoted ||
    !LIMIT.test(passage.lower) ||
    more.reduce((sum, { words }) => sum + words, 0) < 20
  )
    return undefined;
  const help = passages.slice(index + 1, index + 10).find(({ text }) => HELPS.test(text));
  const remedy = help && slots[help.index];
  return {
    prompt: `${cite(slot)}. What goes wrong, what can come of it${remedy ? ', and what does the text offer against it' : ''}? Say how far you would rely on such a result now, and for what kind of decision.`,
    lookFor: `What goes wrong and what came of it: ${citeAll(more)}.${remedy ? ` Offered against it: ${cite(remedy)}.` : ''} An error does little harm where only a rough picture is wanted, and much where people act on the single figure; more cases, or a second way of finding out, would make it surer.`,
    level: 'evaluate',
    sure: 0.92,
    theme: passage.theme,
    evidence: [slot, ...more, ...(remedy ? [remedy] : [])].map(({ extract }) => extract),
    sentences: [index],
    names: [],
  };
}
