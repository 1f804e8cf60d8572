/** What tells a plural, and what only people do. */

import type { Token } from '../../../language/analysis.js';
import type { Passage } from '../../passages.js';

export const isPlural = ({ pos, lower, lemma }: Token): boolean =>
  (pos === 'NOUN' && lower !== lemma && /s$/u.test(lower)) ||
  /^(?:people|men|women|children|cattle|police|mice|geese|feet|teeth|sheep|bacteria|media|data)$/u.test(
    lower,
  );

/** Only people say and decide: the verb behind a token of the sentence is such a one. */
export function needsPeople({ tokens }: Passage, behind: number): boolean {
  const verb = tokens.slice(behind, behind + 5).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && HUMAN.has(verb.lemma);
}

const HUMAN = new Set(
  `say tell ask argue buy sell hear vote want hope think believe know write sign decide agree refuse demand complain fear insist warn
  publish find report learn pay walk eat discover understand mean come go thank meet try start begin estimate suggest conclude claim
  consider calculate expect predict propose announce add recommend plan fight look seek hire spend earn win lose play teach study
  visit watch read speak talk call offer promise threaten marry drink drive love hate wish prefer choose invite wait`.split(
    /\s+/u,
  ),
);
