/** The forms of an English verb. */

import { TABLE } from './table.js';

/** The infinitive, the third person, the participle in -ing, the past and the past participle. */
export function formsOf(lemma: string): string[] {
  const stem = TABLE.doubling.has(lemma) ? lemma + lemma.at(-1) : lemma.replace(/([^eoy])e$/, '$1');
  return [...finiteFormsOf(lemma), `${stem}ing`];
}

/** The same without the participle in -ing, which may be a noun. */
function finiteFormsOf(lemma: string): string[] {
  const third = lemma.replace(/([^aeiou])y$/, '$1ie').replace(/(s|sh|ch|x|z)$/, '$1e');
  return [lemma, `${third}s`, ...pastOf(lemma)];
}

/** "said", "wrote" and "written", "signaled" and "signalled". */
function pastOf(lemma: string): string[] {
  const irregular = TABLE.past.get(lemma);
  if (irregular) return irregular.split(',');
  const regular = `${lemma.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '')}ed`;
  if (!TABLE.doubling.has(lemma)) return [regular];
  return lemma.endsWith('l') ? [`${lemma}led`, `${lemma}ed`] : [`${lemma}${lemma.at(-1)}ed`];
}

/** Whether a word may be the past of a verb. */
export const isPast = (word: string): boolean => /[^e]ed$/.test(word) || PASTS.has(word);

const PASTS: ReadonlySet<string> = new Set([...TABLE.past.values()].map((forms) => forms.split(',')[0]!));

/** The third person and the past: forms that stand with somebody as their subject and are seldom nouns. */
export const toldFormsOf = (lemma: string): string[] => finiteFormsOf(lemma).slice(1, 3);

/** Whether a word is a finite form or a past participle of a verb that bears the mark. */
export const isVerbForm = (word: string, mark: VerbMark): boolean => FORMS_OF[mark].has(word);

/** Marks of verbs whose forms are asked for. */
export type VerbMark = 'body-verb' | 'on-body' | 'to-body' | 'makes-work' | 'lasting-work';

const formsBy = (mark: VerbMark): ReadonlySet<string> =>
  new Set([...TABLE[mark].keys()].flatMap(finiteFormsOf));

const FORMS_OF: Readonly<Record<VerbMark, ReadonlySet<string>>> = {
  'body-verb': formsBy('body-verb'),
  'on-body': formsBy('on-body'),
  'to-body': formsBy('to-body'),
  'makes-work': formsBy('makes-work'),
  'lasting-work': formsBy('lasting-work'),
};
