/** What no text may hold: halves of characters, and code points that stand for no character. */
const UNWRITABLE = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** The text with U+FFFD, which says that something was lost, in their place. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '\ufffd');
