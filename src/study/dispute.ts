/** Whether people of a text stand against each other: some of them speak, and the text has the words of a dispute. */

import { bears } from '../lexicon/index.js';
import type { StudyMaterial } from './material.js';

/** From judgement: where fewer speak, or nobody disagrees, there is nothing to weigh. */
const FEWEST_SPEAKERS = 3;
const FEWEST_DISPUTES = 2;

export function hasDispute({ passages, quotations, names }: StudyMaterial): boolean {
  const people = new Set(names.filter(({ kind }) => kind === 'person').map(({ name }) => name));
  const speakers = new Set(
    quotations.flatMap(({ kind, speaker }) =>
      kind === 'direct' && speaker && people.has(speaker.name) ? [speaker.name] : [],
    ),
  );
  return (
    speakers.size >= FEWEST_SPEAKERS &&
    passages.filter(({ tokens }) =>
      tokens.some(({ lower }, at) => bears(lower, 'dispute', tokens[at + 1]?.lower)),
    ).length >= FEWEST_DISPUTES
  );
}
