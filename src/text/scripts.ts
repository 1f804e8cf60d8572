/** Characters by writing system, as far as shaping and hyphenation need to know. */

/** ISO 15924 codes of the scripts whose shaping differs; all else is shaped as Latin. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  ['Greek', 'Grek'],
  ['Cyrillic', 'Cyrl'],
  ['Hebrew', 'Hebr'],
  ['Arabic', 'Arab'],
  ['Armenian', 'Armn'],
  ['Georgian', 'Geor'],
  ['Devanagari', 'Deva'],
  ['Bengali', 'Beng'],
  ['Tamil', 'Taml'],
  ['Thai', 'Thai'],
  ['Lao', 'Laoo'],
  ['Ethiopic', 'Ethi'],
  ['Hangul', 'Hang'],
  ['Hiragana', 'Hira'],
  ['Katakana', 'Kana'],
  ['Han', 'Hani'],
].map(([name, code]) => [new RegExp(`\\p{Script=${name}}`, 'u'), code!]);

const LATIN = /\p{Script=Latin}/u;

/** Latin letters (Unicode's first four blocks), digits and general punctuation alone: one script, left to right. */
export function isPlainLatin(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x250 && (code < 0x2000 || code > 0x206f)) return false;
  }
  return true;
}

/** The script of a grapheme; undefined for digits, punctuation and marks, which go with their neighbours. */
export function scriptOf(grapheme: string): string | undefined {
  if (LATIN.test(grapheme)) return 'Latn';
  return SCRIPTS.find(([pattern]) => pattern.test(grapheme))?.[1];
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** User-perceived characters (UAX 29): what is never taken apart. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
