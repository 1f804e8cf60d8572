/** What a mention and the words around it say about its kind: votes for person, place, organisation, thing. From judgement. */

import { votesAfter } from './evidence-after.js';
import { votesBefore } from './evidence-before.js';
import { formVotes } from './evidence-form.js';
import type { Spelling } from './lines.js';
import type { NameMention } from './mentions.js';

/** How much speaks for each kind. */
export interface Votes {
  readonly person: number;
  readonly place: number;
  readonly organization: number;
  readonly thing: number;
}

/** Votes of one clue. */
export type Vote = Partial<Votes>;

/** All votes of one mention, by its form and by its place in the sentence. */
export function weigh(mention: NameMention, text: string, spelling: Spelling): Votes {
  const votes = [...formVotes(mention, spelling), ...votesBefore(mention), ...votesAfter(mention, text)];
  const sum = (kind: keyof Votes) => votes.reduce((total, vote) => total + (vote[kind] ?? 0), 0);
  return {
    person: sum('person'),
    place: sum('place'),
    organization: sum('organization'),
    thing: sum('thing'),
  };
}
