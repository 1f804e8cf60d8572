/** Whether quoted words are a sentence or a clause of their own, rather than words taken into somebody else's. */

import { PERSONAL } from '../../../grammar/scan.js';
import { innerText, type Place, wordBefore } from '../finding/place.js';

/** Whether a run is a clause; words that a verb gives as a name hardly are. */
export function isClause(place: Place, isNaming: boolean): boolean {
  const { reading, run, from } = place;
  const text = innerText(reading, run);
  const words = text.split(/\s+/).length;
  const before = wordBefore(place);
  const stands = run.firstToken <= from || /^(?:[:,—–]|that)$/.test(before) || isVerb(place);
  const isOwn = /^[“"‘'«[(…]*[\p{Lu}\d]/u.test(text) && stands && !(isNaming && before !== ':');
  return (isOwn && (words > 2 || /[.!?…,]$/.test(text))) || (words >= 3 && hasClause(place));
}

const isVerb = ({ reading: { analysis }, run }: Place): boolean =>
  /^(?:VERB|AUX)$/.test(analysis.tokens[run.firstToken - 1]?.pos ?? '');

/** A subject and a finite verb after it. */
function hasClause({ reading: { analysis }, run }: Place): boolean {
  const { tokens } = analysis;
  if (tokens[run.firstToken - 1]?.pos === 'ADP') return false;
  let subject = false;
  for (let i = run.firstToken; i < run.endToken; i++) {
    const { pos, lower } = tokens[i]!;
    const before = tokens[i - 1];
    if (!subject && /^(?:to|for|with|of|in|on|at|by|from)$/.test(lower)) return false;
    if (subject && before!.pos === 'NOUN' && PERSONAL.has(lower)) return false;
    if (/^(?:NOUN|PROPN|PRON)$/.test(pos)) subject = true;
    else if (subject && (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower) && before?.lower !== 'to')))
      return true;
    else if (subject && /^(?:who|that|which|where|when)$/.test(lower)) return false;
  }
  return false;
}
