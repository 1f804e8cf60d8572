/** What may stand in a settings file: one row for each key, from which reading, the JSON Schema and the commented file are made. */

interface Row {
  /** What it decides, in a few words. */
  readonly about: string;
  /** Its value in the commented file, as YAML. */
  readonly example: string;
  /** What a text, or each of several names, must meet to be a right one. */
  readonly allows?: (text: string) => boolean;
}

/** One key of a settings file. */
export type Field =
  | (Row & {
      /** `path` is a file or folder, beside the settings; `named` such a file or the name of something shipped. */
      readonly kind: 'text' | 'path' | 'named' | 'number' | 'yes' | 'colour' | 'length' | 'phrases';
    })
  /** One of the choices, or for `choices` several of them. */
  | (Row & { readonly kind: 'choice' | 'choices'; readonly choices: readonly string[] })
  /** Names with commas between, or a list of them. */
  | (Row & { readonly kind: 'names' | 'paths' })
  | (Row & { readonly kind: 'group'; readonly fields: Fields })
  /** A group of settings under each name that somebody gives. */
  | (Row & { readonly kind: 'each'; readonly fields: Fields });

/** Keys by name. */
export type Fields = Readonly<Record<string, Field>>;
