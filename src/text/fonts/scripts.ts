/** Characters by writing system, as far as shaping and hyphenation need to know. */

/** ISO 15924 codes of the scripts whose shaping differs; all else is shaped as Latin. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'Latn'],
  [/\p{Script=Greek}/u, 'Grek'],
  [/\p{Script=Cyrillic}/u, 'Cyrl'],
  [/\p{Script=Hebrew}/u, 'Hebr'],
  [/\p{Script=Arabic}/u, 'Arab'],
  [/\p{Script=Armenian}/u, 'Armn'],
  [/\p{Script=Georgian}/u, 'Geor'],
  [/\p{Script=Devanagari}/u, 'Deva'],
  [/\p{Script=Bengali}/u, 'Beng'],
  [/\p{Script=Tamil}/u, 'Taml'],
  [/\p{Script=Thai}/u, 'Thai'],
  [/\p{Script=Lao}/u, 'Laoo'],
  [/\p{Script=Ethiopic}/u, 'Ethi'],
  [/\p{Script=Hangul}/u, 'Hang'],
  [/\p{Script=Hiragana}/u, 'Hira'],
  [/\p{Script=Katakana}/u, 'Kana'],
  [/\p{Script=Han}/u, 'Hani'],
];

/** Arrows, technical signs, boxes, dingbats: of no script. */
const SYMBOL = /^[\u2190-\u27ff\u2900-\u2bff]/;

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
  if (SYMBOL.test(grapheme)) return undefined;
  return SCRIPTS.find(([letter]) => letter.test(grapheme))?.[1];
}

let segmenter: Intl.Segmenter | undefined;

/** `Intl.Segmenter` takes time with the square of the length, so a long text is given to it in slices. */
const SLICE = 1000;

/** User-perceived characters (UAX 29): what is never taken apart. */
export function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const found: string[] = [];
  for (let [start, length] = [0, SLICE]; start < text.length; ) {
    const slice = text.slice(start, start + length);
    const pieces = Array.from(segmenter.segment(slice), ({ segment }) => segment);
    // What the end of the slice cuts through is taken anew: the last piece, and before half a character one more.
    const sure = start + length < text.length ? pieces.slice(0, -2) : pieces;
    length = sure.length > 0 ? SLICE : 2 * length;
    for (const piece of sure) {
      found.push(piece);
      start += piece.length;
    }
  }
  return found;
}
