/** A rule with its examples, as a row of a table. */

/** A quotation's text, and whom the row gives the words of it to. */
export type Example = readonly [text: string, speaker: string];

/** Tried in order; a row answers or passes on, and never overrules one before it. */
export interface Row<Place, Answer> {
  /** What `inspect --why` calls it. */
  readonly name: string;
  readonly find: (place: Place) => Answer | undefined;
  /** Texts in which it speaks. */
  readonly yes: readonly Example[];
  /** Texts in which it does not. */
  readonly no: readonly string[];
}

/** The first answer of a table, and the name of the row that gave it; rows named in `without` are passed over. */
export function firstAnswer<Place, Answer>(
  rows: readonly Row<Place, Answer>[],
  place: Place,
  without: ReadonlySet<string>,
): { readonly answer: Answer; readonly row: string } | undefined {
  for (const { name, find } of rows) {
    const answer = without.has(name) ? undefined : find(place);
    if (answer !== undefined) return { answer, row: name };
  }
  return undefined;
}
