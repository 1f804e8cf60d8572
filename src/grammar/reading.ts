/**
 * What the grammar stage finds: the names, noun phrases, verbs and clauses of an article. Everything is counted in tokens
 * of `Analysis.tokens`; a stretch of tokens runs from `firstToken` up to, not including, `endToken`.
 */

import type { Analysis, NamedEntity, QuotedRun } from '../language/analysis.js';
import type { Stance } from '../lexicon/index.js';

/** A reading, with what follows from all of it. */
export interface Reading extends Parse {
  /** The same text read as if it had no quotation marks: for what is said inside them, whoever says it. */
  readonly unquoted: Grammar;
  /** What the article tells as somebody's words without quotation marks, at most one report a sentence. */
  readonly reports: readonly Report[];
  readonly leads: Leads;
}

/** The sentences by themselves. */
export interface Parse extends Grammar {
  readonly analysis: Analysis;
  readonly names: readonly NamedEntity[];
  /** For each token the mention of a name that it is part of. */
  readonly nameAt: readonly (Naming | undefined)[];
  /** The outermost quoted runs, in order. */
  readonly runs: readonly Run[];
  /** For each token the outermost run it stands in (its marks included), or -1. */
  readonly runAt: Int32Array;
  /** For the lemma of each noun the tokens where it stands. */
  readonly nounUses: ReadonlyMap<string, readonly number[]>;
}

/** Sentences taken apart. */
export interface Grammar {
  /** The parts of each sentence, by its index. */
  readonly parts: readonly (readonly Part[])[];
  /** In text order; none holds another, and none reaches into a quotation. */
  readonly phrases: readonly Phrase[];
  /** One for each verb group, in text order. */
  readonly clauses: readonly Clause[];
}

export interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

export interface Naming extends Stretch {
  readonly entity: NamedEntity;
}

/** A quoted run with its tokens, marks included. */
export interface Run extends QuotedRun, Stretch {
  readonly index: number;
}

/** A noun phrase without what prepositions add to it: `the county's water engineer`, `Ada Obi`, `she`, `last week`. */
export interface Phrase extends Stretch {
  readonly index: number;
  readonly kind: 'name' | 'pronoun' | 'noun' | 'time';
  /** The token of the word that says what it is: the last of the noun, the last of a name. */
  readonly head: number;
  readonly entity?: NamedEntity;
  /** The preposition it stands behind. */
  readonly governor?: number;
  /** The phrase it complements by its preposition: `the mayor` for "the office of the mayor". */
  readonly complements?: number;
}

/** Verbs that belong together, with what stands between them: `had not been told`, `to say`, `adding`. */
export interface VerbGroup extends Stretch {
  /** The last verb, which carries the meaning. */
  readonly main: number;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'bare';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly passive: boolean;
  readonly negated: boolean;
  /** `must`, `may`, `would`. */
  readonly modal?: string;
}

/** What a sentence is made of, in order: each token outside white space belongs to one part. */
export type Part = Stretch &
  (
    | { readonly kind: 'phrase'; readonly phrase: Phrase }
    | { readonly kind: 'verb'; readonly verb: VerbGroup }
    | { readonly kind: 'quote'; readonly run: Run }
    | { readonly kind: WordKind }
  );

/** `relative` is who, which, that behind a noun; `subordinator` that, if, because before a clause; `mark` any sign. */
export type WordKind =
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'adverb'
  | 'adjective'
  | 'mark'
  | 'other';

/** A verb with what belongs to it. */
export interface Clause {
  readonly index: number;
  readonly sentence: number;
  readonly verb: VerbGroup;
  /** The words that open it: `because`, `who`, `and`. */
  readonly opener?: number;
  readonly kind: 'main' | 'subordinate' | 'relative' | 'participle' | 'infinitive';
  readonly subject?: Subject;
  /** The noun phrase right behind the verb. */
  readonly object?: Phrase;
}

export interface Subject {
  readonly phrase: Phrase;
  /** What stands beside a name in apposition: `the chief, Ada Obi`, `Ada Obi, an engineer`. */
  readonly role?: Phrase;
  /** `own` stands before its verb, `inverted` behind it; the others are another clause's word. */
  readonly by: 'own' | 'inverted' | 'relative' | 'shared' | 'governing' | 'agent';
}

/** Somebody or something that may speak or be meant: a phrase with all that belongs to it, as words. */
export interface Voice extends Stretch {
  readonly kind: 'name' | 'pronoun' | 'noun';
  readonly text: string;
  /** The word that says what it is, in small letters. */
  readonly head: string;
  readonly entity?: NamedEntity;
  /** What the text beside a name says of it. */
  readonly role?: string;
}

/** Somebody's words as the article retells them; the stretch holds what is said. */
export interface Report extends Stretch {
  readonly sentence: number;
  readonly voice: Voice;
  readonly cue: string;
  readonly stance: Stance;
  /** The comma before a tag that ends the sentence: `The river is dry, she says.` */
  readonly tag?: number;
}

/** The woman and the man that the article keeps coming back to, where one stands out. */
export interface Leads {
  readonly female?: NamedEntity;
  readonly male?: NamedEntity;
}
