/**
 * Letters beyond Latin-1 as plain ones, for a model that knows no others and would cut "Łódź" into three tokens. Each
 * becomes one character, so that offsets stay what they were.
 */

/** The text with every such Latin letter replaced by its base letter; other scripts are left as they are. */
export function withPlainLetters(text: string): string {
  return BEYOND_LATIN_1.test(text) ? text.replace(EACH_BEYOND, plain) : text;
}

const BEYOND_LATIN_1 = /[\u0100-\u024f\u1e00-\u1eff]/;
const EACH_BEYOND = new RegExp(BEYOND_LATIN_1, 'g');

/** The base of a letter with marks; a letter that has none, such as "ł", by this list. */
function plain(letter: string): string {
  const [base] = letter.normalize('NFD');
  return base === letter ? (WITHOUT_BASE[letter] ?? letter) : base!;
}

const WITHOUT_BASE: Readonly<Record<string, string>> = {
  ...{ Đ: 'D', đ: 'd', Ħ: 'H', ħ: 'h', ı: 'i', ĸ: 'k', Ł: 'L', ł: 'l', Ŋ: 'N', ŋ: 'n', Œ: 'O', œ: 'o' },
  ...{ Ŧ: 'T', ŧ: 't', Ə: 'A', ə: 'a', Ɓ: 'B', ɓ: 'b', Ɗ: 'D', ɗ: 'd', Ƙ: 'K', ƙ: 'k', Ɔ: 'O', ɔ: 'o' },
  ...{ Ɛ: 'E', ɛ: 'e', ẞ: 'S', Ƴ: 'Y', ƴ: 'y', Ǝ: 'E', ǝ: 'e', Ɖ: 'D', ɖ: 'd', ƒ: 'f', Ɣ: 'G', ɣ: 'g' },
};
