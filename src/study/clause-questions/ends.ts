/** Where in a sentence what is told ends. */

import { cutsIn } from '../../grammar/cuts.js';
import { clausesOf } from '../../grammar/lookup.js';
import type { Passage } from '../passages.js';

/** From a token up to a stop, a clause with a subject or a verb of its own, who said it, or the full stop. */
export function endOf({ reading, index, sentence }: Passage, from: number): number {
  const { tokens } = reading.analysis;
  const cut = cutsIn(reading, index).find(
    ({ kind, endToken }) => /^(?:stop|join|tag)$/.test(kind) && endToken > from + 1,
  );
  const second = clausesOf(reading, index).find(
    ({ kind, subject, opener }) =>
      kind === 'main' &&
      subject?.by === 'shared' &&
      opener !== undefined &&
      opener > from + 1 &&
      (tokens[opener - 1]!.text === ',' || tokens[opener]!.lower === 'but'),
  );
  const stop = tokens[sentence.endToken - 1]!.text === '.' ? sentence.endToken - 1 : sentence.endToken;
  return Math.min(
    cut?.endToken ?? stop,
    second ? second.opener! - Number(tokens[second.opener! - 1]!.text === ',') : stop,
  );
}
