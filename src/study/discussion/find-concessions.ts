/** Moves that take two sentences: a point granted and then answered, and two accounts that cannot both be right. */

import type { Slot } from '../clauses.js';
import type { Passage } from '../passages.js';
import type { Finding, Move } from './finding.js';
import { isPainful, type Scene } from './scene.js';

export function findConcessions(scene: Scene): Finding[] {
  return scene.passages.flatMap(({ text, lower }, i) =>
    [ANSWER.test(text) && answered(scene, i), DISPUTE.test(lower) && disputed(scene, i)].filter(
      (found) => found !== false && found !== undefined,
    ),
  );
}

const ANSWER = /^(?:But|However|Yet|Nevertheless|Nonetheless|Still,)\b/u;

const GRANT =
  /\b(?:of course|it is true|true,|admittedly|no one (?:denies|can deny|doubts)|nobody (?:denies|doubts)|to be sure|by no means|not ruled out|may (?:be|have)|might (?:be|have)|i do not|certainly|indeed|some (?:people )?(?:say|argue|think)|at first sight|at first glance|good reasons?|it (?:seems|would appear|may seem))\b/u;

/** The sentence before the answer; where the answer opens a paragraph, the sentence of the last one that grants something. */
function answered(scene: Scene, at: number): Finding | undefined {
  const passage = scene.passages[at]!;
  const before = scene.passages[at - 1];
  if (!before || passage.reported || passage.paragraph - before.paragraph > 1) return undefined;
  const last = scene.byParagraph.get(before.paragraph) ?? [];
  const granted = (passage.paragraph === before.paragraph ? [before] : last).find(({ lower }) =>
    GRANT.test(lower),
  );
  if (granted && !granted.reported)
    return pair(scene, { move: 'concession', weight: 2.9 }, [granted, passage]);
  return before.reported ? undefined : pair(scene, { move: 'contrast', weight: 1.4 }, [before, passage]);
}

const DISPUTE =
  /\b(?:denied|denies|disputed|disputes|disagrees?|disagreed|contradicts?|contradicted|rejected (?:this|that|the)|rejects (?:this|that|the)|is not true|on the contrary|tells? a different story|a different account)\b/u;

/** A denial that says what it denies, against the last thing that was said before. */
function disputed(scene: Scene, at: number): Finding | undefined {
  const denial = scene.passages[at]!;
  if (denial.words < 7) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const said = scene.passages[i]!;
    if (said.reported && said.words >= 8) {
      const found = pair(scene, { move: 'conflicting accounts', weight: 3 }, [said, denial]);
      if (found) return found;
    }
  }
  return undefined;
}

function pair(
  { slots }: Scene,
  kind: { move: Move; weight: number },
  [one, two]: readonly [Passage, Passage],
): Finding | undefined {
  const [a, b] = [slots[one.index], slots[two.index]];
  if (
    !a ||
    !b ||
    a.words < 4 ||
    b.words < 4 ||
    [a, b].some(({ extract }) => /\?$|^\p{Lu}\p{L}+: /u.test(extract.text)) ||
    a.words + b.words > (kind.move === 'conflicting accounts' ? 56 : 42)
  )
    return undefined;
  return {
    ...kind,
    weight: kind.weight - leaning(a) - leaning(b) / 2,
    theme: two.theme,
    paragraph: two.paragraph,
    a,
    b,
    painful: isPainful(one) || isPainful(two),
    sentences: [one.index, two.index],
  };
}

const leaning = (slot: Slot): number => (slot.leans ? 0.8 : 0);
