/** Guides as people might edit them badly: a good one with something in it taken out, doubled or replaced. */

import { smallGuide } from '../study/small-guide.js';
import { ODD_NAMES, ODD_NUMBERS, ODD_TEXTS } from './oddities.js';
import type { Chance } from './random.js';

type Json = unknown;

export function makeGuide(chance: Chance): string {
  const guide: Json = JSON.parse(
    JSON.stringify(smallGuide(chance.once(3) ? chance.of(ODD_TEXTS) : 'The Storm')),
  );
  for (let edits = chance.whole(0, 3); edits > 0; edits--) edit(guide, chance);
  const text = JSON.stringify(guide);
  return chance.once(12) ? text.slice(0, chance.whole(0, text.length)) : text;
}

/** Walks down to some place and changes what stands there. */
function edit(json: Json, chance: Chance): void {
  if (json === null || typeof json !== 'object') return;
  const holder = json as Record<string, Json>;
  const keys = Object.keys(holder);
  const key = keys.length > 0 && !chance.once(8) ? chance.of(keys) : chance.of(ODD_NAMES);
  const inner = Object.hasOwn(holder, key) ? holder[key] : undefined;
  if (Array.isArray(json) && key === 'length') return;
  if (inner !== null && typeof inner === 'object' && !chance.once(4)) edit(inner, chance);
  else if (Array.isArray(json) && chance.once(2)) json.push(...json);
  else if (chance.once(4)) Reflect.deleteProperty(holder, key);
  else
    Reflect.defineProperty(holder, key, {
      value: anything(chance),
      enumerable: true,
      configurable: true,
      writable: true,
    });
}

const anything = (chance: Chance): Json =>
  chance.of<Json>([
    null,
    true,
    [],
    {},
    '',
    'es',
    chance.of(ODD_TEXTS),
    chance.of(ODD_TEXTS),
    Number(chance.of(ODD_NUMBERS)),
    [[[[]]]],
  ]);
