/** Something passed on from a source that nobody can find. */

import type { Slot } from '../../clauses.js';
import { type Passage, wholeOf } from '../../passages.js';

import { at, cite, inQuotes } from '../citing.js';
import type { Owner } from '../claims.js';
import type { Asked, Frame } from '../frame.js';

export const vagueSource: Frame = {
  name: 'vague-source',
  most: 1,
  worth: { opinion: 2.1, other: 1.9, history: 1.8, explainer: 1.8, news: 2.2 },
  find: (scene) => [
    ...scene.claims.flatMap(({ owner, slot, passage }) =>
      isUnnamed(owner) ? [vague(passage, slot, owner.name)] : [],
    ),
    ...scene.passages.flatMap((passage) => {
      const source = passage.quoted ? undefined : SOURCE.exec(passage.text)?.[0];
      const isShort = passage.prose && passage.words >= 6 && passage.words <= LONGEST;
      return source && isShort ? [vague(passage, wholeSlot(passage), source)] : [];
    }),
  ],
};

/** In words. */
const LONGEST = 30;

function wholeSlot(passage: Passage): Slot {
  const whole = wholeOf(passage);
  const text = whole.text.trimEnd().replace(/\.$/u, '');
  const extract = { ...whole, text, end: whole.start + text.length };
  return { extract, cut: false, leans: false, words: passage.words };
}

/** `local farmers`: not `the farmers` whom the text told of, and no name. */
const isUnnamed = ({ kind, isPaper, name }: Owner): boolean =>
  kind === 'report' && !isPaper && /^(?!the )(?:\p{Ll}+ ){0,2}\p{Ll}+[^s]s$/u.test(name);

const vague = (passage: Passage, slot: Slot, source: string): Asked => ({
  prompt: `Who stands behind this: ${cite(slot)}? All that ${at(slot)} tells of the source is ${inQuotes(source)}. What would you need to know before passing it on?`,
  lookFor: `Who they are and how many, when they said so and to whom, how they can know, and what they gain by it. Also good: a reason why a writer may have to leave a source without a name.`,
  level: 'analyse',
  sure: 0.9,
  theme: passage.theme,
  evidence: [slot.extract],
  sentences: [passage.index],
  names: [],
});

const SOURCE =
  /\b(?:[Ii]t is (?:claimed|said|rumoured|rumored|alleged)|[Tt]here is talk of|[Rr]umou?r has it|(?:is|are|was|were) said to)\b/u;
