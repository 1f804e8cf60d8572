/** Guides as people might edit them badly: a good one with something in it taken out, doubled or replaced. */

import type { Extract, StudyGuide } from '../../src/study/guide.js';
import { smallGuide } from '../study/small-guide.js';
import { makeSentence } from './article-maker.js';
import { ODD_NAMES, ODD_NUMBERS, ODD_TEXTS } from './oddities.js';
import type { Chance } from './random.js';

type Json = unknown;

/** A guide as it may be, of any size and with any words: the small one with all its texts drawn anew and its lists longer. */
export function makeRightGuide(chance: Chance): StudyGuide {
  const text = (): string => makeSentence(chance).replace(/\p{Cc}/gu, '') || 'x';
  const paragraphs = chance.list(1, 4, () => chance.list(1, 4, text));
  const drawn = new Map(paragraphs.map((sentences, index) => [index + 1, sentences.join(' ')]));
  const extract = (): Pick<Extract, 'text' | 'paragraph' | 'start' | 'end'> => {
    const at = chance.whole(0, paragraphs.length - 1);
    const part = chance.of(paragraphs[at]!);
    const start = drawn.get(at + 1)!.indexOf(part);
    return { text: part, paragraph: at + 1, start, end: start + part.length };
  };
  const anew = (json: Json, key = ''): Json => {
    if (Array.isArray(json)) {
      if (key === 'paragraphs') return [1];
      return chance.list(0, 3, () => json).flatMap((list) => list.map((inner) => anew(inner)));
    }
    if (json === null || typeof json !== 'object') return TEXTS.has(key) ? text() : json;
    const inner = Object.entries(json).map(([name, value]) => [name, anew(value, name)]);
    return { ...Object.fromEntries(inner), ...('start' in json && extract()) };
  };
  const { article, ...rest } = smallGuide();
  return {
    ...(anew(rest) as Omit<StudyGuide, 'article'>),
    article: {
      ...article,
      title: text(),
      headings: [],
      paragraphs: [...drawn].map(([number, paragraph]) => ({
        number,
        text: paragraph,
        kind: 'prose',
        alsoThemes: [],
      })),
    },
  };
}

/** The fields that hold words and not the names of kinds. */
const TEXTS: ReadonlySet<string> = new Set(
  'title prompt answer question warmUp term definition name role lookFor value about when why frame message speaker'.split(
    ' ',
  ),
);

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
