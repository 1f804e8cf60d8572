/** Words of a sentence that have an opposite which fits in their place. */

import type { Token } from '../../../language/analysis.js';
import { type Opposite, oppositesOf, type Part } from './opposites.js';

export interface OtherWord {
  readonly part: Part;
  readonly was: string;
  readonly is: string;
  /** The tokens of the word. */
  readonly first: number;
}

/** All of them among the tokens of a sentence. */
export function otherWords(tokens: readonly Token[]): OtherWord[] {
  return tokens.flatMap((token, first) =>
    oppositesOf(token.text)
      .filter((opposite) => standsAt(tokens, first, opposite))
      .slice(0, 1)
      .map(({ part, was, is }) => ({ part, was: was.join(' '), is, first })),
  );
}

function standsAt(tokens: readonly Token[], first: number, opposite: Opposite): boolean {
  const { part, was, form } = opposite;
  const end = first + was.length;
  if (was.some((word, i) => tokens[first + i]?.text !== word)) return false;
  if (part !== 'phrase' && tokens[first]!.pos !== POS[part]) return false;
  const [before, after] = [tokens[first - 1], tokens[end]];
  return (
    !isJoined(before, tokens[first]) &&
    !isJoined(after, tokens[end - 1]) &&
    isInPlace(tokens[first]!, { before, after }) &&
    fitsBetween(before?.lower ?? '', after?.text ?? '', opposite) &&
    !tokens.slice(end).some(({ lower }) => opposite.notAhead.includes(lower)) &&
    isOnce(tokens, tokens[first]!) &&
    (!form || form === formAt(tokens, first))
  );
}

/** `it rose 2 metres, the fastest rise`: the sentence says the same again. */
const isOnce = (tokens: readonly Token[], { lemma }: Token): boolean =>
  tokens.filter((other) => other.lemma === lemma).length === 1;

/** The tagger’s name of a part. */
const POS: Readonly<Record<Exclude<Part, 'phrase'>, string>> = {
  adj: 'ADJ',
  adv: 'ADV',
  adp: 'ADP',
  noun: 'NOUN',
  when: 'NOUN',
  verb: 'VERB',
};

interface Beside {
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** No half of a compound, an adjective before its noun or behind `is`, a verb that is no adjective: not `closed tanks`, `the Boxer rising`. */
function isInPlace({ pos, lower }: Token, { before, after }: Beside): boolean {
  const isBeforeNoun = /^(?:NOUN|PROPN)$/.test(after?.pos ?? '');
  if (pos === 'NOUN') return !isBeforeNoun;
  if (pos === 'ADJ') return isBeforeNoun || after?.pos === 'ADJ' || IS.test(before?.lower ?? '');
  if (pos !== 'VERB') return true;
  const isAdjective = isBeforeNoun && /^(?:ADP|DET|ADJ|NUM)$/.test(before?.pos ?? '');
  return !isAdjective && !(/^(?:PROPN|DET)$/.test(before?.pos ?? '') && lower.endsWith('ing'));
}

const IS = /^(?:is|are|was|were|be|been|became|becomes|remained|remains|stayed|seems|seemed)$/u;

/** Half of `low-cost`. */
const isJoined = (mark: Token | undefined, token: Token | undefined): boolean =>
  /^[-–’']/u.test(mark?.text ?? '') && (mark!.end === token!.start || mark!.start === token!.end);

function fitsBetween(before: string, after: string, opposite: Opposite): boolean {
  const { part, notBefore, onlyBefore, notBehind, onlyBehind } = opposite;
  return (
    !notBefore.includes(after) &&
    !notBehind.includes(before) &&
    (!onlyBefore.length || onlyBefore.includes(after)) &&
    (!onlyBehind.length || onlyBehind.includes(before)) &&
    !(part === 'verb' && (PARTICLES.has(after) || HELD_OPEN.has(before))) &&
    !(/^ad[jv]$/.test(part) && (DEGREES.has(before) || MEASURE.test(before)))
  );
}

/** With a particle a verb is another: `open up`, `fall apart`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'up down out off away back over through along round around together apart aside ahead forward'.split(' '),
);

/** What is only meant to be so, and what it is meant for: the opposite makes no sense of it. */
const HELD_OPEN: ReadonlySet<string> = new Set('to would should could must can cannot'.split(' '));

/** `two metres thick`. */
const MEASURE = /^(?:\p{L}*met(?:re|er)s?|feet|foot|inch|inches|yards?|miles?|[cmk]?m|years?|storeys)$/u;

/** `so large that`, `as cheap as`: the sentence goes on with the word. */
const DEGREES: ReadonlySet<string> = new Set(
  'so as too how more most less least such both either that neither no any however'.split(' '),
);

/** Whether a form that may be both is the past or the participle; undefined where that is not sure. */
function formAt(tokens: readonly Token[], first: number): 'past' | 'participle' | undefined {
  const before = tokens.slice(Math.max(0, first - 2), first).filter(({ pos }) => pos !== 'ADV');
  const last = before.at(-1);
  if (last && HELPS.has(last.lower)) return 'participle';
  return last && /^(?:NOUN|PROPN|PRON)$/.test(last.pos) ? 'past' : undefined;
}

const HELPS: ReadonlySet<string> = new Set('have has had having be been being is are was were'.split(' '));
