/** The question `why`, with its verb before the subject: one auxiliary moved, or `did` and `does` for a plain verb. */

import type { Stretch } from '../../grammar/reading.js';
import type { Passage } from '../passages.js';
import { textIn, tokensIn } from '../passages.js';
import { asInside, leavesOpen } from './standing.js';
import { toldIn } from './telling.js';

/** Asks why what a stretch tells is so, with a name for a pronoun at its start; undefined where words would have to be bent. */
export function why(passage: Passage, effect: Stretch, name?: string): string | undefined {
  const there = /^There (would|will|is|are|was|were) (no .*|.*)$/u.exec(textIn(passage, effect));
  if (there && !leavesOpen(tokensIn(passage, effect).slice(1)))
    return `According to ¶${passage.paragraph}, why ${there[1]} there ${there[2]}?`;
  const told = toldIn(passage, effect);
  const tokens = tokensIn(passage, effect);
  if (!told || told.subject.endToken !== told.predicate.firstToken) return undefined;
  if (
    told.predicate.endToken !== effect.endToken ||
    tokens.some(({ text }) => text === ',') ||
    leavesOpen(name ? tokens.slice(1) : tokens)
  )
    return undefined;
  const subject = name ?? asInside(passage, told.subject);
  const moved = movedVerb(passage, told.clause.verb);
  if (!subject || !moved || moved.rest >= effect.endToken) return undefined;
  const { firstToken } = told.predicate;
  const adverbs =
    firstToken < told.clause.verb.firstToken
      ? textIn(passage, { firstToken, endToken: told.clause.verb.firstToken })
      : '';
  const rest = textIn(passage, { firstToken: moved.rest, endToken: effect.endToken });
  // `sensors placed along the coast could give`: the verb was another one.
  if (moved.bare && /\b(?:could|can|would|will|may|might|must|should)\b/u.test(rest)) return undefined;
  return `According to ¶${passage.paragraph}, why ${[moved.first, subject, adverbs, moved.bare, rest].filter(Boolean).join(' ')}?`;
}

interface Moved {
  readonly first: string;
  readonly bare: string;
  /** The token behind what was moved. */
  readonly rest: number;
}

function movedVerb(
  { reading }: Passage,
  verb: { firstToken: number; main: number; tense: string; form: string },
): Moved | undefined {
  const first = reading.analysis.tokens[verb.firstToken]!;
  if (first.pos === 'AUX' && (verb.main > verb.firstToken || /^(?:is|are|was|were)$/u.test(first.lower)))
    return /[’']/u.test(first.text) ? undefined : { first: first.lower, bare: '', rest: verb.firstToken + 1 };
  const isPlural =
    verb.main === verb.firstToken &&
    /^(?:finite|bare)$/u.test(verb.form) &&
    verb.tense !== 'past' &&
    first.lemma === first.lower &&
    !UNBENT.test(first.lower);
  if (isPlural) return { first: 'do', bare: first.lower, rest: verb.firstToken + 1 };
  const isBent = verb.main === verb.firstToken && verb.form === 'finite' && first.lemma !== first.lower;
  if (!isBent) return undefined;
  return { first: verb.tense === 'past' ? 'did' : 'does', bare: first.lemma, rest: verb.firstToken + 1 };
}

/** Their past looks like their present. */
const UNBENT =
  /^(?:put|cut|set|hit|let|shut|cost|hurt|read|spread|split|quit|bet|burst|cast|beat|shed|thrust|upset|rid|be|have)$/u;
