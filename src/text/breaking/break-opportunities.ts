/** Where a line may end: the Unicode Line Breaking Algorithm (UAX 14), with what typographers add to it. */

import LineBreaker from 'linebreak';

/** What may happen at an offset of the text; 0 is nothing. */
export const MAY_BREAK = 1;
/** Allowed, but disliked: a dash with spaces around it would begin the next line. */
export const MAY_BREAK_BEFORE_DASH = 2;

const EM_DASH = 0x2014;
const EN_DASH = 0x2013;
const OBJECT_CODE = 0xfffc;
const SPACE = 0x20;

/** Marks the offsets at which a line may end; forced breaks are not marked, line feeds tell. */
export function breakOpportunities(text: string, isLeader: (offset: number) => boolean): Uint8Array {
  const marks = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const at = found.position;
    if (at >= text.length) break;
    const next = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    // A leader stays with what it leads from and to.
    if (next === OBJECT_CODE && isLeader(at)) continue;
    if (before === OBJECT_CODE && isLeader(at - 1)) continue;
    if (next !== EM_DASH && next !== EN_DASH) marks[at] = MAY_BREAK;
    // UAX 14 lets a line begin with a dash; printers put it at the end of the line before.
    else if (before === SPACE) marks[at] = MAY_BREAK_BEFORE_DASH;
  }
  return marks;
}
