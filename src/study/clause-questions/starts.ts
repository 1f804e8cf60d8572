/** Where in a sentence a clause may begin that tells something of its subject. */

import { afterConnectives } from '../../grammar/connectives.js';
import { cutsIn } from '../../grammar/cuts.js';
import { clausesOf, ofSentence } from '../../grammar/lookup.js';
import type { Passage } from '../passages.js';

/** Tokens, in order: its own beginning, behind what opens it, behind a stop or a conjunction, in what is reported. */
export function startsIn(passage: Passage): number[] {
  const { reading, index } = passage;
  const body = afterConnectives(reading, passage.sentence);
  const report = ofSentence(reading.reports, index)[0];
  const starts = [
    body,
    behindOpening(passage, body),
    ...cutsIn(reading, index).flatMap(({ kind, nextToken }) =>
      /^(?:stop|join)$/u.test(kind) ? [nextToken] : [],
    ),
    report && report.tag === undefined ? report.firstToken : undefined,
  ];
  return [...new Set(starts.filter((at) => at !== undefined))].sort((a, b) => a - b);
}

/** `In 1899 | a judge ruled`, `When it rained, | the council agreed`: the subject of the first main clause, behind a comma or a time. */
function behindOpening({ reading, index }: Passage, body: number): number | undefined {
  const { tokens } = reading.analysis;
  const first = clausesOf(reading, index).find(
    ({ verb, kind, subject }) => kind === 'main' && subject?.by === 'own' && verb.firstToken >= body,
  );
  if (first?.subject?.by !== 'own') return undefined;
  const { role, phrase } = first.subject;
  const at = role ? Math.min(role.firstToken, phrase.firstToken) : phrase.firstToken;
  const opening = reading.parts[index]!.filter(
    ({ firstToken, endToken }) => firstToken >= body && endToken <= at,
  );
  const before = opening.at(-1);
  // `Librarians, cleaners and guards were told`: no opening, but the first of several.
  if (
    !opening.some(
      (part) =>
        /^(?:preposition|verb)$/u.test(part.kind) || (part.kind === 'phrase' && part.phrase.kind === 'time'),
    )
  )
    return undefined;
  const isSetting =
    before?.kind === 'phrase' && (before.phrase.kind === 'time' || before.phrase.governor !== undefined);
  const isOpened = at > body && (tokens[at - 1]!.text === ',' || isSetting);
  const commas = tokens.slice(body, at).filter(({ text }) => text === ',').length;
  return isOpened && commas <= 1 ? at : undefined;
}
