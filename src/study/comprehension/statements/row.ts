/** A row of the table of words on which the sense of a statement turns. */

export interface Row {
  readonly name: string;
  /** What stands in the text; groups are kept by `$1`. */
  readonly words: RegExp;
  /** Says the same in other words. */
  readonly same?: string;
  /** Says the opposite. */
  readonly opposite?: string;
  /** Says more than the text does. */
  readonly more?: string;
  /** How well it tests whether a sentence was understood, from judgement. */
  readonly worth: number;
  /** It must stand right before a verb. */
  readonly beforeVerb?: true;
  /** Sentences in which it speaks, the words in brackets, and others. */
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** A figure, as a group. */
export const N =
  '((?:(?:US|NZ)?[$£€]\\s?)?\\d[\\d,.]*\\d?(?: (?:million|billion|thousand)\\b|(?:m|bn)\\b)?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|a thousand)(?:-\\p{Ll}+)?)(?![,.]?\\d)';
