/** A position in a source file. Lines and columns count from 1; a column is a UTF-16 code unit. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line and column of an offset: computed only when a message is made, so a plain scan will do. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
