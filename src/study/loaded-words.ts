/**
 * Loaded words: those that judge while they seem to describe. The list is ours. Words that also have a plain meaning
 * which school texts use (dangerous gas, a toxic mushroom, a monument, a charge of corruption) are left out.
 */

import type { Token } from '../language/analysis.js';
import { is, markValue } from '../lexicon/index.js';

/** Whether a word judges where it stands: as a noun, an adjective or an adverb, not as a verb or a name. */
export function isLoaded({ lemma, lower, pos }: Token): boolean {
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'ADV') return false;
  return is(lemma, 'loaded') || is(lower, 'loaded') || is(withoutEnding(lower), 'loaded');
}

/** A calmer word for it, where the list has it in this form. */
export const neutralFor = ({ lower }: Token): string | undefined =>
  markValue(lower, 'loaded')?.replaceAll('_', ' ');

/** What is denied, or only felt, judges nobody: `children are not stupid`, `they feel ridiculous`; `before` is what stands before the word. */
export const isHeldOff = (before: string): boolean =>
  /(?:\b(?:not|never|no|nothing|hardly|scarcely|far from|feels?|felt|feeling|called|den(?:y|ies|ied)|refused?)|n['’]t)(?: \p{L}+){0,5} $/iu.test(
    before,
  );

const withoutEnding = (word: string): string =>
  word.endsWith('ly') ? word.slice(0, -2) : word.endsWith('ness') ? word.slice(0, -4) : word;
