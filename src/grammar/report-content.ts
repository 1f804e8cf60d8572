/** What a verb of saying reports without quotation marks: the clause behind it. */

import { is } from '../lexicon/index.js';
import { clausesOf } from './lookup.js';
import type { Clause, Parse, Part, Stretch } from './reading.js';
import { sayingOf } from './saying.js';

/** `says that ...`, `told reporters on Monday that ...`, `says the river is ...`: what follows has a verb of its own. */
export function contentOf(reading: Parse, clause: Clause): Stretch | undefined {
  const { endToken } = reading.analysis.sentences[clause.sentence]!;
  const firstToken = bareContent(reading, clause) ?? contentBehindThat(reading, clause);
  if (firstToken === undefined || endToken - firstToken < SHORTEST) return undefined;
  const hasVerb = clausesOf(reading, clause.sentence).some(({ verb }) => verb.firstToken >= firstToken);
  return hasVerb ? { firstToken, endToken } : undefined;
}

/** A statement of fewer words says too little to ask about. From judgement. */
export const SHORTEST = 4;

/** A subject right behind a verb that needs no "that". */
function bareContent(reading: Parse, clause: Clause): number | undefined {
  const { verb, sentence } = clause;
  const saying = sayingOf(reading, clause);
  if (!saying || verb.form === 'participle' || !is(saying.lemma, 'bare-clause')) return undefined;
  const begins = clausesOf(reading, sentence).some(
    ({ subject, kind, index }) =>
      index > clause.index &&
      kind === 'main' &&
      subject !== undefined &&
      /^(?:own|inverted)$/.test(subject.by) &&
      [subject.phrase.firstToken, subject.role?.firstToken].includes(verb.endToken),
  );
  return begins ? verb.endToken : undefined;
}

/** Where what is said begins behind a verb, whom it is told, when and where, and "that". */
export function contentBehindThat(reading: Parse, { verb, sentence }: Clause): number | undefined {
  const { tokens } = reading.analysis;
  const parts = reading.parts[sentence]!;
  const at = parts.findIndex((part) => part.kind === 'verb' && part.verb === verb);
  for (const part of parts.slice(at + 1)) {
    if (part.firstToken >= verb.endToken + LONGEST_LISTENER) return undefined;
    const isThat = tokens[part.firstToken]!.lower === 'that';
    const isNext = part.firstToken === verb.endToken;
    if (isThat && (part.kind === 'subordinator' || (part.kind === 'relative' && isNext)))
      return part.endToken;
    if (!isBetween(part, isTelling(reading, verb.main))) return undefined;
  }
  return undefined;
}

/** Tokens between a verb and its "that". From judgement. */
const LONGEST_LISTENER = 11;

/** Whether a verb has whom it is told behind it. */
export const isTelling = ({ analysis }: Parse, verb: number): boolean =>
  /^(?:t(?:old|ell)|inform|assur|remind|warn|notif|promis|advis)/.test(analysis.tokens[verb]!.lower);

/** A time, a place, `again and again` behind any verb; behind one of telling whoever listens as well. */
const isBetween = (part: Part, telling: boolean): boolean =>
  /^(?:preposition|adverb|conjunction)$/.test(part.kind) ||
  (part.kind === 'phrase' && (telling || part.phrase.kind === 'time' || part.phrase.governor !== undefined));
