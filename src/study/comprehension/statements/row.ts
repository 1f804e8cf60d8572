/** A row of the table of words on which the sense of a sentence turns. */

import { anyOf } from '../../../lexicon/index.js';

export interface Row {
  readonly name: string;
  /** What stands in the text; groups are kept by `$1`. */
  readonly words: RegExp;
  /** What a hurried reader makes of it: the opposite, or more than the text says. */
  readonly wrong: string;
  /** How well it tests whether a sentence was understood, from judgement. */
  readonly worth: number;
  /** It must stand right before a verb. */
  readonly beforeVerb?: true;
  /** Sentences in which it speaks, the words in brackets, and others. */
  readonly yes: readonly string[];
  readonly no?: readonly string[];
}

/** A figure, as a group. */
export const N = `((?:(?:US|NZ)?[$£€]\\s?)?\\d[\\d,.]*\\d?(?: (?:million|billion|thousand)\\b|(?:m|bn)\\b)?|(?:(?!one\\b)${anyOf('number')}|a hundred|a thousand)(?:-\\p{Ll}+)?)(?![,.]?\\d)`;

/** Before a noun that can be counted: `the old boats`, `its people`, and not `the water`, `the decision`. */
export const OF_MANY =
  '(?=(?:(?:the|its|his|her|their) (?:[\\p{L}’-]+ )?(?!(?:is|was|has|does|this|its|his|news|always|perhaps)\\b)(?:\\p{L}+(?<!s|u|i)s|people|men|women|children)\\b)|them\\b)';
