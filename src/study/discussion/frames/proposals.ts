/** A column that makes several proposals: which would do most, and which would be refused first? */

import { isDebate } from '../../debate.js';
import { isAuthors, ordersIn } from '../../orders.js';
import type { Passage } from '../../passages.js';
import { capital } from '../citing.js';
import type { Frame } from '../frame.js';
import type { Scene } from '../scene.js';
import { wholeSlot } from '../stretches.js';
import { weighing } from '../weighing.js';
import { places } from '../wording.js';

export const proposals: Frame = {
  name: 'proposals',
  most: 1,
  worth: { opinion: 3, other: 2.4 },
  find: (scene) => {
    const found = isDebate(scene.material.analysis.article) ? [] : proposedIn(scene);
    return found.length < FEWEST ? undefined : weighed(scene, found);
  },
};

const FEWEST = 2;

function weighed(scene: Scene, found: readonly Passage[]) {
  const on = found.map(({ index }) => index);
  return weighing({
    prompt: `${capital(scene.author(found[0]!.paragraph))} makes proposals (${places(found.map(({ paragraph }) => paragraph))}). Which of them would change most, and for whom? Which would be refused first, and by whom? Put them in order, the one that would do most first, and add one of your own.`,
    sides: [{ label: 'Proposed', slots: found.map(wholeSlot) }],
    sure: 0.95,
    theme: 'whole',
    about: on,
  });
}

/** Orders of the author in the second half of the text, where columns say what they want: the longest row of them. */
function proposedIn(scene: Scene): Passage[] {
  const { passages } = scene;
  const half = (passages.at(-1)?.paragraph ?? 0) / 2;
  const ordered = new Set(ordersIn(passages).map(({ index }) => index));
  const found = passages.filter((one) => one.paragraph >= half && isAuthors(one) && ordered.has(one.index));
  const row = longest(rowsOf(found));
  return passages.filter(
    (one) => row.includes(one) || (isBetween(row, one) && isAuthors(one) && MUST.test(one.lower)),
  );
}

const MUST = /\b(?:should|must|ought)\b/u;

/** It stands between two of them in their paragraph. */
function isBetween(row: readonly Passage[], { index, paragraph }: Passage): boolean {
  const near = row.filter((one) => one.paragraph === paragraph);
  return near.some((one) => one.index < index) && near.some((one) => one.index > index);
}

/** Those of one paragraph or of the next. */
const rowsOf = (found: readonly Passage[]): Passage[][] =>
  found.reduce<Passage[][]>((rows, one) => {
    const before = rows.at(-1)?.at(-1);
    if (before && one.paragraph - before.paragraph <= 1) rows.at(-1)!.push(one);
    else rows.push([one]);
    return rows;
  }, []);

const longest = (rows: readonly Passage[][]): Passage[] =>
  rows.reduce<Passage[]>((best, row) => (row.length > best.length ? row : best), []);
