/** Fills a leader: the pattern repeated, at the same places on every line of a list. */

import type { Pt } from '../base/geometry.js';
import { widthOf } from './advances.js';
import type { GlyphAtom, LeaderAtom } from './atoms.js';
import { glyphRun } from './glyph-run.js';
import type { Fragment } from './types.js';

interface Room {
  readonly x: Pt;
  readonly width: Pt;
  readonly spaceAfter: boolean;
}

/** So many repetitions cross any page; only a pattern of next to no width would want more. */
const MOST_REPETITIONS = 1000;

/** Patterns stand on a grid that begins at the line's left edge, so those of several lines are in columns. */
export function fillLeader<S>(leader: LeaderAtom<S>, room: Room): Fragment<S>[] {
  const { pattern, typesetter, style, source, start } = leader;
  if (leader.width <= 0) return [];
  const first = Math.ceil(room.x / leader.width - ROUNDING);
  const last = Math.floor((room.x + room.width) / leader.width + ROUNDING);
  const count = Math.max(0, Math.min(last - first, MOST_REPETITIONS));
  // Each repetition is set by itself: kerning between them would make the row shorter than its room.
  const parts = typesetter.set(pattern);
  const atoms = Array.from({ length: count }, (_, index) =>
    parts.map((part): GlyphAtom<S> => {
      const at = start + index * pattern.length;
      const place = { start: at + part.start, end: at + part.end, level: 0, width: widthOf([part], style) };
      return { kind: 'word', ...place, part, typesetter, style, source };
    }),
  ).flat();
  let x = first * leader.width;
  return (parts.length === 1 && count > 0 ? [atoms] : atoms.map((atom) => [atom])).map((piece) => {
    const text = piece.map(({ part }) => part.text).join('');
    const run = glyphRun(piece, text, ({ width }) => width);
    const end = { hyphen: false, spaceAfter: room.spaceAfter, leader: true } as const;
    const fragment = { kind: 'glyphs', x, run, source, ...end } as const;
    x += run.width;
    return fragment;
  });
}

const ROUNDING = 1e-6;
