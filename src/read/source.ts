/** What is given to a reader: the file, and what the user says about it. */

export interface Source {
  readonly bytes: Uint8Array;
  /** As the user named it; its ending tells the format. */
  readonly file: string;
}

/** What the user says about the article; it wins over what the file says. */
export interface Details {
  readonly title?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
}
