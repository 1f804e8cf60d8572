/** A set of words written out in one string, apart by spaces or line ends. */
export const wordList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A set of phrases written out in one string, apart by commas. */
export const phraseList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .split(',')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  );
