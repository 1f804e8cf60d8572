/** An author who takes up several objections: which is answered best, and which is left out? */

import { at, capital, cite, listed } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { replyTo } from '../support.js';

export const objections: Frame = {
  name: 'objections',
  most: 1,
  worth: { opinion: 3, other: 2.6 },
  find: (scene) => {
    const found = objectionsIn(scene);
    return found.length < FEWEST ? [] : [weighed(scene, found.slice(0, MOST))];
  },
};

const FEWEST = 2;
const MOST = 4;

type Objection = ReturnType<typeof objectionsIn>[number];

function weighed(scene: Scene, found: readonly Objection[]) {
  const author = scene.author(found[0]!.passage.paragraph);
  const replies = found.flatMap(({ slot, passage }) => {
    const reply = replyTo(scene, passage.index);
    return reply ? [`${at(slot)}: ${cite(reply)}`] : [];
  });
  const answers = replies.length > 0 ? ` Answers that begin at once: ${replies.join('; ')}.` : '';
  return {
    prompt: `${capital(author)} takes up what the other side says: ${listed(found.map(({ slot }) => cite(slot)))}. Which of these is answered best, and which worst? What would the other side add?`,
    lookFor: `Each answer stands in the same paragraph or the next.${answers} It is a good one if it shows that the objection is wrong or weighs less, and not only that something else is true as well. Also good: an objection that the text never takes up.`,
    level: 'evaluate' as const,
    sure: 0.95,
    theme: 'whole',
    evidence: found.map(({ slot }) => slot.extract),
    sentences: found.map(({ passage }) => passage.index),
    names: [],
  };
}

/** One sentence a paragraph that brings in what others hold against the author. */
const objectionsIn = ({ passages, slots }: Scene) =>
  passages.flatMap((passage) => {
    const slot = slots[passage.index];
    const isFirst = !passages.some(
      (other) =>
        other.index < passage.index && other.paragraph === passage.paragraph && OBJECTS.test(other.lower),
    );
    return slot && !slot.cut && isFirst && passage.prose && !passage.quoted && OBJECTS.test(passage.lower)
      ? [{ passage, slot }]
      : [];
  });

const OBJECTS =
  /\b(?:(?:first|second|third|other|main|usual|common|strongest|best|obvious|last) (?:objection|argument against|counter-?argument|complaint)\b|objections? (?:i|that|is|comes?)\b|(?:their|the) (?:strongest|best|main|second|other) (?:point|argument) is\b|(?:critics|opponents|sceptics|skeptics|defenders of [\p{L} ]+) (?:also )?(?:say|argue|claim|object|insist|reply|remind|point out|complain|warn)\b|(?:it|some) (?:will|may|might) be (?:said|objected|argued)\b|some (?:people )?(?:will )?(?:say|argue|object|claim)\b)/u;
