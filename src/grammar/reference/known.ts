/** What is known at a place of an article: who has spoken so far, and whom the words in question speak of. */

import type { NamedEntity } from '../../language/analysis.js';

/** Whom words stand for. */
export interface Antecedent {
  readonly name: string;
  readonly role?: string;
  readonly entity?: NamedEntity;
  readonly head: string;
  /** The pronoun that has stood for somebody without a name. */
  readonly calledBy?: string;
}

/** A speaker found earlier, and where it spoke. */
export interface Spoken extends Antecedent {
  readonly sentence: number;
  readonly paragraph: number;
}

export interface Known {
  /** In text order. */
  readonly spoken: readonly Spoken[];
  /** Whoever the words in question speak of by name, and who therefore hardly speaks them. */
  readonly spokenOf?: ReadonlySet<NamedEntity>;
}

/** A known name as what other words stand for. */
export const named = (entity: NamedEntity, head: string, role = entity.role): Antecedent => ({
  name: entity.name,
  head,
  entity,
  ...(role ? { role } : {}),
});

/** Where a name stands first. */
export const startOf = (entity: NamedEntity): number => entity.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
