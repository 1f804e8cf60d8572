/** Finds the words and phrases of the themes in the article, whatever their form there. */

import type { Analysis } from '../language/analysis.js';
import type { PackTheme } from './pack.js';
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
export function findTerms(
  analysis: Analysis,
  themes: readonly PackTheme[],
  aliases: Readonly<Record<string, readonly string[]>>,
): Hit[] {
  const starts = indexByFirstStem(themes.flatMap((theme, index) => termsOf(theme, index, aliases)));
  const pieces = piecesOf(analysis);
  const hits: Hit[] = [];
  pieces.forEach((piece, at) => {
    for (const term of starts.get(piece.stem) ?? []) {
      const last = pieces[at + term.stems.length - 1];
      if (!last || last.paragraph !== piece.paragraph) continue;
      if (term.stems.some((part, i) => pieces[at + i]!.stem !== part)) continue;
      if (term.stems.length === 1 && !tells(analysis.tokens[piece.token]!.text)) continue;
      hits.push({
        theme: term.theme,
        paragraph: piece.paragraph,
        firstToken: piece.token,
        endToken: last.token + 1,
        term,
      });
    }
  });
  return hits;
}

/** The stems of a phrase's words; a compound with hyphens counts as several words. */
export function stemsOf(phrase: string): string[] {
  return (phrase.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map(stem);
}

/** Words that say nothing of a subject: they may stand inside a phrase but never for a theme. */
const EMPTY = new Set(
  `a about according after all also an and another any are as at back be been before being between both but
   by can could did do does down each every few first for from get had has have he her here him his how i if
   in into is it its just last less like made make many may me more most much must my new no not now of off
   on one only or other our out over own said same say says see she should so some still such than that the
   their them then there these they this those through time to too two under until up upon us use very was
   way we well were what when where which while who whom whose why will with without work worked works would
   year years yet you your three four five six seven eight nine ten`.split(/\s+/),
);

/** Whether a word says something of a subject. */
export function tells(word: string): boolean {
  return word.length > 1 && !EMPTY.has(word.toLowerCase());
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

interface Piece {
  readonly stem: string;
  readonly token: number;
  readonly paragraph: number;
}

/** The article's words as stems, punctuation left out, compounds taken apart; kept for the packs that follow. */
function piecesOf(analysis: Analysis): readonly Piece[] {
  const kept = stemmed.get(analysis) ?? stemWords(analysis);
  stemmed.set(analysis, kept);
  return kept;
}

const stemmed = new WeakMap<Analysis, readonly Piece[]>();

function stemWords(analysis: Analysis): Piece[] {
  const known = new Map<string, readonly string[]>();
  const pieces: Piece[] = [];
  analysis.tokens.forEach((token, index) => {
    const stems = known.get(token.lower) ?? stemsOf(token.lower);
    known.set(token.lower, stems);
    const paragraph = analysis.sentences[token.sentence]!.paragraph;
    for (const stem of stems) pieces.push({ stem, token: index, paragraph });
  });
  return pieces;
}
