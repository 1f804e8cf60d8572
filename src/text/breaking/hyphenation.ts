/** Where words may be parted: Liang's patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983). */

import { createRequire } from 'node:module';
import { ownValue } from '../../base/own-value.js';

/** Names and abbreviations are parted only where nothing else helps. */
export type HyphenatedWords = 'common' | 'any';

/** Offsets inside the word before which a hyphen may go; none for a language without patterns. */
export function hyphenPoints(
  asWritten: string,
  language: string,
  words: HyphenatedWords = 'common',
): readonly number[] {
  const rules = rulesFor(language);
  const word = words === 'any' ? asWritten.toLowerCase() : asWritten;
  if (!rules || word.length < SHORTEST || word.length > LONGEST || !isHyphenatable(word, rules)) return [];
  if (word.length !== asWritten.length) return [];
  const known = rules.known.get(word);
  if (known) return known;
  const points = pointsIn(rules.mark(word)).filter(
    (point) => point >= rules.before && word.length - point >= rules.after,
  );
  rules.known.set(word, points);
  return points;
}

/** Judgement: parting a shorter word saves little space and costs the reader more. */
const SHORTEST = 6;
const LONGEST = 60;

interface Rules {
  /** The word with soft hyphens in it. */
  readonly mark: (word: string) => string;
  /** Least letters before and after the hyphen. */
  readonly before: number;
  readonly after: number;
  /** Nouns have a capital and may be parted; elsewhere a capital marks a name. */
  readonly capitalNouns: boolean;
  readonly known: Map<string, readonly number[]>;
}

/** The pattern file of each language tag whose file has another name. */
const ALIASES: Readonly<Record<string, string>> = {
  en: 'en-us',
  'en-au': 'en-gb',
  'en-ie': 'en-gb',
  'en-in': 'en-gb',
  'en-nz': 'en-gb',
  'en-za': 'en-gb',
  de: 'de-1996',
  'de-ch': 'de-1996',
  el: 'el-monoton',
  mn: 'mn-cyrl',
  sr: 'sr-cyrl',
  sh: 'sh-latn',
  bs: 'sh-latn',
};

/** The languages the pattern package has; asked before loading, since a failed load would throw. */
const LANGUAGES = new Set(
  (
    'af be bg ca cs cu cy da de-1901 de-1996 de-ch-1901 el-monoton el-polyton en-gb en-us es et eu fi fr fur ga gl ' +
    'grc hr hsb hu hy ia id is it ka kmr la lt lv mk mn-cyrl nb nl nn no oc pl pms pt rm ro ru sa sh-cyrl sh-latn ' +
    'sk sl sq sr-cyrl sv tk tr uk'
  ).split(' '),
);

const loaded = new Map<string, Rules | undefined>();

function rulesFor(language: string): Rules | undefined {
  const tag = language.toLowerCase();
  if (!loaded.has(tag)) loaded.set(tag, loadRules(tag));
  return loaded.get(tag);
}

type Hyphenator = (word: string) => string;
type CreateHyphenator = (patterns: unknown, options: { html: false; minWordLength: number }) => Hyphenator;

const require = createRequire(import.meta.url);

function loadRules(tag: string): Rules | undefined {
  const name = patternName(tag);
  if (!name) return undefined;
  const create = require('hyphen/hyphen.js') as CreateHyphenator;
  const mark = create(require(`hyphen/patterns/${name}.js`), { html: false, minWordLength: SHORTEST });
  // TeX's values for English; two letters stand before and three after, as an only pair at a line's start is lost.
  return { mark, before: 2, after: 3, capitalNouns: name.startsWith('de'), known: new Map() };
}

/** `en-GB-oxendict` is tried as it stands, then as `en-gb`, then as `en`. */
function patternName(tag: string): string | undefined {
  for (let shorter = tag; shorter !== ''; shorter = shorter.slice(0, Math.max(0, shorter.lastIndexOf('-')))) {
    const name = ownValue(ALIASES, shorter) ?? shorter;
    if (LANGUAGES.has(name)) return name;
  }
  return undefined;
}

function isHyphenatable(word: string, rules: Rules): boolean {
  const rest = rules.capitalNouns ? word.slice(1) : word;
  return !/[\p{Lu}\p{N}]/u.test(rest);
}

function pointsIn(marked: string): number[] {
  const points: number[] = [];
  let offset = 0;
  for (const syllable of marked.split('\u00ad').slice(0, -1)) {
    offset += syllable.length;
    points.push(offset);
  }
  return points;
}
