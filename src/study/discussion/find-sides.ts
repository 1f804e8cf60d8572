/** In a debate: what the two sides say about the same thing. */

import type { Token } from '../../language/analysis.js';
import type { Slot } from '../clauses.js';
import { sidesOf } from '../debate.js';
import type { Passage } from '../passages.js';
import type { Finding } from './finding.js';
import { isPainful, isPassedOn, isPrintable, pointsBack, type Scene } from './scene.js';

/** Pairs of sentences, one from each side, that share their subject. */
export function findSides(scene: Scene): Finding[] {
  const side = sidesOf(scene.material);
  if (!side) return [];
  const stands = scene.passages.flatMap((passage) => standOf(scene, passage) ?? []);
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
  readonly argues: boolean;
  readonly subjects: ReadonlySet<string>;
}

function standOf(scene: Scene, passage: Passage): Stand | undefined {
  const slot = scene.slots[passage.index];
  if (!slot || slot.leans || slot.words < 6 || slot.words > 22 || isPassedOn(scene, passage))
    return undefined;
  if (!isPrintable(slot) || pointsBack(scene, passage, slot) || slot.extract.text.endsWith('?'))
    return undefined;
  const end = passage.origin + slot.extract.end;
  const subjects = passage.tokens.filter((token) => token.end <= end && isTelling(token, scene));
  return {
    passage,
    slot,
    argues: TAKES_A_STAND.test(slot.extract.text),
    subjects: new Set(subjects.map(({ lemma }) => lemma)),
  };
}

/** Two sentences on one thing, of which at least one argues. */
function pairOf(one: Stand, two: Stand): Finding | undefined {
  const shared = [...one.subjects].filter((subject) => two.subjects.has(subject)).length;
  if (shared === 0 || !(one.argues || two.argues)) return undefined;
  return {
    move: 'two sides',
    weight: (one.argues && two.argues ? 2.7 : 1.4) + 0.3 * Math.min(2, shared),
    theme: two.passage.theme,
    paragraph: two.passage.paragraph,
    a: one.slot,
    b: two.slot,
    painful: isPainful(one.passage) || isPainful(two.passage),
    // Only its own: the sentence of the other side may well have been asked about there.
    sentences: [two.passage.index],
  };
}

/** A noun of some length that the article keeps for one thing. */
const isTelling = ({ pos, lemma, text }: Token, { material }: Scene): boolean =>
  pos === 'NOUN' &&
  text.length > 3 &&
  text === text.toLowerCase() &&
  (material.reading.nounUses.get(lemma)?.length ?? 0) <= 12 &&
  !COMMON.has(lemma);

/** Nouns that two sides share by chance. */
const COMMON: ReadonlySet<string> = new Set(
  `people person thing year month week hour minute morning afternoon evening night today time place part number
  kilometer kilometre metre meter percent million billion thousand century decade other first second third money
  world country house group point reason question problem example moment while nothing something anything everything
  somebody nobody anybody everybody someone anyone everyone cent`
    .trim()
    .split(/\s+/u),
);
