/** What the language stage finds: tokens, sentences, quote marks, names. All spans are offsets of `Article.text`. */

import type { Article } from '../article/index.js';
import type { Span } from '../base/span.js';

export interface Analysis {
  readonly article: Article;
  readonly tokens: readonly Token[];
  /** In order; together they hold every token, and none crosses a paragraph. */
  readonly sentences: readonly Sentence[];
  /** Every stretch between quotation marks, in order of their start; one inside another follows it. */
  readonly quotedRuns: readonly QuotedRun[];
}

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

export interface Token extends Span {
  /** The characters of the span. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Index into `sentences`. */
  readonly sentence: number;
}

export interface Sentence extends Span {
  readonly text: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** Its tokens: `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
}

export interface QuotedRun extends Span {
  /** What stands between the marks. */
  readonly inner: Span;
  readonly paragraph: number;
  /** 0 for an outermost run, 1 for one inside it. */
  readonly depth: number;
  /** False when the article never closes it; it then ends with its sentence or, if it is speech, its paragraph. */
  readonly closed: boolean;
}

export interface NamedEntity {
  /** The fullest form in the article. */
  readonly name: string;
  readonly kind: 'person' | 'place' | 'organization' | 'unknown';
  /** What the text says the person or organisation is, as it stands there. */
  readonly role?: string;
  readonly gender?: 'female' | 'male';
  /** Other forms in the article: surname alone, acronym, with a title. */
  readonly alsoCalled: readonly string[];
  readonly mentions: readonly Mention[];
}

export interface Mention extends Span {
  readonly paragraph: number;
}

/** What the article alone cannot tell: aliases and kinds from a theme pack. */
export interface NameHints {
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly organizations: readonly string[];
}

export const NO_HINTS: NameHints = { aliases: {}, people: [], places: [], organizations: [] };
