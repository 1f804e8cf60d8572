/** What follows a number and makes a figure of it: a unit, a sign, a counted noun. */

import { anyOf } from '../../lexicon/index.js';
import { hedgeStart } from './hedges.js';
import { afterAcronym, afterBracket, afterRate, nounEnd } from './noun-ends.js';
import { isCoin, isCompoundUnit, isTimeUnit, isWorthCounting, unitLength } from './number-words.js';
import { type Piece, type Quantity, readQuantity } from './pieces.js';

export type FigureKind = 'money' | 'share' | 'measure' | 'count' | 'age' | 'range';

/** A figure in pieces. */
export interface Tail {
  readonly kind: FigureKind;
  /** Pieces of the figure without its hedge. */
  readonly from: number;
  readonly to: number;
  /** Where the counted noun phrase begins. */
  readonly noun?: number;
}

/** What follows a number decides what it is. */
export function readTail(pieces: readonly Piece[], from: number, quantity: Quantity): Tail | undefined {
  const { to, size } = quantity;
  return (
    hyphenated(pieces, from, to) ??
    share(pieces, from, to) ??
    measure(pieces, from, to) ??
    doubled(pieces, from, quantity) ??
    counted(pieces, from, quantity) ??
    bare(pieces, from, { to, size })
  );
}

/** `30-year`, `78-year-old`, `1000-mile (1,600km)`. */
function hyphenated(pieces: readonly Piece[], from: number, to: number): Tail | undefined {
  const [dash, unit] = [pieces[to], pieces[to + 1]];
  if (dash?.text !== '-' || dash.spaced || !unit || unit.spaced || !isCompoundUnit(unit.lower))
    return undefined;
  const old = pieces[to + 2]?.text === '-' && /^olds?$/.test(pieces[to + 3]?.lower ?? '');
  if (old) return { kind: 'age', from, to: to + 4 };
  const long =
    pieces[to + 2]?.text === '-' && /^(?:long|high|wide|deep|thick|tall)$/.test(pieces[to + 3]?.lower ?? '');
  return { kind: 'measure', from, to: afterBracket(pieces, long ? to + 4 : to + 2) };
}

function share(pieces: readonly Piece[], from: number, to: number): Tail | undefined {
  const words = pieces.slice(to, to + 4).map((piece) => piece.lower);
  if (words[0] === '%' || words[0] === 'percent') return { kind: 'share', from, to: to + 1 };
  if (words[0] === 'per' && words[1] === 'cent') return { kind: 'share', from, to: to + 2 };
  if (words[0] === 'percentage' && /^points?$/.test(words[1] ?? ''))
    return { kind: 'share', from, to: to + 2 };
  const link =
    words[0] === 'in'
      ? 1
      : words[0] === 'out' && words[1] === 'of'
        ? 2
        : words[0] === 'of' && /^(?:the|its|their|those|these|every|his|her)$/.test(words[1] ?? '')
          ? 2
          : 0;
  const at = words[link] === 'every' ? to + link + 1 : to + link;
  const whole = link ? readQuantity(pieces, at) : undefined;
  if (
    !whole ||
    whole.size === 'vague' ||
    (words[0] === 'in' &&
      (isTimeUnit(pieces[whole.to]?.lower ?? '') || /^(?:1[4-9]|20)\d\d$/.test(pieces[at]!.text)))
  )
    return undefined;
  return {
    kind: 'share',
    from,
    to: isTimeUnit(pieces[whole.to]?.lower ?? '') ? whole.to + 1 : nounEnd(pieces, whole.to),
  };
}

function measure(pieces: readonly Piece[], from: number, to: number): Tail | undefined {
  const unit = pieces[to];
  if (!unit) return undefined;
  const length = unitLength(pieces.slice(to, to + 3).map(({ text }) => text));
  if (isCoin(unit.lower)) return { kind: 'money', from, to: afterRate(pieces, to + 1) };
  if (!length) return undefined;
  const rated = afterBracket(pieces, afterRate(pieces, to + length));
  const sized = /^(?:high|long|wide|deep|tall)$/.test(pieces[rated]?.lower ?? '') ? rated + 1 : rated;
  return { kind: 'measure', from, to: sized };
}

/** `1 or 2 cm`, `seven or eight cases`, `20 to 30 people`, `10–15 km`. */
function doubled(pieces: readonly Piece[], from: number, { to }: Quantity): Tail | undefined {
  if (!/^(?:or|to|-|–)$/.test(pieces[to]?.lower ?? '')) return undefined;
  const second = readQuantity(pieces, to + 1);
  if (!second || second.size === 'vague') return undefined;
  const tail =
    share(pieces, from, second.to) ?? measure(pieces, from, second.to) ?? counted(pieces, from, second);
  return tail && { ...tail, from };
}

/** A counted noun; of less than ten only what is worth telling. */
function counted(pieces: readonly Piece[], from: number, { to, size }: Quantity): Tail | undefined {
  const of = pieces[to]?.lower === 'of' ? to + 1 : to;
  const the = of > to && DETERMINER.test(pieces[of]?.lower ?? '') ? of + 1 : of;
  if (of > to && pieces[the - 1]?.lower === 'them')
    return size === 'small' ? undefined : { kind: 'count', from, to: the };
  const end = nounEnd(pieces, the);
  if (end === the) return size === 'vague' ? { kind: 'count', from, to } : undefined;
  if (size === 'small' && !isWorthCounting(pieces[end - 1]!.lower)) return undefined;
  return { kind: 'count', from, to: afterRate(pieces, afterAcronym(pieces, end)), noun: the };
}

const DETERMINER = new RegExp(`^(?:${anyOf('article', 'possessive', 'demonstrative')}|them)$`);

/** A number that stands alone tells something only when it is hedged or large. */
function bare(pieces: readonly Piece[], from: number, { to, size }: Quantity): Tail | undefined {
  const hedged =
    hedgeStart(pieces, from) < from &&
    !/^(?:only|just|some|every|all|over|under)$/.test(pieces[from - 1]?.lower ?? '');
  const people = /^(?:people|anyone|those|women|men|children|adults)$/.test(pieces[from - 2]?.lower ?? '');
  if (people || size === 'small' || size === 'vague') return undefined;
  const large =
    size === 'digits'
      ? Number(pieces[from]!.text.replaceAll(',', '')) >= 100 || to > from + 1
      : to > from + 1;
  return hedged || large || pieces[from - 1]?.lower === 'over' ? { kind: 'count', from, to } : undefined;
}
