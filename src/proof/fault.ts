/** Something the finished PDF gets wrong. */
export interface Fault {
  readonly code:
    | 'proof/unreadable'
    | 'proof/no-pages'
    | 'proof/font-not-embedded'
    | 'proof/outside-page'
    | 'proof/missing-word'
    | 'proof/word-out-of-order'
    | 'proof/doubled-text'
    | 'proof/missing-quote'
    | 'proof/page-count'
    | 'proof/page-text'
    | 'proof/drawing'
    | 'proof/rewritten'
    | 'proof/too-many-faults';
  readonly message: string;
  /** Counted from 1. */
  readonly page?: number;
  /** Index into the words or the quotes of the claim. */
  readonly index?: number;
  /** The words around it. */
  readonly context?: string;
}
