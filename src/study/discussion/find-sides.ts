/** In a debate: what the two sides say about the same thing. */

import { type Slot, slotOf } from '../clauses.js';
import { sidesOf } from '../debate.js';
import type { Passage } from '../passages.js';
import type { Finding } from './finding.js';
import { isPainful, type Scene } from './scene.js';

/** Pairs of sentences, one from each side, that share their subject. */
export function findSides(scene: Scene): Finding[] {
  const side = sidesOf(scene.material);
  if (!side) return [];
  const stands = scene.passages
    .filter(({ words }) => words <= 24)
    .flatMap((passage) => standOf(passage) ?? []);
  const first = stands.filter(({ passage }) => side(passage.paragraph) === 1).slice(0, MOST);
  const second = stands.filter(({ passage }) => side(passage.paragraph) === 2).slice(0, MOST);
  return second.flatMap((two) => first.flatMap((one) => pairOf(one, two) ?? []));
}

/** So many sentences of each side are compared. */
const MOST = 60;

/** Words of arguing rather than telling. */
const TAKES_A_STAND =
  /\b(?:not|only|must|should|ought|will|would|because|more|less|worse|better|never|need|cannot|if|than|right|wrong|always|every)\b/iu;

interface Stand {
  readonly passage: Passage;
  readonly slot: Slot;
  readonly subjects: ReadonlySet<string>;
}

function standOf(passage: Passage): Stand | undefined {
  const slot = slotOf(passage);
  if (!slot || slot.leans || slot.cut || slot.words < 6 || slot.words > 20) return undefined;
  if (!TAKES_A_STAND.test(slot.extract.text) || /\b(?:it|them|this|these)\b/u.test(slot.extract.text))
    return undefined;
  return {
    passage,
    slot,
    subjects: new Set(passage.tokens.filter(({ pos }) => pos === 'NOUN').map(({ lemma }) => lemma)),
  };
}

function pairOf(one: Stand, two: Stand): Finding | undefined {
  const shared = [...one.subjects].filter((subject) => two.subjects.has(subject)).length;
  if (shared === 0) return undefined;
  return {
    move: 'two sides',
    weight: 2.7 + 0.3 * Math.min(2, shared),
    theme: two.passage.theme,
    paragraph: two.passage.paragraph,
    a: one.slot,
    b: two.slot,
    painful: isPainful(one.passage) || isPainful(two.passage),
    // Only its own: the sentence of the other side may well have been asked about there.
    sentences: [two.passage.index],
  };
}
