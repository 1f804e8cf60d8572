/** What counts when text is compared: letters and signs, without what paints nothing. */

/** So many marks on one letter no font sets, and no reader of PDFs reads them in order. */
const STACK = /\p{Mn}{4,}/gu;

/** Without white space, controls and invisible characters (directional marks, joiners, variation selectors). */
export const squeeze = (text: string): string =>
  text
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .normalize('NFD')
    .replace(STACK, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '');

/** The same in one case, which a style may change. */
export const fold = (text: string): string => squeeze(text).toUpperCase();
