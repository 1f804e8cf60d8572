/**
 * The guide's own words, in one file for each language: an English phrase in, the same in another language out. A text in a
 * language without a file has a guide with English words.
 */

import de from '../../resources/interface/de.txt';
import en from '../../resources/interface/en.txt';
import es from '../../resources/interface/es.txt';
import fr from '../../resources/interface/fr.txt';
import kinds from '../../resources/questions/kinds.txt';
import objectives from '../../resources/questions/objectives.txt';
import writing from '../../resources/questions/writing.txt';

/** The language of the guide's own words in a guide to a text in `language`. */
export function interfaceLanguage(language: string): string {
  const primary = language.toLowerCase().split('-')[0]!;
  return primary in PHRASES ? primary : 'en';
}

/** A phrase in the language of the guide's own words. */
export const phrase = (language: string, english: string): string =>
  PHRASES[interfaceLanguage(language)]?.get(english) ?? english;

/** A phrase with `{}` in it, in which each stands for the next of `values`. */
export function filled(language: string, english: string, ...values: readonly string[]): string {
  const [first, ...rest] = phrase(language, english).split('{}');
  return rest.reduce((text, part, i) => `${text}${values[i]}${part}`, first!);
}

/** A sentence with what it counts and quotes, which is no part of the phrase. */
export function withFigures(language: string, english: string): string {
  const own = /\d+|"[^"]*"/g;
  return filled(language, english.replace(own, '{}'), ...(english.match(own) ?? []));
}

/** Every phrase of the guide's own words, in English; tasks that are the same for many texts are such words too. */
export const knownPhrases = (): string[] => [
  ...readLines(en),
  ...[kinds, objectives, writing].flatMap(readLines).flatMap(readTasks),
];

/** Below the name of a block: what a text is judged by stands behind `+`, and bars part a level, a question and its answer. */
const readTasks = (line: string): string[] =>
  /^\[|\{/.test(line) ? [] : line.replace(/^\+ /, '').split(' | ');

/** Lines of `English = translation`; comments behind `#`. */
const readPhrases = (written: string): ReadonlyMap<string, string> =>
  new Map(
    written.split('\n').flatMap((line) => {
      const [english, translation] = line.split(' = ');
      return translation && !line.startsWith('#') ? [[english!, translation] as const] : [];
    }),
  );

const readLines = (written: string): string[] =>
  written.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

const PHRASES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  de: readPhrases(de),
  es: readPhrases(es),
  fr: readPhrases(fr),
};
