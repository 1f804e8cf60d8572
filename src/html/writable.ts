/** What no text may hold: halves of characters, and code points that stand for no character. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** All of them, and halves of other characters: asked first, for it is found out many times faster. */
const SUSPECT = /[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** The text with U+FFFD, which says that something was lost, in their place. */
export const writable = (text: string): string =>
  SUSPECT.test(text) ? text.replace(UNWRITABLE, '\ufffd') : text;
