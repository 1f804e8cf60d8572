/** Words without their endings, roughly: enough to see whether two are of one family. */

/** The stems of the words of a meaning that say something. */
export const contentOf = (meaning: string): string[] =>
  meaning
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !SMALL.has(word))
    .map(stemOf);

/** All but three letters of a long word. */
export const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 3));

/** Words of which every meaning is made. */
const SMALL: ReadonlySet<string> = new Set(
  'the and for that with from who which its are was not have has had been being into than very more most much one some other something somebody someone anything used using make made making people person thing things what when where they their them your you can cause become about all out off over without but only often like part kind way'.split(
    ' ',
  ),
);
