/** The words of a sentence as names see them: hyphens and apostrophes inside, initials with their full stop, possessives cut. */

import type { Span } from '../../base/span.js';
import type { Sentence } from '../../language/analysis.js';
import { anyOf, is } from '../../lexicon/index.js';

export interface NameWord extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly capital: boolean;
  /** It opens a sentence, a quotation or what follows a colon, so its capital proves nothing. */
  readonly opens: boolean;
  /** A possessive ending was cut off after it. */
  readonly possessive: boolean;
  readonly sentence: number;
}

/** The words of one sentence. */
export function readNameWords(sentence: Sentence, index: number): NameWord[] {
  const { text, start } = sentence;
  const words: NameWord[] = [];
  let last = 0;
  const add = ({ text: word, offset, possessive, cut }: Piece) => {
    const gap = text.slice(last, offset);
    last = offset + word.length + cut;
    const isPrice = text[last] === '$';
    words.push({
      start: start + offset,
      end: start + offset + word.length,
      text: word,
      lower: word.toLowerCase(),
      gap,
      capital: !isPrice && isCapital(word),
      opens: words.length === 0 || (gap !== ' ' && gap !== ', ' && OPENING_GAP.test(gap)),
      possessive,
      sentence: index,
    });
  };
  // `matchAll` would copy the pattern for every sentence.
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const { 0: word, index: offset } = match;
    if (COMPOUND.test(word)) pieces(word, offset, text[offset + word.length]).forEach(add);
    else add({ text: word, offset, possessive: endsPlural(word, text[offset + word.length]), cut: 0 });
  }
  return words;
}

const COMPOUND = /['’‐‑-]/;

/** `the pilots’`: the apostrophe after a plural is no part of the word. */
const endsPlural = (word: string, after: string | undefined): boolean =>
  (after === '’' || after === "'") && (word.endsWith('s') || word.endsWith('S'));

/** Plain words are settled by their first two letters; the rest needs the whole pattern. */
function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 65 && first <= 90) return true;
  const second = word.charCodeAt(1);
  if (first >= 97 && first <= 122 && second >= 97 && second <= 122 && !word.includes('-')) return false;
  return CAPITAL.test(word);
}

const ABBREVIATION = `${anyOf('in-name')}\\.`;
const WORD = new RegExp(
  `${ABBREVIATION}(?!\\w)|(?:\\p{Lu}\\.){2,}(?!\\p{L})|\\p{Lu}\\.(?= ?\\p{Lu})|\\p{Lu}\\p{L}+\\+(?!\\w)` +
    `|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[-‐‑'’&]|\\.(?=com|org|net))[\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
);
const CAPITAL = /^(?:\p{Lu}|[dlmoDLMO]['’]\p{Lu}|(?:al|el|as|ad|ul|bin|ibn|at|an)-\p{Lu}|\p{Ll}\p{Lu})/u;
const OPENING_GAP = /["“‘«„:•*#—]\s*$|(?:^|\s)['([]$|[.!?…]["”’')\]]*\s+["“‘'(]*$|\.{3}/u;

interface Piece {
  readonly text: string;
  /** In the sentence. */
  readonly offset: number;
  readonly possessive: boolean;
  /** Letters of the possessive ending. */
  readonly cut: number;
}

function pieces(word: string, offset: number, after: string | undefined): Piece[] {
  const ending = /['’]s?$/u.exec(word)?.[0] ?? '';
  const text = word.slice(0, word.length - ending.length);
  const possessive = ending !== '' || endsPlural(word, after);
  const split = splitPoint(text);
  if (split === undefined) return [{ text, offset, possessive, cut: ending.length }];
  return [
    { text: text.slice(0, split), offset, possessive: false, cut: 0 },
    { text: text.slice(split + 1), offset: offset + split + 1, possessive, cut: ending.length },
  ];
}

/** Where a compound falls apart: Turkey-Syria, US-led, pro-Kremlin; not Port-au-Prince, not Weiss-Adeyemi. */
function splitPoint(text: string): number | undefined {
  const at = text.search(/[-‐‑]/u);
  if (at < 1 || is(text, 'place')) return undefined;
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
  if (PREFIXES.test(head) && /^\p{Lu}/u.test(tail)) return at;
  const known = is(head, 'place') || is(head, 'organization') || /^\p{Lu}{2,}$/u.test(head);
  if (known && (is(tail, 'place') || /^\p{Ll}/u.test(tail))) return at;
  return PARTICIPLES.test(text) ? at : undefined;
}

/** `Torvik-based`, `French-made`; not `Xiao-ming`. */
const PARTICIPLES =
  /^\p{Lu}\p{L}+[-‐‑](?:\p{Ll}{3,}ed|\p{Ll}{4,}ing|born|led|style|area|wide|like|era|run|made|built|speaking)$/u;

const PREFIXES = /^(?:pro|anti|post|pre|non|ex|mid|trans|neo|un|former|then|co)$/iu;
