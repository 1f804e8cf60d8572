/** The words of a Word document that its pages show, where mammoth knows no better: it leaves out simple fields and keeps hidden text. */

const SIMPLE_FIELD = /<\/?w:fldSimple(?:\s[^<>]*)?>/g;
/** A run that holds no other; what is never closed is left alone. */
const HIDDEN =
  /<w:r(?:\s[^<>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>|<w:r[\s>])[\s\S])*?<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:rPr>|<w:r[\s>])[\s\S])*<\/w:rPr>(?:(?!<\/w:r>|<w:r[\s>])[\s\S])*<\/w:r>/g;

/** A field stands as what it came to when the document was saved. */
export const shownWords = (xml: string): string => xml.replace(SIMPLE_FIELD, '').replace(HIDDEN, '');
