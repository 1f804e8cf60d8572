/** What counts when text is compared: letters and signs, without what paints nothing. */

/** Without white space, controls and invisible characters (directional marks, joiners, variation selectors). */
export const squeeze = (text: string): string =>
  text
    .replace(/[\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/gu, '');

/** The same in one case, which a style may change. */
export const fold = (text: string): string => squeeze(text).toUpperCase();
