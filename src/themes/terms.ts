/** Finds the words and phrases of the themes in the article, whatever their form there. */

import type { Analysis } from '../language/analysis.js';
import { is } from '../lexicon/index.js';
import type { Pack, PackTheme } from './pack.js';
import { stem } from './stem.js';

/** A place where the article uses a word of a theme. */
export interface Hit {
  readonly theme: number;
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly term: Term;
}

interface Term {
  readonly theme: number;
  readonly stems: readonly string[];
  /** 1 for a word of the theme, 1.5 for a phrase, 0.5 for a word that only stands in the title. */
  readonly worth: number;
}

/** Every use of a theme's words, of their other names, and of the words of its title, in text order. */
export function findTerms(words: readonly StemmedWord[], { themes, aliases }: Pack): Hit[] {
  const starts = indexByFirstStem(themes.flatMap((theme, index) => termsOf(theme, index, aliases)));
  return words.flatMap((word, at) =>
    (starts.get(word.stem) ?? []).flatMap((term) => {
      const last = words[at + term.stems.length - 1];
      if (last?.paragraph !== word.paragraph || term.stems.some((part, i) => words[at + i]!.stem !== part))
        return [];
      if (term.stems.length === 1 && !word.tells) return [];
      const { theme } = term;
      return [{ theme, paragraph: word.paragraph, firstToken: word.token, endToken: last.token + 1, term }];
    }),
  );
}

/** The stems of a phrase's words; a compound with hyphens counts as several words. */
export function stemsOf(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map(stem);
}

/** Whether a word says something of a subject. */
export function tells(word: string): boolean {
  return word.length > 1 && !is(word.toLowerCase(), 'empty');
}

function termsOf(
  theme: PackTheme,
  index: number,
  aliases: Readonly<Record<string, readonly string[]>>,
): Term[] {
  const phrases = theme.words.flatMap((word) => [word, ...otherNames(word, aliases)]);
  const terms = new Map<string, Term>();
  const add = (phrase: string, worth: number) => {
    const stems = stemsOf(phrase);
    if (stems.length === 0 || (stems.length === 1 && !tells(phrase))) return;
    const key = stems.join(' ');
    if (!terms.has(key))
      terms.set(key, { theme: index, stems, worth: stems.length > 1 ? worth * 1.5 : worth });
  };
  for (const phrase of phrases) add(phrase, 1);
  add(theme.title, 1);
  for (const word of theme.title.match(/[\p{L}\p{N}'’]+/gu) ?? []) add(word, 0.5);
  return [...terms.values()];
}

function otherNames(word: string, aliases: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.hasOwn(aliases, word) ? aliases[word]! : [];
}

function indexByFirstStem(terms: readonly Term[]): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.stems[0]!;
    const sharing = index.get(first);
    if (sharing) sharing.push(term);
    else index.set(first, [term]);
  }
  return index;
}

/** A word of the article, or a part of a compound. */
export interface StemmedWord {
  readonly stem: string;
  readonly token: number;
  readonly paragraph: number;
  /** Whether its token says something of a subject. */
  readonly tells: boolean;
}

/** The article's words as stems, punctuation left out, compounds taken apart. */
export const stemWords = ({ tokens, sentences }: Analysis): StemmedWord[] =>
  tokens.flatMap(({ text, lower, sentence }, token) => {
    const word = { token, paragraph: sentences[sentence]!.paragraph, tells: tells(text) };
    return stemsOf(lower).map((part) => ({ stem: part, ...word }));
  });
