/** `If the pumps stop, the town floods`: a clause that opens a sentence, and the main clause that has its own subject behind the comma. */

import { clausesOf } from '../../grammar/lookup.js';
import type { Clause, Stretch, Subject } from '../../grammar/reading.js';
import { bodyOf, type Passage } from '../passages.js';

export interface Opened {
  readonly opening: Stretch;
  /** Without its full stop. */
  readonly rest: Stretch;
  readonly main: Clause;
}

/** The two parts of a sentence that opens with one of some words. */
export function openedBy(passage: Passage, words: RegExp): Opened | undefined {
  const { reading, index } = passage;
  const { tokens } = reading.analysis;
  const { firstToken, endToken } = bodyOf(passage);
  const clauses = clausesOf(reading, index);
  const own = clauses.find(({ opener }) => opener === firstToken);
  if (!words.test(tokens[firstToken]!.lower) || !own || own.verb.form === 'participle') return undefined;
  const behind = tokens.slice(own.verb.endToken, endToken).findIndex(({ text }) => text === ',');
  const comma = own.verb.endToken + behind;
  const main = behind < 0 ? undefined : clauses.find(({ verb }) => verb.firstToken > comma);
  if (main?.kind !== 'main' || main.subject?.by !== 'own' || !opensWith(passage, comma + 1, main.subject))
    return undefined;
  const end = tokens[endToken - 1]!.text === '.' ? endToken - 1 : endToken;
  return {
    opening: { firstToken, endToken: comma },
    rest: { firstToken: comma + 1, endToken: end },
    main,
  };
}

const opensWith = ({ reading }: Passage, at: number, { phrase, role }: Subject): boolean => {
  const first = reading.analysis.tokens[at]!.lower === 'then' ? at + 1 : at;
  return phrase.firstToken === first || role?.firstToken === first;
};
