/** `more than that`, `that year`: a figure or a year that stands alone in the sentence before. */

import { anyOf } from '../../../lexicon/index.js';
import type { StudyMaterial } from '../../material.js';
import { type Pair, type Pointing, pointing } from './pointing.js';

const FIGURE =
  /(?<=\b(?:more|less|fewer|longer|older|higher|lower|twice|half) (?:than )?)that(?=[,.;]| (?:and|or|but)\b)/u;
const YEAR = /\b[Tt]hat (?:same )?year\b/u;

export function amount(pair: Pair, { map }: StudyMaterial): Pointing | undefined {
  const { passage, before, isAlike } = pair;
  const found = FIGURE.exec(passage.text) ?? YEAR.exec(passage.text);
  if (!found || !isAlike) return undefined;
  const told = (found[0] === 'that' ? map.quantities : map.moments).filter(
    ({ sentence }) => sentence === before.index,
  );
  const words = told[0]?.text.replace(BEFORE_AMOUNT, '');
  if (!words || told.length > 1 || (found[0] !== 'that' && !/^\d{4}$/u.test(words))) return undefined;
  return pointing(pair, { at: found.index, length: found[0].length, words, worth: 0.5 });
}

const BEFORE_AMOUNT = new RegExp(`^(?:${anyOf('preposition', 'hedge')}) `, 'iu');
