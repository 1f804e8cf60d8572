/** Figures whose noun stands in another sentence: `The total is $5.9 million`, `The crew had handed over 41,212`. */

/** Whether nobody can say from the sentence alone what its figure measures or counts. */
export const hasBareFigure = (text: string): boolean => BARE.some((cue) => cue.test(text));

const BARE: readonly RegExp[] = [
  // The total of what?
  /^(?:\p{Lu}[^,]{2,60},? )?(?:the|[Tt]h(?:at|is)|The) (?:total|price|cost|figure|sum|amount|bill|number|rate|ratio|share|average|proportion|value|fine|loss|gap)(?: (?:now|then|today|alone))? (?:is|was|has|had|will|would|could|might|may|stands?|stood|rose|rises|fell|falls|came|comes|reach(?:es|ed)|went|goes|dropped|climbed|jumped|doubled|ran|runs)\b/u,
  // Handed over 41,212 what? `from 222,000 tonnes to 272,320` and `a ratio of 2.9` say it before.
  /(?<!\b(?:to|of|than|until|after|page|No\.|number|\p{Lu}\p{L}+)) (?!(?:1\d|20)\d\d[.,])\d(?:[\d,]*\d)?(?:\.\d+)?(?: (?:million|billion|thousand))?(?:\.?$|, (?:so|and|but)\b)/u,
];
