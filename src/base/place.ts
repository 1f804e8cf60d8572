/** A position in a source file. Lines and columns count from 1; a column is a UTF-16 code unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place in a file of a line and column of a piece that begins at `start`. */
export const placeWithin =
  (start: Place) =>
  (line: number, column: number): Place => ({
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  });
