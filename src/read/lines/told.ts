/** What the lines above a text tell. */
export interface FrontLines {
  readonly title?: string;
  readonly subtitle?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly source?: string;
  readonly date?: string;
}

/** Only what is known. */
export const tell = (lines: { readonly [K in keyof FrontLines]: FrontLines[K] | undefined }): FrontLines =>
  Object.fromEntries(Object.entries(lines).filter(([, value]) => value));
