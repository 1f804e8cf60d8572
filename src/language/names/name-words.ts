/** The words of a sentence as names see them: hyphens and apostrophes inside, initials with their full stop, possessives cut. */

import type { Span } from '../../base/span.js';
import type { Sentence } from '../analysis.js';
import { isKnownPlace } from './countries.js';
import { KNOWN_ORGANIZATIONS } from './institutions.js';

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
  const words: NameWord[] = [];
  let last = 0;
  for (const match of sentence.text.matchAll(WORD)) {
    for (const piece of pieces(match[0], sentence.text[match.index + match[0].length])) {
      const from = match.index + piece.offset;
      const gap = sentence.text.slice(last, from);
      last = from + piece.text.length + piece.cut;
      words.push({
        start: sentence.start + from,
        end: sentence.start + from + piece.text.length,
        text: piece.text,
        lower: piece.text.toLowerCase(),
        gap,
        capital: CAPITAL.test(piece.text),
        opens: words.length === 0 || OPENING_GAP.test(gap),
        possessive: piece.possessive,
        sentence: index,
      });
    }
  }
  return words;
}

const ABBREVIATION =
  '(?:Mrs?|Ms|Dr|Prof|St|Rev|Hon|Gen|Col|Sen|Rep|Gov|Lt|Sgt|Capt|Maj|Cmdr|Adm|Jr|Sr|Inc|Ltd|Corp|Co|Mt|Messrs|Mme|Fr)\\.';
const WORD = new RegExp(
  `${ABBREVIATION}(?!\\w)|(?:\\p{Lu}\\.){2,}(?!\\p{L})|\\p{Lu}\\.(?= ?\\p{Lu})|\\p{Lu}\\p{L}+\\+(?!\\w)` +
    `|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:(?:[-‐‑'’&]|\\.(?=com|org|net))[\\p{L}\\p{N}\\p{M}]+)*`,
  'gu',
);
const CAPITAL = /^(?:\p{Lu}|[dlmoDLMO]['’]\p{Lu}|(?:al|el|as|ad|ul|bin|ibn|at|an)-\p{Lu}|\p{Ll}\p{Lu})/u;
const OPENING_GAP = /["“‘«„:•*#—]\s*$|(?:^|\s)['([]$|[.!?…]["”’')\]]*\s+["“‘'(]*$|\.{3}/u;

interface Piece {
  readonly text: string;
  readonly offset: number;
  readonly possessive: boolean;
  /** Letters of the possessive ending. */
  readonly cut: number;
}

function pieces(word: string, after: string | undefined): Piece[] {
  const ending = /['’]s?$/u.exec(word)?.[0] ?? '';
  const text = word.slice(0, word.length - ending.length);
  const possessive = ending !== '' || (/s$/iu.test(word) && (after === '’' || after === "'"));
  const split = splitPoint(text);
  if (split === undefined) return [{ text, offset: 0, possessive, cut: ending.length }];
  const tail = text.slice(split + 1);
  return [
    { text: text.slice(0, split), offset: 0, possessive: false, cut: 0 },
    { text: tail, offset: split + 1, possessive, cut: ending.length },
  ];
}

/** Where a compound falls apart: Turkey-Syria, US-led, pro-Kremlin; not Port-au-Prince, not Weiss-Adeyemi. */
function splitPoint(text: string): number | undefined {
  const at = text.search(/[-‐‑]/u);
  if (at < 1 || isKnownPlace(text)) return undefined;
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
  if (PREFIXES.test(head) && /^\p{Lu}/u.test(tail)) return at;
  const known = isKnownPlace(head) || KNOWN_ORGANIZATIONS.has(head) || /^\p{Lu}{2,}$/u.test(head);
  if (known && (isKnownPlace(tail) || /^\p{Ll}/u.test(tail))) return at;
  return /^\p{Lu}\p{L}+[-‐‑](?:based|born|led|backed|style|area|wide|like|era|educated|trained|owned|run)$/u.test(
    text,
  )
    ? at
    : undefined;
}

const PREFIXES = /^(?:pro|anti|post|pre|non|ex|mid|trans|neo|un|former|then|co)$/iu;
