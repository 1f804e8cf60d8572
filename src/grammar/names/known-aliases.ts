/** Other names for the same, from the pack and from common knowledge. */

import type { NameHints } from '../../language/analysis.js';
import { keyOf } from './name-keys.js';

/** From the key of every such name to the keys of its set, the fullest first; a pack goes before common knowledge. */
export function aliasSets(hints: NameHints): Map<string, readonly string[]> {
  const sets = new Map<string, readonly string[]>();
  for (const [name, others] of [...Object.entries(hints.aliases), ...ALIASES]) {
    const keys = [name, ...others].map((other) => keyOf(other.split(' ')));
    for (const key of keys) if (!sets.has(key)) sets.set(key, keys);
  }
  return sets;
}

/** Names that every reader takes for one: the fuller form first. */
const ALIASES: readonly (readonly [string, readonly string[]])[] = [
  ['United States of America', ['United States', 'USA', 'U.S.A.', 'US', 'U.S.', 'America']],
  ['United Kingdom', ['UK', 'U.K.', 'Great Britain', 'Britain']],
  ['European Union', ['EU', 'E.U.']],
  ['United Nations', ['UN', 'U.N.']],
  ['United Arab Emirates', ['UAE', 'U.A.E.']],
  ['Soviet Union', ['USSR', 'U.S.S.R.']],
  ['Islamic State', ['ISIS', 'Isis', 'IS', 'ISIL', 'Isil', 'Daesh']],
  ['al-Qaeda', ['al-Qaida', 'al Qaeda', 'Al Qaeda', 'Al-Qaeda']],
  ['Hezbollah', ['Hizbollah', 'Hizbullah']],
  ['New York City', ['New York']],
  ['The Hague', ['Hague']],
];
