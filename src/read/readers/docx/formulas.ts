/** Formulas of Word as text in one line, since mammoth leaves them out: a sentence without its formula says nothing. */

/** None holds another; what is never closed is left alone. */
const FORMULA = /<m:oMath>((?:(?!<m:oMath>)[\s\S])*?)<\/m:oMath>/g;
const PIECE = /<m:t(?:\s[^>]*)?>([^<]*)<\/m:t>|<m:sup>|<\/m:sup>|<\/m:num>/g;
const RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';

/** Fractions get a stroke, powers are raised; roots and sums keep their letters alone. */
export const formulasAsText = (xml: string): string =>
  xml.replace(/<\/?m:oMathPara>/g, '').replace(FORMULA, (_, formula: string) => {
    let isRaised = false;
    let runs = '';
    for (const [tag, text] of formula.matchAll(PIECE)) {
      if (text === undefined && tag !== '</m:num>') isRaised = tag === '<m:sup>';
      else runs += `<w:r>${isRaised ? RAISED : ''}<w:t xml:space="preserve">${text ?? '/'}</w:t></w:r>`;
    }
    return runs;
  });
