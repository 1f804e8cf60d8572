/** Fills a leader: the pattern repeated, at the same places on every line of a list. */

import type { Pt } from '../base/geometry.js';
import { type LeaderAtom, partWidth } from './atoms.js';
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
  const text = pattern.repeat(Math.max(0, Math.min(last - first, MOST_REPETITIONS)));
  let x = first * leader.width;
  return typesetter.set(text).map((part) => {
    const width = partWidth(part, style);
    const place = { start: start + part.start, end: start + part.end, level: 0, width };
    const run = glyphRun(
      [{ kind: 'word', ...place, part, typesetter, style, source }],
      text.slice(part.start, part.end),
      () => width,
    );
    const fragment = {
      kind: 'glyphs',
      x,
      run,
      source,
      hyphen: false,
      spaceAfter: room.spaceAfter,
      leader: true,
    } as const;
    x += width;
    return fragment;
  });
}

const ROUNDING = 1e-6;
