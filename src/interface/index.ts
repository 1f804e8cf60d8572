/**
 * The guide's own words, in one file for each language: an English phrase in, the same in another language out. A text in a
 * language without a file has a guide with English words.
 */

import de from '../../resources/interface/de.txt';
import en from '../../resources/interface/en.txt';
import es from '../../resources/interface/es.txt';
import fr from '../../resources/interface/fr.txt';

/** The language of the guide's own words in a guide to a text in `language`. */
export function interfaceLanguage(language: string): string {
  const primary = language.toLowerCase().split('-')[0]!;
  return primary in PHRASES ? primary : 'en';
}

/** A phrase in the language of the guide's own words. */
export const phrase = (language: string, english: string): string =>
  PHRASES[interfaceLanguage(language)]?.get(english) ?? english;

/** Every phrase of the guide's own words, in English. */
export const knownPhrases = (): string[] => readLines(en);

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
