/** Rows of evidence: what is seen in or beside a name. What each row is worth is fitted and stands in resources/names/weights.txt. */

import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';
import type { NameWord } from './name-words.js';
import { matchesAfter, matchesBefore, type Pattern, readPattern } from './pattern.js';

/** A mention where it stands. */
export interface Sight {
  readonly mention: NameMention;
  /** The words of the sentence; the name with its title begins at `start` and is over at `to`. */
  readonly words: readonly NameWord[];
  readonly start: number;
  readonly to: number;
  /** The words of the name. */
  readonly own: readonly string[];
  /** For each of them whether it is more likely a common word than somebody's name. */
  readonly ordinary: readonly boolean[];
  /** The head noun: the last word, or the one before "of". */
  readonly head: string;
  readonly first: string;
  readonly last: string;
  readonly name: string;
  /** The text behind the name. */
  readonly behind: string;
  readonly spelling: Spelling;
  /** Last words of the full names of people in this article. */
  readonly surnames: ReadonlySet<string>;
  /** First words of the names of bodies in this article, where they name nothing else. */
  readonly firms: ReadonlySet<string>;
  /** Names of storms and ships in this article, without their noun. */
  readonly storms: ReadonlySet<string>;
}

export interface Row {
  readonly name: string;
  /** What it speaks for, if it leans one way; fitting starts from here. */
  readonly suggests?: RowKind;
  readonly proves?: RowKind;
  readonly denies?: RowKind;
  /** Patterns (see `pattern.ts`) over the words before and after the name; all that a row names must hold. */
  readonly before?: string;
  readonly after?: string;
  readonly looks?: (sight: Sight) => boolean;
  /** Sentences with the name in brackets: the row speaks for it, or does not. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** A kind, or `none` of them. */
export type RowKind = 'person' | 'place' | 'organization' | 'none';

/** A row with its patterns read. */
export interface ReadyRow {
  readonly name: string;
  readonly speaks: (sight: Sight) => boolean;
}

/** Makes a row ready to be asked. */
export function ready({ name, before, after, looks }: Row): ReadyRow {
  const left: Pattern | undefined = before === undefined ? undefined : readPattern(before);
  const right: Pattern | undefined = after === undefined ? undefined : readPattern(after);
  const speaks = (sight: Sight): boolean =>
    (!left || matchesBefore(left, sight.words, sight.start)) &&
    (!right || matchesAfter(right, sight.words, sight.to)) &&
    (!looks || looks(sight));
  return { name, speaks };
}
